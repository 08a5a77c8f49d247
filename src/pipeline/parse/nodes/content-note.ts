import type { ContainerDirective } from 'mdast-util-directive';
import { errorAt } from '../../findings.ts';
import { type MakeHandler, placeOf } from '../context.ts';
import { boxOf } from './box.ts';

const kinds = ['mentions', 'explains', 'account'];

/** `:::content-note{kind="explains"}`: says calmly what a section holds. */
export const contentNote: MakeHandler = context => (state, node: ContainerDirective) => {
  const kind = node.attributes?.kind ?? '';
  if (kinds.includes(kind)) return boxOf(state, node, { dataKind: kind });
  const found = kind ? `found “${kind}”` : 'it is missing';
  const message = `\`kind\` of a content note must be one of ${kinds.join(', ')}; ${found}`;
  context.tell(
    errorAt(context.file, placeOf(node), 'wrong-value', message, { found: kind, expected: kinds.join(', ') }),
  );
  return boxOf(state, node);
};
