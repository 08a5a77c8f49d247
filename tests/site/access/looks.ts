import type { Page } from '@playwright/test';

/** Every look that a page can have: a theme that the reader chose, or what the device asks for. */
export const looks = ['paper', 'white', 'dark', 'contrast', 'system dark', 'forced', 'forced dark'] as const;
export type Look = (typeof looks)[number];

/** Gives a page a look in place: a theme is an attribute on `<html>`, and what the device asks for needs no reload. */
export async function look(page: Page, name: Look): Promise<void> {
  await page.emulateMedia({
    colorScheme: name.endsWith(' dark') ? 'dark' : 'light',
    forcedColors: name.startsWith('forced') ? 'active' : 'none',
  });
  const theme = /^(system|forced)/.test(name) ? '' : name;
  await page.evaluate(chosen => {
    if (chosen) document.documentElement.dataset.theme = chosen;
    else delete document.documentElement.dataset.theme;
  }, theme);
}
