import type { Page } from '@playwright/test';

/** What is put on a device, by how many reports and how many sections in all. */
interface Many {
  readonly reports: number;
  readonly sections: number;
}

/**
 * Puts whole copies of invented reports on the device, as saves would have left them. Their words are there, only
 * nobody has published them. The page must be one of the site’s own.
 */
export async function putMany(page: Page, { reports, sections }: Many): Promise<void> {
  await page.evaluate(
    async ({ count, each }) => {
      const { base } = JSON.parse(document.getElementById('app')?.dataset.site ?? '{}') as { base: string };
      const root = new URL(base, location.href);
      const section = '<section><h2>A part</h2><p>Some words of an invented report.</p></section>';
      const bytes = new TextEncoder().encode(section.repeat(each));
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      const sha256 = Array.from(digest, byte => byte.toString(16).padStart(2, '0')).join('');
      const names = ['text/full.en.html', 'text/young-people.en.html', 'outline.json', 'tables/full.json'];
      for (let at = 0; at < count; at++) {
        const slug = `invented-${at}`;
        const files = names.map(name => ({ path: `reports/${slug}/${name}`, bytes: bytes.length, sha256 }));
        const manifest = {
          format: 1,
          slug,
          revision: 'aa11',
          title: `Report ${at}`,
          files,
          savedAt: '2026-03-03T12:00:00.000Z',
        };
        const { title, savedAt } = manifest;
        const facts = {
          record: 'save.json',
          title,
          files: files.length,
          bytes: files.length * bytes.length,
          savedAt,
        };
        const cache = await caches.open(`report-1/${slug}/aa11`);
        await Promise.all([
          ...files.map(({ path }) => cache.put(new URL(path, root), new Response(bytes))),
          cache.put(new URL(`facts/${encodeURIComponent(JSON.stringify(facts))}`, root), new Response(null)),
          cache.put(new URL('save.json', root), new Response(JSON.stringify(manifest))),
        ]);
      }
    },
    { count: reports, each: Math.ceil(sections / reports / 2) },
  );
}
