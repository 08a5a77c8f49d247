import { describe, expect, test } from 'vitest';
import { restoreBuildFacts } from '../../src/model/site.ts';

const first = [
  { path: '/a/b/assets/style-4f1c.css', as: 'style', integrity: `sha256-${'A/+b'.repeat(10)}A/+=` },
  { path: '/a/b/assets/early-1.js', as: 'script' },
];
const facts = { base: '/a/b/', languages: ['en', 'cy'], sensitive: ['one-year-on'], build: '4f1c', first };

describe('build.json', () => {
  test('is read back as it was written', () => {
    expect(restoreBuildFacts(JSON.parse(JSON.stringify(facts)))).toEqual(facts);
  });

  test.each(['', 'a/', '/a', '//', '//evil.example/', '/a/../', '/./', '/a\\b/', '/a b/', '/%2e%2e/', 7])(
    'is refused with the base %j',
    base => {
      expect(restoreBuildFacts({ ...facts, base })).toBeUndefined();
    },
  );

  test.each([
    null,
    [],
    'text',
    {},
    { ...facts, languages: [] },
    { ...facts, languages: 'en' },
    { ...facts, sensitive: undefined },
    { ...facts, sensitive: ['../x'] },
    { ...facts, build: 7 },
    { ...facts, first: undefined },
    { ...facts, first: [{ path: '/x>; rel=x', as: 'style' }] },
    { ...facts, first: [{ path: '/x', as: 'font' }] },
    { ...facts, first: [{ path: '/x', as: 'style', integrity: 'sha256-"; rel=x' }] },
    { ...facts, first: [{ path: '/x', as: 'style', integrity: 7 }] },
  ])('is refused where a part is wrong: %j', value => {
    expect(restoreBuildFacts(value)).toBeUndefined();
  });
});
