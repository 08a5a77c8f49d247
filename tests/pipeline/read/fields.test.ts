import { describe, expect, test } from 'vitest';
import {
  date,
  fields,
  flag,
  id,
  isLanguage,
  list,
  looseDate,
  optional,
  voices,
  webAddress,
  withoutUndefined,
  words,
  years,
} from '../../../src/pipeline/read/fields.ts';

describe('dates', () => {
  test.each(['2015-02-17', '2024-02-29'])('%s is a day', value => {
    expect(date.parse(value)).toBe(value);
  });
  test.each(['2015-02-30', '2023-02-29', '17 February', '2015-2-7', '2015-13-01', '2015'])(
    '%s is none',
    value => {
      expect(date.safeParse(value).success).toBe(false);
    },
  );
  test('a source may know the month or the year only', () => {
    for (const value of ['2012', '2012-11', '2012-11-21']) expect(looseDate.parse(value)).toBe(value);
    for (const value of ['2012-13', '12', 'spring 2012'])
      expect(looseDate.safeParse(value).success).toBe(false);
  });
});

test('an id is made for addresses', () => {
  expect(id.parse('one-year-on')).toBe('one-year-on');
  for (const value of ['One', 'a b', 'a--b', '-a', 'a.b', '../a'])
    expect(id.safeParse(value).success).toBe(false);
});

test('web addresses have http or https and a host', () => {
  expect(webAddress.parse('https://a.example/x')).toBe('https://a.example/x');
  for (const value of ['javascript:alert(1)', 'a.example', 'https://', 'ftp://a.example'])
    expect(webAddress.safeParse(value).success).toBe(false);
});

test('text, numbers and flags come as text', () => {
  expect(words.parse('  a title ')).toBe('a title');
  expect(words.safeParse('  ').success).toBe(false);
  expect(years.parse('11')).toBe(11);
  expect(years.safeParse('eleven').success).toBe(false);
  expect(flag.parse('true')).toBe(true);
  expect(flag.parse('false')).toBe(false);
  expect(flag.safeParse('yes').success).toBe(false);
});

test('one value alone is a list of one, and an empty field is an absent one', () => {
  const schema = fields({ topics: optional(list(id)) });
  expect(schema.parse({ topics: 'books' })).toEqual({ topics: ['books'] });
  expect(withoutUndefined(schema.parse({ topics: '' }))).toEqual({});
  expect(schema.parse({})).toEqual({});
});

test('a statement is text, or text by audience', () => {
  expect(voices.parse('Why')).toEqual({ adults: 'Why' });
  expect(voices.parse({ 'young-people': 'Why' })).toEqual({ 'young-people': 'Why' });
  expect(voices.safeParse({ children: 'Why' }).success).toBe(false);
});

test('language tags', () => {
  for (const tag of ['en', 'en-GB', 'cy', 'zh-Hant']) expect(isLanguage(tag)).toBe(true);
  for (const tag of ['', 'english language', 'e', 'en_GB']) expect(isLanguage(tag)).toBe(false);
});
