import type { Element } from 'hast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { State } from 'mdast-util-to-hast';
import { toString as plainWords } from 'mdast-util-to-string';
import { errorAt } from '../../findings.ts';
import { type Context, placeOf } from '../context.ts';
import { element } from '../hast.ts';
import { contentOf } from './box.ts';

/** A part of a box, with what stands before its content. */
export function partOf(state: State, node: ContainerDirective, before: readonly Element[] = []): Element {
  return element('div', { className: ['part', node.name] }, [...before, ...contentOf(state, node)]);
}

/**
 * Takes the parts of one name out of a box, and gives the first with its place; one without words, and a second one,
 * is told and left out.
 */
export function takePart(
  node: ContainerDirective,
  name: string,
  context: Context,
): { box: ContainerDirective; part: ContainerDirective | undefined } {
  const [found, ...more] = node.children.filter(
    child => child.type === 'containerDirective' && child.name === name,
  );
  const box = { ...node, children: node.children.filter(child => child !== found && !more.includes(child)) };
  for (const second of more) {
    const message = `“:::${node.name}” has more than one “:::${name}”; only the first is shown`;
    context.tell(errorAt(context.file, placeOf(second), 'duplicate-box', message));
  }
  if (found?.type !== 'containerDirective') return { box, part: undefined };
  if (plainWords(found).trim() !== '') return { box, part: found };
  const message = `“:::${name}” has no words; write them between its two lines, or take it out`;
  context.tell(errorAt(context.file, placeOf(found), 'empty-box', message));
  return { box, part: undefined };
}
