import { expect, test } from 'vitest';
import { wayKey } from '../../../src/reader/way/keys.ts';

const press = (key: string, more: KeyboardEventInit = {}) =>
  wayKey(new KeyboardEvent('keydown', { key, altKey: true, ...more }));

test('Alt with three keys asks for a step or for the place', () => {
  expect(['PageDown', 'PageUp', 'End'].map(key => press(key))).toEqual(['next', 'previous', 'where']);
});

test('no key without Alt, with more than Alt, or of the browser’s own', () => {
  expect(press('End', { altKey: false })).toBeUndefined();
  for (const more of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }])
    expect(press('PageDown', more)).toBeUndefined();
  for (const key of ['Home', 'ArrowLeft', 'd', 'w']) expect(press(key)).toBeUndefined();
});

test('nothing is asked from within a dialog or an open box', () => {
  const box = document.createElement('div');
  box.setAttribute('popover', '');
  document.body.append(box);
  let asked: unknown;
  box.addEventListener('keydown', event => {
    asked = wayKey(event);
  });
  box.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', altKey: true, bubbles: true }));
  expect(asked).toBeUndefined();
  box.remove();
});
