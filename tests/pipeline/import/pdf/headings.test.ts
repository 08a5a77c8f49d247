import { expect, test } from 'vitest';
import { fromPdf } from '../imported.ts';
import { line, paragraph, pdf } from './pdf-file.ts';
import { type Element, taggedPdf } from './tagged-file.ts';

const text = Array.from(
  { length: 4 },
  (_, at) => `line ${at} of a text that goes on and on and fills its column.`,
);

const headings = (body: string) => body.match(/^#.*$/gm)?.map(each => each.replace(/ \{#.*\}$/, ''));

/** A paragraph or heading of a structure. */
const block = (role: string, draw: string): Element => [role, { page: 0, draw }];

const cover = (...lines: Element[]) =>
  taggedPdf([
    'Document',
    ...lines,
    block('H1', line('What we saw', 60, 600, 16, 'F2')),
    block('P', paragraph(text, 60, 570)),
    block('H1', line('What comes next', 60, 480, 16, 'F2')),
    block('P', paragraph(text, 60, 450)),
  ]);

test('the largest line above all headings of the structure is the title, though the file calls it a paragraph', async () => {
  const { body, imported } = await fromPdf(
    cover(
      block('P', line('A plan for parks', 200, 740, 26, 'F2')),
      block('P', line('March 2014', 250, 700, 14)),
    ),
  );
  expect(imported.title).toBe('A plan for parks');
  expect(body).toMatch(/^March 2014\n\n## What we saw/);
  expect(imported.source.words).toBe(imported.made.words);
});

test('two lines of one size above all headings are no title, and neither is one as large as the text', async () => {
  const large = [740, 700].map((y, at) => block('P', line(`A plan number ${at}`, 200, y, 26, 'F2')));
  expect((await fromPdf(cover(...large))).imported.title).toBeUndefined();
  const small = block('P', line('A plan for parks', 200, 740, 11, 'F2'));
  expect((await fromPdf(cover(small))).imported.title).toBeUndefined();
});

test('a chapter’s number alone above its name is one heading with it', async () => {
  const pages = ['What we saw', 'What we were told', 'What comes next'].map(
    (name, at) =>
      line(`Chapter ${at + 1}`, 60, 740, 20) +
      line(name, 60, 690, 25) +
      paragraph(text, 60, 640) +
      line(`${at + 1}.1 Parks`, 60, 560, 14, 'F2') +
      paragraph(text, 60, 530),
  );
  const { body, imported } = await fromPdf(pdf({ pages }));
  expect(headings(body)).toEqual([
    '## Chapter 1: What we saw',
    '### 1.1 Parks',
    '## Chapter 2: What we were told',
    '### 2.1 Parks',
    '## Chapter 3: What comes next',
    '### 3.1 Parks',
  ]);
  expect(imported.source.words).toBe(imported.made.words);
});
