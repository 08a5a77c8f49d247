import type { BrowserContext, Page } from '@playwright/test';
import { expect, neutral, test } from '../test.ts';
import {
  expectClock,
  expectNeutral,
  noteWhatIsSeen,
  reports,
  step,
  telling,
  untilOffline,
} from './leaving.ts';
import { giveVoice, speaks } from './voice.ts';

test.use({ worker: true });

const views = ['full', 'young-people', 'side-by-side'] as const;
const networks = ['online', 'offline'] as const;
const report = reports.fixtures;

interface Place {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly view: string;
  readonly network: 'online' | 'offline';
}

/** What may be going on when somebody leaves. Each is brought about on the page of a view. */
const states = {
  'in the middle of a save': async ({ page, view }: Place) => {
    await page.goto(view);
    await untilOffline(page);
    // No part of the report ever comes.
    await page.route(/\/(?:text\/|parcel\.)/, () => {});
    await page.getByRole('button', { name: 'Save for offline' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.locator('.save-words')).toContainText('Saving');
  },
  'with a dialog open': async ({ page, view }: Place) => {
    await page.goto(view);
    await untilOffline(page);
    await page.getByRole('button', { name: 'Print', exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  'while it is read aloud': async ({ page, view }: Place) => {
    await page.goto(view);
    await untilOffline(page);
    await page.getByRole('button', { name: 'Listen' }).click();
    await page.getByRole('region', { name: 'Reading aloud' }).getByRole('button', { name: 'Start' }).click();
    await expect.poll(() => speaks(page)).toBe(true);
  },
  // The keys are pressed as soon as there is a heading: the page’s own script waits until all of it has come.
  'before hydration': async ({ page, view, context, network }: Place) => {
    if (network === 'offline') {
      // With no network there is a page only of what was saved.
      await page.goto(view);
      await page.getByRole('button', { name: 'Save for offline' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
      await expect(page.getByText('Saved and checked')).toBeVisible({ timeout: 20_000 });
      await context.setOffline(true);
    }
    await page.addInitScript(() => {
      if (!location.pathname.includes('/reports/')) return;
      const watching = new MutationObserver(() => {
        if (!document.querySelector('main h1')) return;
        watching.disconnect();
        for (let time = 0; time < 3; time++)
          for (const type of ['keydown', 'keyup'])
            dispatchEvent(new KeyboardEvent(type, { key: 'Shift', code: 'ShiftLeft' }));
      });
      watching.observe(document, { childList: true, subtree: true });
    });
    await page.goto(view, { waitUntil: 'commit' });
  },
} as const;

type State = keyof typeof states;
type Situation = readonly [network: (typeof networks)[number], view: (typeof views)[number], state: State];

const all: Situation[] = networks.flatMap(network =>
  views.flatMap(view => (Object.keys(states) as State[]).map(state => [network, view, state] as const)),
);
/** One of each state, and of each view and network: the others are in the soak. */
const few: readonly Situation[] = [
  ['online', 'full', 'in the middle of a save'],
  ['offline', 'side-by-side', 'while it is read aloud'],
  ['online', 'young-people', 'before hydration'],
];

/** Leaves by the keys; at once, before any frame, there is nothing but the time. Later frames are noted (`noteWhatIsSeen`). */
async function leave(page: Page): Promise<void> {
  const shown = await page.evaluate(() => {
    for (let time = 0; time < 3; time++)
      for (const type of ['keydown', 'keyup'])
        dispatchEvent(new KeyboardEvent(type, { key: 'Shift', code: 'ShiftLeft' }));
    return `${document.title} ${document.body.textContent}`;
  });
  expect(shown).toMatch(/^\d{1,2}:\d\d\S* *(?:\d{1,2}:\d\d)?$/);
}

async function expectGone(page: Page, address: string, network: Situation[0]): Promise<void> {
  if (network === 'online') await expectNeutral(page);
  else await expectClock(page, address);
}

/** Every step back and forward, some more than there are, and then the page itself again, as a restored tab has it. */
async function lookForIt(page: Page, address: string, steps: number): Promise<void> {
  for (let at = 0; at < steps; at++) {
    await step(page, at % (steps / 2) < steps / 4 ? 'back' : 'forward');
    expect([neutral, `${address}clock/`, 'about:blank']).toContain(page.url());
  }
  // A page that the last step led to, and that leaves again, may come in between.
  await expect(() => page.goto(`${address}clock/`)).toPass();
  await page.goBack().catch(() => null);
  await page.reload().catch(() => null);
  await page.waitForTimeout(300);
}

function situation([network, view, state]: Situation, steps: number, tag: string[]): void {
  test(`F31: ${network}, ${view}, ${state}: no word is left, nor found again in ${steps} steps or when it is loaded anew`, {
    tag,
  }, async ({ context, address }) => {
    test.setTimeout(120_000);
    // Not the watched one: of a page that is not there with no network the browser says so on its console.
    const page = await context.newPage();
    await page.route(neutral, route =>
      route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><h1>Weather</h1>' }),
    );
    await giveVoice(page);
    const seen = await noteWhatIsSeen(page);
    await page.goto('');
    await page.goto(report);
    await states[state]({ page, context, view: `${report}${view}/`, network });
    if (network === 'offline') await context.setOffline(true);
    // Before hydration it leaves by itself, at a moment that only the page knows: until then its name may be in its tab.
    const isOnItsOwn = state === 'before hydration';
    if (isOnItsOwn) await expectGone(page, address, network);
    else await leave(page);
    seen();
    await expectGone(page, address, network);
    expect(await speaks(page).catch(() => false)).toBe(false);
    await lookForIt(page, address, steps);
    expect(seen().filter(text => telling.test(text))).toEqual([]);
  });
}

test.describe('whoever leaves', () => {
  test.use({ site: 'fixtures' });
  for (const one of few) situation(one, 8, ['@long']);
  for (const one of all) situation(one, 50, ['@soak']);
});
