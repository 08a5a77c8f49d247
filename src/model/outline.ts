import type { Outline } from './library.ts';
import { audiences, relations } from './report.ts';

/** Says whether a value is of some form. */
type Form = (value: unknown) => boolean;

const isText: Form = value => typeof value === 'string';
const isCount: Form = value => Number.isSafeInteger(value) && (value as number) >= 0;
const isNumber: Form = value => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const isFlag: Form = value => typeof value === 'boolean';
const isDay: Form = value => matches(/^\d{4}-\d\d-\d\d/)(value) && !Number.isNaN(Date.parse(String(value)));
/** What becomes an address that somebody may press. */
const isWebAddress = matches(/^https?:\/\/[^\s"'<>\\]+$/);
const isId = matches(/^[\p{L}\p{N}][\p{L}\p{N}_.-]*$/u);
const isTag = matches(/^[a-zA-Z]{2,8}(?:-[a-zA-Z0-9]{1,8})*$/);

function matches(pattern: RegExp): Form {
  return value => typeof value === 'string' && pattern.test(value);
}

function oneOf(values: readonly string[]): Form {
  return value => typeof value === 'string' && values.includes(value);
}

function listOf(form: Form): Form {
  return value => Array.isArray(value) && value.every(form);
}

function maybe(form: Form): Form {
  return value => value === undefined || form(value);
}

/** Of the named parts each must be of its form; others may be there, and are nobody's business. */
function shaped(parts: Readonly<Record<string, Form>>): Form {
  return value =>
    isRecord(value) && Object.entries(parts).every(([name, form]) => form(value[name as keyof typeof value]));
}

function byTag(form: Form): Form {
  return value => isRecord(value) && Object.entries(value).every(([tag, part]) => isTag(tag) && form(part));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const voices = shaped(Object.fromEntries(audiences.map(audience => [audience, maybe(isText)])));
const spans = listOf(shaped({ section: isId, from: isCount, to: isCount }));

const edition = shaped({
  id: isId,
  audience: oneOf(audiences),
  lang: isTag,
  languageName: isText,
  title: isText,
  summary: isText,
  reading: shaped({ words: isCount, minutes: isNumber, age: isNumber }),
  sections: listOf(shaped({ id: isId, number: isText, depth: isCount, heading: isText, blocks: isCount })),
  text: byTag(shaped({ file: matches(/^text\/[\w.-]+\.html$/), bytes: isCount })),
});

const outline = shaped({
  slug: isText,
  title: isText,
  shortTitle: isText,
  published: isDay,
  publisher: isText,
  topics: listOf(isText),
  sensitive: isFlag,
  retelling: isFlag,
  contentNote: maybe(voices),
  sources: listOf(
    shaped({
      id: isText,
      title: isText,
      publisher: maybe(isText),
      date: maybe(isText),
      url: maybe(isWebAddress),
      note: maybe(isText),
    }),
  ),
  related: listOf(isText),
  corrections: listOf(shaped({ date: isDay, text: isText })),
  editions: listOf(edition),
  pairings: listOf(
    shaped({
      left: isId,
      right: isId,
      basis: oneOf(['confirmed', 'proposed']),
      rows: listOf(shaped({ left: spans, right: spans, relation: oneOf(relations), because: maybe(voices) })),
    }),
  ),
});

/**
 * Reads the outline of a report that did not come from the site itself; `undefined` where it is not one of that report,
 * or would keep its pages from being made.
 */
export function restoreOutline(value: unknown, slug: string): Outline | undefined {
  if (!outline(value)) return undefined;
  const read = value as Outline;
  if (read.slug !== slug || read.editions.length === 0) return undefined;
  const known = new Map(read.editions.map(({ id, sections }) => [id, new Map(sections.map(s => [s.id, s]))]));
  const isWithin = (
    id: (typeof read.editions)[number]['id'],
    side: (typeof read.pairings)[number]['rows'][number]['left'],
  ) => side.every(({ section, from, to }) => from <= to && to <= (known.get(id)?.get(section)?.blocks ?? -1));
  const isPaired = read.pairings.every(
    ({ left, right, rows }) =>
      known.has(left) &&
      known.has(right) &&
      rows.every(row => isWithin(left, row.left) && isWithin(right, row.right)),
  );
  return isPaired ? read : undefined;
}
