import { describe, expect, test } from 'vitest';
import { proposalsText, withoutProposals } from '../../../src/pipeline/align/pairs-text.ts';
import { readPairs } from '../../../src/pipeline/read/pairs-file.ts';

const proposals = proposalsText([
  {
    sides: [
      { edition: 'full', ids: ['costs', 'method.2'], heading: 'Costs:  what\n“it” takes' },
      { edition: 'young-people', ids: ['money'], heading: '' },
    ],
    relation: 'merged',
    confidence: 0.997,
  },
  { sides: [{ edition: 'full', ids: ['notes'], heading: 'Notes' }], relation: 'left-out' },
]);

test('proposals are written as a person would, each with its mark', () => {
  expect(proposals).toBe(`- full: [costs, method.2]  # Costs: what “it” takes
  young-people: [money]
  relation: merged
  proposed: 0.99
- full: [notes]  # Notes
  relation: left-out
  proposed: true
`);
});

test('what is written can be read', () => {
  const pairs = readPairs(proposals, 'pairs.yaml', finding => {
    throw new Error(finding.message);
  });
  expect(pairs?.map(({ relation, proposed }) => [relation, proposed])).toEqual([
    ['merged', true],
    ['left-out', true],
  ]);
});

const written = `# Looked through in May.
- full: [a]   # the beginning
  young-people: [b]
  relation:   same

# About money
- full: [c]
  relation: left-out
  because: |
    Two lines
    of it.
`;

describe('without proposals', () => {
  test('what a person wrote stays to the letter', () => {
    expect(withoutProposals(written)).toBe(written);
    expect(withoutProposals(`${written}${proposals}`)).toBe(written);
    expect(withoutProposals(`${proposals}${written}`)).toBe(written);
    expect(withoutProposals(`${written}\n${proposals}# The end.\n${written}`)).toBe(
      `${written}\n# The end.\n${written}`,
    );
    expect(withoutProposals(proposals.trimEnd())).toBe('');
  });

  test('with the line breaks of Windows too', () => {
    const windows = (text: string) => text.replace(/\n/g, '\r\n');
    expect(withoutProposals(windows(`${written}${proposals}`))).toBe(windows(written));
  });

  test.each(['', '# nothing yet\n', '\n'])('an empty file %j stays', text => {
    expect(withoutProposals(text)).toBe(text);
  });

  test.each(['[{full: [a], relation: same}]', 'full: [a]', '- full: [a', '- a\n- b\n'])(
    'gives nothing for %j',
    text => {
      expect(withoutProposals(text)).toBeUndefined();
    },
  );
});
