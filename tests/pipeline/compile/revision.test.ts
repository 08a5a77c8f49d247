import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { compileReport } from '../../../src/pipeline/compile/report.ts';
import { revisionOf } from '../../../src/pipeline/compile/revision.ts';
import type { Draft } from '../../../src/pipeline/draft.ts';
import { media, parsed } from '../parse/parsed.ts';

function report(text: string): Omit<Report, 'revision'> {
  const facts = {
    title: 'X',
    shortTitle: 'X',
    published: '2024-03-01',
    publisher: 'P',
    topics: [],
    sensitive: false,
    retelling: false,
    sources: [],
    related: [],
    corrections: [],
  };
  const draft = { slug: 'x', folder: 'reports/x', facts, editions: [parsed(text).edition], media: [] };
  const { revision: _, ...rest } = compileReport(draft as unknown as Draft, []);
  return rest;
}

const revision = revisionOf(report('One.'), media);

test('a revision is 16 hexadecimal digits', () => {
  expect(revision).toMatch(/^[0-9a-f]{16}$/);
});

describe('it stays', () => {
  test('where the same words stand in other lines', () => {
    expect(revisionOf(report('---\ntitle: X\n---\n\nOne.'), media)).toBe(
      revisionOf(report('# X\n\nOne.'), media),
    );
  });

  test('whatever the order of the fields', () => {
    const { title, ...rest } = report('One.');
    expect(revisionOf({ ...rest, title }, media)).toBe(revision);
  });
});

test('it changes with a word, and with a picture of the same size', () => {
  expect(revisionOf(report('Two.'), media)).not.toBe(revision);
  const [first, ...others] = media;
  if (!first) throw new Error('There are no media.');
  expect(revisionOf(report('One.'), [{ ...first, sha256: 'another' }, ...others])).not.toBe(revision);
});
