import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerTo } from '../../src/prerender/answer.ts';
import { addresses, breakouts, markup } from '../hostile-reports/vectors.ts';
import { type BuiltSite, buildSite, secret } from './built-site.ts';

let site: BuiltSite;
let notFound: Buffer;

beforeAll(async () => {
  site = await buildSite('/a/b/');
  notFound = await readFile(join(site.out, '404.html'));
});

afterAll(() => site.remove());

const codings: readonly ((payload: string) => string)[] = [
  payload => payload,
  payload => encodeURI(payload),
  payload => encodeURIComponent(payload),
  payload => encodeURIComponent(encodeURIComponent(payload)),
  payload => [...Buffer.from(payload)].map(byte => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  payload => encodeURIComponent(payload).replaceAll('%2F', '/').replaceAll('.', '%2e'),
];

/** Where in an address a payload can stand. */
const forms: readonly ((payload: string) => string)[] = [
  payload => `/a/b/${payload}`,
  payload => `/a/b/${payload}/`,
  payload => `/a/b/reports/final-report/${payload}`,
  payload => `/a/b/reports/final-report/?${payload}`,
  payload => `/a/b/reports/final-report?left=${payload}`,
  payload => `/${payload}`,
  payload => payload,
];

test('no hostile address is repeated in an answer, splits its headers or leads to another host', async () => {
  const served = { out: site.out, base: '/a/b/', first: [], sensitive: () => false };
  let count = 0;
  let number = 0;
  const wrong: string[] = [];
  for (const payload of [...addresses, ...breakouts, ...markup].map(one =>
    one.replace(/\p{Surrogate}/gu, ''),
  )) {
    for (const coding of codings) {
      for (const [at, form] of forms.entries()) {
        // Every other one: each payload meets each form, and each form each coding.
        number += 1;
        if ((number + at) % 2 === 0) continue;
        const url = form(coding(payload));
        const { status, headers, body } = await answerTo(served, { method: 'GET', url, headers: {} });
        count += 1;
        const { Location: to, ...rest } = headers;
        if (/[\r\n]/.test(Object.values(headers).join(''))) wrong.push(`splits the headers: ${url}`);
        if (to !== undefined && !/^\/a\/b\/(?!\/)/.test(to)) wrong.push(`leads to ${to}: ${url}`);
        if (Object.values(rest).some(value => value.includes('self.ran')))
          wrong.push(`is in a header: ${url}`);
        if (status === 404 && !body.equals(notFound)) wrong.push(`has another page: ${url}`);
        if (body.includes('self.ran') || body.includes('evil.example') || body.includes(secret))
          wrong.push(`is in the page: ${url}`);
      }
    }
  }
  expect(wrong.slice(0, 20)).toEqual([]);
  expect(count).toBeGreaterThan(3_000);
}, 60_000);
