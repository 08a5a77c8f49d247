import { expect, test } from 'vitest';
import { speaksOfDanger } from '../../src/text/danger-words.ts';

test.each([
  'I want to die',
  'my dad hits me',
  'he hit me',
  'someone has nudes of me',
  'suicidal',
  'he is raping me',
  'naked pictures of me',
  'running away from home',
  'Help me',
  'im in danger',
  'i am being abused',
  'hes following me',
  'my boyfriend made me',
  'who can i talk to',
  'suicde',
  'my uncel tuches me',
  'selfharm',
  'hlep me',
  'im being bullyed',
])('“%s” may be of danger', typed => expect(speaksOfDanger(typed)).toBe(true));

test.each([
  'exclusion',
  'help with money',
  'children who die',
  'sent home',
  'safe',
  'hit hardest',
  'room',
  'children in care',
  'talk to children',
  '',
])('“%s” is not', typed => expect(speaksOfDanger(typed)).toBe(false));
