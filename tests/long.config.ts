import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

/** The browser tests that `npm test` leaves out because they take long: CI runs them after it. */
export default defineConfig({ ...base, grep: /@long/, grepInvert: /@soak/ });
