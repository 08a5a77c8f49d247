import { describe, expect, test } from 'vitest';
import { passiveSentences, passives } from '../../src/text/passive.ts';

describe('passives', () => {
  test.each([
    ['The children were found by the police.', ['were found']],
    ['They have not been told.', ['been told']],
    ['Plans are being made and were often not carried out.', ['being made', 'were often not carried']],
    ['It wasn’t written down.', ['wasn’t written']],
    ['They’re sent home.', ['re sent']],
    ['A guide will be clearly needed and published.', []],
    ['Help could be quickly given.', ['be quickly given']],
  ])('%s', (sentence, found) => {
    expect(passives(sentence)).toEqual(found);
  });

  test.each([
    'The police found the children.',
    'She was worried and tired, but she is interested.',
    'It is a red bed.',
    'They are in need of a hundred beds.',
    'He got hurt.',
    'You are allowed to ask.',
    'This is called consent, and she is known for it.',
  ])('%s has none', sentence => {
    expect(passives(sentence)).toEqual([]);
  });
});

test('passiveSentences counts sentences, not verbs', () => {
  expect(passiveSentences('It was found and was lost. We looked. It was hidden.')).toEqual({
    all: 3,
    passive: ['It was found and was lost.', 'It was hidden.'],
  });
});
