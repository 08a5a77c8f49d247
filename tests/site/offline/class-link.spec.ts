import { test } from '../device.ts';
import { expect } from '../test.ts';
import { savedBefore } from './saved-report.ts';

test.use({ site: 'fixtures' });

const young = 'reports/matched-pair/young-people/';

test('F32: with no signal a teacher’s link is made and opened where the report is saved, and says so where it is not', {
  tag: '@long',
}, async ({ device, server }) => {
  await savedBefore(device, server, young);
  await server.stop();
  const page = await device.page();
  await page.goto(`${server.address}teachers/`);
  await page.getByRole('combobox', { name: 'Report' }).selectOption('matched-pair');
  await page.getByRole('checkbox', { name: /What is broken/ }).check();
  const link = await page.getByRole('textbox', { name: 'Link' }).inputValue();
  await page.getByRole('combobox', { name: 'Report' }).selectOption('sensitive');
  await expect(page.getByRole('alert')).toContainText('The parts could not be loaded');

  const opened = await device.page();
  await opened.goto(link);
  await expect(opened.getByText(/^You see 1 of the 5 parts/)).toBeVisible();
  await expect(opened.locator('main [data-section]')).toHaveCount(1);
  await expect(opened.getByRole('heading', { name: 'What is broken?' })).toBeVisible();
  await opened.goto(`${server.address}reports/sensitive/young-people/#parts=short`);
  await expect(
    opened.getByRole('heading', { level: 1, name: 'This report is not saved on this device' }),
  ).toBeVisible();
});
