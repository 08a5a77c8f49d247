import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';
import { planOfRun } from './soak/plan.ts';
import { Random } from './soak/random.ts';

const { seed, times, walks, kills, faults } = planOfRun();
const specs = readdirSync(resolve(import.meta.dirname, 'site'), { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.spec.ts'))
  .map(name => `site/${name}`);
const isAll = walks === undefined && kills === undefined && faults === undefined;
const files = [
  ...(isAll || faults !== undefined ? specs : []),
  ...(isAll || walks !== undefined ? ['soak/walks.spec.ts'] : []),
  ...(isAll || kills !== undefined ? ['soak/kills.spec.ts'] : []),
  ...(isAll ? ['soak/hostile.spec.ts', 'soak/reproducible.spec.ts'] : []),
];

/**
 * The browser tests many times over, in an order that the seed decides, and the walks; or nothing but walks. Projects
 * are run in the order in which they stand, files in that of their names: so that a file can have any turn, each turn of
 * each file is a project.
 */
export default defineConfig({
  ...base,
  globalSetup: ['./site/global-setup.ts', './soak/global-setup.ts'],
  // Where everything is done at once on few processors, a page takes long to wake.
  expect: { timeout: 20_000 },
  // Of the faults those that every change is held against; with everything else come all.
  grepInvert: faults === undefined ? [] : /@soak/,
  ...(faults === undefined ? {} : { grep: /F[0-3]\d/ }),
  testDir: '.',
  outputDir: './results/soak',
  projects: new Random(seed)
    .shuffled(
      Array.from({ length: faults ?? times }, (_, turn) => files.map(file => ({ file, turn }))).flat(),
    )
    .map(({ file, turn }) => ({
      name: `${file.replace(/^(?:site|soak)\/|\.spec\.ts$/g, '')} ${turn + 1}`,
      testMatch: file,
      metadata: { turn },
    })),
});
