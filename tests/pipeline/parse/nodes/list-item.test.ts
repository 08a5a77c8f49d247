import { expect, test } from 'vitest';
import { blocksOf } from '../parsed.ts';

test('the boxes of a task list are characters', () => {
  expect(blocksOf('- [x] done\n- [ ] not yet\n- neither')).toEqual([
    '<ul>\n<li>☑ done</li>\n<li>☐ not yet</li>\n<li>neither</li>\n</ul>',
  ]);
  expect(blocksOf('1. [x] done\n\n2. more')).toEqual([
    '<ol>\n<li>\n<p>☑ done</p>\n</li>\n<li>\n<p>more</p>\n</li>\n</ol>',
  ]);
});
