import { expect, test } from 'vitest';
import { fromPdf } from '../imported.ts';
import { line, paragraph, pdf } from './pdf-file.ts';
import { type Element, taggedPdf } from './tagged-file.ts';

const names = [...'ABCDEFGHIJKL'];
const items = names.map((name, at) => `${at + 1}. Action about park ${name}.`).join('\n');

/** From 10 on there is no room for a space after the number, as in what LibreOffice makes of a Word file. */
const numbered = (name: string, at: number) => `${at + 1}.${at < 9 ? ' ' : ''}Action about park ${name}.`;

test('numbers of a list that leave no room for a space are numbers, and what follows further left is no item', async () => {
  const list = paragraph(names.map(numbered), 80, 740);
  const after = line('All of this can be done with the money that there is, and so it should be.', 60, 572);
  const { body, imported } = await fromPdf(pdf({ pages: [list + after] }));
  expect(body).toBe(
    `${items}\n\nAll of this can be done with the money that there is, and so it should be.\n`,
  );
  expect(imported.source.words).toBe(imported.made.words);
});

test('so they are where the list goes on on another page', async () => {
  const pages = [names.slice(0, 9), names.slice(9)].map((part, at) =>
    paragraph(
      part.map((name, index) => numbered(name, at * 9 + index)),
      80,
      740,
    ),
  );
  const { body } = await fromPdf(pdf({ pages }));
  expect(body.replace(/:page\{[^}]*\}/g, '')).toBe(`${items}\n`);
});

test('so they are where words stand between the items and on the other page above them', async () => {
  const pages = [names.slice(0, 9), names.slice(9)].map(
    (part, at) =>
      line('More of this was said by all.', 60, 760) +
      paragraph(
        part.map((name, index) => numbered(name, at * 9 + index)),
        80,
        740,
      ),
  );
  const { body } = await fromPdf(pdf({ pages }));
  expect(body).toContain('\n10. Action about park J.\n11. Action about park K.\n12. Action');
});

test('a number right before a word is no label where nothing is counted', async () => {
  const { body } = await fromPdf(
    pdf({ pages: [paragraph(['10.Downing Street is where they met.'], 60, 740)] }),
  );
  expect(body).toContain('10.Downing Street');
  expect(body).not.toMatch(/^10\. /m);
});

test('so they are where the file says which paragraphs are items and writes their numbers apart', async () => {
  const item = (name: string, at: number): Element => {
    const y = 740 - at * 14;
    const number = `${at + 1}.`;
    return [
      'LI',
      [
        'LBody',
        [
          'P',
          { page: 0, draw: line(number, 80, y) },
          { page: 0, draw: line(`Action about park ${name}.`, at < 9 ? 98 : 95.3, y) },
        ],
      ],
    ];
  };
  const { body, imported } = await fromPdf(taggedPdf(['Document', ['L', ...names.map(item)]]));
  expect(body.replace(/:page\{[^}]*\}/g, '')).toBe(`${items}\n`);
  expect(imported.source.words).toBe(imported.made.words);
});

/** A bullet in the letters of the tests' fonts. */
const bullet = '\u0095';

/** An item: its bullet, if it has one, and its words. */
const bulleted = (page: number, y: number, words: string, sign = bullet): Element => [
  'LI',
  ['LBody', ['P', ...(sign ? [{ page, draw: line(sign, 80, y) }] : []), { page, draw: line(words, 98, y) }]],
];

test('an item that goes on on another page is one, whatever its words begin with there', async () => {
  const list = (...items: Element[]): Element => ['L', ...items];
  const { body } = await fromPdf(
    taggedPdf([
      'Document',
      list(bulleted(0, 740, 'Ask them.'), bulleted(0, 726, 'Listen to them. Write it down.')),
      list(bulleted(1, 740, 'London does so.', ''), bulleted(1, 726, 'Answer them.')),
    ]),
  );
  expect(body.replace(/:page\{[^}]*\}/g, '')).toBe(
    '- Ask them.\n- Listen to them. Write it down. London does so.\n- Answer them.\n',
  );
});

test('items whose bullets are not written are items on another page too', async () => {
  const list = (...items: Element[]): Element => ['L', ...items];
  const { body } = await fromPdf(
    taggedPdf([
      'Document',
      list(bulleted(0, 740, 'Ask them.', ''), bulleted(0, 726, 'Listen to them.', '')),
      list(bulleted(1, 740, 'Write it down.', ''), bulleted(1, 726, 'Answer them.', '')),
    ]),
  );
  expect(body.match(/^- /gm)).toHaveLength(4);
});
