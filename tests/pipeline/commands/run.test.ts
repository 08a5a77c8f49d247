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

test('an unknown option is answered with how the command is called, and nothing of Node’s own', async () => {
  expect((await ran(['check', '--colour', 'red'])).err).toBe(
    "Unknown option '--colour'. Usage: npm run report -- check [SLUG…] [--content DIR] [--json] [--strict]\n",
  );
  expect((await ran(['align', '-x'])).err).toBe(
    "Unknown option '-x'. Usage: npm run report -- align SLUG [--write] [--content DIR] or npm run report -- align --stdin\n",
  );
});

test('the usage says what can be imported', async () => {
  expect((await ran(['--help'])).out).toMatch(/import FILE .* a Word file, a PDF, a web page or Markdown/);
});
