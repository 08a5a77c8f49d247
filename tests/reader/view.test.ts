import { expect, test } from 'vitest';
import type { Outline } from '../../src/model/library.ts';
import { pairingAsked, pairSearch, parseView, tabOf, viewAddress, viewOf } from '../../src/reader/view.ts';

const outline = {
  slug: 'one-year-on',
  editions: [{ id: 'full' }, { id: 'young-people' }],
  pairings: [{}],
} as unknown as Outline;

test('each version of a report is read from its address and leads back to it', () => {
  for (const rest of ['full', 'young-people', 'side-by-side']) {
    const view = parseView(outline, `${rest}/`);
    expect(view && viewAddress(outline, view)).toBe(`/reports/one-year-on/${rest}/`);
  }
});

test('the page about a report is no version of it', () => {
  expect(parseView(outline, '')).toBeUndefined();
});

test('a version that is not there is no page, and without pairs there is nothing side by side', () => {
  expect(parseView(outline, 'easy-read/')).toBeUndefined();
  expect(parseView(outline, 'full/more/')).toBeUndefined();
  const lone = { ...outline, pairings: [] } as unknown as Outline;
  expect(parseView(lone, 'side-by-side/')).toBeUndefined();
  expect(parseView(lone, 'differences/')).toBeUndefined();
});

test('tabs stand for versions and for both side by side', () => {
  expect(tabOf(viewOf('full'))).toBe('full');
  expect(tabOf(viewOf('side-by-side'))).toBe('side-by-side');
});

test('an address picks two versions in either order, and falls back to the first pair', () => {
  const pairings = [
    { left: 'young-people', right: 'full' },
    { left: 'easy-read', right: 'full' },
  ];
  const [first, second] = pairings;
  const three = { ...outline, pairings } as unknown as Outline;
  expect(pairingAsked(three, '')).toEqual({ pairing: first, known: true });
  expect(pairingAsked(three, '?left=easy-read&right=full')).toEqual({ pairing: second, known: true });
  expect(pairingAsked(three, '?left=full&right=easy-read')).toEqual({ pairing: second, known: true });
  for (const asked of ['?left=full&right=full', '?left=lake&right=full', '?left=full']) {
    expect(pairingAsked(three, asked)).toEqual({ pairing: first, known: false });
  }
  expect(pairSearch(second as never)).toBe('?left=easy-read&right=full');
});
