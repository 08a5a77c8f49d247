import { expect, onEachPage, test } from '../test.ts';
import { faint } from './colours.ts';
import { giveEyes } from './eyes.ts';
import { cutWords, sideways } from './fits.ts';
import { look } from './looks.ts';
import { broken } from './rules.ts';
import { everyKind, everyPage, onEachState, open, states } from './states.ts';

// The worker changes nothing about rules, and fills its cache anew for each test.
test.use({ serviceWorkers: 'block', viewport: { width: 1440, height: 900 } });

test('A01, A12, A24: on the published pages axe finds nothing, no word is faint in light or dark, and all is there at 320 px', async ({
  page,
}) => {
  await giveEyes(page);
  await onEachPage(everyPage.library, async path => {
    await open(page, path);
    expect.soft(await broken(page, 'without contrast'), path).toEqual([]);
    for (const name of ['system dark', 'paper'] as const) {
      await look(page, name);
      expect.soft(await faint(page), `${path}, ${name}`).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect.soft([...(await sideways(page)), ...(await cutWords(page))], `${path} at 320 px`).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
  });
});

test.describe('fixtures', () => {
  test.use({ site: 'fixtures' });

  test('A01, A20, A22, A24: axe finds nothing on any kind of page, and leaves nothing that nobody looked at', async ({
    page,
  }) => {
    await onEachPage(everyKind, async path => {
      await open(page, path);
      expect.soft(await broken(page), path).toEqual([]);
    });
  });

  test('A01: axe finds nothing where something is open, nor on the narrow page of a report', async ({
    page,
  }) => {
    await onEachState(page, states, async ({ name }) => {
      expect.soft(await broken(page), name).toEqual([]);
    });
    await page.setViewportSize({ width: 360, height: 780 });
    await onEachPage(['reports/matched-pair/side-by-side/', 'reports/matched-pair/full/'], async path => {
      await open(page, path);
      expect.soft(await broken(page, 'without contrast'), path).toEqual([]);
    });
  });
});
