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
    ['The record describes children involved in prostitution.', 'involved in prostitution'],
    ['She engaged in prostitution.', 'engaged in prostitution'],
    ['Young women were working in the sex trade.', 'working in the sex trade'],
    ['One was a child sex worker.', 'child sex worker'],
    ['Rent boys were seen there.', 'Rent boys'],
    ['It was only underage sex.', 'underage sex'],
    ['She made herself vulnerable.', 'made herself vulnerable'],
    ['She put herself in dangerous situations.', 'put herself in dangerous situations'],
    ['She placed herself in a vulnerable position.', 'placed herself in a vulnerable position'],
    ['He exposed himself to harm.', 'exposed himself to harm'],
  ])('%s', (text, words) => {
    expect(found(text)).toContain(words);
  });

  test.each([
    ['Some girls were promiscuous and did not attend school.', 'promiscuous'],
    ['She put herself at risk, and nobody helped.', 'put herself at risk'],
    ['They said it was her lifestyle choice when she would not stop.', 'lifestyle choice'],
    ['She was not in school and was promiscuous.', 'promiscuous'],
    ['Nobody knew where she was, and she put herself at risk.', 'put herself at risk'],
    ['She made a lifestyle choice that no adult could change.', 'lifestyle choice'],
    ['No adult helped the girl who was promiscuous.', 'promiscuous'],
    ['Girls who did not go home were streetwise.', 'streetwise'],
    ['She was not only promiscuous.', 'promiscuous'],
    ['She would not stop putting herself at risk.', 'putting herself at risk'],
    ['She called the police, and put herself at risk.', 'put herself at risk'],
    ['In other words, she was promiscuous.', 'promiscuous'],
    ['Streetwise girls were not helped.', 'Streetwise'],
    ['Not attending school, she was promiscuous.', 'promiscuous'],
    ['She put herself at risk, which nobody saw.', 'put herself at risk'],
    ['Underage sex was a choice of theirs.', 'Underage sex'],
  ])('%s: another clause silences nothing', (text, words) => {
    expect(found(text)).toEqual([words]);
  });

  test.each([
    'It is never a lifestyle choice.',
    'It is wrong to say that she put herself at risk.',
    'It is not true that girls who go missing put themselves at risk.',
    'Nobody should think that a child is promiscuous.',
    'No child chose this life.',
    'They were not streetwise or promiscuous, and not attention seekers.',
    'They must not be seen as promiscuous and streetwise.',
    'There is no such thing as child prostitution.',
    'They were described as promiscuous.',
    'It was not, as the file says, a lifestyle choice.',
    'Child prostitution is not a term that we use.',
    'Some staff used language that suggested girls were promiscuous.',
    'It happened not because she put herself at risk.',
    'Write what was done rather than lifestyle choice.',
    'Adult women engaged in prostitution were asked too.',
    'Her mother was involved in prostitution.',
    'The centre works with people in prostitution.',
    'He made himself useful.',
    'It was said that children make a lifestyle choice, which is wrong.',
    'Underage sex is against the law.',
    'References to child prostitution were removed.',
    'This is not about children who put themselves at risk.',
    'Professionals wrongly saw it as a lifestyle choice.',
    'Young people were blamed for putting themselves at risk.',
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

  // What would take hours otherwise; the runner ends a test that is not over in its time.
  test('ends with a long text of nothing but beginnings', () => {
    expect(blamingWords('young people who that who young people '.repeat(5000))).toEqual([]);
  });
});
