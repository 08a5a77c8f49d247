import type { Root } from 'mdast';
import { toString as plainWords } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { stringify } from 'yaml';
import { countWords } from '../../text/words.ts';
import { burdenOf } from '../parse/burden.ts';
import { factsFromName } from '../parse/front-matter.ts';
import { countTree } from './count.ts';
import type { Counts, Loss, Manuscript } from './manuscript.ts';
import { Refused } from './refusal.ts';
import { writeMarkdown } from './write.ts';

/** A file that an import adds to a report: a path below the report's folder, such as `media/0af3.png`. */
export interface AddedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** An edition as it is to be written, with the account of how it came about. */
export interface Imported {
  readonly title?: string;
  /** The whole of the edition's file. */
  readonly text: string;
  readonly files: readonly AddedFile[];
  readonly source: Counts;
  readonly made: Counts;
  readonly unit: Manuscript['unit'];
  readonly losses: readonly Loss[];
  /** Where each heading stands in the source, in order, so that a place can be said by its part. */
  readonly headings: readonly { readonly at: number; readonly words: string }[];
}

/** Makes the edition `id` of a manuscript. Throws `Refused` where it would be more than a build reads. */
export function editionOf(manuscript: Manuscript, id: string): Imported {
  const { tree, title, lang, pictures, source, unit } = manuscript;
  const losses = [...manuscript.losses];
  const headings = headingsIn(tree);
  for (const heading of headings)
    if (heading.depth > 4)
      losses.push({
        what: 'heading below the third level; the site shows it as one of the third',
        place: { at: heading.at },
      });
  const body = writeMarkdown(tree, loss => void losses.push(loss));
  const named = factsFromName(id);
  const facts = {
    ...(title ? { title } : {}),
    audience: named.audience,
    ...(named.lang ? { lang: named.lang } : lang ? { lang } : {}),
  };
  const text = `---\n${stringify(facts, { lineWidth: 0 })}---\n\n${body}`;
  refuseBurden(text);
  const made = countTree(tree);
  return {
    ...(title ? { title } : {}),
    text,
    files: pictures,
    source,
    made: { ...made, words: made.words + countWords(title ?? ''), headings: made.headings + (title ? 1 : 0) },
    unit,
    losses,
    headings,
  };
}

/** What a build would not read is not written either. */
function refuseBurden(text: string): void {
  const burden = burdenOf(text);
  if (burden) throw new Refused(`What would be made of the file could not be built: ${burden.message}.`);
}

function headingsIn(tree: Root): { at: number; words: string; depth: number }[] {
  const found: { at: number; words: string; depth: number }[] = [];
  visit(tree, 'heading', node => {
    if (node.data?.at !== undefined)
      found.push({ at: node.data.at, words: plainWords(node), depth: node.depth });
  });
  return found.sort((a, b) => a.at - b.at);
}
