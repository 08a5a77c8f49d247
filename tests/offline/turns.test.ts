import { expect, test } from 'vitest';
import { Turns } from '../../src/offline/turns.ts';

/** A task that ends when it is told to. */
function heldTask(log: string[], name: string) {
  let end: () => void = () => {};
  const held = new Promise<void>(resolve => {
    end = resolve;
  });
  const task = async () => {
    log.push(`${name} begins`);
    await held;
    log.push(`${name} ends`);
  };
  return { task, end };
}

const never = new AbortController().signal;

test('tasks go on one after the other, in their order, and only those that wait are told so', async () => {
  const turns = new Turns();
  const log: string[] = [];
  const [a, b, c] = ['a', 'b', 'c'].map(name => heldTask(log, name));
  if (!a || !b || !c) throw new Error('There are three tasks.');
  const all = [a, b, c].map(({ task }, at) => turns.take(task, never, () => log.push(`${at} waits`)));
  expect(log).toEqual(['a begins', '1 waits', '2 waits']);
  b.end();
  c.end();
  a.end();
  await Promise.all(all);
  expect(log.slice(3)).toEqual(['a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
});

test('one that is given up while it waits never begins, and the next has its turn', async () => {
  const turns = new Turns();
  const log: string[] = [];
  const [a, b, c] = ['a', 'b', 'c'].map(name => heldTask(log, name));
  if (!a || !b || !c) throw new Error('There are three tasks.');
  const controller = new AbortController();
  const first = turns.take(a.task, never, () => {});
  const second = turns.take(b.task, controller.signal, () => {});
  const third = turns.take(c.task, never, () => {});
  controller.abort('given up');
  await expect(second).rejects.toBe('given up');
  c.end();
  a.end();
  await Promise.all([first, third]);
  expect(log).toEqual(['a begins', 'a ends', 'c begins', 'c ends']);
});

test('one that fails does not keep the others', async () => {
  const turns = new Turns();
  const failing = turns.take(
    () => Promise.reject(new Error('no')),
    never,
    () => {},
  );
  const next = turns.take(
    async () => 'done',
    never,
    () => {},
  );
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('done');
  expect(
    await turns.take(
      async () => 'later',
      never,
      () => {},
    ),
  ).toBe('later');
});
