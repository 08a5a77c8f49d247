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
