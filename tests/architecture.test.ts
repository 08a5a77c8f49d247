import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const source = join(root, 'src');

/** Which rooms a room may import from: the table of the house. A room may always import from itself. */
const walls: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: [],
  strings: [],
  ui: [],
  pipeline: ['model', 'text'],
  library: ['model', 'ui', 'strings'],
  reader: ['model', 'ui', 'strings'],
  search: ['model', 'text', 'ui', 'strings'],
  aids: ['ui', 'strings'],
  safety: ['model', 'ui', 'strings'],
  offline: ['model', 'ui', 'strings'],
  // The pack, a document of its own that joins parts of all rooms, is in app/pack/.
  app: ['model', 'text', 'strings', 'ui', 'library', 'reader', 'search', 'aids', 'safety', 'offline'],
  prerender: ['model', 'app'],
};

/** The worker runs where there is no page: of its own room it may know the cache names only. */
const workerMayImport = ['model', 'offline/caches.ts'];

interface Import {
  readonly file: string;
  readonly line: number;
  readonly target: string;
}

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name));
}

/** Imports of our own files, of types and at run time too, with their lines. */
function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const pattern = /(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])(\.[^'"]+)\1/g;
  return [...text.matchAll(pattern)].map(match => ({
    file: relative(root, file),
    line: text.slice(0, match.index).split('\n').length,
    target: relative(source, resolve(dirname(file), match[2] ?? '')),
  }));
}

const roomOf = (path: string) => path.split('/')[0] ?? '';
const all = files(source).map(file => ({ file: relative(source, file), imports: importsOf(file) }));

describe('the house', () => {
  test('has only the rooms of the plan', () => {
    const rooms = readdirSync(source, { withFileTypes: true }).filter(entry => entry.isDirectory());
    expect(rooms.map(entry => entry.name).filter(name => !(name in walls))).toEqual([]);
  });

  test('no room imports through a wall', () => {
    const broken = all.flatMap(({ file, imports }) => {
      const room = roomOf(file);
      return imports
        .filter(({ target }) => roomOf(target) !== room && !walls[room]?.includes(roomOf(target)))
        .map(found => `${found.file}:${found.line} ${room} imports ${found.target}`);
    });
    expect(broken).toEqual([]);
  });

  test('the worker knows the model and the cache names, nothing else', () => {
    const broken = all
      .filter(({ file }) => file.startsWith('offline/worker/'))
      .flatMap(({ imports }) => imports)
      .filter(({ target }) => !target.startsWith('offline/worker/'))
      .filter(
        ({ target }) =>
          !workerMayImport.some(allowed => target === allowed || target.startsWith(`${allowed}/`)),
      )
      .map(found => `${found.file}:${found.line} imports ${found.target}`);
    expect(broken).toEqual([]);
  });

  test('nothing imports in a circle', () => {
    const edges = new Map(all.map(({ file, imports }) => [file, imports.map(({ target }) => target)]));
    const circles: string[] = [];
    const done = new Set<string>();
    const walk = (file: string, path: readonly string[]) => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (path.includes(file) || done.has(file)) return;
      for (const target of edges.get(file) ?? []) walk(target, [...path, file]);
      done.add(file);
    };
    for (const file of edges.keys()) walk(file, []);
    expect(circles).toEqual([]);
  });

  test('the Vite configuration imports only the two plugins and their options', () => {
    const targets = importsOf(join(root, 'vite.config.ts')).map(({ target }) => target);
    expect(targets.sort()).toEqual(['pipeline/plugin.ts', 'prerender/options.ts', 'prerender/plugin.ts']);
  });

  test('no file or folder has a name that says nothing', () => {
    const empty = /^(utils?|helpers?|common|shared|lib|misc)(\.|$)/;
    const paths = [...files(source), ...files(join(root, 'tests'))].map(file => relative(root, file));
    expect(paths.filter(path => path.split('/').some(part => empty.test(part)))).toEqual([]);
  });

  test('no default export but where a tool demands one', () => {
    const found = files(source).filter(file => /^export default/m.test(readFileSync(file, 'utf8')));
    expect(found.map(file => relative(root, file))).toEqual([]);
  });

  test('files stay short enough to be read from top to bottom', () => {
    const lengths = files(source)
      .filter(file => !file.includes('/strings/'))
      .map(file => ({ file: relative(root, file), lines: readFileSync(file, 'utf8').split('\n').length }));
    expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
  });
});
