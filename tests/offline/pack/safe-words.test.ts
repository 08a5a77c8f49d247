import { resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { areSafeWords } from '../../../src/offline/pack/safe-words.ts';
import { loadLibrary } from '../../../src/pipeline/site.ts';
import { wordsOfReport } from '../../../src/reader/text/words-of-report.tsx';
import { createWords } from '../../../src/strings/words.tsx';
import { markupDisguises } from '../../hostile-reports/disguises.ts';
import { addresses, breakouts, markup } from '../../hostile-reports/vectors.ts';

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
    const refused = [];
    for (const report of library?.reports ?? []) {
      const words = wordsOfReport(report, await createWords('en'), place);
      for (const { id } of report.editions) {
        if (!areSafeWords(words.edition(id), parse)) refused.push(`${report.slug}/${id}`);
      }
    }
    expect(library?.reports.length).toBeGreaterThan(0);
    expect(refused).toEqual([]);
  },
);

test('hostile words from another device are refused, unless a page makes nothing but text of them', () => {
  const links = addresses.map(address => `<a href="${address.replaceAll('"', '&quot;')}">words</a>`);
  // Those that leave it an element; each of all is held against the pipeline's closed set elsewhere.
  const { plain, capitals, 'no end': open, 'two openings': twice } = markupDisguises;
  const disguised = [...markup, ...breakouts].flatMap(payload =>
    [plain, capitals, open, twice].map(disguise => disguise?.(payload) ?? ''),
  );
  const accepted = [...disguised, ...links].filter(html => areSafeWords(html, parse));
  // A parser that finds no end to a name or a tag leaves it out.
  const elements = accepted.flatMap(html =>
    [...parse(html).querySelectorAll('*')].map(({ outerHTML }) => outerHTML),
  );
  expect(new Set(elements)).toEqual(
    // Links of the web, of mail and to telephones, which run nothing; whoever follows one sees where it leads.
    new Set([
      '<a href="https://user:pass@evil.example/">words</a>',
      '<a href="http://[evil">words</a>',
      '<a href="https://">words</a>',
      '<a href="sms:0000">words</a>',
      '<a href="mailto:a@evil.example?body=&lt;script&gt;">words</a>',
      `<a href="tel:0000;self.ran='x'">words</a>`,
    ]),
  );
  expect(disguised.length).toBeGreaterThan(500);
});
