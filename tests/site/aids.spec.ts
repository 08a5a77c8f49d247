import { awake, expect, readAt, test } from './test.ts';

// The worker changes nothing here, and fills its cache anew for each test.
test.use({ serviceWorkers: 'block' });

const report = 'reports/matched-pair/full/';

test.use({ site: 'fixtures' });

test('a face is fetched only when it is chosen, and open tabs follow', { tag: '@long' }, async ({
  page,
  context,
  watch,
}) => {
  const fonts: string[] = [];
  page.on('request', request => {
    if (request.url().endsWith('.woff2')) fonts.push(request.url().replace(/.*\/|-[^-]+$/g, ''));
  });
  await page.goto(report);
  await awake(page);
  const other = await context.newPage();
  watch(other);
  await other.goto('settings/');
  await awake(other);
  expect(fonts).not.toContain('lexend');
  await other.getByRole('radio', { name: 'Lexend' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-face', 'lexend');
  await expect.poll(() => fonts).toContain('lexend');
  await other.getByRole('button', { name: 'Set everything back' }).click();
  await expect(page.locator('html')).not.toHaveAttribute('data-face');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('the reading guide: there from the start, moved by keys, gone with its button and with Exit', {
  tag: '@long',
}, async ({ page }) => {
  await page.addInitScript(() => {
    if (!sessionStorage.getItem('set')) localStorage.setItem('reading-settings', '{"guide":"1"}');
    sessionStorage.setItem('set', '1');
  });
  await page.goto(report);
  const bar = page.getByRole('region', { name: 'Reading guide' });
  await expect(bar).toBeVisible();
  await page.keyboard.press('Alt+ArrowDown');
  const edge = page.locator('.guide-edge');
  await expect(edge).toBeVisible();
  const first = await edge.getAttribute('style');
  await page.keyboard.press('Alt+ArrowDown');
  expect(await edge.getAttribute('style')).not.toBe(first);
  // In the young people's version its buttons say it more simply.
  await page.getByRole('tab', { name: 'Young people’s version' }).click();
  await expect(bar.getByRole('button', { name: 'Move down' })).toBeVisible();
  await bar.getByRole('button', { name: 'Turn it off' }).click();
  await expect(bar).toHaveCount(0);
  await expect(edge).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.evaluate(() => {
    document.documentElement.dataset.guide = '3';
  });
  await expect(bar).toBeVisible();
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
  await expect(page.locator('.guide-shade, .guide-edge, .guide-bar')).toHaveCount(0);
});

test.describe('syllables on long words', () => {
  // A text that is long enough for lines to break elsewhere.
  test.use({ site: 'library' });

  test('are seen and nothing else: the place, copies, search and speech stay as they were', {
    tag: '@long',
  }, async ({ page, context, watch }) => {
    await page.goto('reports/one-year-on/full/');
    await awake(page);
    const passage = await page
      .locator('[data-state="active"] [data-passage]')
      .nth(24)
      .getAttribute('data-passage');
    await readAt(page, passage ?? '');
    const here = page.locator(`[data-state="active"] [data-passage="${passage}"]`);
    const topOf = () => here.evaluate(element => element.getBoundingClientRect().top);
    const text = page.locator('[data-panel="full"] .text');
    const selected = () =>
      here.evaluate(element => {
        getSelection()?.selectAllChildren(element);
        return String(getSelection());
      });
    const before = {
      selected: await selected(),
      words: await text.evaluate(element => (element as HTMLElement).innerText),
      top: await topOf(),
      scroll: await page.evaluate(() => scrollY),
    };

    // Switched on in another tab, as one does who tries what helps.
    const settings = await context.newPage();
    watch(settings);
    await settings.goto('settings/');
    await awake(settings);
    await settings.getByRole('radio', { name: 'With dots' }).check();
    await expect(settings.locator('.settings-sample .syllable').first()).toBeAttached();
    await page.bringToFront();
    const shown = page.locator('[data-state="active"] .syllable');
    // All words have them once the last ones do; the lines above are then other ones.
    await expect(text.locator('.footnotes > li:last-child .syllable').first()).toBeAttached({
      timeout: 20_000,
    });
    expect(await page.evaluate(() => scrollY)).not.toBe(before.scroll);
    expect(Math.abs((await topOf()) - before.top)).toBeLessThan(1);
    expect((await shown.first().boundingBox())?.width).toBeGreaterThan(1);

    // What the page says, a real copy, search on the page, and what assistive technology is given.
    expect(await text.evaluate(element => (element as HTMLElement).innerText)).toBe(before.words);
    expect(await selected()).toBe(before.selected);
    await page.keyboard.press('ControlOrMeta+c');
    await settings.evaluate(() => document.querySelector('main')?.append(document.createElement('textarea')));
    await settings.bringToFront();
    await settings.locator('textarea').focus();
    await settings.keyboard.press('ControlOrMeta+v');
    expect(await settings.locator('textarea').inputValue()).toBe(before.selected);
    await page.bringToFront();
    expect(
      await page.evaluate(() => (window as unknown as { find(w: string): boolean }).find('exploitation')),
    ).toBe(true);
    const { nodes } = await (await context.newCDPSession(page)).send('Accessibility.getFullAXTree');
    expect(nodes.filter(({ role, name }) => role?.value === 'StaticText' && name?.value === '·')).toEqual([]);

    // Other versions have them too, and when they are off again nothing is left.
    for (const name of ['Young people’s version', 'Side by side']) {
      await page.getByRole('tab', { name }).click();
      await expect(shown.first()).toBeAttached();
    }
    await settings.getByRole('radio', { name: 'In one piece' }).check();
    await expect(page.locator('.syllable')).toHaveCount(0, { timeout: 20_000 });
    await page.getByRole('tab', { name: 'Full report' }).click();
    expect(await text.evaluate(element => (element as HTMLElement).innerText)).toBe(before.words);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});
