import type { ContainerDirective } from 'mdast-util-directive';
import { errorAt } from '../../findings.ts';
import { type Context, type MakeHandler, placeOf } from '../context.ts';
import { boxOf } from './box.ts';
import { partOf, takePart } from './part.ts';

const kinds = ['mentions', 'explains', 'account'];

/**
 * `:::content-note{kind="explains"}`: says calmly what a section holds. With a `:::short` in it (and four colons around
 * it), the short version follows the note: the finding for those who skip the section.
 */
export const contentNote: MakeHandler = context => (state, node: ContainerDirective) => {
  const { box, part } = takePart(node, 'short', context);
  const kind = kindOf(node, context);
  return [boxOf(state, box, kind ? { dataKind: kind } : {}), ...(part ? [partOf(state, part)] : [])];
};

function kindOf(node: ContainerDirective, context: Context): string | undefined {
  const kind = node.attributes?.kind ?? '';
  if (kinds.includes(kind)) return kind;
  const found = kind ? `found “${kind}”` : 'it is missing';
  const message = `\`kind\` of a content note must be one of ${kinds.join(', ')}; ${found}`;
  context.tell(
    errorAt(context.file, placeOf(node), 'wrong-value', message, { found: kind, expected: kinds.join(', ') }),
  );
  return undefined;
}
