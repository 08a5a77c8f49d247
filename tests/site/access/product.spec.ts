import { pagesOfReport, plainPages, slugsOf } from '../addresses.ts';
import { expect, onEachPage, test } from '../test.ts';
import { coloursOnly, faint, notTold } from './colours.ts';
import { giveEyes } from './eyes.ts';
import { cutWords, sideways, smallerThan, unreachedBoxes } from './fits.ts';
import { look, looks } from './looks.ts';
import { brokenOutline, mixedUpColumns, mixedUpLandmarks, unspeakable } from './names.ts';
import { broken } from './rules.ts';
import { open } from './states.ts';
import { outOfOrder, reachable, walk } from './stops.ts';

// The worker changes nothing here, and fills its cache anew for each test.
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
    test(`all checks: ${name} in ${language}, each page in every look and size`, { tag: '@soak' }, async ({
      page,
    }) => {
      await giveEyes(page);
      await onEachPage(pages, async path => {
        for (const window of windows) {
          const what = `${prefix}${path}, ${window.width} px`;
          await page.setViewportSize(window);
          await open(page, prefix + path);
          expect.soft(await broken(page), what).toEqual([]);
          for (const one of looks) {
            await look(page, one);
            expect.soft([...(await faint(page)), ...(await notTold(page))], `${what}, ${one}`).toEqual([]);
          }
          await look(page, 'paper');
          const found = [
            await sideways(page),
            await cutWords(page),
            await unreachedBoxes(page),
            await smallerThan(page, 44),
            await smallerThan(page, 24),
            await coloursOnly(page),
            await unspeakable(page),
            await mixedUpLandmarks(page),
            await brokenOutline(page),
            await mixedUpColumns(page),
          ];
          expect.soft(found.flat(), what).toEqual([]);
          const count = await reachable(page);
          const stops = await walk(page, 'Tab');
          expect.soft(stops.length, `${what}: controls reached`).toBe(count);
          expect.soft(outOfOrder(stops), what).toEqual([]);
          expect
            .soft(
              stops.filter(({ under }) => under),
              `${what}: hidden`,
            )
            .toEqual([]);
        }
      });
    });
  }
}
