import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPdf } from '../../../../src/pipeline/import/pdf/read.ts';
import { again, fromPdf, type Made } from '../imported.ts';
import { line, paragraph, pdf } from './pdf-file.ts';

const read = new Map<string, Promise<Made>>();

/** Each is read once for all tests. */
function fixture(name: string): Promise<Made> {
  const made =
    read.get(name) ??
    readFile(join(import.meta.dirname, '../../../fixtures/pdf', `${name}.pdf`)).then(bytes => fromPdf(bytes));
  read.set(name, made);
  return made;
}

test('tells page by page how far it is', async () => {
  const said: string[] = [];
  const bytes = await readFile(join(import.meta.dirname, '../../../fixtures/pdf/two-columns.pdf'));
  await readPdf(bytes, message => void said.push(message));
  expect(said.at(0)).toMatch(/^Reading page 1 of (\d+) …$/);
  expect(said).toHaveLength(Number(said.at(0)?.match(/of (\d+)/)?.[1]) + 1);
  expect(said.at(-1)).toMatch(/^Making an edition of \d+ pages …$/);
});

const headings = (body: string) =>
  body.split('\n').flatMap(each => (each.startsWith('#') ? [each.replace(/ \{#.*\}$/, '')] : []));

const parts = ['one', 'two', 'three'].flatMap((name, at) => [
  `## ${at + 1}. Part number ${name} of this report`,
  `### What children said in ${2011 + at}`,
]);

// A browser made each of these of the same text: with a structure, and without one in columns.
test.each(['one-column-tagged', 'two-columns', 'three-columns'])(
  'reads %s whole and in order',
  async name => {
    const { body, imported, told } = await fixture(name);
    expect(imported.title).toBe('Safe and heard');
    expect(headings(body)).toEqual(parts);
    expect(imported.made).toMatchObject({ lists: 3, tables: 1, footnotes: 1, links: 3 });
    expect(body).toContain('The office was efficient.[^1]');
    expect(body).toContain('[^1]: First annual report, page 7.');
    expect(body).toContain('| North East | 120 | 131 |\n| London | 340 | 352 |');
    expect(body).toContain('- First point of part 2\n- Second point of part 2');
    expect(body).toContain('[the evidence](https://www.example.org/2)');
    expect(body).toMatch(/:page\{n="2"\}[\s\S]*:page\{n="3"\}/);
    expect(body).not.toContain('final report');
    expect(told.join('\n')).toMatch(
      /running header or footer, left out: \d pages from 1 to \d \(Safe and heard: final report\)/,
    );
    expect(told.join('\n')).not.toContain('no line above explains');
    expect(told.join('\n')).not.toContain('counted otherwise');
  },
);

test('the columns hold the same words as the one column', async () => {
  const plain = async (name: string) => {
    const { body } = await fixture(name);
    return body.replace(/:page\{[^}]*\}/g, '').replace(/\s+/g, ' ');
  };
  const one = await plain('one-column-tagged');
  expect(await plain('two-columns')).toBe(one);
});

const filler = (count: number) =>
  Array.from(
    { length: count },
    (_, at) => `line ${at} of a text that goes on and on and fills its whole column`,
  );

test('an edition of a PDF is the same when it is imported again', async () => {
  const { imported } = await fixture('two-columns');
  expect((await again(imported)).text).toBe(imported.text);
});

test('joins words over lines and pages, and marks the page with its printed number', async () => {
  const page = (number: number, text: string) => text + line(String(number), 290, 30, 9);
  const { body, told } = await fromPdf(
    pdf({
      pages: [
        page(
          11,
          paragraph(
            [
              'We asked them about informa-',
              'tion in well-known places, and what they thought of it:',
              ...filler(3),
              'and that it was for all of them to say what comes',
            ],
            60,
            700,
          ),
        ),
        page(12, paragraph(['after it. A new life begins.'], 60, 760)),
        page(13, paragraph(['The end of it all.'], 60, 760)),
      ],
    }),
  );
  expect(body).toMatch(/^:page\{n="11"\}We asked them about information in well-known places/);
  expect(body).toContain('say what comes :page{n="12"}after it. A new life begins.\n\n:page{n="13"}The end');
  expect(told).toContainEqual(expect.stringMatching(/^1 × page numbers, .* 3 pages from 1 to 3$/));
  expect(told).toContainEqual(
    expect.stringMatching(/^1 × word divided at the end of a line, made one: page 1/),
  );
});

test('headings by size and weight, where nothing else says them', async () => {
  const text = (y: number) =>
    paragraph(
      filler(3).map(each => `${each}.`),
      60,
      y,
    );
  const { body, imported } = await fromPdf(
    pdf({
      pages: [
        line('A large title', 60, 780, 26, 'F2') +
          text(740) +
          line('First chapter', 60, 670, 16, 'F2') +
          text(645) +
          line('A smaller one', 60, 580, 11, 'F2') +
          text(560) +
          line('Second chapter', 60, 490, 16, 'F2') +
          text(465),
      ],
    }),
  );
  expect(imported.title).toBe('A large title');
  expect(headings(body)).toEqual(['## First chapter', '### A smaller one', '## Second chapter']);
});

test('what is hidden, or lies off the page, is left out and told by number only', async () => {
  const { body, told } = await fromPdf(
    pdf({
      pages: [
        `${paragraph(['Words to be seen.'], 60, 700)}3 Tr ${line('Jane Doe', 60, 600)}0 Tr ${line('Elsewhere', 900, 600)}`,
      ],
    }),
  );
  expect(body).toBe(':page{n="1"}Words to be seen.\n'.replace(':page{n="1"}', ''));
  expect(told).toContainEqual(expect.stringMatching(/^1 × hidden text, left out: page 1/));
  expect(told).toContainEqual(
    expect.stringMatching(/^1 × text outside the edges of its page, left out: page 1/),
  );
  expect(told.join()).not.toMatch(/Jane|Elsewhere/);
});

test('scripts, embedded files, comments and pictures are told and left out', async () => {
  const picture =
    '<< /Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 4 >>\nstream\nabcd\nendstream';
  const { body, told } = await fromPdf(
    pdf({
      pages: [`${paragraph(['The words of the page.'], 60, 700)}q 90 0 0 90 60 300 cm /Im Do Q`],
      catalogue:
        '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> /Names << /EmbeddedFiles << /Names [(a.txt) 101 0 R] >> >>',
      page: '/Annots [103 0 R]',
      objects: [
        picture,
        '<< /Type /Filespec /F (a.txt) /EF << /F 102 0 R >> >>',
        '<< /Type /EmbeddedFile /Length 3 >>\nstream\nabc\nendstream',
        '<< /Type /Annot /Subtype /Text /Rect [10 10 20 20] /Contents (A secret remark) >>',
      ],
    }),
  );
  expect(body).toBe('The words of the page.\n');
  const all = told.join('\n');
  for (const what of [
    'embedded file, left out',
    'scripts, left out and not run',
    'comment or mark of a reader, left out',
    'picture, not taken out',
  ])
    expect(all).toContain(what);
  expect(all).not.toContain('secret');
});
