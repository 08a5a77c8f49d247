import { parse, stringify } from 'yaml';
import { type Audience, audiences } from '../../../model/report.ts';
import { factsFromName, splitFrontMatter } from '../../parse/front-matter.ts';
import { isLanguage } from '../../read/fields.ts';
import type { Lose } from '../manuscript.ts';

/** A text's front matter in our form, and its body with empty lines in place of it. */
export interface Facts {
  /** With its two lines of `---`, and a line end after it. */
  readonly written: string;
  readonly title: string | undefined;
  readonly body: string;
}

/**
 * The front matter of an edition: as it stands where all of it is ours; else made of what is ours in it. `title` is the
 * heading that the text begins with, for front matter without a title.
 */
export function settleFacts(text: string, id: string, heading: string | undefined, lose: Lose): Facts {
  let isOurs = true;
  const { facts, body } = splitFrontMatter(text, '', () => {
    isOurs = false;
  });
  const written = /^---[^\S\n]*\n([\s\S]*?)\n---[^\S\n]*(?:\n|$)/.exec(text);
  if (isOurs && written && (facts.title !== undefined || heading === undefined))
    return { written: written[0], title: facts.title, body };
  const known = isOurs ? { ...facts } : ownFields(written?.[1] ?? '', lose);
  const named = factsFromName(id);
  const title = known.title ?? heading;
  const lang = known.lang ?? named.lang;
  const all = {
    ...(title ? { title } : {}),
    audience: known.audience ?? named.audience,
    ...(lang ? { lang } : {}),
    ...rest(known),
  };
  return { written: `---\n${stringify(all, { lineWidth: 0 })}---\n`, title, body };
}

interface Known {
  title?: string;
  audience?: Audience;
  lang?: string;
  summary?: string;
  readingAge?: number;
}

function rest({ summary, readingAge }: Known): Known {
  return { ...(summary ? { summary } : {}), ...(readingAge === undefined ? {} : { readingAge }) };
}

/** The fields that an edition has, out of front matter made for another program. */
function ownFields(yaml: string, lose: Lose): Known {
  const read = readLoosely(yaml);
  const known: Known = {};
  for (const [name, value] of Object.entries(read)) {
    const audience = audiences.find(each => each === value);
    if ((name === 'title' || name === 'summary') && typeof value === 'string' && value.trim() !== '')
      known[name] = value.trim();
    else if (name === 'lang' && typeof value === 'string' && isLanguage(value)) known.lang = value;
    else if (name === 'audience' && audience) known.audience = audience;
    else if (
      name === 'readingAge' &&
      typeof value === 'number' &&
      Number.isInteger(value) &&
      value >= 0 &&
      value < 100
    )
      known.readingAge = value;
    else
      lose({
        what: 'field at the top that no edition has, left out',
        place: { at: 1 },
        detail: name,
        words: 0,
      });
  }
  return known;
}

function readLoosely(yaml: string): Record<string, unknown> {
  try {
    const read: unknown = parse(yaml, { maxAliasCount: 0, schema: 'core', logLevel: 'error' });
    return read !== null && typeof read === 'object' && !Array.isArray(read) ? { ...read } : {};
  } catch {
    // YAML that cannot be read has no fields; that it was left out is told by what follows.
    return {};
  }
}
