import type { Element, ElementContent } from 'hast';
import type { ContainerDirective } from 'mdast-util-directive';
import {
  type Recommendation,
  type RecommendationStatus,
  recommendationStatuses,
} from '../../../model/report.ts';
import { errorAt, nearest } from '../../findings.ts';
import { type Context, type MakeHandler, placeOf } from '../context.ts';
import { element, plainText } from '../hast.ts';
import { boxOf } from './box.ts';
import { partOf, takePart } from './part.ts';

/** What may follow a recommendation's own words, in the order in which it is shown. */
const partNames = ['evidence', 'response', 'for-children'];

/**
 * `:::recommendation{#r3 to="Police forces" status="partly"}`. The words around it are those of the interface, so it
 * only carries its facts. It may hold `:::evidence`, `:::response` and `:::for-children`.
 */
export const recommendation: MakeHandler = context => (state, node: ContainerDirective) => {
  const { to } = node.attributes ?? {};
  const status = statusOf(node, context);
  const properties = {
    ...idOf(node, context),
    ...(to ? { dataTo: to } : {}),
    ...(status ? { dataStatus: status } : {}),
  };
  let box = node;
  const parts = partNames.flatMap(name => {
    const taken = takePart(box, name, context);
    box = taken.box;
    return taken.part
      ? partOf(state, taken.part, [element('p', { className: ['part-name'], dataSay: name })])
      : [];
  });
  const shown = boxOf(state, box, properties);
  return { ...shown, children: [...shown.children, ...parts] };
};

/** What the box of a recommendation says, as an entry for lists. */
export function recommendationOf(box: Element): Recommendation {
  const { id, dataTo, dataStatus } = box.properties;
  const status = recommendationStatuses.find(known => known === dataStatus);
  const response = saidIn(box.children.filter(child => isPart(child, 'response')));
  const forChildren = saidIn(box.children.filter(child => isPart(child, 'for-children')));
  return {
    ...(id ? { id: String(id) } : {}),
    ...(dataTo ? { to: String(dataTo) } : {}),
    ...(status ? { status } : {}),
    asks: saidIn(box.children.filter(child => !isPart(child))),
    ...(response ? { response } : {}),
    ...(forChildren ? { forChildren } : {}),
  };
}

function saidIn(children: readonly ElementContent[]): string {
  return plainText({ type: 'root', children: [...children] }).replaceAll('\n', ' ');
}

function isPart(node: ElementContent, name = 'part'): boolean {
  const names = node.type === 'element' ? node.properties.className : undefined;
  return Array.isArray(names) && names.includes('part') && names.includes(name);
}

function statusOf(node: ContainerDirective, context: Context): RecommendationStatus | undefined {
  const found = node.attributes?.status;
  const status = recommendationStatuses.find(known => known === found);
  if (status || !found) return status;
  const expected = recommendationStatuses.join(', ');
  const near = nearest(found, recommendationStatuses);
  const message = `\`status\` must be one of ${expected}; found “${found}”${near ? `, did you mean “${near}”?` : ''}`;
  context.tell(errorAt(context.file, placeOf(node), 'wrong-value', message, { found, expected }));
  return undefined;
}

/** Two editions share a page side by side, so that the id must name its edition. */
function idOf(node: ContainerDirective, context: Context): { id?: string } {
  const id = node.attributes?.id;
  if (!id) return {};
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    const message = `“${id}” cannot be an id; use small letters, digits and single hyphens, such as r3`;
    context.tell(errorAt(context.file, placeOf(node), 'wrong-id', message, { found: id }));
    return {};
  }
  if (context.recommendations.has(id)) {
    const message = `two recommendations of this edition have the id “${id}”; give each its own`;
    context.tell(errorAt(context.file, placeOf(node), 'duplicate-id', message, { found: id }));
    return {};
  }
  context.recommendations.add(id);
  return { id: `recommendation-${context.edition}-${id}` };
}
