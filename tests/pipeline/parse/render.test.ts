import { describe, expect, test } from 'vitest';
import { blocksOf, parsed, toldBy } from './parsed.ts';

test('what stands in an attribute ends no page: there is no bare < or > in it', () => {
  const [html = ''] = blocksOf(
    '## A\n\nWords ![</p></body></html><script>x</script>](media/map.png) and 1 > 0.',
  );
  const [tag = ''] = /<img[\s\S]*?alt="[^"]*"/.exec(html) ?? [];
  expect(tag).toContain('&#x3C;/body&#x3E;');
  expect(tag.slice(1)).not.toMatch(/[<>]/);
  expect(html).toContain('</p>');
});

describe('footnotes', () => {
  const text = `## A

One.[^b] Two.[^a] One again.[^b]

[^a]: Note A, see also.[^c]
[^b]: Note **B**.

    Its second paragraph.
[^c]: Note C.
`;

  test('are numbered by their first reference, and each reference has its own id', () => {
    expect(blocksOf(text)).toEqual([
      '<p>One.<sup class="footnote-ref"><a id="fnref-full-1" href="#fn-full-1" role="doc-noteref">1</a></sup> ' +
        'Two.<sup class="footnote-ref"><a id="fnref-full-2" href="#fn-full-2" role="doc-noteref">2</a></sup> ' +
        'One again.<sup class="footnote-ref"><a id="fnref-full-1-2" href="#fn-full-1" role="doc-noteref">1</a></sup></p>',
    ]);
  });

  test('stand at the end, with those that only a footnote refers to', () => {
    expect(parsed(text).edition.footnotes).toEqual([
      { number: 1, html: '<p>Note <strong>B</strong>.</p>\n<p>Its second paragraph.</p>', references: 2 },
      {
        number: 2,
        html: '<p>Note A, see also.<sup class="footnote-ref"><a id="fnref-full-3" href="#fn-full-3" role="doc-noteref">3</a></sup></p>',
        references: 1,
      },
      { number: 3, html: '<p>Note C.</p>', references: 1 },
    ]);
  });

  test('leave no number in the words', () => {
    expect(parsed(text).edition.sections[0]?.blocks[0]?.text).toBe('One. Two. One again.');
  });

  test('without a reference, or references without a note, are told', () => {
    expect(toldBy('a[^x]\n\n[^y]: Note.')).toEqual([
      '1 unknown-footnote there is no footnote “x”; write it as a line that begins with “[^x]:”',
      '3 unused-footnote nothing refers to the footnote “y”, so that it is left out',
    ]);
  });
});

test('a paragraph of pictures alone is a figure', () => {
  expect(blocksOf('![The *map*](media/map.png)')).toEqual([
    '<figure><img src="/reports/park/media/map.png" alt="The map" width="320" height="180" loading="lazy" decoding="async"></figure>',
  ]);
});

test('links by reference find their address wherever it stands', () => {
  expect(blocksOf('## A\n\n[one][x]\n\n## B\n\n![Map][m]\n\n[X]: /help/\n[m]: media/map.png')).toEqual([
    '<p><a href="/help/">one</a></p>',
    '<figure><img src="/reports/park/media/map.png" alt="Map" width="320" height="180" loading="lazy" decoding="async"></figure>',
  ]);
});

test('a section is more than its heading only with words or pictures', () => {
  expect(blocksOf('## A\n\n<b></b>\n\n---\n\n[x]: /y\n\nword')).toEqual(['<p>word</p>']);
});
