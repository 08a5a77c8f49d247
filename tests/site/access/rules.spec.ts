import { type SiteName, sites } from '../sites.ts';
import { expect, onEachPage, test } from '../test.ts';
import { broken } from './rules.ts';
import { everyPage, onEachState, open, states } from './states.ts';

// The worker changes nothing about rules, and fills its cache anew for each test.
test.use({ serviceWorkers: 'block' });

for (const site of Object.keys(sites) as SiteName[]) {
  test.describe(`site “${site}”`, () => {
    test.use({ site });
    test('A01, A20, A22, A24: axe finds nothing on any page, and leaves nothing that nobody looked at', async ({
      page,
    }) => {
      await onEachPage(everyPage[site], async path => {
        await page.setViewportSize({ width: 1440, height: 900 });
        await open(page, path);
        expect.soft(await broken(page), path).toEqual([]);
      });
    });
  });
}

test.describe('fixtures', () => {
  test.use({ site: 'fixtures' });

  test('A01: axe finds nothing where something is open, nor on the narrow page of a report', async ({
    page,
  }) => {
    await onEachState(page, states, async ({ name }) => {
      expect.soft(await broken(page), name).toEqual([]);
    });
    await page.setViewportSize({ width: 360, height: 780 });
    await onEachPage(['reports/matched-pair/side-by-side/', 'reports/matched-pair/full/'], async path => {
      await open(page, path);
      expect.soft(await broken(page), path).toEqual([]);
    });
  });
});
