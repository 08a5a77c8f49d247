import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readPdf } from '../../../../src/pipeline/import/pdf/read.ts';
import { refuseTooLarge } from '../../../../src/pipeline/import/pdf/unpacked.ts';
import { line, pdf } from './pdf-file.ts';

const megabyte = 1_000_000;
const packed = (bytes: number) => deflateSync(Buffer.alloc(bytes));

function stream(bytes: Uint8Array, entries: string): string {
  const body = Buffer.from(bytes).toString('latin1');
  return `<< ${entries} /Length ${bytes.length} >>\nstream\n${body}\nendstream`;
}

const withStreams = (...objects: string[]) =>
  pdf({ pages: [line('Words of the report.', 60, 700)], objects });

test.each([
  ['one stream', [stream(packed(210 * megabyte), '/Filter /FlateDecode')]],
  [
    'some streams together',
    [
      stream(packed(110 * megabyte), '/Filter /FlateDecode'),
      stream(packed(110 * megabyte), '/Filter/FlateDecode'),
    ],
  ],
  [
    'a stream packed twice',
    [stream(deflateSync(packed(210 * megabyte)), '/Filter [ /FlateDecode /FlateDecode ]')],
  ],
])('%s of more than 200 MB is refused before it is unpacked', async (_name, objects) => {
  await expect(readPdf(withStreams(...objects))).rejects.toMatchObject({
    name: 'Refused',
    message: 'The file unpacks to more than 200 MB.',
  });
});

test('large pictures are read past, and so is a stream that is damaged', async () => {
  const picture = stream(packed(90 * megabyte), '/Subtype /Image /Filter /FlateDecode');
  const damaged = stream(packed(megabyte).fill(7, 40), '/Filter /FlateDecode');
  await expect(refuseTooLarge(withStreams(picture, picture, picture, damaged))).resolves.toBeUndefined();
});
