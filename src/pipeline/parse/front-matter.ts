import { type Audience, audiences } from '../../model/report.ts';
import type { OwnFigure, PlaceOf } from '../draft.ts';
import { errorAt, fileStart, type Tell } from '../findings.ts';
import { fields, language, list, oneOf, optional, withoutUndefined, words, years } from '../read/fields.ts';
import { readBy } from '../read/schema.ts';
import { readYaml } from '../read/yaml.ts';

const schema = fields({
  title: optional(words),
  audience: optional(oneOf(audiences)),
  lang: optional(language),
  summary: optional(words),
  readingAge: optional(years),
  ownFigures: optional(list(fields({ figure: words, because: words }, 'a `figure` and a `because`'))),
});

/** What an edition's file says about itself above its text. */
export interface FrontMatter {
  readonly title?: string;
  readonly audience?: Audience;
  readonly lang?: string;
  readonly summary?: string;
  readonly readingAge?: number;
  readonly ownFigures?: readonly OwnFigure[];
}

/**
 * Takes the front matter off a text; `factAt` tells where each field stands. In `body` empty lines stand in its place, so
 * that each line keeps its number. Front matter that is wrong is told and counts as none.
 */
export function splitFrontMatter(
  text: string,
  file: string,
  tell: Tell,
): { facts: FrontMatter; factAt: PlaceOf; body: string } {
  const match = /^---[^\S\n]*\r?\n(?:([\s\S]*?)\r?\n)?---[^\S\n]*(?:\r?\n|$)/.exec(text);
  if (!match) {
    if (/^---[^\S\n]*\r?\n[A-Za-z]+:/.test(text)) {
      const message = 'the fields at the top have no end; close them with a line of “---”';
      tell(errorAt(file, fileStart, 'yaml-syntax', message));
    }
    return { facts: {}, factAt: () => fileStart, body: text };
  }
  const [whole, written = ''] = match;
  const body = '\n'.repeat(whole.split('\n').length - 1) + text.slice(whole.length);
  const yaml = readYaml(written, file, tell, 1);
  if (!yaml || yaml.value === '') return { facts: {}, factAt: () => fileStart, body };
  const facts = readBy(schema, yaml, file, tell);
  return { facts: facts ? withoutUndefined(facts) : {}, factAt: yaml.place, body };
}

/** Whom and which language an edition's name tells of: `young-people.cy` is for young people, in Welsh. */
export function factsFromName(id: string): { audience: Audience; lang?: string } {
  const [stem = '', lang] = id.split('.');
  const audience = audiences.find(name => name === stem) ?? 'adults';
  return lang ? { audience, lang } : { audience };
}
