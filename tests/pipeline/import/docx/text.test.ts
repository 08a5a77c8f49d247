import { describe, expect, test } from 'vitest';
import { field, item, list, num, p, part, r, styled, tbl, tc, tr } from '../docx-file.ts';
import { fromDocx } from '../imported.ts';

const inBox = (words: string) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:docPr id="1" name="Box"/><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${p(words)}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${p(words)}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

describe('the words of a paragraph', () => {
  test('keep their order and their marks, and white space stays outside of these', () => {
    const { body, told } = fromDocx(
      p(
        `${r('One ', '<w:b/>')}${r('two', '<w:b/><w:i/>')}${r(' three', '<w:i/>')}${r(', ', '<w:b/>')}${r('gone', '<w:strike/>')}`,
      ),
    );
    expect(body).toBe('**One _two_** *three*, ~~gone~~\n');
    expect(told).toEqual([]);
  });

  test('are the same where a run was cut in pieces, as spelling marks cut it', () => {
    expect(
      fromDocx(p(`${r('Child')}<w:proofErr w:type="spellStart"/>${r('ren’s Com')}${r('missioner')}`)).body,
    ).toBe('Children’s Commissioner\n');
  });

  test('have tabs as spaces and breaks as breaks, but none of pages', () => {
    expect(
      fromDocx(
        p(
          `${r('a')}<w:r><w:tab/></w:r>${r('b')}<w:r><w:br/></w:r>${r('c')}<w:r><w:br w:type="page"/></w:r>${r('d')}`,
        ),
      ).body,
    ).toBe('a b\\\ncd\n');
  });

  test('have hyphens that do not break as hyphens, and no soft ones', () => {
    expect(
      fromDocx(
        p(`${r('well')}<w:r><w:noBreakHyphen/></w:r>${r('known re\u00adport')}<w:r><w:softHyphen/></w:r>`),
      ).body,
    ).toBe('well-known report\n');
  });

  test('are not taken for Markdown', () => {
    const words =
      '# 1. *a* _b_ [c](d) <script>x</script> `e` | f 10:30 :term[x] ~~g~~ & &amp; \\ www.x.org a@b.org ![h](i) [^1]';
    const made = fromDocx(p(words));
    expect(made.imported.made.words).toBe(made.imported.source.words);
    expect(made.told).toEqual(['2 × address in the text, made a link: paragraph 1 (2×)']);
    expect(made.body).not.toMatch(/(?<!\\)<script/);
  });

  test('of a large first letter go on in the next paragraph', () => {
    expect(fromDocx(p('T', '<w:framePr w:dropCap="drop" w:lines="3"/>') + p('he report')).body).toBe(
      'The report\n',
    );
  });

  test('that are raised stay raised where they are numbers', () => {
    const raised = (text: string) => r(text, '<w:vertAlign w:val="superscript"/>');
    expect(
      fromDocx(
        p(
          `${r('10')}${raised('2')}${r(' on the 1')}${raised('st')}${r(' CO')}${r('2', '<w:vertAlign w:val="subscript"/>')}`,
        ),
      ).body,
    ).toBe('10² on the 1st CO₂\n');
  });

  test('of picture fonts are what is seen', () => {
    const { body, told } = fromDocx(
      p(
        `<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>${r(' done ')}<w:r><w:sym w:font="Wingdings" w:char="F0A1"/></w:r>${r('\uf0b7', '<w:rFonts w:ascii="Symbol"/>')}`,
      ),
    );
    expect(body).toBe('✓ done •\n');
    expect(told).toEqual(['1 × character of a picture font, left out: paragraph 1 (Wingdings)']);
  });

  test('of a formula are a line that keeps its sense', () => {
    const half =
      '<m:oMath><m:r><m:t>x=</m:t></m:r><m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>';
    const { body, told } = fromDocx(p(`${r('So ')}${half}`));
    expect(body).toBe('So x=(a+b)/2\n');
    expect(told).toEqual(['1 × formula, written as a line of text: paragraph 1']);
  });

  test('a formula does not become another number', () => {
    const t = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`;
    const half = `<m:f><m:num>${t('1')}</m:num><m:den>${t('2')}</m:den></m:f>`;
    const fences = '<m:dPr><m:begChr m:val="|"/><m:endChr m:val="|"/></m:dPr>';
    const formulas = [
      t('1') + half,
      half + t('x'),
      `<m:rad><m:deg>${t('3')}</m:deg><m:e>${t('8')}</m:e></m:rad>`,
      `<m:d>${fences}<m:e>${t('x')}</m:e></m:d>`,
    ];
    const { body } = fromDocx(formulas.map(formula => p(`<m:oMath>${formula}</m:oMath>`)).join(''));
    expect(body).toBe('1 1/2\n\n1/2 x\n\n∛8\n\n|x|\n');
  });

  test('bold of a style is turned round by a bold character style, as Word does', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Loud"><w:name w:val="Loud"/><w:rPr><w:b/></w:rPr></w:style><w:style w:type="character" w:styleId="S"><w:name w:val="S"/><w:rPr><w:b/></w:rPr></w:style>';
    const body = p(
      `${r('loud ')}${r('quiet', '<w:rStyle w:val="S"/>')}${r(' loud.')}`,
      '<w:pStyle w:val="Loud"/>',
    );
    expect(fromDocx({ styles, body }).body).toBe('**loud** quiet **loud.**\n');
  });
});

describe('what was changed or is not to be seen', () => {
  test('tracked changes are accepted, and said without their words', () => {
    const { body, told } = fromDocx(
      p(
        `${r('Kept ')}<w:ins w:author="Ann Smith">${r('new ')}</w:ins><w:del w:author="Ann Smith"><w:r><w:delText>secret</w:delText></w:r></w:del>${r('end')}`,
      ),
    );
    expect(body).toBe('Kept new end\n');
    expect(told).toEqual([
      '1 × tracked insertion, accepted: paragraph 1',
      '1 × tracked deletion, carried out: paragraph 1',
    ]);
  });

  test('a paragraph whose end was deleted goes on in the next', () => {
    expect(fromDocx(p(r('One '), '<w:rPr><w:del w:id="1"/></w:rPr>') + p('two')).body).toBe('One two\n');
  });

  test('moved text stands where it was moved to, and a deleted row is gone', () => {
    const moved = p(`<w:moveFrom>${r('there')}</w:moveFrom>`) + p(`<w:moveTo>${r('here')}</w:moveTo>`);
    expect(fromDocx(moved).body).toBe('here\n');
    expect(fromDocx(tbl(tr(['a', 'b']), tr(['c', 'd'], '<w:del w:id="1"/>'), tr(['e', 'f']))).body).toBe(
      '| a | b |\n| - | - |\n| e | f |\n',
    );
  });

  test('hidden text is left out, also where a style hides it, and its words are told by number only', () => {
    const styles =
      '<w:style w:type="character" w:styleId="H"><w:name w:val="H"/><w:rPr><w:vanish/></w:rPr></w:style>';
    const { body, told, imported } = fromDocx({
      styles,
      body: p(`${r('Seen ')}${r('Jane Doe', '<w:vanish/>')}${r(' also gone', '<w:rStyle w:val="H"/>')}`),
    });
    expect(body).toBe('Seen\n');
    expect(told).toEqual(['2 × hidden text, left out: paragraph 1 (2×)']);
    expect(JSON.stringify(imported)).not.toContain('Jane');
  });

  test('comments are left out and told, and nobody’s name is kept', () => {
    const comments = part(
      'w:comments',
      `<w:comment w:id="0" w:author="Ann Smith">${p('private remark')}</w:comment>`,
    );
    const { body, told, imported } = fromDocx({
      body: p(
        `<w:commentRangeStart w:id="0"/>${r('Text')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
      ),
      relationships: { c: { type: 'comments', target: 'comments.xml' } },
      parts: { 'word/comments.xml': comments, 'docProps/core.xml': '<c><creator>Ann Smith</creator></c>' },
    });
    expect(body).toBe('Text\n');
    expect(told).toEqual(['1 × comment by a reviewer, left out: paragraph 1']);
    expect(JSON.stringify(imported)).not.toMatch(/Ann|private/);
  });

  test('an empty form field’s prompt is no text', () => {
    const control = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('Click here to enter text.')}</w:sdtContent></w:sdt>`;
    const { body, told } = fromDocx(p(`${r('Name: ')}${control}`));
    expect(body).toBe('Name:\n');
    expect(told).toEqual(['1 × prompt of an empty form field, left out: paragraph 1']);
  });

  test('headers and footers are told with their words', () => {
    const { told, body } = fromDocx({
      body: p('Text'),
      relationships: { h: { type: 'header', target: 'header1.xml' } },
      parts: { 'word/header1.xml': part('w:hdr', p('Draft 3 of the report')) },
    });
    expect(body).toBe('Text\n');
    expect(told).toEqual(['1 × headers and footers, left out with their 5 words: all pages']);
  });
});

describe('what stands in a text', () => {
  test('a text box is written once, after its paragraph', () => {
    const { body, told } = fromDocx(p(`${r('Before')}${inBox('In the box')}`) + p('After'));
    expect(body).toBe('Before\n\nIn the box\n\nAfter\n');
    expect(told).toEqual(['1 × text box, written after the paragraph that it is fastened to: paragraph 1']);
  });

  test('links of all three kinds keep their words and addresses', () => {
    const { body, imported, told } = fromDocx({
      body:
        p(`<w:hyperlink r:id="l">${r('one')}</w:hyperlink>`) +
        p(field('HYPERLINK "https://x.org/b" \\l "part" \\o "tip"', r('two'))) +
        p(`<w:fldSimple w:instr=" HYPERLINK &quot;mailto:a@x.org&quot; ">${r('three')}</w:fldSimple>`),
      relationships: { l: { type: 'hyperlink', target: 'https://x.org/a b', outside: true } },
    });
    expect(body).toBe(
      '[one](https://x.org/a%20b)\n\n[two](https://x.org/b#part)\n\n[three](mailto:a@x.org)\n',
    );
    expect(imported.source.links).toBe(3);
    expect(told).toEqual([]);
  });

  test('links that a report must not have lose their address and keep their words', () => {
    const links = [
      'javascript:alert(1)',
      'file:///C:/secret.docx',
      'data:text/html,x',
      '//evil.example',
      'Annex A.docx',
      'https://user:pass@evil.example',
    ];
    for (const target of links) {
      const { body, told } = fromDocx({
        body: p(`<w:hyperlink r:id="l">${r('words')}</w:hyperlink>`),
        relationships: { l: { type: 'hyperlink', target, outside: true } },
      });
      expect(body).toBe('words\n');
      expect(told).toEqual([
        `1 × link that a report must not have, written without it: paragraph 1 (${target})`,
      ]);
    }
  });

  test('cross-references lead to the section or block that they mean, by a link or by a field', () => {
    const mark = (name: string) => `<w:bookmarkStart w:id="1" w:name="${name}"/><w:bookmarkEnd w:id="1"/>`;
    const { body } = fromDocx(
      p(
        `${r('See ')}<w:hyperlink w:anchor="_a">${r('there')}</w:hyperlink>${r(' and ')}${field('REF _b \\h', r('this'))}`,
      ) +
        styled('Heading1', `${mark('_a')}${r('Method')}`) +
        p('First.') +
        p(`${mark('_b')}${r('Second.')}`) +
        styled('Heading1', 'Last') +
        p(field('REF gone \\h', r('nowhere'))),
    );
    expect(body).toContain('See [there](#method) and [this](#method.2)');
    expect(body).toContain('\nnowhere\n');
  });

  test('a note that nothing refers to is told, not its words', () => {
    const { body, told } = fromDocx({
      body: p('Text.'),
      footnotes: [p('Nobody refers to this.'), p('')],
      endnotes: [p('Alone.')],
    });
    expect(body).toBe('Text.\n');
    expect(told).toEqual([
      '1 × footnote that nothing in the text refers to, left out: 4 words',
      '1 × endnote that nothing in the text refers to, left out: 1 word',
    ]);
  });

  test('footnotes and endnotes are notes, with their own paragraphs and links', () => {
    const { body, imported } = fromDocx({
      body: p(
        `${r('A')}<w:r><w:footnoteReference w:id="1"/></w:r>${r(' b')}<w:r><w:endnoteReference w:id="1"/></w:r>`,
      ),
      footnotes: [p(`<w:r><w:footnoteRef/></w:r>${r(' First note.')}`) + p('Its second paragraph.')],
      endnotes: [p('The end note.')],
    });
    expect(body).toBe(
      'A[^1] b[^end-1]\n\n[^1]: First note.\n\n    Its second paragraph.\n\n[^end-1]: The end note.\n',
    );
    expect(imported.source.footnotes).toBe(2);
    expect(imported.made.footnotes).toBe(2);
  });

  test('a diagram’s words are a list, and a chart is named as lost', () => {
    const data = part(
      'dgm:dataModel',
      '<dgm:ptLst><dgm:pt><dgm:t><a:p><a:r><a:t>Ask</a:t></a:r></a:p></dgm:t></dgm:pt><dgm:pt><dgm:t><a:p><a:r><a:t>Listen</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst>',
    );
    const drawing = (inside: string) =>
      `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="Visits by month"/><a:graphic><a:graphicData>${inside}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
    const { body, told } = fromDocx({
      body:
        p(`${r('Look')}${drawing('<dgm:relIds r:dm="d"/>')}`) +
        p(`${r('Chart')}${drawing('<c:chart r:id="c"/>')}`),
      relationships: { d: { type: 'diagramData', target: 'diagrams/data1.xml' } },
      parts: { 'word/diagrams/data1.xml': data },
    });
    expect(body).toBe('Look\n\n- Ask\n- Listen\n\nChart\n');
    expect(told).toEqual([
      '1 × diagram, of which the words are written as a list: paragraph 1',
      '1 × chart, left out; write its numbers as a table or a “:::chart”: paragraph 2 (Visits by month)',
    ]);
  });

  test('quotations are quotations', () => {
    expect(fromDocx(styled('Quote', 'I was asked') + styled('Quote', 'twice.') + p('End')).body).toBe(
      '> *I was asked*\n>\n> *twice.*\n\nEnd\n',
    );
  });

  test('page numbers are left out, and other fields keep what they show', () => {
    const { body, told } = fromDocx(
      p(`${r('Page ')}${field('PAGE', r('12'))}${r(' of ')}${field('SEQ Table', r('3'))}`),
    );
    expect(body).toBe('Page of 3\n');
    expect(told).toEqual(['1 × page number, left out: paragraph 1']);
  });
});

