import { defineConfig } from '@playwright/test';
import { chromiumArguments, chromiumPath } from './chromium.ts';

/** Browser tests over built sites, served as a real host would. No retries: a flaky test is a bug. */
export default defineConfig({
  testDir: './site',
  outputDir: './results/browser',
  globalSetup: './site/global-setup.ts',
  fullyParallel: true,
  // What takes long waits for `npm run test:long`; what says the same of more places, for `npm run soak`.
  grepInvert: /@long|@soak/,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  reporter: [['list']],
  forbidOnly: process.env.CI === 'true',
  use: {
    browserName: 'chromium',
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    launchOptions: { executablePath: chromiumPath(), args: [...chromiumArguments] },
  },
});
