import { expect, test } from 'vitest';
import { openZip } from '../../../src/pipeline/import/zip.ts';
import { zipOf } from './zip-file.ts';

const text = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString();

test('parts are read by name, packed or not', () => {
  const zip = openZip(
    zipOf([
      { name: 'a.xml', bytes: 'packed' },
      { name: 'b/c.xml', bytes: 'stored', stored: true },
    ]),
  );
  expect(zip.names).toEqual(['a.xml', 'b/c.xml']);
  expect([text(zip.bytes('a.xml')), text(zip.bytes('b/c.xml')), zip.bytes('d')]).toEqual([
    'packed',
    'stored',
    undefined,
  ]);
});

test('a comment at the end is no hindrance', () => {
  const file = Buffer.concat([zipOf({ a: 'x' }), Buffer.from('comment')]);
  expect(text(openZip(file).bytes('a'))).toBe('x');
});

const sentence = (make: () => unknown) => {
  try {
    make();
  } catch (cause) {
    return cause instanceof Error ? `${cause.name}: ${cause.message}` : 'thrown';
  }
  return 'read';
};

test('names that lead out, that come twice or that hold controls', () => {
  for (const name of ['../a', 'a/../../b', 'C:\\a', 'a\u0001b', '..\\..\\a', '//host/a']) {
    expect(sentence(() => openZip(zipOf([{ name, bytes: 'x' }])))).toBe(
      'Refused: The file has parts whose names lead out of it, as no word processor writes them.',
    );
  }
  expect(
    sentence(() =>
      openZip(
        zipOf([
          { name: 'a', bytes: 'x' },
          { name: 'a', bytes: 'y' },
        ]),
      ),
    ),
  ).toBe('Refused: The file has two parts called “a”.');
});

test('too many parts, and parts that lie over each other', () => {
  const many = Array.from({ length: 2_001 }, (_, index) => ({ name: `p${index}`, bytes: '' }));
  expect(sentence(() => openZip(zipOf(many)))).toBe(
    'Refused: The file has 2001 parts; at most 2000 are read.',
  );
  const file = Buffer.from(
    zipOf([
      { name: 'a', bytes: 'x'.repeat(50), stored: true },
      { name: 'b', bytes: 'y' },
    ]),
  );
  const second = file.lastIndexOf('PK\x01\x02');
  file.writeUInt32LE(0, second + 42);
  expect(sentence(() => openZip(file))).toBe(
    'Refused: The file has parts that lie over each other, as no word processor writes them.',
  );
});

test('a bomb is stopped while it is unpacked, whatever its header says', () => {
  const zip = openZip(zipOf({ bomb: Buffer.alloc(20_000_000) }));
  expect(sentence(() => zip.bytes('bomb'))).toBe(
    'Refused: The part “bomb” unpacks to more than 200 times its size, as no text does.',
  );
  const noise = Buffer.from(Array.from({ length: 2_000_000 }, (_, index) => (index * index) % 251));
  const many = openZip(
    zipOf(Array.from({ length: 101 }, (_, index) => ({ name: `p${index}`, bytes: noise, stored: true }))),
  );
  expect(
    sentence(() => {
      for (const name of many.names) many.bytes(name);
    }),
  ).toBe('Refused: The file unpacks to more than 200 MB.');
});

test('passwords, unknown packing, damage and cuts', () => {
  expect(sentence(() => openZip(zipOf([{ name: 'a', bytes: 'x', locked: true }])))).toBe(
    'Refused: The file is locked with a password; save it without one.',
  );
  expect(sentence(() => openZip(zipOf([{ name: 'a', bytes: 'x', method: 14 }])).bytes('a'))).toBe(
    'Refused: The part “a” is packed in a way that is not known.',
  );
  const file = Buffer.from(zipOf({ a: 'words words words' }));
  file.fill(0xff, 31, 40);
  expect(sentence(() => openZip(file).bytes('a'))).toBe(
    'Refused: The part “a” is damaged and cannot be unpacked.',
  );
  const whole = zipOf({ a: 'words' });
  for (let length = 0; length < whole.length; length++)
    expect(sentence(() => openZip(whole.subarray(0, length)).bytes('a'))).toMatch(/^Refused: /);
});
