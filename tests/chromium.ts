import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/**
 * What Chromium is to do without. The last list of this kind on a command line counts, so the first lines are Playwright's own
 * (its `chromiumSwitches.ts`). The last line is the panel below the address bar: nobody sees it here, and for each window a
 * process was started for it, which took more of the processor than opening a page does (1.2 of 2 s).
 */
const withoutFeatures = [
  'AvoidUnnecessaryBeforeUnloadCheckSync,DestroyProfileOnBrowserClose,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
  'LensOverlay,MediaRouter,PaintHolding,ThirdPartyStoragePartitioning,AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin,OptimizationHints,NetworkTimeServiceQuerying,AimEnabled,PreconnectToSearch',
  'WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup',
];

/** Flags under which Chromium starts as root and in a closed network, with nothing that tests do not look at. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${withoutFeatures.join(',')}`,
] as const;

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/**
 * Where Chromium is: `CHROMIUM_PATH`, else the system's, else the one Playwright keeps.
 * Throws with the line that installs it: a missing browser fails, it never skips.
 */
export function chromiumPath(): string {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) {
    if (existsSync(asked)) return asked;
    throw new Error(`CHROMIUM_PATH names ${asked}, and nothing is there.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = folders.flatMap(folder => names.map(name => join(folder, name))).find(existsSync);
  if (found) return found;
  const kept = chromium.executablePath();
  if (kept && existsSync(kept)) return kept;
  throw new Error(
    'The browser tests need Chromium. Install it with “apt-get install -y chromium” or “npx playwright install chromium”, or set CHROMIUM_PATH.',
  );
}
