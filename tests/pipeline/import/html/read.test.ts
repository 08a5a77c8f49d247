import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../parse/parsed.ts';
import { folderWith } from '../../read/disk.ts';
import { again, fromHtml } from '../imported.ts';

const govUk = `<!DOCTYPE html><html lang="en"><head><title>One year on - GOV.UK</title><link rel="canonical" href="https://www.gov.uk/government/publications/one-year-on"></head><body>
<a class="govuk-skip-link" href="#content">Skip to main content</a><div id="global-cookie-message">We use cookies</div><header><a href="/">GOV.UK</a></header>
<main id="content"><h1>One year on</h1><p>Published 1 March 2013</p>
<nav class="gem-c-contents-list"><h2>Contents</h2><ol><li><a href="#why">Why</a></li></ol></nav>
<div class="govspeak"><h2 id="why">1. Why</h2><p>Words <strong>that </strong>matter<sup id="fnref:1"><a href="#fn:1" class="govuk-link">[footnote 1]</a></sup> and <a href="/help">help</a>.</p>
<h3 id="who-we-asked">Who we asked</h3><ul><li>one<ul><li>deep</li></ul></li><li>two</li></ul>
<ol start="4"><li>four</li></ol>
<div class="footnotes" role="doc-endnotes"><ol><li id="fn:1" role="doc-endnote"><p>The note. <a href="#fnref:1" role="doc-backlink">↩</a></p></li></ol></div>
</div></main><footer>Crown copyright</footer></body></html>`;

describe('a publication of GOV.UK', () => {
  test('comes whole, without what is around it', async () => {
    const { body, imported } = await fromHtml(govUk);
    expect(imported.title).toBe('One year on');
    expect(imported.text).toContain('lang: en\n');
    expect(body).toBe(
      'Published 1 March 2013\n\n## 1. Why {#why}\n\nWords **that** matter[^1] and [help](https://www.gov.uk/help).\n\n### Who we asked {#who-we-asked}\n\n- one\n  - deep\n- two\n\n4. four\n\n[^1]: The note.\n',
    );
  });

  test('with every word that is left out accounted for', async () => {
    const { told, imported } = await fromHtml(govUk);
    expect(told).toEqual([
      '1 × menus, header and footer around the main content, left out: the page',
      '1 × contents list, left out; the page makes its own: line 4',
      '1 × number of a footnote, written as a reference: line 5 under “1. Why”',
    ]);
    expect(imported.source).toMatchObject({ footnotes: 1, links: 1, lists: 3, headings: 3 });
  });
});

test('a page as the W3C has it, without <main>', async () => {
  const { body, imported } = await fromHtml(
    '<!doctype html><html lang=en><body><div class="head"><h1>A guideline</h1><p>W3C Note</p></div><nav id="toc"><h2>Table of contents</h2><ol class="toc"><li>1 Intro</ol></nav><section id="intro"><h2>1 Introduction<a class="self-link" href="#intro"></a></h2><p>See <a href="#req">the requirement</a>.</p><section><h3>Detail</h3><p id="req">It <code>must</code> hold.</p></section></section></body></html>',
  );
  expect(imported.title).toBe('A guideline');
  expect(body).toContain(
    'W3C Note\n\n## 1 Introduction {#introduction}\n\nSee [the requirement](#detail.1).\n\n### Detail {#detail}\n\nIt `must` hold.\n',
  );
  expect(body).not.toContain('Table of contents');
});

