import { expect, test } from 'vitest';
import { mediaType } from '../../src/model/media-type.ts';

test.each([
  ['reports/x/outline.json', 'application/json; charset=utf-8'],
  ['reports/x/text/full.en.1a.html', 'text/html; charset=utf-8'],
  ['manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['reports/x/media/Map.PNG', 'image/png'],
  ['reports/x/media/map', 'application/octet-stream'],
  ['reports/x/media/map.exe', 'application/octet-stream'],
])('%s is %s', (path, type) => expect(mediaType(path)).toBe(type));
