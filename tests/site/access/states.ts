import type { Page } from '@playwright/test';
import { pagesOf, pagesOfReport, plainPages } from '../addresses.ts';
import type { SiteName } from '../sites.ts';
import { allVersions, awake, expect, onEachPage, readAt } from '../test.ts';

/** Pages that stand in for others; what is at them tells where one is all the same. */
const standIns = ['nowhere/', 'not-saved/', 'clock/'] as const;

/** Every page of a site that a reader may come to. All reports of the library are of the same kinds of page. */
export const everyPage: Readonly<Record<SiteName, readonly string[]>> = {
  library: [...plainPages, ...pagesOfReport('library', 'one-year-on'), ...standIns],
  fixtures: pagesOf('fixtures'),
};

/** One page of each kind, for each audience; the words are of every kind too. */
export const everyKind = [
  ...plainPages,
  ...['', 'full/', 'young-people/', 'side-by-side/', 'differences/'].map(
    view => `reports/matched-pair/${view}`,
  ),
  'reports/unpaired/easy-read/',
  'reports/hard-and-strange/full/',
  'reports/sensitive/',
  'reports/sensitive/full/',
  'nowhere/',
  'not-saved/',
] as const;

/** Opens a page and waits until its script has taken over, and until all versions of a report have come. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  if (path.endsWith('clock/')) return;
  await awake(page);
  const panels = page.locator('[data-panel]');
  if (/\/(full|young-people|side-by-side)\/$/.test(path) && (await panels.count()) > 0)
    await allVersions(page);
}

/** Something that a reader can open, or that comes up, on the site of the fixtures. */
export interface State {
  readonly name: string;
  readonly path: string;
  /** Brings it about on the open page. */
  readonly bring: (page: Page) => Promise<void>;
  /** How it is called by those who find things by role and name; what is there to be seen. */
  readonly there: (page: Page) => ReturnType<Page['locator']>;
  /** The control that opened it, to which the focus returns; where it can be closed with Esc. */
  readonly opener?: (page: Page) => ReturnType<Page['locator']>;
  /** Only on a screen as narrow as a phone's. */
  readonly narrow?: true;
}

const report = 'reports/matched-pair';
const shown = (page: Page) => page.locator('[data-state="active"]');
const button = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true });

/** Every state by name. What opens from a control has its opener, so that its way in and out can be walked. */
export const states: readonly State[] = [
  opened(
    'the contents on a phone',
    `${report}/full/`,
    button('Contents'),
    page => page.getByRole('navigation', { name: 'Contents' }),
    'narrow',
  ),
  opened('a look into the other version', `${report}/young-people/`, firstLook, page =>
    page.getByRole('region', { name: /in the other version/ }),
  ),
  opened('a word explained', `${report}/young-people/`, page => shown(page).locator('a.term').first(), note),
  opened('a note', `${report}/full/`, page => shown(page).locator('sup a').first(), note),
  opened('the dialog that asks before saving', `${report}/`, button('Save for offline'), page =>
    page.getByRole('dialog', { name: 'Save for offline' }),
  ),
  opened('the dialog that says why nothing can be read aloud', `${report}/full/`, button('Listen'), page =>
    page.getByRole('dialog', { name: /no offline voice/ }),
  ),
  opened(
    'the panel with first contacts',
    `${report}/full/`,
    page => page.getByRole('banner').getByRole('link', { name: 'Get help' }),
    page => page.getByRole('dialog', { name: 'Get help' }),
  ),
  opened('the dialog that forgets everything', 'privacy/', button('Forget everything'), page =>
    page.getByRole('dialog'),
  ),
  {
    name: 'the bar of reading aloud',
    path: `${report}/full/`,
    bring: readAloud,
    there: region('Reading aloud'),
  },
  { name: 'the reading guide', path: `${report}/full/`, bring: guide, there: region('Reading guide') },
  {
    name: 'the notice of a part that is not here',
    path: `${report}/full/`,
    bring: loseThePart,
    there: page => page.getByRole('status').filter({ hasText: 'not in this version' }),
  },
  {
    name: 'a teacher’s link and its code',
    path: 'teachers/',
    bring: makeLink,
    there: page => page.getByRole('img', { name: 'QR code of the link' }),
  },
  {
    name: 'what a teacher’s link opens',
    path: 'reports/sensitive/young-people/#parts=family',
    bring: async () => {},
    there: page => page.getByText(/^You see 1 of the 3 parts/),
  },
];

function opened(
  name: string,
  path: string,
  opener: (page: Page) => ReturnType<Page['locator']>,
  there: State['there'],
  width?: 'narrow',
): State {
  const bring = async (page: Page) => {
    await opener(page).focus();
    await page.keyboard.press('Enter');
  };
  return { name, path, bring, there, opener, ...(width ? { narrow: true as const } : {}) };
}

/** Brings a state about on a page freshly opened, and waits until it is there. */
async function bringAbout(page: Page, state: State): Promise<void> {
  await open(page, state.path);
  await state.bring(page);
  await expect(state.there(page).first()).toBeVisible();
}

/** Brings states about one after the other in one tab and looks at each. */
export async function onEachState(
  page: Page,
  wanted: readonly State[],
  act: (state: State) => Promise<void>,
): Promise<void> {
  const byName = new Map(wanted.map(state => [state.name, state]));
  await onEachPage(
    [...byName.keys()],
    async name => {
      const state = byName.get(name);
      if (!state) return;
      await page.setViewportSize(state.narrow ? { width: 360, height: 740 } : { width: 1280, height: 900 });
      await bringAbout(page, state);
      await act(state);
    },
    30,
  );
}

function firstLook(page: Page) {
  return shown(page)
    .getByRole('button', { name: /^See it here/ })
    .first();
}

function note(page: Page) {
  return page.getByRole('note');
}

function region(name: string) {
  return (page: Page) => page.getByRole('region', { name });
}

/** A device with a voice that never comes to the end of its sentence. */
async function readAloud(page: Page): Promise<void> {
  await page.evaluate(() => {
    const voice = { name: 'Anna', voiceURI: 'anna', lang: 'en-GB', localService: true, default: true };
    speechSynthesis.getVoices = () => [voice];
    speechSynthesis.speak = () => {};
    Object.assign(window, { SpeechSynthesisUtterance: class {} });
  });
  await button('Listen')(page).click();
}

async function guide(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute('data-guide', '3'));
}

async function makeLink(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Report' }).selectOption('sensitive');
  await page.getByRole('checkbox', { name: /family/ }).check();
}

async function loseThePart(page: Page): Promise<void> {
  await readAt(page, 'method.1');
  await page.getByRole('tab', { name: 'Young people’s version' }).click();
}
