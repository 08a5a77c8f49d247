import { expect, test } from 'vitest';
import { blocksOf, toldBy } from '../parsed.ts';

test('a picture in a line of text has its size', () => {
  expect(blocksOf('See ![the map](media/map.png).')).toEqual([
    '<p>See <img src="/reports/park/media/map.png" alt="the map" width="320" height="180" loading="lazy" decoding="async">.</p>',
  ]);
});

test('where there is no picture its words remain', () => {
  expect(blocksOf('See ![the map](https://a.example/map.png).')).toEqual(['<p>See the map.</p>']);
  expect(toldBy('See ![the map](media/benches.png).')).toEqual([
    '1 missing-picture there is no picture “media/benches.png” in this report; put it into the media folder',
  ]);
});
