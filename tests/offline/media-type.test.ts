import { expect, test } from 'vitest';
import { mediaTypeOf } from '../../src/offline/media-type.ts';

test.each([
  ['reports/x/outline.json', 'application/json'],
  ['reports/x/text/full.en.1a.html', 'text/html; charset=utf-8'],
  ['reports/x/media/Map.PNG', 'image/png'],
  ['reports/x/media/map', 'application/octet-stream'],
  ['reports/x/media/map.exe', 'application/octet-stream'],
])('%s is %s', (path, type) => expect(mediaTypeOf(path)).toBe(type));
