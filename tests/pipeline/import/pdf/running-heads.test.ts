import { expect, test } from 'vitest';
import { fromPdf } from '../imported.ts';
import { line, paragraph, pdf } from './pdf-file.ts';

const names = ['What we saw', 'What we were told', 'What comes next'];

const text = Array.from(
  { length: 12 },
  (_, at) => `line ${at} of a text that goes on and on and fills its whole column`,
);

/** Chapters of two pages; what stands above them is `head`. */
const chapters = (head: (name: string, at: number, page: number) => string, size = 18) =>
  names.flatMap((name, at) => [
    head(name, at, 0) + line(`${at + 1} ${name}`, 60, 740, size, 'F2') + paragraph(text, 60, 700),
    head(name, at, 1) + paragraph(['and it ended there.', ...text], 60, 740),
  ]);

const wanted = (body: string) => [
  body.match(/^#.*$/gm)?.length,
  body.match(/column (?::page\{[^}]*\})?and it ended there/g)?.length,
];

test.each([
  ['its name', (name: string) => line(name, 60, 800, 9)],
  [
    'its number and name',
    (name: string, at: number) => line(`CHAPTER ${at + 1}. ${name.toUpperCase()}`, 60, 800, 9),
  ],
  [
    'its name beside a number of the page',
    (name: string, at: number, page: number) =>
      line(name, 60, 800, 9) + line(String(at * 2 + page + 1), 500, 800, 9),
  ],
])('running heads of chapters of two pages are left out: %s', async (_, head) => {
  const { body, told } = await fromPdf(pdf({ pages: chapters(head) }));
  expect(wanted(body)).toEqual([3, 3]);
  expect(told.join('\n')).toMatch(/running header or footer, left out: 2 pages from 1 to 2/);
});

test('so are running feet', async () => {
  const { body } = await fromPdf(pdf({ pages: chapters(name => line(name, 60, 30, 9)) }));
  expect(wanted(body)).toEqual([3, 3]);
});

test('a title that stands above the text of a single page too is written once', async () => {
  const { body, imported } = await fromPdf(
    pdf({
      pages: [
        line('A plan for parks', 400, 800, 9) +
          line('A plan for parks', 200, 700, 26, 'F2') +
          paragraph(text, 60, 640),
      ],
    }),
  );
  expect(imported.title).toBe('A plan for parks');
  expect(body).not.toContain('A plan for parks');
});

test('headings that each page begins with stay, though a list of contents has them too', async () => {
  const contents = line('Contents', 60, 740, 18, 'F2') + paragraph(names, 60, 700);
  const pages = names.map(name => line(name, 60, 800, 11, 'F2') + paragraph(text, 60, 760));
  const { body } = await fromPdf(pdf({ pages: [contents, ...pages] }));
  for (const name of names) expect(body).toContain(`## ${name}`);
});

test('what stands close above the text stays, though a heading says the same', async () => {
  const { body } = await fromPdf(
    pdf({ pages: chapters(name => line(`${name}, and`, 60, 800, 11) + paragraph([name, ...text], 60, 786)) }),
  );
  expect(body.match(/^.*(?:What we saw|What we were told|What comes next).*$/gm)?.length).toBeGreaterThan(3);
});
