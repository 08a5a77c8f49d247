import { expect, test } from 'vitest';
import { fromPdf } from '../imported.ts';
import { line, paragraph, pdf } from './pdf-file.ts';

/** Lines that each say where they stand and fill a column of some 190 points. */
const lines = (name: string, count: number, from = 10) =>
  Array.from({ length: count }, (_, at) => `${name} ${from + at} of a text that fills its own column`);

/** The order in which the lines of {@link lines} come. */
const order = (body: string) =>
  [...body.matchAll(/(left|next) (\d\d) of a text/g)].map(([, name, number]) => `${name} ${number}`);

const inOrder = (...columns: readonly (readonly [name: string, count: number, from?: number])[]) =>
  columns.flatMap(([name, count, from = 10]) =>
    Array.from({ length: count }, (_, at) => `${name} ${from + at}`),
  );

/** A table with lines around its cells: its left upper corner, and its rows of words, each cell 90 points wide. */
function grid(
  rows: readonly (readonly (readonly string[])[])[],
  x: number,
  top: number,
  height = 40,
): string {
  return rows
    .flatMap((row, down) =>
      row.map((cell, across) => {
        const [left, up] = [x + across * 90, top - down * height];
        const words = cell.map((text, at) => line(text, left + 4, up - 14 - at * 12, 10)).join('');
        return `${left} ${up - height} 90 ${height} re S ${words}`;
      }),
    )
    .join('');
}

test('columns of numbered paragraphs are columns, though white stands behind the numbers', async () => {
  const column = (name: string, x: number, top: number, first: number) =>
    [0, 1, 2]
      .map(part => {
        const y = top - part * 90;
        return line(`${first + part}.`, x, y) + paragraph(lines(name, 5, 10 + part * 5), x + 28, y);
      })
      .join('');
  const { body } = await fromPdf(pdf({ pages: [column('left', 40, 760, 1) + column('next', 305, 755, 4)] }));
  expect(order(body)).toEqual(inOrder(['left', 15], ['next', 15]));
  expect(body).toMatch(/^1\. left 10/);
  expect(body).toContain('\n6. next 20');
});

test('a column that begins with a table stands beside one of text from its first line', async () => {
  const table = grid(
    [
      [['Area'], ['Children']],
      [['North'], ['12']],
      [['South'], ['31']],
    ],
    320,
    770,
  );
  const page = paragraph(lines('left', 20), 60, 760) + table + paragraph(lines('next', 10), 320, 630);
  const { body } = await fromPdf(pdf({ pages: [page] }));
  expect(order(body)).toEqual(inOrder(['left', 20], ['next', 10]));
  expect(body.indexOf('left 29')).toBeLessThan(body.indexOf('| North'));
  expect(body.indexOf('| South')).toBeLessThan(body.indexOf('next 10'));
});

test('a table that goes on in the next column is one, with one head, and so is a row that is divided there', async () => {
  const head = [['Area'], ['What was said']];
  const first = grid([head, [['North'], ['Most had been', 'told of the']]], 60, 300);
  const second = grid([head, [[], ['visit by their', 'schools.']], [['South'], ['None had.']]], 320, 770);
  const page = `${paragraph(lines('left', 30), 60, 760)}${first}${second}${paragraph(lines('next', 25), 320, 630)}`;
  const { body, told } = await fromPdf(pdf({ pages: [page] }));
  expect(body.match(/Area/g)).toHaveLength(1);
  expect(body).toContain('| North | Most had been told of the visit by their schools. |');
  expect(told.join('\n')).toContain('head of a table that comes again');
});

test('a cell too narrow for a word breaks it without a hyphen; two words stay two', async () => {
  const rows = [
    [['Area'], ['What was said']],
    [['North'], ['The recommend', 'ations must', 'be answered in', 'to the letter.']],
  ];
  const words = paragraph(
    ['The recommendations were many, and all of them must be read with care by those who answer.'],
    60,
    740,
  );
  const { body } = await fromPdf(pdf({ pages: [words + grid(rows, 60, 700, 70)] }));
  expect(body).toContain('| North | The recommendations must be answered in to the letter. |');
});

test('a coloured box that the text runs beside is read whole, before the paragraph at its upper edge', async () => {
  const box = '0.9 0.9 1 rg 272 520 200 130 re f 0 g';
  const inBox = [
    'A school that listened',
    'Its head asked every',
    'pupil once a term, and',
    'wrote down what came.',
  ];
  const narrow = lines('left', 6).map(text => `${text}.`);
  const page =
    paragraph(
      ['These lines go over the whole page, and the box begins some way below this paragraph.'],
      60,
      700,
    ) +
    box +
    paragraph(inBox, 282, 630, 9) +
    paragraph(narrow, 60, 635);
  const { body } = await fromPdf(pdf({ pages: [page] }));
  const paragraphs = body.trim().split('\n\n');
  expect(paragraphs.slice(0, 2)).toEqual([
    'These lines go over the whole page, and the box begins some way below this paragraph.',
    inBox.join(' '),
  ]);
  // Its lines end where the box begins: that does not make each of them a paragraph.
  expect(paragraphs.slice(2)).toEqual([narrow.join(' ')]);
});

