import { expect, test } from 'vitest';
import { blocksOf } from '../parsed.ts';

test('code can be scrolled by keyboard, and nothing in it is markup', () => {
  expect(blocksOf('```html\n<b>10:30</b>\n```')).toEqual([
    '<pre tabindex="0"><code>&#x3C;b>10:30&#x3C;/b>\n</code></pre>',
  ]);
});
