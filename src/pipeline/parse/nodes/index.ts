import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import type { Handler, Handlers } from 'mdast-util-to-hast';
import type { Context, MakeHandler } from '../context.ts';
import { box } from './box.ts';
import { chart } from './chart.ts';
import { code } from './code.ts';
import { contentNote } from './content-note.ts';
import { figure } from './figure.ts';
import { footnoteReference } from './footnote-reference.ts';
import { heading } from './heading.ts';
import { html } from './html.ts';
import { image, imageReference } from './image.ts';
import { lang } from './lang.ts';
import { link, linkReference } from './link.ts';
import { list } from './list.ts';
import { listItem } from './list-item.ts';
import { page } from './page.ts';
import { quote } from './quote.ts';
import { recommendation } from './recommendation.ts';
import { table } from './table.ts';
import { term } from './term.ts';

const nodes = {
  code,
  footnoteReference,
  heading,
  html,
  image,
  imageReference,
  link,
  linkReference,
  list,
  listItem,
  table,
} satisfies Partial<Record<keyof Handlers, MakeHandler>>;

const directives: Readonly<Record<string, MakeHandler>> = {
  'key-point': box,
  note: box,
  quote,
  recommendation,
  'content-note': contentNote,
  figure,
  chart,
  term,
  lang,
  page,
};

/** The handlers of an edition: a kind of node or a directive is one file here. The rest are mdast-util-to-hast's own. */
export function handlersFor(context: Context): Handlers {
  const made = Object.entries(nodes).map(([name, make]) => [name, make(context)]);
  const byName = new Map(Object.entries(directives).map(([name, make]) => [name, make(context)]));
  const directive: Handler = (state, node: ContainerDirective | LeafDirective | TextDirective, parent) =>
    byName.get(node.name)?.(state, node, parent);
  return {
    ...Object.fromEntries(made),
    containerDirective: directive,
    leafDirective: directive,
    textDirective: directive,
  };
}
