import { expect, test } from 'vitest';
import { fromPdf } from '../imported.ts';
import { line, paragraph, pdf } from './pdf-file.ts';

/** Lines of a narrow column: ragged, of few words, and with an item now and then. Each says where it stands. */
function narrow(name: string, x: number, count: number, top = 760): string {
  return Array.from({ length: count }, (_, at) => {
    const y = top - at * 14;
    const words = `${name}${10 + at}${[' of recommendations', ' is', ''][at % 3]}`;
    const isItem = at % 6 === 2;
    return (isItem ? line('\u0095', x, y) : '') + line(isItem ? `${words}.` : words, isItem ? x + 18 : x, y);
  }).join('');
}

/** The order in which the lines of {@link narrow} come. */
const order = (body: string) => [...body.matchAll(/\b([a-z]+\d\d)\b/g)].map(([, name]) => name);

const inOrder = (name: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${name}${10 + at}`);

test('three narrow columns of ragged lines and items are columns, the last as far down as it goes', async () => {
  const page = narrow('left', 72, 50) + narrow('next', 240, 50) + narrow('last', 408, 12);
  const { body, told } = await fromPdf(pdf({ pages: [page] }));
  expect(order(body)).toEqual([...inOrder('left', 50), ...inOrder('next', 50), ...inOrder('last', 12)]);
  expect(told.join('\n')).not.toContain('may be columns');
});

test('so they are at the end of the text, where few lines are left for them', async () => {
  const first = narrow('left', 72, 50) + narrow('next', 240, 50) + narrow('last', 408, 50);
  const second = narrow('end', 72, 50) + narrow('over', 240, 5);
  const { body } = await fromPdf(pdf({ pages: [first, second] }));
  expect(order(body).slice(150)).toEqual([...inOrder('end', 50), ...inOrder('over', 5)]);
});

test('a table of three equal columns of short words over a whole page is none', async () => {
  const rows = Array.from(
    { length: 45 },
    (_, at) =>
      line(`Area ${at}`, 72, 760 - at * 14) +
      line(`Town of ${at}`, 240, 760 - at * 14) +
      line(`Swings of ${at}`, 408, 760 - at * 14),
  );
  const { body } = await fromPdf(pdf({ pages: [rows.join('')] }));
  expect(body).toContain('| Area 7 | Town of 7 | Swings of 7 |');
});

test('cells of several lines that begin at one height in three equal columns are read as they were', async () => {
  const cell = (name: string, x: number) =>
    Array.from({ length: 15 }, (_, at) =>
      paragraph([`Row${10 + at} ${name} of`, 'recommendations', 'for schools.'], x, 760 - at * 42),
    ).join('');
  const { body } = await fromPdf(pdf({ pages: [cell('left', 72) + cell('next', 240) + cell('last', 408)] }));
  expect(body).toContain('| Row12 left of | Row12 next of | Row12 last of |');
});

test('two columns of hardly more than one word a line are not read as such, and the account names their page', async () => {
  const words = (name: string) =>
    Array.from({ length: 30 }, (_, at) => `${name}${10 + at}${at % 3 ? '' : ' of'}`);
  const first = paragraph(['This goes over the whole page, and there is nothing beside it.'], 72, 700);
  const second = paragraph(words('left'), 72, 700) + paragraph(words('next'), 320, 700);
  const { told } = await fromPdf(pdf({ pages: [first, second] }));
  expect(told).toContainEqual(
    expect.stringMatching(/^1 × page with words side by side that may be columns.*: page 2$/),
  );
});
