import { expect, test } from 'vitest';
import { readDocx } from '../../src/pipeline/import/docx/read.ts';
import { editionOf } from '../../src/pipeline/import/edition.ts';
import { docx, p, r } from '../pipeline/import/docx-file.ts';
import { compilePiece } from './compiled.ts';
import { hostileFiles } from './files.ts';
import { judgedFile } from './judged.ts';
import { markup } from './vectors.ts';

// The soak tries all of them (tests/soak/hostile.spec.ts).
test('hostile Word files and web pages become editions that compile to the closed set', async () => {
  const wrong: string[] = [];
  let payloads = 0;
  let refused = 0;
  for (const file of hostileFiles({ every: 127, rest: 0 })) {
    payloads += file.payloads;
    const judged = await judgedFile(file);
    if (judged === 'refused') refused += file.payloads;
    else wrong.push(...judged);
  }
  expect(wrong.slice(0, 20)).toEqual([]);
  expect(payloads).toBeGreaterThan(500);
  expect(refused).toBeLessThan(payloads / 20);
}, 60_000);

test('what a Word file says in hostile words, a reader reads', () => {
  const body = markup.map(payload => p(r(payload))).join('');
  const { text } = editionOf(readDocx(docx(body)), 'full');
  const { edition } = compilePiece({ markdown: text }, 'words');
  const said = edition.sections.flatMap(section => section.blocks.map(block => block.text));
  expect(said).toEqual(markup);
});
