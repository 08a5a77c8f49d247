import type { Door } from '../model/library.ts';
import type { WordKey } from '../strings/words.tsx';

/** What the doors are called. */
export const doorKeys: Record<Door, WordKey> = {
  me: 'helpPage.me',
  friend: 'helpPage.friend',
  'worried-adult': 'helpPage.worriedAdult',
  professional: 'helpPage.professional',
};
