import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { docx, p, picture, r, styled } from '../import/docx-file.ts';
import { folderWith } from '../read/disk.ts';
import { ran, watched } from './ran.ts';

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const report = docx({
  body:
    styled('Title', 'One year on') +
    styled('Heading1', 'Why') +
    p(`${r('Words ')}<w:r><w:commentReference w:id="0"/></w:r>`) +
    p(picture('i', 'A dot')),
  relationships: { i: { type: 'image', target: 'media/image1.png' } },
  parts: { 'word/media/image1.png': pixel },
});
const library = { 'content/library.yaml': 'name: Fenby\npublisher: Council', 'in/report.docx': report };

const words = (root: string, file = 'in/report.docx', slug = 'park', edition = 'full') => [
  'import',
  join(root, file),
  '--report',
  slug,
  '--edition',
  edition,
  '--content',
  join(root, 'content'),
];

const importing = (...asked: Parameters<typeof words>) => ran(words(...asked));

/** All files below a folder. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

test('pairs that nobody wrote go with the template that they were made for; others stay', async () => {
  const root = await folderWith(library);
  const pairs = join(root, 'content/reports/park/pairs.yaml');
  await ran(['new', 'park', '--content', join(root, 'content')]);
  const written = `${await readFile(pairs, 'utf8')}\n# Mine\n`;
  expect((await importing(root)).status).toBe(0);
  await expect(readFile(pairs)).rejects.toThrow('ENOENT');
  await writeFile(pairs, written);
  expect((await importing(root, 'in/report.docx', 'park', 'young-people')).status).toBe(0);
  expect(await readFile(pairs, 'utf8')).toBe(written);
});

test('a Word file becomes an edition that builds, and the account of it', async () => {
  const root = await folderWith(library);
  const { status, out, err } = await importing(root);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  const target = join(root, 'content/reports/park/full.md');
  expect(out).toBe(`${target}

                   in      out
  words             5        5
  headings          2        2
  lists             0        0
  tables            0        0
  footnotes         0        0
  pictures          1        1
  links             0        0

Left out or changed:
  - 1 × comment by a reviewer, left out: paragraph 3 under “Why”
`);
  const [media] = (await filesIn(join(root, 'content/reports'))).filter(name =>
    name.startsWith('park/media/'),
  );
  expect(await filesIn(join(root, 'content/reports'))).toEqual(['park/full.md', media, 'park/report.yaml']);
  expect(await readFile(target, 'utf8')).toBe(
    `---\ntitle: One year on\naudience: adults\nlang: en-GB\n---\n\n## Why {#why}\n\nWords\n\n![A dot](${media?.slice('park/'.length)})\n`,
  );
  // Nothing is wrong with it but that the other version is still to come.
  const checked = await ran(['check', '--content', join(root, 'content')]);
  expect(checked.status).toBe(0);
  expect(checked.out).toMatch(/^\S+ missing-edition .+\n0 errors, 1 warning in 1 report\n$/);
  expect(await readFile(join(root, 'in/report.docx'))).toEqual(Buffer.from(report));
});

test('whoever watches is told what is being read, and the line is cleared, also where the file is refused', async () => {
  const root = await folderWith({ ...library, 'in/broken.docx': 'PK\u0003\u0004 and no more' });
  expect((await watched(words(root))).said).toEqual(['Reading report.docx …', '']);
  const refused = { status: 1, said: ['Reading broken.docx …', ''] };
  expect(await watched(words(root, 'in/broken.docx'))).toEqual(refused);
});

describe('importing again', () => {
  test('the same file changes nothing, nor does the edition itself', async () => {
    const root = await folderWith(library);
    await importing(root);
    const before = await readFile(join(root, 'content/reports/park/full.md'), 'utf8');
    expect((await importing(root)).status).toBe(0);
    const { status, out } = await importing(root, 'content/reports/park/full.md');
    expect(status).toBe(0);
    expect(out).toContain('Nothing was left out or changed.');
    expect(await readFile(join(root, 'content/reports/park/full.md'), 'utf8')).toBe(before);
    expect(await filesIn(join(root, 'content/reports'))).toHaveLength(3);
  });

  test('never writes over what somebody wrote', async () => {
    const root = await folderWith({ ...library, 'content/reports/park/full.md': 'Mine.' });
    const { status, err } = await importing(root);
    expect(status).toBe(1);
    expect(err).toContain('There is already a text in');
    expect(await filesIn(join(root, 'content/reports'))).toEqual(['park/full.md']);
  });

  test('fills a new report’s edition that nobody touched', async () => {
    const root = await folderWith(library);
    await ran(['new', 'park', '--content', join(root, 'content')]);
    const facts = await readFile(join(root, 'content/reports/park/report.yaml'), 'utf8');
    expect((await importing(root)).status).toBe(0);
    expect(await readFile(join(root, 'content/reports/park/full.md'), 'utf8')).toContain(
      'title: One year on',
    );
    expect(await readFile(join(root, 'content/reports/park/report.yaml'), 'utf8')).toBe(facts);
  });
});

test('the edition’s name tells its audience and language', async () => {
  const root = await folderWith({ ...library, 'in/a.md': 'Words.\n' });
  await importing(root, 'in/a.md', 'park', 'young-people.cy');
  expect(await readFile(join(root, 'content/reports/park/young-people.cy.md'), 'utf8')).toBe(
    '---\naudience: young-people\nlang: cy\n---\n\nWords.\n',
  );
});

describe('what cannot be done is said in a sentence', () => {
  test.each([
    [['import'], 'Name one file to import.\n'],
    [
      ['import', 'a.docx'],
      'Say with --report which report it belongs to: small letters, digits and single hyphens, such as one-year-on.\n',
    ],
    [
      ['import', 'a.docx', '--report', '../x', '--edition', 'full'],
      'Say with --report which report it belongs to: small letters, digits and single hyphens, such as one-year-on.\n',
    ],
    [
      ['import', 'a.docx', '--report', 'x'],
      'Say with --edition which edition it is, such as full, young-people or easy-read.\n',
    ],
    [
      ['import', 'a.docx', '--report', 'x', '--edition', 'media'],
      'Say with --edition which edition it is, such as full, young-people or easy-read.\n',
    ],
    [
      ['import', 'a.docx', '--report', 'x', '--edition', 'full', '--content', '/nowhere'],
      'There is no library.yaml in /nowhere; name the content folder with --content DIR.\n',
    ],
  ])('%j', async (args, err) => {
    expect(await ran(args)).toEqual({ status: 2, out: '', err });
  });

  test('a file that is not there, a folder, a pipe', async () => {
    const root = await folderWith(library);
    await mkdir(join(root, 'in/folder.docx'));
    execFileSync('mkfifo', [join(root, 'in/pipe.docx')]);
    expect((await importing(root, 'in/none.docx')).err).toBe(
      `${join(root, 'in/none.docx')}: There is no such file.\n`,
    );
    expect((await importing(root, 'in/folder.docx')).err).toContain('This is not a file.');
    expect((await importing(root, 'in/pipe.docx')).err).toContain('This is not a file.');
    expect(await readdir(join(root, 'content'))).toEqual(['library.yaml']);
  });

  test('a report or its media folder that leads out of the content folder', async () => {
    for (const path of ['park', 'park/media']) {
      const root = await folderWith({ ...library, 'content/reports/other/full.md': 'x', 'out/a': '' });
      if (path === 'park/media') await mkdir(join(root, 'content/reports/park'));
      await symlink(join(root, 'out'), join(root, 'content/reports', path));
      const { status, err } = await importing(root);
      expect(status).toBe(1);
      expect(err).toContain('leads out of the content folder; nothing is written there.');
      expect(await readdir(join(root, 'out'))).toEqual(['a']);
      expect(
        (await filesIn(join(root, 'content/reports'))).filter(name => !name.startsWith('other')),
      ).toEqual([]);
    }
  });

  test('a disk that refuses leaves nothing behind', async () => {
    const root = await folderWith({
      ...library,
      'content/reports/park/report.yaml': 'title: T\npublished: 2013-01-01',
    });
    await mkdir(join(root, 'content/reports/park/full.md'));
    await writeFile(join(root, 'content/reports/park/full.md/x'), '');
    await expect(importing(root)).rejects.toThrow();
    expect(await filesIn(join(root, 'content/reports'))).toEqual(['park/full.md/x', 'park/report.yaml']);
  });
});

/** A picture of one dot in a colour of its own. */
const dot = (at: number) =>
  Buffer.from([
    ...Buffer.from('GIF89a'),
    ...[1, 0, 1, 0, 0x80, 0, 0, at & 255, at >> 8, 0, 0, 0, 0],
    ...[0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3b],
  ]);

test('an import that is stopped while it writes is whole or not there', { timeout: 60_000 }, async () => {
  const pictures = Array.from(
    { length: 800 },
    (_, at) => `<p><img alt="Dot ${at}" src="data:image/gif;base64,${dot(at).toString('base64')}">`,
  );
  const root = await folderWith({ ...library, 'in/report.html': `<h1>Dots</h1>${pictures.join('')}` });
  const args = ['--import', 'tsx', 'src/pipeline/command.ts', ...words(root, 'in/report.html')];
  const child = spawn(process.execPath, args, { stdio: 'ignore' });
  const reports = join(root, 'content/reports');
  const watching = setInterval(() => {
    if (existsSync(reports) && readdirSync(reports).length > 0) child.kill('SIGINT');
  }, 1);
  const [, signal] = await once(child, 'exit');
  clearInterval(watching);
  expect(signal).toBe('SIGINT');
  expect(readdirSync(reports)).toEqual(['park']);
  expect(await filesIn(join(reports, 'park'))).toHaveLength(802);
});
