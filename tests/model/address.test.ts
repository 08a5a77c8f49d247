import { expect, test } from 'vitest';
import { addresses, filePath, pagePath, routerBase } from '../../src/model/address.ts';
import type { EditionId, Slug } from '../../src/model/report.ts';

const slug = 'one-year-on' as Slug;
const english = { base: '/a/b/', language: 'en', firstLanguage: 'en' };
const welsh = { ...english, language: 'cy' };

test('pages lie below the base, and other languages below their prefix', () => {
  expect(pagePath(english, addresses.library)).toBe('/a/b/');
  expect(pagePath(english, addresses.edition(slug, 'full' as EditionId))).toBe(
    '/a/b/reports/one-year-on/full/',
  );
  expect(pagePath(welsh, addresses.help)).toBe('/a/b/cy/help/');
  expect(routerBase(welsh)).toBe('/a/b/cy/');
});

test('data files lie below the base in every language', () => {
  expect(filePath('/a/b/', 'library.json')).toBe('/a/b/library.json');
});
