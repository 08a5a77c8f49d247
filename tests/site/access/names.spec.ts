import { expect, test } from '../test.ts';
import { open } from './states.ts';

// The worker changes nothing about names, and fills its cache anew for each test.
test.use({ serviceWorkers: 'block', site: 'fixtures' });

test('A36: what stays the same on every page, a pair and a dialog are said whole, with nothing less and nothing more', {
  tag: '@long',
}, async ({ page }) => {
  await open(page, 'nowhere/');
  await expect(page.getByRole('banner')).toMatchAriaSnapshot(`
    - banner:
      - /children: deep-equal
      - link "Skip to the text"
      - link "Exit this page"
      - link "Twofold"
      - navigation "Search, settings and help":
        - link "Search"
        - link "Reading settings"
        - link "Get help"
      - link "Exit this page"
      - status
  `);
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - /children: deep-equal
      - heading "This page is not here" [level=1]
      - paragraph: The address may be mistyped, or the page may have moved.
      - list:
        - listitem:
          - link "All reports"
        - listitem:
          - link "Saved reports"
        - listitem:
          - link "Get help"
  `);
  await open(page, 'reports/matched-pair/side-by-side/');
  await expect(page.getByRole('tablist')).toMatchAriaSnapshot(`
    - tablist "Choose a version":
      - /children: deep-equal
      - tab "Young people’s version"
      - tab "Full report"
      - tab "Side by side" [selected]
  `);
  await expect(page.getByRole('region', { name: /^Pair 4 of/ })).toMatchAriaSnapshot(`
    - 'region "Pair 4 of 10: What visitors said"':
      - /children: deep-equal
      - paragraph: Left out
      - paragraph: Not in this version (Young people’s version).
      - paragraph: One person's words are enough here.
      - group:
        - article "Full report":
          - link "Paragraph 2.4, link to this paragraph": "2.4"
          - figure "A visitor, aged 70":
            - blockquote:
              - paragraph: I have sat on the same bench for forty years.
            - text: A visitor, aged 70
  `);
  await open(page, 'reports/matched-pair/');
  await page.getByRole('button', { name: 'Save for offline' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save for offline' });
  await expect(dialog).toContainText('It takes up');
  await expect(dialog).toMatchAriaSnapshot(`
    - dialog "Save for offline":
      - /children: deep-equal
      - heading "Save for offline" [level=2]
      - status:
        - paragraph: /It takes up \\d+ kB on this device\\. Exactly. [\\d,]+ bytes\\./
      - paragraph: What you save stays in this browser until you remove it. You can then read it with no signal.
      - paragraph: It will be listed as “A year in Mill Park”.
      - group "What to save":
        - text: What to save
        - radio /^Both versions \\d+ kB$/ [checked]
        - text: /Both versions \\d+ kB/
        - radio /^Young people’s version only \\d+ kB$/
        - text: /Young people’s version only \\d+ kB/
        - radio /^Full report only \\d+ kB$/
        - text: /Full report only \\d+ kB/
        - checkbox "Without pictures"
        - text: Without pictures
      - button "Save"
      - button "Cancel"
      - link "Make a file to carry instead":
        - /url: /a/b/saved/
  `);
});
