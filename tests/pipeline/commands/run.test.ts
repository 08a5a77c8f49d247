import { expect, test } from 'vitest';
import { ran } from './ran.ts';

test('help is asked for or needed', async () => {
  const { status, out } = await ran(['--help']);
  expect(status).toBe(0);
  expect(out).toContain('check [SLUG…] [--content DIR] [--json] [--strict]');
  const { status: needed, err } = await ran([]);
  expect(needed).toBe(2);
  expect(err).toBe(out);
});

test('bad input is one line on standard error', async () => {
  expect(await ran(['chekc'])).toEqual({
    status: 2,
    out: '',
    err: 'There is no command “chekc”; there are check, readability, align, import, new, figures.\n',
  });
  const { status, out, err } = await ran(['check', '--colour']);
  expect([status, out]).toEqual([2, '']);
  expect(err).toMatch(/^Unknown option '--colour'.*\n$/);
  expect((await ran(['check', '--content'])).err).toMatch(/^Option '--content <value>' argument missing\n$/);
  expect((await ran(['toString'])).status).toBe(2);
});
