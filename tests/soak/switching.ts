import { expect } from '../site/test.ts';
import { boxOf, counterpartOf, type Here, isShown, shownPanel, type Tab, tabNames, tabs } from './place.ts';
import { told, type Walker } from './walker.ts';

/** How a tab is opened: by a press, or by an arrow key from the tab that is open. */
type By = 'click' | 'key';

/** Far enough from the top of the window and from each other for the same place, in CSS pixels. */
const tolerance = 8;

/** Opens another tab: what says the same is where the passage before was, or, going straight back, all is as it was. */
export async function switchVersion(walker: Walker, by: By): Promise<void> {
  await bringTabs(walker, by);
  const before = await walker.here();
  const { left, shown: from } = walker;
  await open(walker, walker.random.one(tabs.filter(tab => tab !== from)), by);
  await walker.noteLeft(from, before);
  // Another window, and the first one again, brings them back to where they had come to.
  const isStraightBack =
    left?.tab === walker.shown && left.window === walker.window.name && left.landed.scroll === before.scroll;
  if (isStraightBack) await walker.expectSame(left.before);
  else await expectCounterpart(walker, before);
}

/** Opens another tab and comes straight back: to the pixel. */
export async function thereAndBack(walker: Walker, by: By): Promise<void> {
  await bringTabs(walker, by);
  const from = walker.shown;
  const before = await walker.here();
  const other = walker.random.one(tabs.filter(tab => tab !== from));
  await open(walker, other, by);
  // Where the tabs are out of reach now, nobody can go straight back: they scroll first.
  const isStraight = await tabsInReach(walker);
  await bringTabs(walker, by);
  const there = await walker.here();
  await open(walker, from, by);
  await walker.noteLeft(other, there);
  if (isStraight) await walker.expectSame(before);
}

const links = `${shownPanel} [data-passage] a[data-counterpart][data-target]`;

/** Follows a section's link to the same part of another version: it comes to the same height, with the focus. */
export async function followLink(walker: Walker): Promise<void> {
  const { page, story } = walker;
  const at = await walker.oneInReach(links);
  if (at === undefined) return;
  const link = await page.evaluate(
    ([which, index]) => {
      const found = document.querySelectorAll<HTMLElement>(which)[index];
      const section = found?.closest<HTMLElement>('[data-passage]')?.dataset.passage ?? '';
      return { section, to: found?.dataset.counterpart ?? '', target: found?.dataset.target ?? '' };
    },
    [links, at] as const,
  );
  walker.tell(`link of ${link.section} to ${link.to} ${link.target}`);
  const [before, box, from] = [
    await walker.here(),
    await boxOf(page, walker.shown, link.section),
    walker.shown,
  ];
  await walker.press(links, at);
  await settle(walker, link.to as Tab);
  await walker.noteLeft(from, before);
  walker.compared++;
  const after = await boxOf(page, link.to, link.target);
  // What has the focus is not put under the bars.
  const wanted = Math.max(box.top, after.rest);
  expectHeight(after, wanted, `${walker.story}: ${link.section} at ${box.top} px`);
  const isFocused = await page.evaluate(
    ([shown, id]) =>
      document.querySelector(`${shown} [data-passage="${id}"]`)?.contains(document.activeElement),
    [shownPanel, link.target] as const,
  );
  expect(isFocused, `${story}: the focus is there`).toBe(true);
  await expectNote(walker, false);
}

/** The passage that says the same is where the one before was, and a note says where there is none. */
async function expectCounterpart(walker: Walker, before: Here): Promise<void> {
  const wanted = counterpartOf(walker.outline, before, walker.shown);
  await expectNote(walker, wanted?.isMissing ?? false);
  if (!wanted?.passage) return;
  walker.compared++;
  const after = await boxOf(walker.page, wanted.edition, wanted.passage);
  expectHeight(
    after,
    before.top,
    `${walker.story}: from ${told(before)} to ${wanted.edition} ${wanted.passage}`,
  );
}

/** At the very top of the page it may be higher up: nothing can be scrolled down any further. */
function expectHeight({ top, scroll }: { top: number; scroll: number }, wanted: number, story: string): void {
  if (scroll === 0) expect(top, story).toBeLessThanOrEqual(wanted + tolerance);
  else expect(Math.abs(top - wanted), story).toBeLessThanOrEqual(tolerance);
}

async function expectNote({ page, story }: Walker, isThere: boolean): Promise<void> {
  const note = page.locator('.switch-notice');
  if (isThere) await expect(note, story).toContainText('not in this version');
  else await expect(note, story).toBeEmpty();
}

async function open(walker: Walker, tab: Tab, by: By): Promise<void> {
  const { page, shown } = walker;
  walker.tell(`${tab} by ${by}`);
  if (by === 'click') await walker.press(`[role="tab"][href*="/${tab}/"]`);
  else {
    // They go round: each is one step from each.
    const isNext = tabs[(tabs.indexOf(shown) + 1) % tabs.length] === tab;
    await page.keyboard.press(isNext ? 'ArrowRight' : 'ArrowLeft');
    await expect(page.getByRole('tab', { name: tabNames[tab] }), walker.story).toBeFocused();
  }
  await settle(walker, tab);
}

async function settle(walker: Walker, tab: Tab): Promise<void> {
  walker.shown = tab;
  await expect.poll(() => isShown(walker.page, tab), walker.story).toBe(true);
  await walker.calm();
}

/**
 * Who has read past the versions, into help and sources, scrolls back to the tabs before pressing one; who uses keys
 * comes to the open one by Tab.
 */
async function bringTabs(walker: Walker, by: By): Promise<void> {
  const { page, shown } = walker;
  if (!(await tabsInReach(walker))) {
    await page
      .getByRole('tablist')
      .evaluate(list => list.scrollIntoView({ block: 'center', behavior: 'instant' }));
  }
  if (by === 'key') await page.getByRole('tab', { name: tabNames[shown] }).focus();
  await walker.calm();
}

/** Whether all tabs are in the window and under nothing else. */
async function tabsInReach({ page }: Walker): Promise<boolean> {
  return page.getByRole('tab').evaluateAll(all =>
    all.every(tab => {
      const { left, top, width, height } = tab.getBoundingClientRect();
      const corners = [
        document.elementFromPoint(left + width / 2, top + 3),
        document.elementFromPoint(left + width / 2, top + height - 3),
      ];
      return corners.every(found => found && tab.contains(found));
    }),
  );
}
