import { back, changeWindow, reload, scroll, visitHelp } from './leaving.ts';
import { look } from './looking.ts';
import { followLink, switchVersion, thereAndBack } from './switching.ts';
import type { Walker } from './walker.ts';

/** What may be done next. What stands here more than once is done more often. */
const kinds = [
  'switch',
  'switch',
  'switch',
  'there and back',
  'there and back',
  'there and back',
  'link',
  'link',
  'scroll',
  'scroll',
  'scroll',
  'look',
  'look',
  'resize',
  'turn',
  'zoom',
  'back',
  'help',
  'reload',
] as const;

/** One step of a reader who does anything in any order, and looks each time where they have come to. */
export async function step(walker: Walker): Promise<void> {
  // Both are where one version is read by itself.
  const isAlone = walker.shown !== 'side-by-side';
  const kind = walker.random.one(kinds.filter(one => isAlone || (one !== 'link' && one !== 'look')));
  walker.tell(kind);
  switch (kind) {
    case 'switch':
      return switchVersion(walker, walker.random.one(['click', 'key']));
    case 'there and back':
      return thereAndBack(walker, walker.random.one(['click', 'key']));
    case 'link':
      return followLink(walker);
    case 'scroll':
      return scroll(walker);
    case 'look':
      return look(walker);
    case 'resize':
    case 'turn':
    case 'zoom':
      return changeWindow(walker, kind);
    case 'back':
      return back(walker);
    case 'help':
      return visitHelp(walker);
    case 'reload':
      return reload(walker);
    default:
      return kind satisfies never;
  }
}
