import { expect, test } from 'vitest';
import { openPdf } from '../../../../src/pipeline/import/pdf/open.ts';
import { readPdf } from '../../../../src/pipeline/import/pdf/read.ts';
import { line, pdf } from './pdf-file.ts';

const whole = pdf({ pages: [line('Words.', 60, 700)] });
const picture =
  '<< /Type /XObject /Subtype /Image /Width 900 /Height 900 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 4 >>\nstream\nabcd\nendstream';
const lock =
  '/Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A> /U <28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A> >> /ID [<00> <00>]';

test.each([
  [
    'a scan',
    pdf({ pages: ['q 595 0 0 842 0 0 cm /Im Do Q'], objects: [picture] }),
    /is a scan: its pages are pictures of text/,
  ],
  [
    'a scan with guessed words behind it',
    pdf({
      pages: [`q 595 0 0 842 0 0 cm /Im Do Q 3 Tr ${line('Words that a machine read', 60, 700)}`],
      objects: [picture],
    }),
    /is a scan: .* guessed by a machine/,
  ],
  [
    'a file with a password',
    pdf({ pages: [line('Words.', 60, 700)], trailer: lock }),
    /locked with a password/,
  ],
  ['a file that holds no text', pdf({ pages: [''] }), /holds no text/],
  ['noise', Buffer.from(`%PDF-1.7\n${'noise '.repeat(900)}`), /damaged or was cut short/],
  ['a page tree that holds itself', pdf({ pages: [], catalogue: '/Pages 1 0 R' }), /./],
])('%s is refused with a sentence', async (_name, bytes, sentence) => {
  await expect(readPdf(bytes)).rejects.toMatchObject({
    name: 'Refused',
    message: expect.stringMatching(sentence),
  });
});

test('a file that takes too long is given up', async () => {
  await expect(openPdf(whole, { silence: 1 })).rejects.toThrow('takes longer to read than an import may');
});

test('a file that was cut short is refused or read as far as it goes', async () => {
  for (const part of [0.7]) {
    const result = await readPdf(whole.subarray(0, whole.length * part)).then(
      ({ tree }) => tree.type,
      (cause: unknown) => (cause instanceof Error ? cause.name : ''),
    );
    expect(['root', 'Refused']).toContain(result);
  }
});
