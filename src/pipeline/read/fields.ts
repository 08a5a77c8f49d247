import { z } from 'zod';
import { audiences, type Voices } from '../../model/report.ts';

/*
 * The kinds of value a publisher writes. YAML reaches us as maps, lists and strings, and each schema's error
 * message is the end of the sentence “… must be”.
 */

/** Words, not empty. */
export const words = text('text');

/** A string with a description of what it must be. */
export function text(expected: string, pattern = /\S/) {
  return z.string(expected).trim().regex(pattern, expected);
}

/** A day that exists, as YYYY-MM-DD. */
export const date = text('a date such as 2015-02-17').refine(isRealDate, 'a date such as 2015-02-17');

/** A day, a month or a year, as far as it is known. */
export const looseDate = text('a date such as 2015-02-17, or a month such as 2015-02, or a year').refine(
  value => /^\d{4}$/.test(value) || isRealDate(/^\d{4}-\d{2}$/.test(value) ? `${value}-01` : value),
  'a date such as 2015-02-17, or a month such as 2015-02, or a year',
);

/** A name in an address, such as `one-year-on`. */
export const id = text(
  'a name of small letters, digits and single hyphens, such as one-year-on',
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
);

/** A web address. */
export const webAddress = text('a web address that begins with https:// or http://').refine(
  value => /^https?:\/\//.test(value) && URL.canParse(value),
  'a web address that begins with https:// or http://',
);

/** A language tag of BCP 47. */
export const language = text('a language tag such as en-GB or cy').refine(
  isLanguage,
  'a language tag such as en-GB or cy',
);

/** True or false, given as text. */
export const flag = z.enum(['true', 'false'], 'true or false').transform(value => value === 'true');

/** A whole number of years. */
export const years = text('a whole number of years, such as 11', /^\d{1,2}$/).transform(Number);

/** One of a closed set of words. */
export function oneOf<const Words extends readonly [string, ...string[]]>(choices: Words) {
  return z.enum(choices, `one of ${choices.join(', ')}`);
}

/** A list; one value alone is a list of one. */
export function list<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess(
    value => (typeof value === 'string' && value !== '' ? [value] : value),
    z.array(schema, 'a list'),
  );
}

/** A field that may be absent or left empty. */
export function optional<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess(value => (value === '' ? undefined : value), schema.optional()).optional();
}

/** A group of named fields. Its message names them, so that a misspelt one can be put right. */
export function fields<Shape extends z.ZodRawShape>(shape: Shape, expected = 'a group of fields') {
  return z.strictObject(shape, {
    error: issue => (issue.code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : expected),
  });
}

/** The same statement for each audience; plain text is the adults'. */
export const voices = z
  .preprocess(
    value => (typeof value === 'string' ? { adults: value } : value),
    fields(
      Object.fromEntries(audiences.map(audience => [audience, optional(words)])) as Record<
        (typeof audiences)[number],
        ReturnType<typeof optional<typeof words>>
      >,
      'text, or text for each of adults, young-people and easy-read',
    ),
  )
  .transform((value): Voices => withoutUndefined(value));

/** Takes out the keys without a value, which `exactOptionalPropertyTypes` tells apart from absent ones. */
export function withoutUndefined<Value extends object>(value: Value): Defined<Value> {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Defined<Value>;
}

type OptionalKeys<Value> = { [Key in keyof Value]: undefined extends Value[Key] ? Key : never }[keyof Value];
type Defined<Value> = { [Key in Exclude<keyof Value, OptionalKeys<Value>>]: Value[Key] } & {
  [Key in OptionalKeys<Value> & keyof Value]?: Exclude<Value[Key], undefined>;
};

/** True for a language tag that can be used, such as `en-GB`. */
export function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    // A RangeError is how Intl says no.
    return false;
  }
}

function isRealDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  // “2015-02-30” would roll over into March.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}
