import { awake, expect, goToHelp, test } from './test.ts';

test.use({ site: 'fixtures', serviceWorkers: 'block' });

/** All that a page could give the level away by to whoever looks at the device. */
const left = () => ({
  address: location.href,
  title: document.title,
  state: Object.keys((history.state as object | null) ?? {}),
  stored: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
  cookies: document.cookie,
});

test('the interface goes on at the level of the version shown last, and leaves no trace of it', async ({
  page,
  address,
}) => {
  await page.goto(`${address}reports/matched-pair/young-people/`);
  await awake(page);
  const main = page.getByRole('main');
  const exit = page.getByRole('link', { name: 'Exit this page' }).last();
  await expect(exit).toHaveAttribute('data-said3', 'Leaving this page.');
  await goToHelp(page);
  await expect(main.getByText('You can talk to someone. What happened is not your fault.')).toBeVisible();
  const young = await page.evaluate(left);
  expect(young).toMatchObject({ address: `${address}help/`, stored: [], cookies: '' });

  await page.goBack();
  await page.getByRole('tab', { name: 'Full report' }).click();
  await expect(page).toHaveURL(/\/full\//);
  await goToHelp(page);
  await expect(main.getByText(/is never the fault of the person it happened to/)).toBeVisible();
  await expect(exit).toHaveAttribute('data-said3', 'Exiting page.');
  expect(await page.evaluate(left)).toEqual(young);

  // What cannot be had is said at the level of what was asked for, and under the same name at both.
  await page.goBack();
  await page.getByRole('tab', { name: 'Young people’s version' }).click();
  await expect(page).toHaveURL(/\/young-people\//);
  await page.route('**/library.json', route => route.abort());
  await page.getByRole('contentinfo').getByRole('link', { name: 'All reports' }).click();
  await expect(main.getByText(/^You may have no signal/)).toBeVisible();
  await expect(page).toHaveTitle('This page could not be shown – Twofold');

  // A page that is opened anew knows of no level.
  await page.goto(`${address}help/`);
  await awake(page);
  await expect(main.getByText(/is never the fault of the person it happened to/)).toBeVisible();
});
