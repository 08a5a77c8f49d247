import { expect, test } from 'vitest';
import { formatSize } from '../../src/offline/size.ts';

test.each([
  [0, '0 kB'],
  [1, '1 kB'],
  [999_000, '999 kB'],
  [1_240_000, '1.2 MB'],
  [31_000_000, '31 MB'],
])('%i bytes are %s', (bytes, written) =>
  expect(formatSize(bytes, 'en-GB').replace(/\s/g, ' ')).toBe(written),
);
