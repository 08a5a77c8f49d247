import { expect, test } from './test.ts';

// The worker changes nothing here, and fills its cache anew for each test.
test.use({ serviceWorkers: 'block' });

test.use({ site: 'fixtures', javaScriptEnabled: false, viewport: { width: 320, height: 700 } });

test('without script on the narrowest screen, a chart is legible and a part can be skipped', {
  tag: '@long',
}, async ({ page }) => {
  await page.goto('reports/matched-pair/full/');
  const chart = page.getByRole('img', { name: 'How often people come' });
  await expect(chart).toHaveCount(1);
  const letters = chart.locator('text');
  for (const letter of await letters.all())
    expect((await letter.boundingBox())?.height).toBeGreaterThanOrEqual(12);
  const numbers = page.getByRole('region', { name: 'How often people come' });
  await expect(numbers).toBeHidden();
  await page.getByText('The numbers as a table').nth(2).click();
  await expect(numbers.getByRole('row', { name: '16 to 60 35 9 7' })).toBeVisible();

  const ways = page.getByRole('list', { name: 'Ways on from this note' }).getByRole('link');
  await expect(ways).toHaveText(['Read', 'Short version', 'Skip']);
  const boxes = await Promise.all((await ways.all()).map(way => way.boundingBox()));
  expect(new Set(boxes.map(box => `${box?.width} ${box?.height}`)).size).toBe(1);
  expect(boxes[0]?.height).toBeGreaterThanOrEqual(44);
  await ways.getByText('Skip').click();
  await expect(page.getByRole('heading', { name: 'How the survey was done' })).toBeInViewport();
});
