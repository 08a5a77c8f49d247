import { describe, expect, test } from 'vitest';
import { blamingWords } from '../../src/text/blaming-words.ts';

const found = (text: string) => blamingWords(text).map(words => words.found);

describe('blamingWords', () => {
  test.each([
    ['Two child prostitutes were seen.', 'child prostitutes'],
    ['She had been selling sex for a year.', 'selling sex'],
    ['The files held child pornography.', 'child pornography'],
    ['These girls put themselves at risk.', 'put themselves at risk'],
    ['Staff saw it as a lifestyle choice.', 'lifestyle choice'],
    ['The file says she is promiscuous.', 'promiscuous'],
    ['A streetwise girl came in.', 'streetwise'],
    ['It was attention-seeking behaviour.', 'attention-seeking'],
    ['Young people who refuse to engage lose their place.', 'Young people who refuse to engage'],
    ['These are hard to reach children.', 'hard to reach children'],
    ['The child consented to the abuse.', 'consented to the abuse'],
    ['She was dressed provocatively.', 'dressed provocatively'],
    ['She was in a relationship with her abuser.', 'relationship with her abuser'],
    ['He had sex with a child.', 'sex with a child'],
    ['They abscond from care.', 'abscond'],
    ['It was the child’s own choice.', 'child’s own choice'],
    ['He let himself be used.', 'let himself be used'],
  ])('%s', (text, words) => {
    expect(found(text)).toContain(words);
  });

  test.each([
    'It is never a lifestyle choice.',
    'Papers called her “promiscuous”, and that was wrong.',
    'Such words as child prostitute should be avoided.',
    'Nobody said that the girls put themselves at risk.',
    'The Office asked for it in March.',
    'Children can choose what to eat.',
    'Adults put children at risk.',
    'The children went missing from care.',
    'He had sex with a man of 30.',
  ])('%s says nothing of the kind', text => {
    expect(found(text)).toEqual([]);
  });

  test('says where, and what to write', () => {
    expect(blamingWords('Look. She was streetwise.')).toEqual([
      {
        found: 'streetwise',
        instead: 'had learnt to get by without adults who kept them safe',
        start: 14,
      },
    ]);
  });

  test('is quick with a long text of nothing but beginnings', () => {
    const start = performance.now();
    blamingWords('young people who that who young people '.repeat(5000));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
