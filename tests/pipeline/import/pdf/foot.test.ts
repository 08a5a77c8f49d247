import { expect, test } from 'vitest';
import { fromPdf } from '../imported.ts';
import { line, paragraph, pdf } from './pdf-file.ts';

const raised = (text: string, x: number, y: number) => line(text, x, y + 4, 7);

const lines = Array.from(
  { length: 8 },
  (_, at) => `line ${at} of a text that goes on and on and fills its whole column`,
);

/** Words with numbers raised behind them, and a paragraph that goes on on the next page. */
const said = (x: number) =>
  line('They asked for it.', x, 760) +
  raised('1', x + 86, 760) +
  line('They asked for it,', x, 700) +
  raised('2', x + 86, 700) +
  paragraph(lines, x, 640);

test('notes at the foot in letters as large as the text, whose numbers are not raised, are notes', async () => {
  const notes = ['1A letter of May.', '2A letter of June, which was', 'sent twice.'];
  const { body, told, imported } = await fromPdf(
    pdf({ pages: [said(60) + paragraph(notes, 60, 110), line('and ends here.', 60, 760)] }),
  );
  expect(body).toContain('They asked for it.[^1]');
  expect(body).toContain('[^1]: A letter of May.');
  expect(body).toContain('[^2]: A letter of June, which was sent twice.');
  expect(body).toMatch(
    /line 7 of a text that goes on and on and fills its whole column (?::page\{n="2"\})?and ends here\./,
  );
  expect(imported.made.footnotes).toBe(2);
  expect(told.join('\n')).not.toContain('no line above explains');
});

test('so they are at the foot of a column', async () => {
  const next = Array.from({ length: 48 }, (_, at) => `next ${at} of a text that fills its own column`);
  const { body } = await fromPdf(
    pdf({
      pages: [
        line('They asked for it.', 60, 760) +
          raised('1', 146, 760) +
          paragraph(
            next.slice(0, 40).map(text => text.replace('next', 'left')),
            60,
            740,
          ) +
          line('1A letter of May.', 60, 102) +
          paragraph(next, 320, 760),
      ],
    }),
  );
  expect(body).toContain('They asked for it.[^1]');
  expect(body).toContain('[^1]: A letter of May.');
});

test('what is set close below the text, or begins with a number that no word of the page has, is text', async () => {
  const { body } = await fromPdf(
    pdf({ pages: [said(60) + line('1A is a school.', 60, 528) + line('3A is a school.', 60, 100)] }),
  );
  expect(body).toContain('1A is a school.');
  expect(body).toContain('3A is a school.');
  expect(body).not.toContain('[^');
});
