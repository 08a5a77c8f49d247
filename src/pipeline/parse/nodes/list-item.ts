import type { Element } from 'hast';
import type { ListItem, Parents } from 'mdast';
import { defaultHandlers } from 'mdast-util-to-hast';
import type { MakeHandler } from '../context.ts';
import { text } from '../hast.ts';

/** A list item. The box of a task list is a character: a check box that nobody can tick would be a false promise. */
export const listItem: MakeHandler = () => (state, node: ListItem, parent: Parents | undefined) => {
  const item: Element = defaultHandlers.listItem(state, { ...node, checked: null }, parent);
  if (typeof node.checked !== 'boolean') return item;
  const paragraph = item.children.find(child => child.type === 'element' && child.tagName === 'p');
  const holder = paragraph?.type === 'element' ? paragraph : item;
  holder.children.unshift(text(node.checked ? '☑ ' : '☐ '));
  return item;
};
