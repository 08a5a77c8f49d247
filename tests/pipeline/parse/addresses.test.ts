import { describe, expect, test } from 'vitest';
import { blocksOf, toldBy } from './parsed.ts';

const link = (address: string) => blocksOf(`[word](<${address}>)`)[0];

describe('links lead where a reader may go', () => {
  test.each([
    [
      'https://a.example/x?a=1&b=2',
      '<p><a href="https://a.example/x?a=1&#x26;b=2" rel="noreferrer">word</a></p>',
    ],
    ['http://a.example', '<p><a href="http://a.example" rel="noreferrer">word</a></p>'],
    ['mailto:desk@a.example', '<p><a href="mailto:desk@a.example">word</a></p>'],
    ['tel:01632960001', '<p><a href="tel:01632960001">word</a></p>'],
    ['#method', '<p><a href="#method">word</a></p>'],
    ['/help/', '<p><a href="/help/">word</a></p>'],
    ['data/visits.csv', '<p><a href="/reports/park/data/visits.csv">word</a></p>'],
    ['./media/map.png', '<p><a href="/reports/park/media/map.png">word</a></p>'],
    ['young-people.md', '<p><a href="/reports/park/young-people/">word</a></p>'],
    ['young-people.cy.md#you', '<p><a href="/reports/park/young-people.cy/#you">word</a></p>'],
    [
      'https://a.example/caffè and%20more',
      '<p><a href="https://a.example/caff%C3%A8%20and%20more" rel="noreferrer">word</a></p>',
    ],
  ])('%s', (address, html) => {
    expect(link(address)).toBe(html);
    expect(toldBy(`[word](<${address}>)`)).toEqual([]);
  });
});

describe('other links are left out and told', () => {
  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java&#9;script:alert(1)',
    '&#1;javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example/',
    '/\\\\evil.example/',
    '\\\\\\\\evil.example/',
    'https://',
    'https:a.example',
    'https:/a.example/',
    'https:///a.example/',
    'blob:https://a.example/1',
  ])('%s', address => {
    expect(link(address)).toBe('<p>word</p>');
    expect(toldBy(`[word](<${address}>)`)).toEqual([
      expect.stringMatching(/^1 unsafe-link the link to “.*” is left out; /),
    ]);
  });

  test('the message says what a link may begin with', () => {
    expect(toldBy('[word](javascript:x)')).toEqual([
      '1 unsafe-link the link to “javascript:x” is left out; links begin with https://, http://, mailto:, tel:, / or #',
    ]);
  });
});
