import type { Outline } from '../../../src/model/library.ts';
import { fillPack, type PackFacts, packMarks } from '../../../src/model/pack.ts';
import { base64, packed } from '../../../src/offline/pack/packing.ts';
import { facts, outline as plain } from './a-pack.ts';

/** What a test may want to be otherwise. */
export interface PackChange {
  readonly words?: string;
  readonly pictures?: boolean;
  readonly outline?: Partial<Outline>;
  /** Called with the whole file. */
  readonly spoil?: (html: string) => string;
  /** Called with what it says of itself, before it is written. */
  readonly lie?: (facts: PackFacts) => unknown;
}

/** The bytes of the invented report’s picture. */
export const picture = Uint8Array.from([137, 80, 78, 71, 1, 2, 3, 250]);

/** Writes a pack as the site does, with real hashes; in a browser. */
export async function aPack({
  words = '<p>It cost $&amp; more.</p>',
  ...change
}: PackChange = {}): Promise<Blob> {
  const { pictures = true } = change;
  const text = (value: string) => new TextEncoder().encode(value);
  const outline = { ...plain, ...change.outline };
  const files = new Map([
    ['reports/park/text/full.en.1.html', text(words)],
    ['reports/park/text/young-people.en.1.html', text('<p>It cost more.</p>')],
    ['reports/park/outline.json', text(JSON.stringify(outline))],
    ['reports/park/media/map.png', picture],
  ]);
  const listed = await Promise.all(
    [...files].map(async ([path, bytes]) => ({ path, bytes: bytes.length, sha256: await hash(bytes) })),
  );
  const lines = listed.map(({ path, sha256 }) => path + sha256).sort();
  const inBlock = [...files.keys()].filter(path => path.endsWith('.html'));
  const revision = (await hash(text(lines.join('\n')))).slice(0, 16);
  const manifest = { format: 1, slug: 'park', revision, title: 'A year in the park', files: listed } as const;
  const honest: PackFacts = { ...facts, pictures, reports: [{ manifest, outline, packed: inBlock }] };
  const shown = `<img alt="" data-file="reports/park/media/map.png" src="data:image/png;base64,${base64(picture)}">`;
  const html = fillPack(Object.values(packMarks).join('\n'), {
    language: 'en',
    dir: 'ltr',
    title: 'Reading',
    body: pictures ? shown : '',
    facts: (change.lie?.(honest) ?? honest) as PackFacts,
    blocks: new Map([
      ['park', await packed(inBlock.map(path => files.get(path) as Uint8Array<ArrayBuffer>))],
    ]),
  });
  return new Blob([change.spoil?.(html) ?? html], { type: 'text/html' });
}

async function hash(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, byte => byte.toString(16).padStart(2, '0')).join('');
}
