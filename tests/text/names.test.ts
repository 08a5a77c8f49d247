import { describe, expect, test } from 'vitest';
import { names } from '../../src/text/names.ts';

const found = (text: string) => names(text).map(name => name.text);

describe('names', () => {
  test.each([
    ['It asked the Home Office for help.', ['Home Office']],
    [
      'The Office of the Children’s Commissioner for England wrote it.',
      ['Office of the Children’s Commissioner for England'],
    ],
    ['The UN Convention on the Rights of the Child says so.', ['UN Convention on the Rights of the Child']],
    ['You can call Childline or Samaritans.', ['Childline', 'Samaritans']],
    ['They asked CEOP and the NHS.', ['CEOP']],
    ['A plan called See Me, Hear Me.', ['See Me', 'Hear Me']],
    ['Home Office staff came.', ['Home Office']],
    ['Dr Maggie Atkinson led it.', ['Dr Maggie Atkinson']],
    ['A report called “They never give up on you” came out.', ['They never give up on you']],
    ['Its title was "If only someone had listened".', ['If only someone had listened']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    'Go to Get help, or stop at any time.',
    'The Government said that the Inquiry was over in March.',
    'In February 2015 the Commissioner left.',
    'I watched TV on Monday in England.',
    'Some say: “We never saw them”.',
    'Wexelburg is at the beginning of a sentence here: Many towns are.',
  ])('%s has none that could be missed', text => {
    expect(found(text).filter(name => name !== 'Wexelburg')).toEqual([]);
  });

  test('says where, and how a name reads without the first word of the sentence', () => {
    expect(names('It rained. Ask the Board. Call Home Start today.')).toEqual([
      { text: 'Call Home Start', start: 26, shorter: 'Home Start' },
    ]);
  });
});
