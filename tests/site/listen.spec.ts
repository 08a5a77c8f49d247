import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { awake, expect, neutral, readAt, test } from './test.ts';

// The worker changes nothing here, and fills its cache anew for each test.
test.use({ serviceWorkers: 'block' });

/** A voice of this device that says a sentence when the test says so, and one that is not of this device. */
async function giveVoices(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const said: { text: string; voice: string; onend?: () => void; onstart?: () => void }[] = [];
    const voices = [
      { name: 'Cloud', voiceURI: 'cloud', lang: 'en-GB', localService: false, default: true },
      { name: 'Anna', voiceURI: 'anna', lang: 'en-GB', localService: true, default: false },
    ];
    const speech = {
      speaking: false,
      pending: false,
      cancelled: 0,
      getVoices: () => voices,
      speak(utterance: { text: string; voice: { name: string }; onstart: () => void; onend: () => void }) {
        said.push(utterance as never);
        speech.speaking = true;
        utterance.onstart();
      },
      cancel() {
        speech.speaking = false;
        speech.cancelled++;
      },
    };
    class Utterance {
      constructor(readonly text: string) {}
    }
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.assign(window, {
      SpeechSynthesisUtterance: Utterance,
      heard: () => said.map(({ text }) => text),
      speakers: () => said.map(({ voice }) => (voice as unknown as { name: string }).name),
      finish: () => {
        speech.speaking = false;
        said.at(-1)?.onend?.();
      },
    });
  });
}

interface Told {
  readonly heard: () => string[];
  readonly speakers: () => string[];
  readonly finish: () => void;
}

const heard = (page: Page) =>
  page.evaluate(() => (window as unknown as Told).heard().map(words => words.replace(/ +/g, ' ')));
const finish = (page: Page) => page.evaluate(() => (window as unknown as Told).finish());
/** The words under the mark, and where they stand in the window. */
const marked = (page: Page) =>
  page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('spoken') ?? [])] as Range[];
    const box = ranges[0]?.getBoundingClientRect();
    return {
      words: ranges.map(String).join('').replace(/\s+/g, ' '),
      seen: !!box && box.top > 0 && box.bottom < innerHeight,
    };
  });

/** What axe finds in a part of the page. */
async function problemsIn(page: Page, part: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include(part).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html}`));
}

test.use({ site: 'fixtures' });

test('a report is read from the reading line on, sentence by sentence, through a change of version, and falls silent on Exit', async ({
  page,
}) => {
  await giveVoices(page);
  await page.goto('reports/matched-pair/full/');
  await awake(page);
  await readAt(page, 'benches.1');
  const before = await page.evaluate(() => document.querySelector('[data-state="active"]')?.innerHTML);
  // By keyboard or voice, the button is pressed from wherever the page is.
  await page.getByRole('button', { name: 'Listen' }).evaluate(button => (button as HTMLElement).click());
  const bar = page.getByRole('region', { name: 'Reading aloud' });
  // Nothing is heard before the reader knows that others may hear it.
  const start = bar.getByRole('button', { name: 'Start' });
  await expect(start).toBeFocused();
  await expect(start).toHaveAccessibleDescription(/^People near you may hear this\./);
  expect(await heard(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(bar.getByRole('button', { name: 'Pause' })).toBeFocused();
  expect(await heard(page)).toEqual(['There were 12 benches in the park.']);
  expect(await marked(page)).toEqual({ words: 'There were 12 benches in the park.', seen: true });
  expect(await problemsIn(page, '.listen-bar')).toEqual([]);

  await finish(page);
  await expect
    .poll(() => marked(page))
    .toEqual({ words: 'Four of them were broken by the winter.', seen: true });
  await bar.getByRole('button', { name: 'On a sentence' }).click();
  await expect.poll(async () => (await heard(page)).at(-1)).toBe('Benches by place, counted in May');
  await bar.getByRole('button', { name: 'On a sentence' }).click();
  await expect.poll(async () => (await heard(page)).at(-1)).toBe('Pond; Benches: 5; Broken: 1.');
  await bar.getByRole('button', { name: 'Back a sentence' }).click();
  await bar.getByRole('button', { name: 'Back a sentence' }).click();
  await expect.poll(async () => (await heard(page)).at(-1)).toBe('Four of them were broken by the winter.');
  await bar.getByRole('button', { name: 'Pause' }).click();
  const silent = (await heard(page)).length;
  expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);

  // Whoever scrolls away is left alone, and can come back.
  await page.mouse.move(600, 400);
  await page.mouse.wheel(0, -4000);
  await bar.getByRole('button', { name: 'Back to what is being read' }).click();
  await expect.poll(async () => (await marked(page)).seen).toBe(true);
  await bar.getByRole('button', { name: 'Go on' }).click();
  await expect.poll(async () => (await heard(page)).length).toBe(silent + 1);
  // The words of the page are as they were.
  expect(await page.evaluate(() => document.querySelector('[data-state="active"]')?.innerHTML)).toBe(before);

  await page.getByRole('tab', { name: 'Young people’s version' }).click();
  await expect.poll(async () => (await heard(page)).at(-1)).toBe('The park has 12 benches.');
  await expect.poll(() => marked(page)).toEqual({ words: 'The park has 12 benches.', seen: true });
  const said = (await heard(page)).length;
  await page.getByRole('tab', { name: 'Side by side' }).click();
  await expect(page.locator('[data-state="active"] .row').first()).toBeVisible();
  // The same words are shown in another place: nothing is said twice.
  await expect.poll(() => marked(page)).toMatchObject({ words: 'The park has 12 benches.' });
  expect((await heard(page)).length).toBe(said);
  expect(new Set(await page.evaluate(() => (window as unknown as Told).speakers()))).toEqual(
    new Set(['Anna']),
  );

  const atOnce = await page.evaluate(() => {
    document.querySelector<HTMLElement>('a[data-exit]')?.click();
    const { speaking } = speechSynthesis;
    (window as unknown as Told).finish();
    return { speaking, said: (window as unknown as Told).heard().length };
  });
  expect(atOnce).toEqual({ speaking: false, said });
  await page.waitForURL(neutral);
});

test('a device without a voice of its own says so, and Esc gives the focus back', { tag: '@long' }, async ({
  page,
}) => {
  // There are no voices where browser tests run.
  await page.addInitScript(() => {
    speechSynthesis.getVoices = () => [];
  });
  await page.goto('reports/matched-pair/young-people/');
  await awake(page);
  await page.getByRole('button', { name: 'Listen' }).click();
  const dialog = page.getByRole('dialog', { name: 'This device has no offline voice for English' });
  await expect(dialog).toContainText('Other voices send what you read to a company.');
  expect(await problemsIn(page, 'dialog')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Listen' })).toBeFocused();
});
