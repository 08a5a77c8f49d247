import { pagesOfReport, plainPages, slugsOf } from '../addresses.ts';
import { expect, onEachPage, test } from '../test.ts';
import { expectEverySize, expectSeen, expectWalkable, expectWellNamed } from './checks.ts';
import { giveEyes } from './eyes.ts';
import { looks } from './looks.ts';
import { broken } from './rules.ts';
import { open } from './states.ts';

// The worker changes nothing of what is looked at, and fills its cache anew for each test.
test.use({ serviceWorkers: 'block', site: 'fixtures' });

const groups = [
  { name: 'the plain pages', pages: plainPages as readonly string[] },
  ...slugsOf('fixtures').map(slug => ({
    name: `the report ${slug}`,
    pages: pagesOfReport('fixtures', slug),
  })),
];
const windows = [
  { width: 320, height: 640 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
];

for (const [language, prefix] of [
  ['English', ''],
  ['the pseudo-language, from right to left', 'qps-plocm/'],
] as const) {
  for (const { name, pages } of groups) {
    const all = `all checks: ${name} in ${language}, each page in every window, look and size`;
    test(all, { tag: '@soak' }, async ({ page }) => {
      await giveEyes(page);
      await onEachPage(
        pages,
        async path => {
          for (const window of windows) {
            const what = `${prefix}${path}, ${window.width} px`;
            await page.setViewportSize(window);
            await open(page, prefix + path);
            await expectWalkable(page, what);
            expect.soft(await broken(page), what).toEqual([]);
            await expectWellNamed(page, what);
            await expectSeen(page, what, looks);
          }
          await expectEverySize(page, prefix + path);
        },
        120,
      );
    });
  }
}
