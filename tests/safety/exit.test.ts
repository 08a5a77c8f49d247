import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { installExit, ShiftPresses } from '../../src/safety/exit.ts';

const leave = vi.fn();
const progress = vi.fn();
let presses: ShiftPresses;

beforeEach(() => {
  vi.useFakeTimers();
  leave.mockClear();
  progress.mockClear();
  presses = new ShiftPresses(leave, progress);
});
afterEach(() => vi.useRealTimers());

function key(name: string, more: KeyboardEventInit = {}): KeyboardEvent {
  return new KeyboardEvent('keydown', {
    key: name,
    code: name === 'Shift' ? 'ShiftLeft' : `Key${name}`,
    ...more,
  });
}

function press(name = 'Shift', more: KeyboardEventInit = {}): void {
  presses.down(key(name, { shiftKey: name === 'Shift', ...more }));
  presses.up(key(name, more));
}

describe('Shift three times', () => {
  test('leaves, and shows each step', () => {
    press();
    press();
    expect(leave).not.toHaveBeenCalled();
    press();
    expect(leave).toHaveBeenCalledOnce();
    expect(progress.mock.calls).toEqual([[1], [2], [3]]);
  });

  test('works with the left and the right key mixed', () => {
    press('Shift', { code: 'ShiftLeft' });
    press('Shift', { code: 'ShiftRight' });
    press('Shift', { code: 'ShiftLeft' });
    expect(leave).toHaveBeenCalledOnce();
  });

  test('any other key starts the count again', () => {
    press();
    press();
    press('a');
    press();
    expect(leave).not.toHaveBeenCalled();
    expect(progress).toHaveBeenCalledWith(0);
  });

  test('a capital letter is not a press of Shift', () => {
    for (const letter of ['A', 'B', 'C', 'D']) {
      presses.down(key('Shift', { shiftKey: true }));
      presses.down(key(letter, { shiftKey: true }));
      presses.up(key(letter, { shiftKey: true }));
      presses.up(key('Shift'));
    }
    expect(leave).not.toHaveBeenCalled();
  });

  test('more than five seconds between two presses start it again; less, however often, do not', () => {
    press();
    vi.advanceTimersByTime(4900);
    press();
    vi.advanceTimersByTime(4900);
    press();
    expect(leave).toHaveBeenCalledOnce();
    leave.mockClear();
    presses.reset();
    press();
    press();
    vi.advanceTimersByTime(5100);
    press();
    expect(leave).not.toHaveBeenCalled();
  });

  test('an on-screen keyboard’s Shift and a held-down one do not count', () => {
    for (let time = 0; time < 4; time++) press('Shift', { code: '' });
    expect(leave).not.toHaveBeenCalled();
    presses.down(key('Shift', { shiftKey: true }));
    for (let time = 0; time < 9; time++) presses.down(key('Shift', { shiftKey: true, repeat: true }));
    presses.up(key('Shift'));
    expect(progress.mock.calls).toEqual([[1]]);
  });

  test('Shift with Ctrl, Alt or Meta does not count', () => {
    for (const more of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }]) {
      press('Shift', more);
      press('Shift', more);
      press('Shift', more);
    }
    expect(leave).not.toHaveBeenCalled();
  });
});

describe('where Shift is switched off', () => {
  function press(): void {
    for (const type of ['keydown', 'keyup']) {
      dispatchEvent(new KeyboardEvent(type, { key: 'Shift', code: 'ShiftLeft' }));
    }
  }

  test('pressing it three times does nothing, and does again once it is switched on', () => {
    const goAway = vi.fn();
    installExit(goAway);
    document.documentElement.dataset.shift = 'off';
    for (let time = 0; time < 3; time++) press();
    expect(goAway).not.toHaveBeenCalled();
    delete document.documentElement.dataset.shift;
    for (let time = 0; time < 3; time++) press();
    expect(goAway).toHaveBeenCalledOnce();
  });
});