test('coloured cells of a table without lines are no box', async () => {
  const rows = ['North', 'South', 'East', 'West', 'Coast'].map((area, at) => {
    const y = 700 - at * 16;
    return line(area, 64, y) + line(`${at + 3} schools`, 260, y) + line(`${at}%`, 420, y);
  });
  const page = `0.9 0.9 1 rg 60 620 150 100 re f 0 g ${rows.join('')}`;
  const { body } = await fromPdf(pdf({ pages: [page] }));
  expect(body).toContain('| South | 4 schools | 1% |');
});

const raised = (text: string, x: number, y: number) => line(text, x, y + 4, 7);

test('notes that stand as a list at the end are notes, and the heading above them goes', async () => {
  // Words of one width, so that the numbers can stand right behind them.
  const said = ['They asked for it.', 'They asked for it,', 'They asked for it;'];
  const text = said
    .map((words, at) => line(words, 60, 760 - at * 60) + raised(String(at + 1), 146, 760 - at * 60))
    .join('');
  const list = said
    .map((_, at) => line(`${at + 1}. A letter of May ${2011 + at}.`, 60, 700 - at * 14, 9))
    .join('');
  const { body, told, imported } = await fromPdf(
    pdf({
      pages: [text + paragraph(lines('left', 12), 60, 560), line('Notes', 60, 760, 16, 'F2') + list],
    }),
  );
  expect(body).toContain('They asked for it.[^1]');
  expect(body).toContain('They asked for it;[^3]');
  expect(body).toContain('[^2]: A letter of May 2012.');
  expect(body).not.toContain('Notes');
  expect(told.join('\n')).toContain('heading of the notes');
  expect(imported.source.footnotes).toBe(3);
});

test('a numbered list at the end to which nothing refers stays a list', async () => {
  const list = ['Ask.', 'Listen.', 'Answer.']
    .map((text, at) => line(`${at + 1}. ${text}`, 60, 400 - at * 14))
    .join('');
  const text = `${line('They asked for it.', 60, 760)}${raised('2', 146, 760)}${paragraph(lines('left', 12), 60, 700)}`;
  const { body } = await fromPdf(pdf({ pages: [text + list] }));
  expect(body).toContain('1. Ask.\n2. Listen.\n3. Answer.');
  expect(body).not.toContain('[^');
});

test('a note for which a page has no room is found on the next', async () => {
  const first = `${paragraph(lines('left', 40), 60, 780)}${line('They asked for it.', 60, 200)}${raised('1', 146, 200)}`;
  const second = `${paragraph(lines('next', 20), 60, 780)}${line('1A letter of May.', 60, 100, 8)}`;
  const { body } = await fromPdf(pdf({ pages: [first, second] }));
  expect(body).toContain('They asked for it.[^1]');
  expect(body).toContain('[^1]: A letter of May.');
});

test('a link within the file is told, unless it leads from a number to its note or back', async () => {
  const link = (x: number, y: number, width: number) =>
    `<< /Type /Annot /Subtype /Link /Rect [${x} ${y} ${x + width} ${y + 12}] /Dest [1000 0 R /Fit] >>`;
  const page = `${line('They asked for it.', 60, 700)}${raised('1', 146, 700)}${paragraph(lines('left', 12), 60, 660)}${line('See part two', 60, 400)}${line('1', 60, 104, 7)}${line('A letter of May.', 64.5, 100)}`;
  const { body, told } = await fromPdf(
    pdf({
      pages: [page],
      page: '/Annots [101 0 R 102 0 R 103 0 R]',
      objects: ['<< >>', link(145, 702, 6), link(58, 397, 70), link(59, 102, 5)],
    }),
  );
  expect(body).toContain('They asked for it.[^1]');
  expect(told.filter(each => each.includes('link within the file'))).toHaveLength(1);
  expect(told.join('\n')).toContain('1 × link within the file, written as words');
});

test('pages that a table fills have no mark, and the account names them', async () => {
  const head = [['Area'], ['Children']];
  const part = (from: number) =>
    grid(
      [head, ...Array.from({ length: 12 }, (_, at) => [[`Area ${from + at}`], [`${from + at}`]])],
      60,
      760,
    );
  const pages = [
    paragraph(lines('left', 20), 60, 760),
    part(1),
    part(13),
    part(25) + paragraph(lines('next', 4), 60, 200),
    paragraph(lines('left', 20), 60, 760),
  ];
  const { body, told } = await fromPdf(
    pdf({ pages: pages.map((page, at) => page + line(String(at + 21), 290, 30, 9)) }),
  );
  expect([...body.matchAll(/:page\{n="(\d+)"\}/g)].map(([, number]) => number)).toEqual(['21', '24', '25']);
  expect(told).toContainEqual(
    expect.stringMatching(
      /^3 × page whose number is marked only after a table, or not at all.*: page 2; page 3; page 4$/,
    ),
  );
});
