import { expect, test } from 'vitest';
import { fromPdf } from '../imported.ts';
import { line, paragraph, pdf } from './pdf-file.ts';

const filler = (count: number) =>
  Array.from(
    { length: count },
    (_, at) => `line ${at} of a text that goes on and on and fills its whole column.`,
  );

const raised = (text: string, x: number, y: number) => line(text, x, y + 4, 7);

/** A table of three rows without lines, its numbers raised in its head where they are given. */
const table = (y: number, marks: readonly string[] = []) =>
  [
    ['Area', 'Spent', 'Rate'],
    ['Low Fell', '£3.1 million', '4.2'],
    ['Tollerdale', '£7.2 million', '1.1'],
  ]
    .map((cells, row) => cells.map((text, at) => line(text, 60 + at * 160, y - row * 18)).join(''))
    .join('') + marks.map((text, at) => raised(text, 220 + at * 160 + 29 - at * 4, y)).join('');

test('small lines with numbers that nothing refers to stay, and no figure gets a reference', async () => {
  const { body, imported } = await fromPdf(
    pdf({
      pages: [
        line('3 What we found about homes', 60, 800, 9) +
          paragraph(
            ['The cost was £3.3 million on 1.3.2014 at 2.3 per cent, see v.3, s.3 and 1.3 of the plan.'],
            60,
            760,
          ) +
          paragraph(filler(6), 60, 746) +
          table(640) +
          line('1 Figures are rounded to the nearest ten.', 60, 580, 8) +
          line('2 Rates are per 1,000 children.', 60, 568, 8) +
          paragraph(['It cost 1,2 then 2,1 and 3.1, or 4.2 in all.', ...filler(6)], 60, 540),
      ],
    }),
  );
  expect(body).not.toContain('[^');
  expect(body).toContain('£3.3 million on 1.3.2014 at 2.3 per cent, see v.3, s.3 and 1.3 of the plan.');
  expect(body).toContain('| Low Fell | £3.1 million | 4.2 |');
  expect(body).toContain('1 Figures are rounded to the nearest ten.');
  expect(body).toContain('It cost 1,2 then 2,1 and 3.1, or 4.2 in all.');
  expect(imported.made.footnotes).toBe(0);
});

test('nor does a figure beside words whose numbers are those of notes at the foot', async () => {
  const { body } = await fromPdf(
    pdf({
      pages: [
        paragraph(
          ['In all £2.1 million went on homes,1 and 1.2 on travel.2 That is 3.1 in 2.2 years.', ...filler(6)],
          60,
          760,
        ) +
          line('1. Budget book, 2013.', 60, 100, 8) +
          line('2. Annual accounts, 2014.', 60, 88, 8),
      ],
    }),
  );
  expect(body).toContain(
    'In all £2.1 million went on homes,[^1] and 1.2 on travel.[^2] That is 3.1 in 2.2 years.',
  );
  expect(body).toContain('[^2]: Annual accounts, 2014.');
});

test('a square or a cube is no mark of a note, also beside notes with these numbers', async () => {
  const rise = (number: string) => `4 Ts /F1 7 Tf (${number}) Tj 0 Ts /F1 11 Tf`;
  const page =
    `BT /F1 11 Tf 60 760 Td (It ran at 6.25 m) Tj ${rise('3')} ( a day, as the board said) Tj ${rise('2')} ( and again) Tj ${rise('3')} ET\n` +
    paragraph(filler(6), 60, 740) +
    line('2. Minutes of the board, 2013.', 60, 100, 8) +
    line('3. Minutes of the board, 2014.', 60, 88, 8);
  const { body } = await fromPdf(pdf({ pages: [page] }));
  expect(body).toContain('6.25 m³');
  expect(body).toMatch(/board said ?\[\^2\]/);
  expect(body).toMatch(/again ?\[\^3\]/);
});

test('each of two tables on a page has its own notes', async () => {
  const part = (y: number, notes: readonly string[]) =>
    table(y, ['1', '2']) +
    notes.map((text, at) => line(text, 60, y - 60 - at * 12, 8)).join('') +
    paragraph(filler(6), 60, y - 110);
  const { body, imported } = await fromPdf(
    pdf({
      pages: [
        part(760, ['1 Figures are rounded.', '2 Rates are per 1,000 children.']) +
          part(500, ['1 Counts are for March only.', '2 Rates leave out Wales.']),
      ],
    }),
  );
  expect(body.match(/\| Area \|.*/g)).toEqual([
    '| Area | Spent[^1] | Rate[^2] |',
    '| Area | Spent[^1-2] | Rate[^2-2] |',
  ]);
  expect(body).toContain('[^1]: Figures are rounded.');
  expect(body).toContain('[^2-2]: Rates leave out Wales.');
  expect(imported.made.footnotes).toBe(4);
});

