import { expect, test } from 'vitest';
import { fromPdf } from '../imported.ts';
import { line, paragraph, pdf } from './pdf-file.ts';

/** A dash in the letters of the tests' fonts. */
const dash = '\u0096';

const full = 'The board was told of it in May and said that this was unlikely to last';

test('a dash that had no room in the line above is part of the sentence', async () => {
  const { body } = await fromPdf(
    pdf({
      pages: [
        paragraph(
          [
            'It has been asked about this before.',
            full,
            `${dash} though all had hoped so ${dash} and so on.`,
          ],
          60,
          740,
        ),
      ],
    }),
  );
  expect(body).toBe(
    `It has been asked about this before.\n\n${full} – though all had hoped so – and so on.\n`,
  );
});

test('so it is on the page after', async () => {
  const { body } = await fromPdf(
    pdf({
      pages: [paragraph([full], 60, 740), paragraph([`${dash} though all had hoped so.`, full], 60, 740)],
    }),
  );
  expect(body).toContain('unlikely to last – though all had hoped so.');
});

test('a dash below a line that had room for it is a bullet, and so is one that stands as the bullets do', async () => {
  const items = [
    'parks',
    `all of the playing fields that are not open to anybody at any time yet`,
    'schools',
  ];
  const { body } = await fromPdf(
    pdf({
      pages: [
        paragraph(['We looked at'], 60, 740) +
          paragraph(
            items.map(item => `${dash} ${item}`),
            60,
            726,
          ),
      ],
    }),
  );
  expect(body).toBe(`We looked at\n\n${items.map(item => `- ${item}`).join('\n')}\n`);
});

test('a dash that is set in or has a gap of its own is a bullet, however long the line above is', async () => {
  const item = (words: string, x: number, y: number) => line(dash, x, y) + line(words, x + 14, y);
  const { body } = await fromPdf(
    pdf({
      pages: [
        line(full, 60, 740) + item('parks', 78, 726) + item('schools', 78, 712),
        paragraph([`${full} of them and much more`, full], 60, 740) + item('parks', 60, 712),
      ],
    }),
  );
  expect(body.match(/^- (?:parks|schools)$/gm)).toHaveLength(3);
});

test('a word with a hyphen is not joined to the word before it, though the two begin as one word does', async () => {
  const { body } = await fromPdf(
    pdf({ pages: [paragraph(['A board spoke about the', 're-opened enquiry and about parks.'], 60, 740)] }),
  );
  expect(body).toBe('A board spoke about the re-opened enquiry and about parks.\n');
});

test.each([
  ['the word is written so elsewhere', 'Out-of-area care is dear. They spoke of out-', 'of-area care.'],
  ['the rest of the word has one', 'It is dear. All of them spoke of out-', 'of-area care.'],
  ['so has its beginning', 'It is dear. All of them spoke of out-of-', 'area care.'],
  ['its halves are words and the whole is none', 'It is dear. All of them spoke of fixed-', 'period loans.'],
  ['the word is written so and otherwise', 'Wellbeing and well-being are one. It is well-', 'being.'],
])('the hyphen at the end of a line stays where %s', async (_, above, below) => {
  const { body } = await fromPdf(pdf({ pages: [paragraph([above, below], 60, 740)] }));
  expect(body).toBe(`${above}${below}\n`);
});

test.each([
  ['all of them have the right infor-', 'mation-sharing', 'information-sharing'],
  ['what they say of their decision-mak-', 'ing in parks', 'decision-making in parks'],
  ['there is not enough of the child-', 'care they need', 'childcare they need'],
])('the hyphen of %s goes with the end of the line', async (above, below, word) => {
  const { body } = await fromPdf(pdf({ pages: [paragraph([above, below], 60, 740)] }));
  expect(body).toContain(word);
});

test('a word that is divided by the end of a page is one, and the mark of the page stands before the next', async () => {
  const page = (number: number, text: string) => text + line(String(number), 290, 30, 9);
  const { body } = await fromPdf(
    pdf({
      pages: [
        page(1, paragraph([full, 'so that in the end all of those who had been there for it con-'], 60, 740)),
        page(
          2,
          paragraph(
            ['cluded that they had not been told what they had to be infor-', 'med of, and they'],
            60,
            740,
          ),
        ),
        page(3, paragraph(['left. A new life begins.'], 60, 740)),
      ],
    }),
  );
  expect(body).toContain(
    'concluded :page{n="2"}that they had not been told what they had to be informed of,',
  );
  expect(body).toContain('and they :page{n="3"}left.');
});

test('a paragraph goes on in the next column though a note stands below its first part', async () => {
  const raised = (words: string, number: string, more: string, y: number, size: number) =>
    `BT /F1 ${size} Tf 60 ${y} Td (${words}) Tj /F1 6 Tf 4 Ts (${number}) Tj /F1 ${size} Tf 0 Ts (${more}) Tj ET\n`;
  const column = Array.from({ length: 14 }, (_, at) => `line ${at} of a column of text and more`);
  const { body, imported } = await fromPdf(
    pdf({
      pages: [
        raised('We went to all of the parks', '1', ' that', 740, 11) +
          paragraph([...column, 'are there, and we were told by all that they con-'], 60, 726) +
          raised('', '1', 'Where they went to in May.', 500, 8) +
          paragraph(['cluded that there were too many.', ...column, ...column], 320, 740),
      ],
    }),
  );
  expect(imported.made.footnotes).toBe(1);
  expect(body).toContain('by all that they concluded that');
});
