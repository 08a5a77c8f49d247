import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test.each(['Pacific/Honolulu', 'Europe/London', 'Pacific/Auckland'])(
  'a day of the calendar is the same in %s; that of a moment is the reader’s own',
  async zone => {
    vi.stubEnv('TZ', zone);
    const { dayOfMoment, longDate } = await import('../../src/strings/dates.ts');
    expect(longDate('2026-03-04', 'en-GB')).toBe('4 March 2026');
    expect(longDate('2026-03-04', 'en-GB')).toBe('4 March 2026');
    const moment = '2026-03-04T11:30:00.000Z';
    const day = { 'Pacific/Honolulu': '4 March 2026', 'Europe/London': '4 March 2026' }[zone];
    expect(dayOfMoment(moment, 'en-GB')).toBe(day ?? '5 March 2026');
  },
);

test('below its year, a date says no more than is known of it', async () => {
  const { withinYear } = await import('../../src/strings/dates.ts');
  expect(['2013-11-26', '2013-11', '2013'].map(date => withinYear(date, 'en-GB'))).toEqual([
    '26 November',
    'November',
    '',
  ]);
});
