import { expect, onEachPage, test } from '../test.ts';
import { giveEyes } from './eyes.ts';
import { open } from './states.ts';

// The worker changes nothing about order, and fills its cache anew for each test.
test.use({ serviceWorkers: 'block', site: 'fixtures' });

const pages = [
  '',
  'help/',
  'reports/matched-pair/',
  'reports/matched-pair/full/',
  'reports/matched-pair/young-people/',
];

test('A31: what is read one after the other is seen so; without styles and on paper all words are there', {
  tag: '@long',
}, async ({ page }) => {
  await giveEyes(page);
  await onEachPage(pages, async path => {
    await open(page, path);
    const words = () =>
      page.evaluate(() => {
        const shown =
          document.querySelector('[data-state="active"][data-panel]') ?? document.querySelector('main');
        const parts = [...(shown?.querySelectorAll<HTMLElement>('h1, h2, h3, p, li, td') ?? [])];
        const there = parts.filter(
          part => eyes.isSeen(part) && !part.matches('.counterpart, .counterpart *'),
        );
        const byHeight = there.toSorted(
          (a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top,
        );
        const headings = (all: HTMLElement[]) => all.filter(one => one.matches('h1, h2, h3')).map(eyes.named);
        return { told: there.map(eyes.named), read: headings(there), seen: headings(byHeight) };
      });
    const before = await words();
    expect.soft(before.seen, path).toEqual(before.read);
    await page.emulateMedia({ media: 'print' });
    const printed = new Set((await words()).told);
    const missing = before.told.filter(
      part => !printed.has(part) && !/^p\.(data-line|note-skip|all-terms)/.test(part),
    );
    if (path.includes('/matched-pair/') && !path.endsWith('pair/')) {
      expect
        .soft(
          missing.filter(part => !/^li\./.test(part)),
          `${path} on paper`,
        )
        .toEqual([]);
      const pressed = await page.evaluate(() =>
        eyes
          .seen('button, [role="tab"][aria-selected="false"], nav a:not([role="tab"]), a[data-exit]')
          .map(eyes.named),
      );
      expect.soft(pressed, `${path}: controls on paper`).toEqual([]);
    }
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => {
      for (const sheet of document.styleSheets) sheet.disabled = true;
    });
    const bare = await words();
    expect.soft(bare.told, `${path} without styles`).toEqual(expect.arrayContaining(before.told));
    expect.soft(bare.seen, `${path} without styles`).toEqual(bare.read);
  });
});
