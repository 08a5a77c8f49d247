import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArguments, chromiumPath } from './chromium.ts';

const root = new URL('..', import.meta.url).pathname;

/**
 * Three projects: Node for text and pipeline, a DOM for components, a real browser where layout decides; and what takes long,
 * which waits for `npm run test:long`.
 */
export default defineConfig({
  root,
  test: {
    // Unasked, one core is left for nobody.
    maxWorkers: '100%',
    projects: [
      {
        root,
        test: {
          name: 'node',
          environment: 'node',
          // Starting each file in a process of its own took longer than all that they test.
          isolate: false,
          include: [
            'tests/{model,text,strings,pipeline,prerender,search,generated-reports,hostile-reports}/**/*.test.ts',
            'tests/{architecture,statements}.test.ts',
          ],
          exclude: ['**/*.long.test.ts'],
          testTimeout: 20_000,
        },
      },
      { root, test: { name: 'long', environment: 'node', include: ['tests/**/*.long.test.ts'] } },
      {
        root,
        plugins: [react()],
        test: {
          name: 'dom',
          environment: 'jsdom',
          isolate: false,
          // One kind after the other: a process that went from one to the other and back made a DOM each time.
          sequence: { groupOrder: 1 },
          testTimeout: 20_000,
          include: [
            'tests/{ui,library,reader,aids,safety,offline,app}/**/*.test.{ts,tsx}',
            'tests/search/**/*.test.tsx',
          ],
          exclude: ['**/*.browser.test.{ts,tsx}'],
          setupFiles: ['tests/setup.ts'],
        },
      },
      {
        root,
        plugins: [react()],
        // Found only when a test asks for them, some would come twice: two Reacts in one page.
        optimizeDeps: { include: ['react', 'react-dom', 'react/jsx-dev-runtime', '@testing-library/react'] },
        test: {
          name: 'browser',
          sequence: { groupOrder: 2 },
          include: ['tests/**/*.browser.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: chromiumPath(), args: [...chromiumArguments] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
