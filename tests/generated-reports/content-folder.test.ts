import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { relations } from '../../src/model/report.ts';
import { loadLibrary } from '../../src/pipeline/site.ts';
import { type Asked, slugOf, writeContent } from './content-folder.ts';

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

async function made(asked: Partial<Asked> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'twofold-generated-'));
  folders.push(folder);
  await writeContent(folder, { seed: 5, reports: 1, words: 6000, pairs: 40, easyRead: false, ...asked });
  return folder;
}

async function bytesOf(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter(name => name.isFile()).map(name => join(name.parentPath, name.name));
  const texts = await Promise.all(files.sort().map(file => readFile(file, 'utf8')));
  return files.map((file, at) => `${file.slice(folder.length)}\n${texts[at]}`).join('\n');
}

test('the same seed makes the same bytes, and another seed makes others', async () => {
  const [one, again, other] = await Promise.all([made(), made(), made({ seed: 6 })]);
  expect(await bytesOf(again)).toBe(await bytesOf(one));
  expect(await bytesOf(other)).not.toBe(await bytesOf(one));
});

test('one report more leaves those before it as they are', async () => {
  const [few, more] = await Promise.all([made({ reports: 2 }), made({ reports: 3 })]);
  const second = (folder: string) => bytesOf(join(folder, 'reports', slugOf(1)));
  expect(await second(more)).toBe(await second(few));
  expect(await readdir(join(more, 'reports'))).toEqual(['invented-0001', 'invented-0002', 'invented-0003']);
});

describe('what is made', () => {
  test('has as many words and pairs as were asked for, of every relation, and the check finds nothing', async () => {
    const folder = await made({ words: 12_000, pairs: 80 });
    const { library, findings } = await loadLibrary(folder);
    expect(findings).toEqual([]);
    const [report] = library?.reports ?? [];
    const words = report?.editions.map(edition => edition.reading.words) ?? [];
    expect(Math.abs((words[0] ?? 0) / 12_000 - 1), `${words} words`).toBeLessThan(0.05);
    expect(Math.abs((words[1] ?? 0) / 3600 - 1), `${words} words`).toBeLessThan(0.08);
    const pairs = await readFile(join(folder, 'reports', slugOf(0), 'pairs.yaml'), 'utf8');
    expect(pairs.match(/^- /gm)).toHaveLength(80);
    expect(new Set(report?.pairings[0]?.rows.map(row => row.relation))).toEqual(new Set(relations));
  });

  test('has every kind of block, parts of parts, notes and words explained', async () => {
    const { library } = await loadLibrary(await made({ words: 15_000, pairs: 100 }));
    const full = library?.reports[0]?.editions.find(edition => edition.id === 'full');
    const kinds = new Set(full?.sections.flatMap(section => section.blocks.map(block => block.kind)));
    const wanted = [
      'paragraph',
      'list',
      'table',
      'quote',
      'key-point',
      'note',
      'recommendation',
      'content-note',
    ];
    expect([...kinds].sort()).toEqual(wanted.sort());
    expect(new Set(full?.sections.map(section => section.depth))).toEqual(new Set([2, 3, 4]));
    expect(full?.footnotes.length).toBeGreaterThan(10);
    expect(full?.terms.length).toBeGreaterThan(3);
  });

  test('may be in easy read too, without any finding', async () => {
    const { library, findings } = await loadLibrary(await made({ words: 3000, pairs: 30, easyRead: true }));
    // So short a report does not come to use every word of the invented glossary, nor are its words chosen to be easy.
    expect(findings.filter(({ rule }) => rule !== 'unused-term' && rule !== 'hard-word')).toEqual([]);
    const [report] = library?.reports ?? [];
    expect(report?.editions.map(edition => edition.audience).sort()).toEqual([
      'adults',
      'easy-read',
      'young-people',
    ]);
    expect(report?.pairings.map(pairing => pairing.basis)).not.toContain('proposed');
  });
});

test('words that cannot hold the pairs are refused', async () => {
  await expect(made({ words: 600, pairs: 40 })).rejects.toThrow(/40 pairs in 600 and 180 words/);
});
