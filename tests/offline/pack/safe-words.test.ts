import { resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { firstContact } from '../../../src/model/help.ts';
import { areSafeWords } from '../../../src/offline/pack/safe-words.ts';
import { loadLibrary } from '../../../src/pipeline/site.ts';
import { wordsOfReport } from '../../../src/reader/text/words-of-report.tsx';
import { createWords } from '../../../src/strings/words.tsx';

// It looks for its folder as the program starts, which is not to be found from inside of a page; nothing is kept here.
vi.mock('../../../src/pipeline/compile/cache.ts', () => ({
  cacheKey: undefined,
  keep: undefined,
  recall: undefined,
  tidy: undefined,
}));

const root = resolve(import.meta.dirname, '../../..');

function parse(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

test.each(['content', 'tests/fixtures/content'])(
  'whatever the pipeline and the reader write of %s can be carried to another device',
  async folder => {
    const { library } = await loadLibrary(resolve(root, folder), { cache: false });
    const place = { base: '/a/b/', language: 'en', firstLanguage: 'en' };
    const help = firstContact(library?.services ?? []);
    const refused = [];
    for (const report of library?.reports ?? []) {
      const words = wordsOfReport(report, await createWords('en'), place, help);
      for (const { id } of report.editions) {
        if (!areSafeWords(words.edition(id), parse)) refused.push(`${report.slug}/${id}`);
      }
    }
    expect(library?.reports.length).toBeGreaterThan(0);
    expect(refused).toEqual([]);
  },
);
