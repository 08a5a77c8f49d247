import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Outline } from '../../src/model/library.ts';
import type { SectionId } from '../../src/model/report.ts';
import { land } from '../../src/reader/landing.ts';
import { isUnmoved, type ReturnTicket, rowTopOf } from '../../src/reader/return-ticket.ts';

let panels: HTMLElement;
let end: HTMLElement;

const passage = (tab: string, id: string) =>
  panels.querySelector<HTMLElement>(`[data-panel="${tab}"] [data-passage="${id}"]`) as HTMLElement;

/** Two columns, of which the shorter one sticks; and a version by itself, with something above it. */
beforeEach(() => {
  document.body.innerHTML = `
    <div id="panels">
      <div data-panel="side-by-side" data-state="active">
        <div class="row" style="display: grid; grid-template-columns: 1fr 1fr; align-items: start">
          <div style="position: sticky; top: 100px" data-edition="young-people">
            <p data-passage="s.1" style="height: 80px; margin: 0">Short.</p>
          </div>
          <div data-edition="full"><p data-passage="s.1" style="height: 3000px; margin: 0">Long.</p></div>
        </div>
      </div>
      <div data-panel="full" data-state="inactive">
        <div class="above" style="height: 500px"></div>
        <div data-edition="full"><p data-passage="s.1" style="height: 4000px; margin: 0">Long.</p></div>
      </div>
    </div>
    <div id="end"></div>`;
  panels = document.querySelector('#panels') as HTMLElement;
  end = document.querySelector('#end') as HTMLElement;
});

afterEach(() => {
  document.body.replaceChildren();
  window.scrollTo(0, 0);
});

function ticketTo(tab: string, element: HTMLElement, landed: HTMLElement): ReturnTicket {
  const scroll = window.scrollY;
  const placed = (what: HTMLElement) => ({
    element: what,
    top: what.getBoundingClientRect().top,
    row: rowTopOf(what),
  });
  return { tab, scroll, place: placed(element), landed: { scroll, place: placed(landed) } };
}

test('straight back to a passage that sticks is back to the same scroll', () => {
  window.scrollTo({ top: 1200, behavior: 'instant' });
  const short = passage('side-by-side', 's.1');
  const ticket = ticketTo('side-by-side', short, passage('full', 's.1'));
  window.scrollTo({ top: 700, behavior: 'instant' });
  // It has not moved on the screen: only the scroll tells.
  expect(short.getBoundingClientRect().top).toBe(ticket.place?.top);
  const from = { from: 'full', anchor: undefined, scroll: 700, isStraight: true, focus: false };
  const outline = { editions: [], pairings: [] } as unknown as Outline;
  land({ outline, panels, from, shown: 'side-by-side', end, ticket });
  expect(window.scrollY).toBe(1200);
});

test.each([
  ['as before', '700px'],
  // It keeps a place by whole pixels only, and heights are none.
  ['a pixel off', '701.2px'],
])('who sees the same %s has not moved, though the browser scrolled to keep it in its place', (_, height) => {
  window.scrollTo({ top: 3500, behavior: 'instant' });
  const ticket = ticketTo('side-by-side', passage('side-by-side', 's.1'), passage('full', 's.1'));
  const above = panels.querySelector<HTMLElement>('.above') as HTMLElement;
  above.style.height = height;
  window.scrollTo({ top: 3700, behavior: 'instant' });
  expect(isUnmoved(ticket)).toBe(true);
  window.scrollBy({ top: 10, behavior: 'instant' });
  expect(isUnmoved(ticket)).toBe(false);
});

test('who scrolled beside a passage that sticks has moved', () => {
  window.scrollTo({ top: 1200, behavior: 'instant' });
  const ticket = ticketTo('full', passage('full', 's.1'), passage('side-by-side', 's.1'));
  window.scrollBy({ top: 50, behavior: 'instant' });
  expect(isUnmoved(ticket)).toBe(false);
  // The browser makes up for what comes above.
  panels.style.paddingBlockStart = '50px';
  expect(isUnmoved(ticket)).toBe(true);
});

test('a part that the other version lacks, with nothing told before it, leads to its beginning, and is not passed over in silence', () => {
  const row = { left: [], right: [{ section: 's', from: 0, to: 1 }], relation: 'left-out', because: 'Why' };
  const outline = {
    editions: [
      { id: 'full', sections: [{ id: 's', blocks: 1 }] },
      { id: 'young-people', sections: [{ id: 't', blocks: 1 }] },
    ],
    pairings: [{ left: 'young-people', right: 'full', rows: [row] }],
  } as unknown as Outline;
  panels.insertAdjacentHTML(
    'beforeend',
    `<div data-panel="young-people">
      <div data-edition="young-people"><p data-passage="t" style="height: 3000px">Start</p></div>
    </div>`,
  );
  const element = passage('full', 's.1');
  const place = { section: 's' as SectionId, index: 1 };
  const anchor = { element, edition: 'full', place, top: 40 };
  const from = { from: 'full', anchor, scroll: 0, isStraight: false, focus: false };
  const landed = land({ outline, panels, from, shown: 'young-people', end, ticket: undefined });
  expect(landed.missing).toEqual({ row, isNearest: false });
  expect(passage('young-people', 't').getBoundingClientRect().top).toBeCloseTo(40, 0);
  expect(landed.ticket).toMatchObject({ tab: 'full', place: { element, top: 40 } });
});

test('above all words, straight back is back to the same scroll', () => {
  window.scrollTo({ top: 30, behavior: 'instant' });
  const outline = { editions: [], pairings: [] } as unknown as Outline;
  const away = { from: 'full', anchor: undefined, scroll: 30, isStraight: false, focus: false };
  const { ticket } = land({ outline, panels, from: away, shown: 'side-by-side', end, ticket: undefined });
  window.scrollTo({ top: 90, behavior: 'instant' });
  const from = { from: 'side-by-side', anchor: undefined, scroll: 30, isStraight: true, focus: false };
  land({ outline, panels, from, shown: 'full', end, ticket });
  expect(window.scrollY).toBe(30);
});