test('the language of most of the words is the edition’s', () => {
  const welsh = r('Gair Cymraeg sydd yma yn hir', '<w:lang w:val="cy-GB"/>');
  expect(fromDocx(p(`${r('One')}${welsh}`)).imported.text).toContain('lang: cy-GB');
  expect(fromDocx(p('English words')).imported.text).toContain('lang: en-GB');
});

test('a strict file, other prefixes and UTF-16 are read alike', () => {
  const strict =
    '<?xml version="1.0"?><x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Strict words</x:t></x:r></x:p></x:body></x:document>';
  expect(fromDocx({ body: '', parts: { 'word/document.xml': strict } }).body).toBe('Strict words\n');
  const wide = new Uint8Array(Buffer.from(`\ufeff${strict}`, 'utf16le'));
  expect(fromDocx({ body: '', parts: { 'word/document.xml': wide } }).body).toBe('Strict words\n');
});

test('a list in a box, and cells with merged rows, do not shift the numbers of what follows', () => {
  const numbering = list(1, [['decimal', '%1.']]) + num(1, 1);
  const { body } = fromDocx({
    numbering,
    body: item(1, 0, 'one') + tbl(tr([tc(item(1, 0, 'two')), 'x']), tr(['a', 'b'])) + item(1, 0, 'three'),
  });
  expect(body).toBe('1. one\n\n| 2. two | x |\n| - | - |\n| a | b |\n\n3. three\n');
});
