import { awake, expect, test } from './test.ts';

// The worker changes nothing here, and fills its cache anew for each test.
test.use({ serviceWorkers: 'block' });

test('a part and a paragraph show what the other version says, in place, and close again', async ({
  page,
}) => {
  await page.goto('reports/one-year-on/young-people/');
  await awake(page);
  const part = page.getByRole('button', { name: 'See it here, without leaving this version: part 3' });
  await part.click();
  const panel = page.getByRole('region', { name: 'The same bit in the other version: Full report' });
  await expect(panel).toContainText('What exploitation is, and who is responsible');
  await expect(panel).toContainText('3.2');
  await expect(part).toHaveAttribute('aria-expanded', 'true');
  // What opened is said by the focus; the page is the same, with no heading and no id more than before.
  await expect(panel.getByText('The same bit in the other version')).toBeFocused();
  await expect(panel.locator('h2, [id="exploitation"]')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(part).toBeFocused();

  const number = page.getByRole('link', { name: /^Paragraph 5\.1,/ });
  await number.focus();
  const before = await number.boundingBox();
  await page.keyboard.press('Enter');
  await expect(panel).toContainText('What had moved');
  await expect(page).toHaveURL(/#got-better\.1$/);
  expect((await number.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0);
  // It stays open while another version is read, and leads there for good.
  await page.getByRole('tab', { name: 'Full report' }).click();
  await page.getByRole('tab', { name: 'Young people’s version' }).click();
  await expect(panel).toBeVisible();
  await panel.getByRole('link', { name: 'Read this part in the full report' }).click();
  await expect(page.getByRole('heading', { name: 'What had moved', exact: true })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'What had moved', exact: true })).toBeInViewport();
});