test('a note may stand a page before its number, after another note', async () => {
  const { body } = await fromPdf(
    pdf({
      pages: [
        line('They asked for it.', 60, 740) +
          raised('1', 146, 740) +
          paragraph(filler(8), 60, 720) +
          raised('1', 60, 110) +
          line('A letter of May.', 64, 110, 9) +
          raised('2', 60, 98) +
          line('A letter of June.', 64, 98, 9),
        line('They sent it later.', 60, 740) + raised('2', 145, 740) + paragraph(filler(5), 60, 720),
      ],
    }),
  );
  expect(body).toContain('They sent it later.[^2]');
  expect(body).toContain('[^2]: A letter of June.');
});

test('notes that are alike but for their numbers are no running footers, and a footer is none', async () => {
  const { body, told } = await fromPdf(
    pdf({
      pages: Array.from(
        { length: 5 },
        (_, at) =>
          paragraph(filler(4 + at), 60, 720) +
          line('They asked for it.', 60, 500) +
          raised(String(at + 1), 146, 500) +
          raised(String(at + 1), 60, 66) +
          line(`Children Act ${1989 + at}, section ${3 + 7 * at}(4).`, 67, 66, 9) +
          line(`${at + 1} Annual report 2014`, 60, 30, 9),
      ),
    }),
  );
  expect(body).toContain('They asked for it.[^5]');
  expect(body).toContain('[^1]: Children Act 1989, section 3(4).');
  expect(body).toContain('[^5]: Children Act 1993, section 31(4).');
  expect(body).not.toContain('Annual report');
  expect(told.join('\n')).toMatch(/footer, left out: 5 pages from 1 to 5 \(1 Annual report 2014\)/);
});

test('a line of a note may begin with a number', async () => {
  const { body } = await fromPdf(
    pdf({
      pages: [
        line('They asked for it.', 60, 740) +
          raised('1', 146, 740) +
          line('They asked for it.', 60, 720) +
          raised('2', 146, 720) +
          paragraph(filler(8), 60, 690) +
          raised('1', 60, 130) +
          line('The Commissioner, What we found about consent,', 67, 130, 9) +
          line('2 November 2010, p. 222.', 60, 119, 9) +
          raised('2', 60, 108) +
          line('The Commissioner, What we found about homes,', 67, 108, 9) +
          line('19 November 2011, p. 222.', 60, 97, 9),
      ],
    }),
  );
  expect(body).toContain('What we found about consent, 2 November 2010, p. 222.');
  expect(body).toContain('What we found about homes, 19 November 2011, p. 222.');
  expect(body).not.toMatch(/^\d+ November/m);
});

test('so it may where the numbers of notes are not raised', async () => {
  const { body } = await fromPdf(
    pdf({
      pages: [
        line('They asked for it.', 60, 740) +
          raised('1', 146, 740) +
          paragraph(filler(8), 60, 690) +
          line('1. The Commissioner, What we found about homes,', 60, 108, 9) +
          line('19 November 2011, p. 222.', 60, 97, 9),
      ],
    }),
  );
  expect(body).toContain('What we found about homes, 19 November 2011, p. 222.');
});

test.each([
  ['raised as a browser does it', ['1', '2']],
  ['in words', ['[footnote 1]', '[footnote 2]']],
])('notes at the end of a page that a browser printed, their numbers %s', async (_, [one = '', two = '']) => {
  const { body, imported } = await fromPdf(
    pdf({
      pages: [
        line('They asked for it.', 60, 740, 12) +
          line(one, 152, 744, 10) +
          paragraph(filler(8), 60, 720, 12) +
          line('They asked for it.', 60, 600, 12) +
          line(two, 152, 604, 10) +
          paragraph(filler(8), 60, 580, 12),
        line('Notes', 60, 740, 16, 'F2') +
          line('1. A letter of May.', 60, 700, 12) +
          line('\x80', 164, 700, 12, 'F3') +
          line('2. A letter of June.', 60, 680, 12) +
          line('\x80', 168, 680, 12, 'F3'),
      ],
      fonts: '/F3 100 0 R',
      objects: [
        '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [128 /arrowup] >> >>',
      ],
    }),
  );
  expect(body.match(/They asked for it\.\[\^[12]\]/g)).toHaveLength(2);
  expect(body).toMatch(/\[\^1\]: A letter of May\.\n/);
  expect(body).toMatch(/\[\^2\]: A letter of June\.\n/);
  expect(imported.made.footnotes).toBe(2);
});
