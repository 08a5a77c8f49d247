import { expect, test } from 'vitest';
import { fromPdf } from '../imported.ts';
import { line, pdf } from './pdf-file.ts';

const link = (x1: number, y: number, x2: number) =>
  `<< /Type /Annot /Subtype /Link /Rect [${x1} ${y - 3} ${x2} ${y + 9}] /A << /S /URI /URI (https://example.org/notes) >> >>`;

const text = 'Before you go on, see case notes for details, which say more.';

test('of a line that is written at once only the words under a link are one', async () => {
  const { body, imported } = await fromPdf(
    pdf({ pages: [line(text, 60, 700)], page: `/Annots [${link(171.5, 700, 224.5)}]` }),
  );
  expect(body).toContain('see [case notes](https://example.org/notes) for details');
  expect(imported.made.links).toBe(1);
});

test('so they are on a page that lies on its side', async () => {
  const { body } = await fromPdf(
    pdf({
      pages: [`BT /F1 11 Tf 0 1 -1 0 200 100 Tm (${text}) Tj ET`],
      page: '/Annots [<< /Type /Annot /Subtype /Link /Rect [191 211.5 203 264.5] /A << /S /URI /URI (https://example.org/notes) >> >>]',
    }),
  );
  expect(body).toContain('see [case notes](https://example.org/notes) for details');
});

test('a link from the end of a line to the next is one', async () => {
  const page =
    line('The panel met in May, for which see case', 60, 700) +
    line('notes in the annex of this report.', 60, 686);
  const { body } = await fromPdf(
    pdf({ pages: [page], page: `/Annots [${link(235, 700, 300)} ${link(58, 686, 88)}]` }),
  );
  expect(body).toContain('[case notes](https://example.org/notes) in the annex');
});
