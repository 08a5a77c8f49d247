import { z } from 'zod';
import type { Group } from '../../model/group.ts';
import { doors, type Service, type Term } from '../../model/library.ts';
import { audiences } from '../../model/report.ts';
import type { LibraryFacts } from '../draft.ts';
import { errorAt, fileStart, noReport, type Tell } from '../findings.ts';
import {
  date,
  fields,
  id,
  language,
  list,
  oneOf,
  optional,
  text,
  webAddress,
  withoutUndefined,
  words,
} from './fields.ts';
import { readBy } from './schema.ts';
import { readYaml, type YamlPath, type YamlText } from './yaml.ts';

/** The neutral public page that Exit leads to unless `library.yaml` names another. */
const neutralPage = 'https://www.bbc.co.uk/weather';

const topic = fields({ id, title: words, summary: optional(words) }).transform(
  (value): Group => withoutUndefined(value),
);
const series = fields({ id, title: words, summary: optional(words), order: optional(list(id)) }).transform(
  (value): Group => withoutUndefined(value),
);

const libraryFile = fields({
  name: words,
  publisher: words,
  summary: optional(words),
  languages: optional(list(language)),
  exit: optional(webAddress),
  licence: optional(words),
  series: optional(list(series)),
  topics: optional(list(topic)),
});

const number = text('a number to call or to text, such as 0800 1111', /^[+\d][\d ()-]*$/);

const service = fields({
  id,
  name: words,
  purpose: words,
  for: list(oneOf(doors)),
  audience: list(oneOf(audiences)),
  nation: optional(list(words)),
  need: optional(list(words)),
  phone: optional(number),
  text: optional(
    z.preprocess(
      value => (typeof value === 'string' ? { number: value } : value),
      fields({ number, message: optional(words) }, 'a number to text, or `number` and `message`').transform(
        withoutUndefined,
      ),
    ),
  ),
  web: optional(webAddress),
  cost: optional(words),
  bill: optional(oneOf(['shown', 'not-shown'])),
  hours: optional(words),
  source: optional(webAddress),
  checked: optional(date),
  expires: optional(date),
}).transform(
  (value): Service => withoutUndefined({ ...value, nation: value.nation ?? [], need: value.need ?? [] }),
);

const term = fields({
  id,
  term: words,
  forms: optional(list(words)),
  definition: words,
  youngPeople: words,
}).transform((value): Term => ({ ...value, forms: value.forms ?? [] }));

const helpFile = fields({ services: optional(list(service)) });
const glossaryFile = fields({ terms: optional(list(term)) });

/** Tells of each report in the `order` of a series that the library does not have. */
export function tellUnknownOrder(text: string, slugs: readonly string[], tell: Tell): void {
  const yaml = readYaml(text, 'library.yaml', () => {});
  const groups: unknown = Object(yaml?.value).series;
  for (const [index, group] of (Array.isArray(groups) ? groups : []).entries()) {
    const order: unknown = Object(group).order;
    for (const [at, slug] of [order].flat().entries()) {
      if (typeof slug !== 'string' || slug === '' || slugs.includes(slug)) continue;
      const message = noReport(slug, slugs);
      const place = yaml?.place(['series', index, 'order', at]) ?? fileStart;
      tell(errorAt('library.yaml', place, 'unknown-report', message, { found: slug }));
    }
  }
}

/** The texts of the three files that concern a whole library; the last two may be missing. */
export interface LibraryTexts {
  readonly library: string;
  readonly help: string | undefined;
  readonly glossary: string | undefined;
}

/** Reads the facts of a library, or gives nothing and tells what is wrong with them. */
export function readLibraryFacts(texts: LibraryTexts, tell: Tell): LibraryFacts | undefined {
  const facts = readFile(texts.library, 'library.yaml', libraryFile, ['series', 'topics'], tell);
  const help = readFile(texts.help ?? '', 'help.yaml', helpFile, ['services'], tell);
  const glossary = readFile(texts.glossary ?? '', 'glossary.yaml', glossaryFile, ['terms'], tell);
  tellUnprovedBills(texts.help ?? '', tell);
  if (!facts || !help || !glossary) return undefined;
  const languages = facts.languages ?? [];
  return {
    name: facts.name,
    publisher: facts.publisher,
    summary: facts.summary ?? '',
    languages: languages.length > 0 ? languages : ['en'],
    exit: facts.exit ?? neutralPage,
    ...(facts.licence ? { licence: facts.licence } : {}),
    series: facts.series ?? [],
    topics: facts.topics ?? [],
    services: help.services ?? [],
    terms: glossary.terms ?? [],
  };
}

/** Who is in danger relies on what is said of bills: only what somebody has read on the service's own page may be said. */
function tellUnprovedBills(text: string, tell: Tell): void {
  const yaml = readYaml(text, 'help.yaml', () => {});
  const services: unknown = Object(yaml?.value).services;
  for (const [index, entry] of (Array.isArray(services) ? services : []).entries()) {
    const { bill, source, checked } = Object(entry) as {
      bill?: unknown;
      source?: unknown;
      checked?: unknown;
    };
    if (!bill || (source && checked)) continue;
    const message =
      '`bill` needs `source` and `checked`: say what a call leaves on a bill only once somebody has read it there';
    tell(
      errorAt('help.yaml', yaml?.place(['services', index, 'bill']) ?? fileStart, 'bill-unproved', message),
    );
  }
}

function readFile<Schema extends z.ZodType>(
  source: string,
  file: string,
  schema: Schema,
  lists: readonly string[],
  tell: Tell,
): z.output<Schema> | undefined {
  const yaml = readYaml(source, file, tell);
  if (!yaml) return undefined;
  // An empty file, or one with nothing but comments, is a group without fields.
  const value = readBy(schema, yaml.value === '' ? { ...yaml, value: {} } : yaml, file, tell);
  for (const name of lists) tellEqualIds(yaml, name, file, tell);
  return value;
}

function tellEqualIds(yaml: YamlText, name: string, file: string, tell: Tell) {
  const entries: unknown = Object(yaml.value)[name];
  if (!Array.isArray(entries)) return;
  const seen = new Set<unknown>();
  entries.forEach((entry: unknown, index) => {
    const { id: entryId } = Object(entry) as { id?: unknown };
    const path: YamlPath = [name, index, 'id'];
    if (entryId !== undefined && seen.has(entryId)) {
      const message = `two entries of \`${name}\` have the id “${String(entryId)}”; give each its own`;
      tell(errorAt(file, yaml.place(path), 'duplicate-id', message, { found: String(entryId) }));
    }
    seen.add(entryId);
  });
}
