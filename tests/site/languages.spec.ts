import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { pagesOf } from './addresses.ts';
import { sites } from './sites.ts';
import { allVersions, awake, expect, onEachPage, test } from './test.ts';

const prefix = 'qps-plocm/';

test.use({ site: 'fixtures' });

/** What people wrote for the reader, as plain words: it is in no interface language. */
const written = plain(
  readdirSync(sites.fixtures.content, { recursive: true, encoding: 'utf8' })
    .filter(path => /\.(md|yaml|csv)$/.test(path))
    .map(path => readFileSync(join(sites.fixtures.content, path), 'utf8'))
    .join('\n')
    // Marks of Markdown, and what attributes and addresses hold.
    // What the pipeline calls words before the first heading, in the language of their edition.
    .concat('\nIntroduction\nCyflwyniad')
    .replaceAll(/:(?:term|lang)\[([^\]]*)\](?:\{[^}]*\})?/g, '$1')
    .replaceAll(/\]\([^)]*\)|\[\^[^\]]*\]|[[\]*`~|]/g, ' '),
);

function plain(text: string): string {
  return text
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/[\s\u00a0]+/g, ' ');
}

interface Said {
  readonly where: string;
  readonly words: string;
}

/** Every string that a person can see or hear, with the element that says it. */
function everythingSaid(page: Page): Promise<Said[]> {
  return page.evaluate(() => {
    const said: Said[] = [];
    const where = (element: Element | null) =>
      `${element?.tagName.toLowerCase()}.${element?.className}${element?.closest('[data-edition]') ? ' (in an edition)' : ''}`;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      // With script on, what is for those without it is one text that nobody sees.
      if (parentElement?.closest('script, style, time, [hidden]') || parentElement?.matches('noscript'))
        continue;
      said.push({ where: where(parentElement), words: textContent ?? '' });
    }
    for (const name of [
      'aria-label',
      'title',
      'alt',
      'placeholder',
      'aria-description',
      'aria-roledescription',
    ]) {
      for (const element of document.querySelectorAll(`[${name}]`)) {
        said.push({ where: `${where(element)} ${name}`, words: element.getAttribute(name) ?? '' });
      }
    }
    said.push({ where: 'the tab', words: document.title });
    return said;
    interface Said {
      where: string;
      words: string;
    }
  });
}

/** What is left of a string when all that came from the words of the interface is taken away. */
function notTranslated(words: string): string {
  let rest = words;
  // From the inside out: one sentence may hold another as a value. Values that people wrote stand inside too.
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replaceAll(/\[[^[\]]*~\]/g, ' ');
  }
  return rest;
}

/** What is neither of the interface's words nor written by the people who made the content. */
function foreign({ words }: Said): boolean {
  const parts = plain(notTranslated(words)).replaceAll('Twofold', '').split(/[·☐☑]/);
  return parts
    .map(part => part.replace(/^[\s,.:;–—#()]+|[\s,.:;–—#()]+$/g, ''))
    .some(part => /\p{L}{2}/u.test(part) && !written.includes(part));
}

test('the words that tests are made of do tell the interface’s from others', () => {
  const said = (words: string) => ({ where: '', words });
  expect(foreign(said('[Šávé föř öfflíñé ~~~~~~]'))).toBe(false);
  expect(foreign(said('[Řéáð “[Fúll ~~]” ñöw ~~~]'))).toBe(false);
  expect(foreign(said('Mill Park and you'))).toBe(false);
  expect(foreign(said('Save for offline'))).toBe(true);
  expect(foreign(said('[Šávé ~~] now'))).toBe(true);
});

const pages = [...pagesOf('fixtures'), 'not-saved/'];
/** What is in the language is the same on all pages of a kind. */
const kinds = pages.filter(path => !/^reports\/(?!matched-pair|sensitive\/$)/.test(path));
/** Those on which script changes the most. */
const some = kinds.filter(path =>
  /^$|^(?:settings|saved|privacy|not-saved)\/$|(?:full|side-by-side)\/$/.test(path),
);

/** Links that lead out of the language: to other pages of the site, but not to files, which have none. */
function strayLinks(page: Page, base: string): Promise<string[]> {
  return page.evaluate(
    ([home, own]) => {
      const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(link => link.href);
      const inside = links.filter(href => new URL(href).origin === location.origin);
      return inside.filter(href => {
        const { pathname } = new URL(href);
        // One page is there for its headers, once for all languages.
        const isOne = /\/(media|data|tables)\/[^/]+$|\/forgotten\/$/.test(pathname);
        return !pathname.startsWith(home + own) && !isOne;
      });
    },
    [base, prefix] as const,
  );
}

for (const [javaScriptEnabled, looked, tag] of [
  [true, some, ['@long']],
  [false, kinds, ['@long']],
  [true, kinds, ['@soak']],
  [false, pages, ['@soak']],
] as const) {
  const how = `${javaScriptEnabled ? 'with' : 'without'} script, ${looked.length} pages`;
  test.describe(how, { tag: [...tag] }, () => {
    test.use({ javaScriptEnabled, serviceWorkers: 'block', viewport: { width: 360, height: 780 } });
    test('each kind of page speaks its language, from right to left, and its links keep to it', async ({
      page,
      address,
    }) => {
      await onEachPage(looked, async path => {
        await page.goto(address + prefix + path);
        if (javaScriptEnabled) await awake(page);
        await expect(page.locator('html')).toHaveAttribute('lang', 'qps-plocm');
        await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
        expect.soft((await everythingSaid(page)).filter(foreign)).toEqual([]);
        expect.soft(await strayLinks(page, sites.fixtures.base)).toEqual([]);
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect.soft(wider, 'px wider than the window').toBeLessThanOrEqual(0);
      });
    });
  });
}

test.describe('with a worker', () => {
  test.use({ worker: true });

  test('what opens and what is said while saving is in the language too', { tag: '@long' }, async ({
    page,
    address,
  }) => {
    await page.goto(`${address + prefix}reports/sensitive/`);
    await awake(page);
    const main = page.locator('main');
    await main.getByRole('button').first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect(page.getByRole('dialog').getByRole('status')).toContainText(/\d/);
    expect.soft((await everythingSaid(page)).filter(foreign), 'the dialog').toEqual([]);
    await page.getByRole('dialog').getByRole('button').first().click();
    await expect(main.locator('.save-words[data-state="saved"]')).not.toBeEmpty({ timeout: 20_000 });
    expect.soft((await everythingSaid(page)).filter(foreign), 'saved').toEqual([]);
    await page.goto(`${address + prefix}saved/`);
    await expect(page.locator('.saved-item')).toBeVisible();
    expect.soft((await everythingSaid(page)).filter(foreign), 'the page of saved reports').toEqual([]);
    await page.locator('.saved-item').getByRole('button').last().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect.soft((await everythingSaid(page)).filter(foreign), 'the dialog that removes').toEqual([]);
    await page.goto(`${address + prefix}privacy/`);
    await awake(page);
    await expect(page.locator('.traces')).toBeVisible();
    expect.soft((await everythingSaid(page)).filter(foreign), 'what is on this device').toEqual([]);
  });
});

test('moving about inside stays under the prefix, and arrow keys follow the direction', {
  tag: '@long',
}, async ({ page, address }) => {
  await page.goto(address + prefix);
  await awake(page);
  await page.getByRole('link', { name: 'A year in Mill Park', exact: true }).click();
  await expect(page).toHaveURL(`${address + prefix}reports/matched-pair/`);
  await page.locator('.doors a').first().click();
  await expect(page).toHaveURL(`${address + prefix}reports/matched-pair/young-people/`);
  await allVersions(page);
  expect((await everythingSaid(page)).filter(foreign)).toEqual([]);
  await page.getByRole('tab').first().focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('tab').nth(1)).toBeFocused();
  await expect(page).toHaveURL(/\/a\/b\/qps-plocm\/reports\/matched-pair\/full\/(#.*)?$/);
  await page.getByRole('banner').getByRole('link').nth(2).click();
  await expect(page).toHaveURL(address + prefix);
});
