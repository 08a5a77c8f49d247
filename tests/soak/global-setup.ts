import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeContent } from '../generated-reports/content-folder.ts';
import { serveSites } from '../site/serving.ts';

/** Writes, builds and serves an invented report that is long enough for its parts to wait for their layout. */
export default async function setup(): Promise<() => Promise<void>> {
  const content = mkdtempSync(join(tmpdir(), 'twofold-walked-'));
  await writeContent(content, { seed: 7, reports: 1, words: 12_000, pairs: 80, easyRead: false });
  const end = await serveSites({ generated: { content, base: '/' } });
  return async () => {
    await end();
    rmSync(content, { recursive: true, force: true });
  };
}
