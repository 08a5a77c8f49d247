import { act, render } from '@testing-library/react';
import { type RefObject, useRef } from 'react';
import { expect, test, vi } from 'vitest';
import type { Pairing, Row } from '../../src/model/report.ts';
import { wantRows } from '../../src/reader/laying.ts';
import { useRowsInTurns } from '../../src/reader/useRowsInTurns.ts';

const rows = Array.from({ length: 40 }, (_, at) => {
  const span = [{ section: `s${at}`, from: 0, to: 3 }];
  return { left: span, right: span, relation: 'same' } as unknown as Row;
});
const pairing = { left: 'young-people', right: 'full', basis: 'confirmed', rows } as unknown as Pairing;

function SideBySide({ inTurns }: { inTurns: boolean }) {
  const root = useRef<HTMLDivElement>(null);
  return (
    <div ref={root}>
      <Rows inTurns={inTurns} root={root} />
    </div>
  );
}

/** As in side by side, the rows are made before what holds them is there. */
function Rows({ inTurns, root }: { inTurns: boolean; root: RefObject<HTMLElement | null> }) {
  const isMade = useRowsInTurns({ pairing, inTurns, root });
  return rows.map((row, at) => (
    <section className="row" key={row.left[0]?.section} data-unmade={isMade(at) ? undefined : at} />
  ));
}

function show(state: 'active' | 'inactive', inTurns = true): { panel: HTMLElement; made: () => number[] } {
  const { container } = render(
    <div data-panel="side-by-side" data-state={state}>
      <SideBySide inTurns={inTurns} />
    </div>,
  );
  const panel = container.firstElementChild as HTMLElement;
  const made = () =>
    [...panel.querySelectorAll<HTMLElement>('.row')].flatMap((row, at) =>
      'unmade' in row.dataset ? [] : at,
    );
  return { panel, made };
}

test('a short report has all its rows at once', () => {
  expect(show('inactive', false).made()).toHaveLength(40);
});

test('in a very long one none is made before side by side is opened', async () => {
  vi.useFakeTimers();
  const { made } = show('inactive');
  await act(() => vi.advanceTimersByTimeAsync(5000));
  expect(made()).toEqual([]);
  vi.useRealTimers();
});

test('those around a passage are there at once, and then all the others in turns, nearest first', async () => {
  vi.useFakeTimers();
  const { panel, made } = show('inactive');
  act(() => wantRows(panel, { edition: 'full', passage: 's20.2' }));
  expect(made()).toEqual([14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26]);
  await act(() => vi.advanceTimersByTimeAsync(250));
  expect(made()).toContain(27);
  expect(made()).not.toContain(0);
  for (let turn = 0; turn < 5; turn++) await act(() => vi.advanceTimersByTimeAsync(250));
  expect(made()).toHaveLength(40);
  vi.useRealTimers();
});

test('asked for by number they are there at once; shown above all rows, the first are', () => {
  const { panel, made } = show('inactive');
  act(() => wantRows(panel, { rows: [7, 9] }));
  expect(made()).toEqual([7, 9]);
  const other = show('inactive');
  act(() => wantRows(other.panel, { rows: [] }));
  expect(other.made()).toContain(0);
});

test('on paper there are all', async () => {
  const parked = show('inactive');
  const shown = show('active');
  await act(async () => void window.dispatchEvent(new Event('beforeprint')));
  expect(shown.made()).toHaveLength(40);
  expect(parked.made()).toEqual([]);
});
