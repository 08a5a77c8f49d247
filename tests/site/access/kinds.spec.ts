import { pagesOf } from '../addresses.ts';
import { expect, onEachPage, test } from '../test.ts';
import {
  expectAllThere,
  expectEverySize,
  expectLargeEnough,
  expectSeen,
  expectWalkable,
  expectWellNamed,
} from './checks.ts';
import { giveEyes } from './eyes.ts';
import { looks } from './looks.ts';
import { broken } from './rules.ts';
import { everyKind, everyPage, open } from './states.ts';

// The worker changes nothing of what is looked at, and fills its cache anew for each test.
test.use({ serviceWorkers: 'block', site: 'fixtures' });

const isText = (path: string) => /(full|young-people|easy-read|side-by-side)\/$/.test(path);
const isRead = (path: string) => /\/matched-pair\/(young-people|side-by-side)\/$/.test(path);

for (const [name, pages, tag] of [
  ['the pages without the words of a report', everyKind.filter(path => !isText(path)), ['@long']],
  ['the words of reports', everyKind.filter(path => isText(path) && !isRead(path)), ['@long']],
  ['the words that most read', everyKind.filter(isRead), []],
] as const) {
  test(`A01, A12, A16, A19–A24, A28: ${name}, one of each kind, light and dark, wide and narrow`, {
    tag: [...tag],
  }, async ({ page }) => {
    await giveEyes(page);
    await onEachPage(pages, async path => {
      await page.setViewportSize({ width: 1440, height: 900 });
      await open(page, path);
      expect.soft(await broken(page, 'without contrast'), path).toEqual([]);
      await expectWellNamed(page, path);
      await expectSeen(page, path, ['system dark', 'paper']);
      await expectAllThere(page, path, 320);
    });
  });

  const all = `A01–A07, A12–A20, A22, A24, A27–A29, A32, A37: ${name}, one of each kind, by Tab, in every look and size`;
  test(all, { tag: '@soak' }, async ({ page }) => {
    await giveEyes(page);
    await onEachPage(
      pages,
      async path => {
        await page.setViewportSize({ width: 1280, height: 900 });
        await open(page, path);
        await expectWalkable(page, path);
        expect.soft(await broken(page, 'without contrast'), path).toEqual([]);
        await expectWellNamed(page, path);
        await expectSeen(page, path, looks);
        await expectEverySize(page, path);
      },
      45,
    );
  });
}

for (const [pages, tag] of [
  [['settings/', 'reports/matched-pair/side-by-side/'], ['@long']],
  [['', 'reports/matched-pair/full/'], ['@soak']],
] as const)
  test(`A02–A07: by Tab there and back through ${pages.map(path => `/${path}`).join(' and ')}`, {
    tag: [...tag],
  }, async ({ page }) => {
    await giveEyes(page);
    await onEachPage(pages, async path => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await open(page, path);
      await expectWalkable(page, path);
      await expectLargeEnough(page, path);
    });
  });

test.describe('the published pages', () => {
  test.use({ site: 'library' });

  test('A01, A12, A16, A19–A24: every report’s pages, light and dark, wide and narrow', {
    tag: '@soak',
  }, async ({ page }) => {
    await giveEyes(page);
    await onEachPage(pagesOf('library'), async path => {
      await page.setViewportSize({ width: 1440, height: 900 });
      await open(page, path);
      expect.soft(await broken(page, 'without contrast'), path).toEqual([]);
      await expectWellNamed(page, path);
      await expectSeen(page, path, ['system dark', 'paper']);
      await expectAllThere(page, path, 360);
    });
  });

  // How they look is asked of pages of the same kinds above, and of all of these in the soak: what differs is the words.
  test('A01, A37: axe finds nothing, and all is there at 320 px', { tag: '@long' }, async ({ page }) => {
    await giveEyes(page);
    // The other plain pages say the same on every site.
    const own = /^$|^(?:about-the-reports|glossary|help)\/$|^reports\//;
    await onEachPage(
      everyPage.library.filter(path => own.test(path)),
      async path => {
        await page.setViewportSize({ width: 1440, height: 900 });
        await open(page, path);
        expect.soft(await broken(page, 'without contrast'), path).toEqual([]);
        await expectAllThere(page, path, 320);
      },
    );
  });
});
