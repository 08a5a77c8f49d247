import type { Html } from 'mdast';
import { warningAt } from '../../findings.ts';
import { type Context, type MakeHandler, placeOf } from '../context.ts';
import { element } from '../hast.ts';

/** HTML in Markdown is left out and told, but for `<br>`, which GFM tables cannot do without. */
export const html: MakeHandler = context => (_state, node: Html) => {
  if (/^<br\s*\/?>$/i.test(node.value.trim())) return element('br');
  tellLeftOut(node, context);
  return undefined;
};

/** Tells of a piece of HTML; an author's comment is nobody's loss, and an end tag was told with its start. */
export function tellLeftOut(node: Html, context: Context) {
  const value = node.value.trim();
  if (/^<!--[\s\S]*-->$/.test(value) || value.startsWith('</')) return;
  const found = value.split('\n', 1)[0]?.slice(0, 60) ?? '';
  const message = `HTML is left out: “${found}”; write it in Markdown`;
  context.tell(warningAt(context.file, placeOf(node), 'html-left-out', message, { found }));
}
