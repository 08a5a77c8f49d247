import type { BrowserContext, Page } from '@playwright/test';
import { awake, expect, test } from './test.ts';

// The worker changes nothing here, and fills its cache anew for each test.
test.use({ serviceWorkers: 'block' });
test.use({ site: 'fixtures' });

const about = 'reports/matched-pair/';

/** What was copied last. */
async function copied(context: BrowserContext): Promise<string> {
  // Our pages may not read the clipboard, but a reader may paste.
  const other = await context.newPage();
  await other.setContent('<textarea></textarea>');
  await other.locator('textarea').press('Control+V');
  const text = await other.locator('textarea').inputValue();
  await other.close();
  return text;
}

async function open(page: Page, number: string) {
  await page
    .getByRole('link', { name: new RegExp(`^(Paragraph|Part) ${number.replace('.', '\\.')}, link`) })
    .click();
  const panel = page.getByRole('region', { name: /the other version: / }).last();
  await panel.getByText(/^Copy a link/).click();
  return panel;
}

test('a link copied in either version is the same and tells neither; another one tells it, and adults get a citation', async ({
  page,
  context,
  address,
}) => {
  await page.goto(`${about}full/`);
  await awake(page);
  const panel = await open(page, '2.3');
  const button = panel.getByRole('button', { name: 'Copy link', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('status')).toHaveText('Link copied');
  await expect(button).toBeFocused();
  expect(await copied(context)).toBe(`${address}${about}#visitors.3`);
  await panel.getByRole('button', { name: 'Copy link to this version' }).click();
  await expect(panel.getByRole('status')).toHaveText('Link copied');
  expect(await copied(context)).toBe(`${address}${about}full/#visitors.3`);
  await panel.getByRole('button', { name: 'Copy citation' }).click();
  await expect(panel.getByRole('status')).toHaveText('Citation copied');
  expect(await copied(context)).toBe(
    `Fenby Town Council, “A year in Mill Park”, 1 March 2024. Full report, part 2, “What visitors said”, paragraph 2.3. ${address}${about}full/#visitors.3`,
  );
  await page.getByRole('tab', { name: 'Young people’s version' }).click();
  const young = await open(page, '2.3');
  await expect(young.getByRole('button', { name: 'Copy citation' })).toHaveCount(0);
  await young.getByRole('button', { name: 'Copy link', exact: true }).click();
  expect(await copied(context)).toBe(`${address}${about}#visitors.3`);
});

test('where the clipboard is refused the address stands in a field, selected', { tag: '@long' }, async ({
  page,
  address,
}) => {
  await page.addInitScript(() => {
    Clipboard.prototype.writeText = () => Promise.reject(new DOMException('No', 'NotAllowedError'));
  });
  await page.goto('reports/sensitive/young-people/');
  await awake(page);
  const panel = await open(page, '1.1');
  await expect(panel).toContainText('Your device remembers what you copy');
  await panel.getByRole('button', { name: 'Copy link', exact: true }).click();
  const field = panel.getByRole('textbox', { name: /^This browser did not let us copy/ });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(`${address}reports/sensitive/#brief`);
  await expect(field).not.toBeEditable();
  const selected = await field.evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  );
  expect(selected).toBe(`${address}reports/sensitive/#brief`);
});

test('a link that tells no version leads to its line, and on to the very passage in either version, and Back leads out', {
  tag: '@long',
}, async ({ page }) => {
  await page.goto('.');
  await page.goto(`${about}#visitors.3`);
  await awake(page);
  const line = page.locator('[id="visitors.3"]');
  await expect(
    line.getByText('This link leads to paragraph 2.3, in part 2: What visitors said.'),
  ).toBeFocused();
  await expect(line).toBeInViewport();
  const entries = await page.evaluate(() => history.length);
  await line.getByRole('link', { name: 'Read it in the young people’s version' }).click();
  await expect(page).toHaveURL(/young-people\/#people\.3$/);
  await expect(page.locator('[data-state="active"] [data-passage="people.3"]')).toBeInViewport();
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await page.goBack();
  await expect(page).toHaveURL(/\/a\/b\/$/);

  // What only one version has is said to be so; what is gone is said to be gone.
  await page.goto(`${about}#young-people:you.1`);
  await expect(page.getByText('This link leads to paragraph 5.1, in part 5: What you can do.')).toBeFocused();
  await expect(page.getByRole('link', { name: /^Read it in/ })).toHaveCount(1);
  await page.goto(`${about}#lake`);
  await expect(page.getByText('This link leads to a part that is not here now.')).toBeFocused();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a link that tells no version opens the list at its line, with both doors', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const name of ['visitors.3', 'benches', 'visits.2']) {
      await page.goto('about:blank');
      await page.goto(`${about}#${name}`);
      const line = page.locator('.part-line:is(:target, :has(> :target))');
      await expect(page.getByText('This link leads here.').filter({ visible: true })).toHaveCount(1);
      await expect(line.locator('> .part-side').first()).toBeInViewport({ ratio: 1 });
      await expect(
        line
          .locator('> .part-side')
          .getByRole('link', { name: /^Full report: / })
          .first(),
      ).toBeInViewport();
    }
  });
});