test('headings: several of the first level go down by one', async () => {
  const { body, imported } = await fromHtml('<h1>One</h1><p>a</p><h2>Under</h2><p>b</p><h1>Two</h1><p>c</p>');
  expect(imported.title).toBeUndefined();
  expect(body.match(/^#.*$/gm)).toEqual(['## One {#one}', '### Under {#under}', '## Two {#two}']);
});

test('headings: the first of several is the title where the page is named after it', async () => {
  const { body, imported } = await fromHtml(
    '<title>Safe and heard - GOV.UK</title><h1>Safe and heard</h1><p>a</p><h1>One</h1><h2>Under</h2><p>b</p><h1>Two</h1>',
  );
  expect(imported.title).toBe('Safe and heard');
  expect(body.match(/^#.*$/gm)).toEqual(['## One {#one}', '### Under {#under}', '## Two {#two}']);
});

test('a list with typed labels, as laws have them, gets no numbers beside them', async () => {
  const { body } = await fromHtml(
    '<ol class="legislative-list"><li>(a) One<li>(b) Two <ol><li>(i) Three</ol></ol><ol><li>(a) One<li>Two</ol>',
  );
  expect(body).toBe('- (a) One\n- (b) Two\n  - (i) Three\n\n1. (a) One\n2. Two\n');
});

describe('headings', () => {
  const headingsOf = (body: string) => body.match(/^#+ [^{]*(?= \{)/gm);

  test('that skip a level move up, and those below them with them', async () => {
    const { body, told } = await fromHtml(
      '<title>T</title><h1>T</h1><h4>First</h4><h2>A</h2><h4>B</h4><h6>C</h6><h4>D</h4><h3>E</h3><h4>F</h4><h2>G</h2><h3>H</h3>',
    );
    expect(headingsOf(body)).toEqual('## First,## A,### B,#### C,### D,### E,#### F,## G,### H'.split(','));
    expect(told).toEqual(['4 × heading that skips a level, moved up: line 1 under “H” (4×)']);
  });

  test('in a cell, a list or a quotation are words of it, and are told', async () => {
    const { body, told } = await fromHtml(
      '<table><tr><th>A<th>B<tr><td><h4>Head</h4>x<td>y</table><ul><li><h3>Point</h3>z</ul><blockquote><h3>Said</h3>w</blockquote>',
    );
    expect(body).toBe(
      '| A | B |\n| - | - |\n| Head<br>x | y |\n\n- **Point**\n\n  z\n\n> **Said**\n>\n> w\n',
    );
    expect(told).toEqual([
      '1 × heading in a table, written as words of its cell: line 1',
      '1 × heading in a list, written in bold: line 1',
      '1 × heading in a quotation, written in bold: line 1',
    ]);
  });
});

describe('lists', () => {
  test('that count down or leave numbers out keep their numbers', async () => {
    const { body, told } = await fromHtml(
      '<ol reversed><li>third<li>second<li>first</ol><p>x<ol><li value=4>four<li>five</ol><p>y<ol start=2><li>two<li value=7>seven</ol>',
    );
    expect(body).toBe(
      '- 3\\. third\n- 2\\. second\n- 1\\. first\n\nx\n\n4. four\n5. five\n\ny\n\n- 2\\. two\n- 7\\. seven\n',
    );
    expect(told).toEqual([
      '5 × number of a list that does not count up one by one, written out: line 1 (5×)',
    ]);
  });

  test('in cells too, item by item', async () => {
    const { body } = await fromHtml(
      '<table><tr><th>A<th>B<tr><td><ol start=3><li><p>c</p><p>more</p><li>d</ol><td><ol type=a><li>x<li>y</ol></table>',
    );
    expect(body).toContain('| 3. c<br>more<br>4. d | a. x<br>b. y |');
  });

  test('whose first items are notes go on with their number', async () => {
    const { body } = await fromHtml(
      '<p>Text<a id="r1" href="#n1">1</a></p><ol><li id="n1">Note <a href="#r1">↩</a><li>No note</ol>',
    );
    expect(body).toBe('Text[^1]\n\n2. No note\n\n[^1]: Note\n');
  });
});

test('whether a box is ticked stays in the text, and switches of the page do not', async () => {
  const { body, told } = await fromHtml(
    '<p><input type="checkbox" checked> Yes <label><input type=radio>No</label><input type=checkbox class="menu-toggle"><p><input type=text value=z>',
  );
  expect(body).toBe('☑ Yes ○ No\n');
  expect(told).toEqual([
    '2 × box or circle to tick, written as a sign: line 1 (ticked); line 1 (not ticked)',
  ]);
});

describe('tables', () => {
  test('that lay out a page are its parts', async () => {
    const { body, told } = await fromHtml(
      '<table><tr><td><h2>One</h2><p>a</p><td><h2>Two</h2><table><tr><th>x<th>y<tr><td>1<td>2</table></table>',
    );
    expect(body).toBe('## One {#one}\n\na\n\n## Two {#two}\n\n| x | y |\n| - | - |\n| 1 | 2 |\n');
    expect(told).toContainEqual(
      expect.stringMatching(/^1 × table that only lays out the page, written as text/),
    );
  });

  test('with merged cells and two header rows', async () => {
    const { body } = await fromHtml(
      '<table><caption>Visits</caption><thead><tr><th rowspan=2>Area<th colspan=2>Year<tr><th>2012<th>2013</thead><tr><td rowspan=0>North<td>1<td>2<tr><td>3<td>4</table>',
    );
    expect(body).toBe(
      'Table: Visits\n\n| Area | Year | < |\n| - | - | - |\n| ^ | 2012 | 2013 |\n| North | 1 | 2 |\n| ^ | 3 | 4 |\n',
    );
    expect(blocksOf(body)[0]).toContain('<th scope="colgroup" colspan="2">Year</th>');
  });

  test('in tables follow, and lists are lines', async () => {
    const { body } = await fromHtml(
      '<table><tr><th>A<th>B<tr><td>x<table><tr><th>k<th>v<tr><td>1<td>2</table><td><ul><li>p<li>q</ul></table>',
    );
    expect(body).toBe('| A | B |\n| - | - |\n| x | • p<br>• q |\n\n| k | v |\n| - | - |\n| 1 | 2 |\n');
  });

  test('that claim to have a million columns are no danger', async () => {
    const { body } = await fromHtml(
      '<table><tr><td colspan=999999999 rowspan=999999999>x<td>y<tr><td>z</table>',
    );
    expect(body.length).toBeLessThan(2_000);
  });
});

test('what Markdown has no form for keeps its words', async () => {
  const { body, told, imported } = await fromHtml(
    '<dl><dt>Term<dd>Meaning</dl><details><summary>More</summary>Inside</details><blockquote>Said</blockquote><pre>code\n  here</pre><p>H<sub>2</sub>O x<sup>2</sup> <q>so</q> <abbr title="World Wide">WW</abbr> <del>old</del><ol type=a><li>first</ol><math><mi>x</mi><mo>=</mo><mn>1</mn><annotation>x=1</annotation></math>',
  );
  expect(body).toBe(
    '**Term**\n\nMeaning\n\n**More**\n\nInside\n\n> Said\n\n```\ncode\n  here\n```\n\nH₂O x² “so” WW ~~old~~\n\n- a. first\n\nx=1\n',
  );
  expect(told.join()).toContain('title of an abbreviation, left out: line 2 (World Wide)');
  expect(told.join()).not.toContain('no line above');
  expect(imported.made.lists).toBe(1);
});

test('what is hidden, runs, embeds or asks is left out and told', async () => {
  const { body, told } = await fromHtml(
    '<p>Seen<p hidden>One two<p style="display:none">three</p><script>x</script><style>y</style><noscript>four</noscript><iframe src="https://x.org/v"></iframe><form><input value=z><button>Send</button></form><svg aria-label="A drawing"><text>five</text></svg><!-- six -->',
  );
  expect(body).toBe('Seen\n');
  expect(told).toEqual([
    '2 × hidden text, left out: line 1 (2×)',
    '1 × words for browsers without scripts, left out: line 1',
    '1 × embedded content of another file, left out: line 1 (https://x.org/v)',
    '1 × form control, left out: line 1',
    '1 × drawing (SVG), left out; save it as PNG and add it: line 1 (A drawing)',
  ]);
});

describe('pictures', () => {
  const pixel = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );

  test('come from beside the page and from the page itself, never from elsewhere', async () => {
    const folder = await folderWith({ 'page_files/dot.png': pixel });
    const { body, told, imported } = await fromHtml(
      `<figure><img src="page_files/dot.png" alt="A dot"><figcaption>Figure 1: <b>Dot</b></figcaption></figure><p>x <img src="data:image/png;base64,${pixel.toString('base64')}" alt="Again"> y<img src="https://x.org/a.png" alt="Far"><img src="../../etc/passwd" alt="Up"><img src="page_files/dot.png" alt="">`,
      folder,
    );
    const [path] = imported.files.map(file => file.path);
    expect(body).toContain(
      `:::figure{src="${path}" alt="A dot"}\nFigure 1: **Dot**\n:::\n\nx ![Again](${path}) y`,
    );
    expect(told.join('\n')).toContain(
      'picture, left out: it lies on another site, and nothing is fetched: line 1 (Far)',
    );
    expect(told.join('\n')).toContain(
      'picture, left out: it does not lie in the folder of the file: line 1 (Up)',
    );
  });

  test('a link out of the folder is not followed', async () => {
    const root = await folderWith({ 'secret.png': pixel, 'in/page.html': '' });
    await symlink(join(root, 'secret.png'), join(root, 'in', 'link.png'));
    const { told } = await fromHtml(
      '<p>x<img src="link.png" alt="a"><img src="..%2fsecret.png" alt="b">',
      join(root, 'in'),
    );
    expect(told).toEqual([
      '2 × picture, left out: it does not lie in the folder of the file: line 1 (a); line 1 (b)',
    ]);
  });
});

test('the encoding is what the page says or what its bytes are', async () => {
  const latin = Buffer.from('<meta charset="iso-8859-1"><p>caf\xe9 \x93so\x94', 'latin1');
  expect((await fromHtml(latin)).body).toBe('café “so”\n');
  expect((await fromHtml(Buffer.from('\ufeff<p>café', 'utf16le'))).body).toBe('café\n');
  expect((await fromHtml(Buffer.from('<meta charset=latin1><p>café'))).body).toBe('café\n');
});

test('notes as Word saves them in a page', async () => {
  const { body } = await fromHtml(
    '<p>Text<a href="#_ftn1" name="_ftnref1" title=""><span>[1]</span></a> goes on.</p><div><hr><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> The note.</p></div></div>',
  );
  expect(body).toBe('Text[^1] goes on.\n\n[^1]: The note.\n');
});

test('what was made of a page is a text that stays as it is', async () => {
  const { imported } = await fromHtml(govUk);
  expect((await again(imported)).text).toBe(imported.text);
});
