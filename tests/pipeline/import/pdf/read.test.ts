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

/** How wide the lines of `even` are, in points. */
const edge = 190;

/** Lines of one width, so that they end at one edge. */
const even = (name: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${name} ${10 + at} of a text that fills its own column`);

/** The order in which the lines of {@link even} come. */
const order = (body: string) =>
  [...body.matchAll(/(left|next|last) (\d\d) of a text/g)].map(([, name, number]) => `${name} ${number}`);

const inOrder = (...columns: readonly (readonly [string, number])[]) =>
  columns.flatMap(([name, count]) => Array.from({ length: count }, (_, at) => `${name} ${10 + at}`));

/** What is read of a page of two columns under a title, the second of which begins at another place. */
async function twoColumns(first: number, gutter: number, top: number): Promise<string> {
  const { body } = await fromPdf(
    pdf({
      pages: [
        paragraph(even('left', 20), first, 700) +
          paragraph(even('next', 20), first + edge + gutter, top) +
          line('A title over both columns of this page', first, 760, 20, 'F2'),
      ],
    }),
  );
  return body;
}

test('columns whose gutter is narrower than a letter is wide, and whose lines stand at one height', async () => {
  const body = await twoColumns(60, 8, 700);
  expect(order(body)).toEqual(inOrder(['left', 20], ['next', 20]));
});

test('columns whose lines do not stand at one height have paragraphs, not lines', async () => {
  const body = await twoColumns(30, 25, 696);
  expect(order(body)).toEqual(inOrder(['left', 20], ['next', 20]));
  expect(body.split('\n\n').length).toBeLessThan(5);
});

test('a column that is mostly lists is one', async () => {
  const list = Array.from({ length: 12 }, (_, at) =>
    at % 3 === 0
      ? line(`• next ${10 + at} of a text that fills its own`, 330, 700 - at * 14)
      : line(`next ${10 + at} of a text that fills it too`, 330 + (at % 3) * 12, 700 - at * 14),
  ).join('');
  const { body } = await fromPdf(pdf({ pages: [paragraph(even('left', 12), 60, 700) + list] }));
  expect(order(body)).toEqual(inOrder(['left', 12], ['next', 12]));
});

test('a short heading over both columns comes between what is above and what is below it', async () => {
  const two = (y: number, [first, second]: readonly [string, string]) =>
    paragraph(even(first, 8), 60, y) + paragraph(even(second, 8), 60 + edge + 30, y);
  const { body } = await fromPdf(
    pdf({
      pages: [
        two(740, ['left', 'next']) + line('A new part', 60, 580, 18, 'F2') + two(550, ['last', 'last']),
      ],
    }),
  );
  expect(body.indexOf('next 17')).toBeLessThan(body.indexOf('## A new part'));
  expect(order(body).slice(0, 16)).toEqual(inOrder(['left', 8], ['next', 8]));
});

test('fonts of drawn letters in dots, as TeX has them: size, spaces, ligatures and dashes', async () => {
  // Code 28 is “fi” and 21 a dash; the file says neither. A letter is 40 dots wide, and 0.012 of the size a dot.
  const widths = Array.from({ length: 256 }, () => 40).join(' ');
  const font = `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 80 80] /FontMatrix [0.012 0 0 0.012 0 0] /FirstChar 0 /LastChar 255 /Widths [${widths}] /Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [21 /a21 28 /a28] >> /CharProcs << >> >>`;
  const { body } = await fromPdf(
    pdf({
      pages: [
        line('Part one', 60, 760, 18, 'F3') +
          line('The of\u001cce was busy in 2009\u001510.', 60, 720, 11, 'F3') +
          paragraph(filler(4), 60, 706),
      ],
      fonts: '/F3 100 0 R',
      objects: [font],
    }),
  );
  expect(body).toContain('The office was busy in 2009–10.');
});

test('a footnote in letters as large as the text, by its raised number', async () => {
  const { body, imported } = await fromPdf(
    pdf({
      pages: [
        `${line('They asked for it.', 60, 700)}${line('1', 146, 704, 7)}${paragraph(filler(4), 60, 680)}${line('1', 60, 104, 7)}${line('A letter of May.', 64.5, 100)}`,
      ],
    }),
  );
  expect(body).toContain('They asked for it.[^1]');
  expect(body).toContain('[^1]: A letter of May.');
  expect(imported.source.words).toBe(imported.made.words);
});

test('a footnote whose number in the text is raised by its own shape, and what only looks like one', async () => {
  const { body } = await fromPdf(
    pdf({
      pages: [
        `${paragraph(['They asked for it in words.1 Then Covid19 came, and 2', ...filler(4)], 60, 700)}${line('1. A letter of May.', 60, 100, 8)}${line('19 Pages are meant.', 330, 300, 8)}`,
      ],
    }),
  );
  expect(body).toContain('in words.[^1] Then');
  expect(body).toContain('[^1]: A letter of May.');
});

test('a small box after a footnote is no part of it', async () => {
  const { body } = await fromPdf(
    pdf({
      pages: [
        `${line('They asked for it.', 60, 760)}${line('1', 146, 764, 7)}${paragraph(filler(12), 60, 740)}${line('1 A letter of May.', 60, 100, 8)}${line('A box with words', 60, 80, 8, 'F2')}`,
      ],
    }),
  );
  expect(body).toContain('[^1]: A letter of May.\n');
  expect(body).toContain('A box with words');
});

test('heads of tables at the top of some pages are no running headers', async () => {
  const page = (at: number) =>
    line('A report', 60, 815, 9) +
    ([2, 5, 8].includes(at) ? line('Local area', 60, 780) + line('Children', 260, 780) : '') +
    paragraph(filler(6), 60, 740);
  const { body, told } = await fromPdf(pdf({ pages: Array.from({ length: 9 }, (_, at) => page(at)) }));
  expect(body).toContain('Local area');
  expect(told.join('\n')).not.toContain('(Local area)');
});

test('a running header stands at another height on a page that lies on its side', async () => {
  const page = (at: number) =>
    line('A report on care', 60, at === 3 ? 800 : 815, 9) + paragraph(filler(6), 60, 740);
  const { body } = await fromPdf(pdf({ pages: Array.from({ length: 6 }, (_, at) => page(at)) }));
  expect(body).not.toContain('A report on care');
});

test('items whose lines begin right below their letters are items', async () => {
  const { body } = await fromPdf(
    pdf({
      pages: [
        paragraph(
          [
            'The report asks three things of all who work with children:',
            '(a) That somebody listens to them, and writes down what they say and',
            'does what was promised;',
            '(b) That nobody waits for longer than a week for an answer, and',
            'that it is in words they know.',
          ],
          60,
          700,
        ),
      ],
    }),
  );
  expect(body).toMatch(/\n- \(a\) That somebody[^\n]*promised;\n- \(b\) That nobody/);
});

test('a word that everybody knows is one, though both of its halves are words too', async () => {
  const { body } = await fromPdf(
    pdf({ pages: [paragraph(['It is where all else is. They live else-', 'where in the town.'], 60, 700)] }),
  );
  expect(body).toContain('They live elsewhere in the town.');
});

test('a date above the first heading is none', async () => {
  const { body } = await fromPdf(
    pdf({
      pages: [
        line('A large title', 220, 780, 26, 'F2') +
          line('March 2013', 260, 740, 13) +
          line('First chapter', 60, 670, 16, 'F2') +
          paragraph(filler(3), 60, 645) +
          line('A smaller one', 60, 580, 11, 'F2') +
          paragraph(filler(5), 60, 560),
      ],
    }),
  );
  expect(headings(body)).toEqual(['## First chapter', '### A smaller one']);
});

test('a contents list some of whose page numbers stand far off and some right after the words', async () => {
  const heads = ['1 Why we asked', '1.1 How we asked', '1.2 Whom we asked', '2 What they said to us'];
  const gaps = [false, true, true, false];
  const list = heads.map((head, at) =>
    gaps[at]
      ? line(head, 60, 740 - at * 20) + line(String(at + 2), 200, 740 - at * 20)
      : line(`${head} ${at + 2}`, 60, 740 - at * 20),
  );
  const { body } = await fromPdf(
    pdf({
      pages: [
        line('Contents', 60, 770, 11, 'F2') + list.join(''),
        ...heads.map(head => line(head, 60, 760, 16, 'F2') + paragraph(filler(4), 60, 730)),
      ],
    }),
  );
  expect(headings(body)).toHaveLength(4);
  expect(body).not.toContain('Contents');
});
