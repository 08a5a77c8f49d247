import { expect, test } from 'vitest';
import { parsed } from '../parsed.ts';

test('a mark names the printed page and has no words', () => {
  const { edition, findings } = parsed('## A\n\nIt goes :page{n="12"}on here.\n');
  expect(findings).toEqual([]);
  const [block] = edition.sections[0]?.blocks ?? [];
  expect(block?.html).toContain(
    '<span class="page-mark" role="doc-pagebreak" aria-label="12" data-page="12"></span>on here',
  );
  expect(block?.text).toBe('It goes on here.');
});

test('a mark without a page is told and left out', () => {
  const { edition, findings } = parsed('## A\n\nIt goes :page{n="<b>"}on here.\n');
  expect(findings.map(({ rule }) => rule)).toEqual(['wrong-value']);
  expect(edition.sections[0]?.blocks[0]?.html).toBe('<p>It goes on here.</p>');
});
