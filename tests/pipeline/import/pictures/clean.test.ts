import { deflateSync } from 'node:zlib';
import { imageSize } from 'image-size';
import { describe, expect, test } from 'vitest';
import { cleanPicture } from '../../../../src/pipeline/import/pictures/clean.ts';

const secret = 'GPS 51.5 Ann Smith';

function chunk(name: string, data: Uint8Array | string): Buffer {
  const bytes = Buffer.from(data);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(bytes.length, 0);
  head.write(name, 4, 'latin1');
  return Buffer.concat([head, bytes, Buffer.alloc(4)]);
}

function png(width: number, height: number, ...more: Buffer[]): Buffer {
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.set([8, 2], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', size),
    ...more,
    chunk('IDAT', deflateSync(Buffer.alloc(10))),
    chunk('IEND', ''),
  ]);
}

function segment(marker: number, data: Uint8Array | string): Buffer {
  const bytes = Buffer.from(data as string, 'latin1');
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(bytes.length + 2, 2);
  return Buffer.concat([head, bytes]);
}

function exif(orientation: number): string {
  return `Exif\0\0II*\0\x08\0\0\0\x02\0\x12\x01\x03\0\x01\0\0\0${String.fromCharCode(orientation)}\0\0\0\x0f\x01\x02\0\x12\0\0\0\x26\0\0\0\0\0\0\0${secret}`;
}

function jpeg(...more: Buffer[]): Buffer {
  const frame = segment(0xc0, '\x08\0\x0a\0\x14\x01\x01\x11\0');
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, 'JFIF\0\x01\x01\0\0\x01\0\x01\0\0'),
    ...more,
    frame,
    segment(0xda, '\x01\x01\0\0\x3f\0'),
    Buffer.from([1, 0xff, 0, 2, 0xff, 0xd9]),
  ]);
}

const gif = (extension: string) =>
  Buffer.from(`GIF89a\x02\0\x03\0\0\0\0${extension},\0\0\0\0\x02\0\x03\0\0\x02\x02D\x01\0;`, 'latin1');

function webp(...chunks: [string, string][]): Buffer {
  const body = Buffer.concat(
    chunks.map(([name, data]) => {
      const head = Buffer.alloc(8);
      head.write(name, 'latin1');
      head.writeUInt32LE(data.length, 4);
      return Buffer.concat([head, Buffer.from(data, 'latin1'), Buffer.alloc(data.length % 2)]);
    }),
  );
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
  head.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([head, body]);
}

const cleaned = (bytes: Uint8Array) => {
  const made = cleanPicture(bytes);
  if ('problem' in made) throw new Error(made.problem);
  return made;
};

describe('metadata is taken out, the picture stays', () => {
  test('of a PNG, with what follows its end', () => {
    const made = cleaned(
      Buffer.concat([
        png(
          3,
          2,
          chunk('tEXt', `Author\0${secret}`),
          chunk('eXIf', secret),
          chunk('tIME', '1234567'),
          chunk('prIv', secret),
          chunk('gAMA', '1234'),
        ),
        Buffer.from(secret),
      ]),
    );
    expect(Buffer.from(made.bytes).equals(png(3, 2, chunk('gAMA', '1234')))).toBe(true);
    expect(made.path).toMatch(/^media\/[0-9a-f]{20}\.png$/);
  });

  test('of a JPEG, but for how it is turned', () => {
    const turned = cleaned(
      Buffer.concat([
        jpeg(segment(0xe1, exif(6)), segment(0xfe, secret), segment(0xed, secret)),
        Buffer.from(secret),
      ]),
    );
    expect(Buffer.from(turned.bytes).toString('latin1')).not.toContain('Ann');
    expect(imageSize(turned.bytes)).toMatchObject({ width: 20, height: 10, orientation: 6 });
    expect(
      Buffer.from(
        cleaned(jpeg(segment(0xe1, exif(1)), segment(0xe1, `http://ns.adobe.com/xap/1.0/\0${secret}`))).bytes,
      ).equals(jpeg()),
    ).toBe(true);
    expect(Buffer.from(cleaned(turned.bytes).bytes).equals(Buffer.from(turned.bytes))).toBe(true);
  });

  test('of a GIF', () => {
    const loop = '!\xff\x0bNETSCAPE2.0\x03\x01\0\0\0';
    const made = cleaned(
      Buffer.concat([
        gif(`!\xfe\x12${secret}\0${loop}!\xff\x0bXMP DataXMP\x12${secret}\0`),
        Buffer.from(secret),
      ]),
    );
    expect(Buffer.from(made.bytes).equals(gif(loop))).toBe(true);
  });

  test('of a WebP', () => {
    const pixels: [string, string] = ['VP8L', '\x2f\x01\x80\0\0\0'];
    const made = cleaned(
      webp(['VP8X', '\x0c\0\0\0\x01\0\0\x01\0\0'], pixels, ['EXIF', secret], ['XMP ', secret]),
    );
    expect(Buffer.from(made.bytes).equals(webp(['VP8X', '\0\0\0\0\x01\0\0\x01\0\0'], pixels))).toBe(true);
  });
});

describe('what is refused, whatever its name', () => {
  test.each([
    [
      '<svg xmlns="http://www.w3.org/2000/svg"><script>x</script></svg>',
      'it is an SVG drawing, which can hold scripts; save it as PNG or JPEG',
    ],
    ['<?xml version="1.0"?><svg/>', 'it is an SVG drawing, which can hold scripts; save it as PNG or JPEG'],
    [`\x01\0\0\0${'x'.repeat(36)} EMF`, 'it is an EMF drawing; save it as PNG or JPEG'],
    ['\xd7\xcd\xc6\x9a', 'it is a WMF drawing; save it as PNG or JPEG'],
    ['II*\0', 'it is a TIFF picture; save it as PNG or JPEG'],
    ['BM1234', 'it is a BMP picture; save it as PNG or JPEG'],
    ['%!PS-Adobe', 'it is an EPS drawing; save it as PNG or JPEG'],
    ['MZ\x90\0', 'it is no picture; save it as PNG or JPEG'],
    ['', 'it is no picture; save it as PNG or JPEG'],
    ['\x89PNG\r\n\x1a\n', 'it is damaged'],
    ['GIF89a', 'it is damaged'],
  ])('%j', (bytes, problem) => {
    expect(cleanPicture(Buffer.from(bytes, 'latin1'))).toEqual({ problem });
  });

  test('a header that is cut short, whatever stands behind it in memory', () => {
    const memory = Buffer.from('GIF89a\x04\xa4\x47\x49', 'latin1');
    expect(cleanPicture(memory.subarray(0, 6))).toEqual({ problem: 'it is damaged' });
  });

  test('a picture of too many pixels, by its header alone', () => {
    expect(cleanPicture(png(40_000, 40_000))).toEqual({
      problem: 'it has 40000 × 40000 pixels, more than 40 million',
    });
  });

  test('pictures that were cut short', () => {
    for (const whole of [png(3, 2), jpeg(), gif('')]) {
      for (let length = 0; length < whole.length; length++)
        expect(cleanPicture(whole.subarray(0, length))).toHaveProperty('problem');
    }
  });
});
