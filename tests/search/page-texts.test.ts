import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Library } from '../../src/model/library.ts';
import { type EditionId, passageId } from '../../src/model/report.ts';
import { loadLibrary } from '../../src/pipeline/site.ts';
import { wordsOfReport } from '../../src/reader/text/words-of-report.tsx';
import { textsOf, wordsOfPassage } from '../../src/search/page-texts.ts';
import { createWords } from '../../src/strings/words.tsx';

let library: Library;

beforeAll(async () => {
  const loaded = await loadLibrary(resolve(import.meta.dirname, '../../content'));
  if (!loaded.library) throw new Error('The content has errors.');
  library = loaded.library;
});

const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

describe('the words of a passage out of its page', () => {
  test('are those of the report, in order and with nothing between them', async () => {
    const words = await createWords('en');
    const site = { base: '/', language: 'en', firstLanguage: 'en' };
    let looked = 0;
    for (const report of library.reports) {
      const made = wordsOfReport(report, words, site);
      for (const edition of report.editions) {
        const html = made.edition(edition.id);
        for (const section of edition.sections) {
          for (const [at, block] of section.blocks.entries()) {
            // Boxes have words of the interface in them, such as “Recommendation 3”.
            if (!['paragraph', 'list', 'key-point'].includes(block.kind)) continue;
            const id = passageId(section.id, at + 1);
            expect(bare(wordsOfPassage(html, id)), `${report.slug}/${edition.id}/${id}`).toContain(
              bare(block.text),
            );
            looked++;
          }
        }
      }
    }
    expect(looked).toBeGreaterThan(500);
  });

  test('of a note on hard content are its own and not those of the ways on from it', async () => {
    const words = await createWords('en');
    const site = { base: '/', language: 'en', firstLanguage: 'en' };
    const report = library.reports.find(({ slug }) => slug === 'one-year-on');
    if (!report) throw new Error('There is no such report.');
    const html = wordsOfReport(report, words, site).edition('young-people' as EditionId);
    expect(wordsOfPassage(html, 'exploitation.1')).toBe(
      'This part explains what sexual exploitation is and who is to blame for it. It does not describe what happened to anyone. Sexual exploitation is abuse, and only the person who does the harm is to blame for it.',
    );
  });

  test('of a version that is not at hand nobody says what it does not say', () => {
    const report = library.reports.find(({ slug }) => slug === 'one-year-on');
    const file = textsOf(report as never, new Map([['full', '<p>Words.</p>']]), [], []);
    expect(file.audiences).toEqual(['adults']);
  });

  test('of a passage that is not there are none', () => {
    expect(wordsOfPassage('<p>No passage.</p>', 'start.1')).toBe('');
  });
});
