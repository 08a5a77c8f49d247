import type { Page } from '@playwright/test';
import { expect } from '../test.ts';

/**
 * What the open shelf calls saved is read here byte by byte, without a line of the code under test. Gives the slugs of the
 * reports that it calls so.
 */
export async function expectNoFalsehood(page: Page, when: string): Promise<string[]> {
  const list = page.getByRole('list', { name: 'Saved reports' });
  // Where the browser has thrown storage away and does not answer for it, this is true too, and calls nothing saved.
  const none = page.getByText(
    /No reports are saved on this device\.|This browser does not say what is saved\./,
  );
  await expect(list.or(none), when).toBeVisible({ timeout: 20_000 });
  const told = await list
    .getByRole('listitem')
    .evaluateAll(items =>
      items
        .filter(item => item.textContent?.includes('Saved and checked'))
        .map(item => item.querySelector('a')?.getAttribute('href')?.split('/').at(-2) ?? ''),
    );
  for (const name of told) expect(await brokenFiles(page, name), `${when}: ${name}`).toEqual([]);
  return told;
}

/** The files of a report’s newest copy with a manifest that are not what the manifest says. */
function brokenFiles(page: Page, report: string): Promise<string[]> {
  return page.evaluate(async wanted => {
    const { base } = JSON.parse(document.getElementById('app')?.dataset.site ?? '{}') as { base: string };
    interface Manifest {
      readonly files: readonly { readonly path: string; readonly sha256: string }[];
    }
    const inCopy = async (cache: Cache, path: string) => cache.match(new URL(base + path, location.href));
    for (const name of (await caches.keys()).reverse()) {
      if (!name.startsWith(`report-1/${wanted}/`)) continue;
      const cache = await caches.open(name);
      const records = [await inCopy(cache, 'save.json'), await inCopy(cache, 'save-2.json')];
      const record = records.find(found => found);
      if (!record) continue;
      const { files } = (await record.json()) as Manifest;
      const broken: string[] = [];
      for (const { path, sha256 } of files) {
        const bytes = await (await inCopy(cache, path))?.arrayBuffer();
        const digest = bytes && new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
        const hex = digest && Array.from(digest, byte => byte.toString(16).padStart(2, '0')).join('');
        if (hex !== sha256) broken.push(path);
      }
      return broken;
    }
    return ['no copy has a manifest'];
  }, report);
}
