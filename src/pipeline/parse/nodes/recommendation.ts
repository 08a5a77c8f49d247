import type { ContainerDirective } from 'mdast-util-directive';
import { errorAt } from '../../findings.ts';
import { type Context, type MakeHandler, placeOf } from '../context.ts';
import { boxOf } from './box.ts';

/**
 * `:::recommendation{#r3 to="Police forces" status="partly"}`. The words around it are those of the interface, so it
 * only carries its facts.
 */
export const recommendation: MakeHandler = context => (state, node: ContainerDirective) => {
  const { to, status } = node.attributes ?? {};
  return boxOf(state, node, {
    ...idOf(node, context),
    ...(to ? { dataTo: to } : {}),
    ...(status ? { dataStatus: status } : {}),
  });
};

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
