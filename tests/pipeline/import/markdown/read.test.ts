import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importMarkdown } from '../../../../src/pipeline/import/markdown/read.ts';
import { folderWith } from '../../read/disk.ts';
import { again, fromMarkdown } from '../imported.ts';

const front = '---\ntitle: T\naudience: adults\n---\n\n';
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('a text of ours', () => {
  test('comes out as it went in, byte for byte', async () => {
    const text = `${front}Intro at 10:30.\n\n## One {#one}\n\n::::recommendation{#r3 to="Police"}\nDo it.\n\n:::evidence\nSeen.\n:::\n::::\n\n:term[warden]{x}  \nnext[^a] <br> | ~48\n\n* star\n+ plus\n\nTable: Cap\n\n| a | < |\n| :- | -: |\n| ^ | x |\n\n[^a]: Note [here](#one), [there](young-people.md#x) and [site](/help/).\n`;
    const { imported, told } = await fromMarkdown(text);
    expect(imported.text).toBe(text);
    expect(told).toEqual([]);
    expect(imported.source).toEqual(imported.made);
  });

  test('so do the reports of this library', async () => {
    const reports = join(import.meta.dirname, '../../../../content/reports');
    for (const slug of await readdir(reports)) {
      for (const name of (await readdir(join(reports, slug))).filter(each => each.endsWith('.md'))) {
        const bytes = await readFile(join(reports, slug, name));
        const { text, losses } = await importMarkdown(bytes, join(reports, slug), name.slice(0, -3));
        expect(text).toBe(bytes.toString());
        expect(losses).toEqual([]);
      }
    }
  });

  test('with its pictures and data, under their names', async () => {
    const folder = await folderWith({ 'media/dot.png': pixel, 'data/v.csv': 'A,B\n1,2\n' });
    const text = `${front}![A dot](media/dot.png)\n\n:::figure{src="media/dot.png" alt="A dot"}\nCap\n:::\n\n:::chart{data=data/v.csv type=bar}\nIt rose.\n:::\n\n[Data](data/v.csv)\n`;
    const { imported } = await fromMarkdown(text, folder);
    expect(imported.text).toBe(text);
    expect(imported.files.map(({ path }) => path)).toEqual(['media/dot.png', 'data/v.csv']);
  });
});

describe('a text from elsewhere', () => {
  test('gets front matter, with its title, and ids', async () => {
    const { imported } = await fromMarkdown(
      '# The report\n\nWords.\n\n## Why\n\nMore.\n\nWhy\n---\n\n### *Who* `asked`\n',
    );
    expect(imported.text).toBe(
      '---\ntitle: The report\naudience: adults\n---\n\nWords.\n\n## Why {#why}\n\nMore.\n\n## Why {#why-2}\n\n### *Who* `asked` {#who-asked}\n',
    );
  });

  test('with several headings of the first level has them as parts', async () => {
    const { body } = await fromMarkdown('Intro.\n\n# One\n\na\n\n## Under {#u}\n\nb\n\n# Two\n\nc\n');
    expect(body.match(/^#.*$/gm)).toEqual(['## One {#one}', '### Under {#u}', '## Two {#two}']);
  });

  test('keeps of its front matter what is ours', async () => {
    const { imported, told } = await fromMarkdown(
      '---\nlayout: post\ntitle: "T: x"\nlang: cy\naudience: robots\nreadingAge: 12\n---\nWords.\n',
    );
    expect(imported.text).toBe(
      '---\ntitle: "T: x"\naudience: adults\nlang: cy\nreadingAge: 12\n---\n\nWords.\n',
    );
    expect(told).toEqual([
      '2 × field at the top that no edition has, left out: line 1 (layout); line 1 (audience)',
    ]);
  });

  test('has its HTML written as Markdown', async () => {
    const { body, told } = await fromMarkdown(
      'A <b>bold</b> 10<sup>2</sup> <a href="https://x.org/">link</a> <span>plain</span>\n\n<table><tr><th>a<th>b<tr><td rowspan=2>1<td>2<tr><td>3</table>\n\n<details><summary>More</summary>\n\ninside\n\n</details>\n',
    );
    expect(body).toBe(
      'A **bold** 10² [link](<https://x.org/>) plain\n\n| a | b |\n| - | - |\n| 1 | 2 |\n| ^ | 3 |\n\n**More**\n\ninside\n',
    );
    expect(told).toContain('1 × HTML tag in a line, left out: line 1 (<span>)');
  });

  test('has its pictures renamed from their bytes, wherever they lay', async () => {
    const folder = await folderWith({
      'img/My dot.PNG': Buffer.concat([pixel, Buffer.from('secret')]),
      'x.svg': '<svg/>',
    });
    const { body, told, imported } = await fromMarkdown(
      '![A *dot*](<img/My dot.PNG> "t") ![b][r] ![no](x.svg) ![far](https://x.org/a.png)\n\n[r]: img/My%20dot.PNG\n',
      folder,
    );
    expect(imported.files).toHaveLength(1);
    const path = imported.files[0]?.path;
    expect(path).toMatch(/^media\/[0-9a-f]{20}\.png$/);
    expect(body.trim()).toBe(`![A dot](${path}) ![b](${path})`);
    expect(told).toEqual([
      '1 × picture, left out: it is an SVG drawing, which can hold scripts; save it as PNG or JPEG: line 1 (no)',
      '1 × picture, left out: it lies on another site, and nothing is fetched: line 1 (far)',
    ]);
  });
});

describe('what may not stay', () => {
  test('scripts, handlers and addresses that run', async () => {
    const { body, told } = await fromMarkdown(
      'A <script>alert(1)</script>b <img src=x onerror=alert(1)> [c](javascript:alert(1)) [d][e] <javascript:x> [f](data:text/html,x) [g](//evil.example)\n\n<iframe src="https://evil.example"></iframe>\n\n[e]: vbscript:x\n',
    );
    expect(body).not.toMatch(/[<(]\w*script:|<script|<iframe|onerror|evil/);
    expect(told.join('\n')).toMatch(/5 × link that a report must not have/);
    expect(told.join('\n')).toMatch(/1 × script in the text, left out/);
  });

  test('marks in marks that make others when they are taken out', async () => {
    const { body } = await fromMarkdown(
      '<<b></b>script>alert(1)<<b></b>/script>\n\n[[a](javascript:x)](javascript:y)\n',
    );
    expect(body).not.toMatch(/(?<!\\)<script|\]\(javascript/);
  });

  test('comments, which may hold what nobody should read', async () => {
    const { body, told } = await fromMarkdown('A\n\n<!-- ask Jane -->\n\nB <!-- x --> c\n');
    expect(body).toBe('A\n\nB  c\n');
    expect(told.join()).not.toContain('Jane');
  });

  test('files that are no text, and nesting without end', async () => {
    const refusal = async (bytes: Uint8Array) => {
      try {
        await importMarkdown(bytes, '/nowhere', 'full');
      } catch (cause) {
        return cause instanceof Error ? cause.message : '';
      }
      return 'read';
    };
    expect(await refusal(Buffer.from('a\0b'))).toBe('This is not a text: it holds bytes that no text has.');
    expect(await refusal(Buffer.from([0x61, 0xff, 0xfe]))).toBe('The text is not in UTF-8; save it so.');
    expect(await refusal(Buffer.alloc(5_000_001, 'a'))).toBe('The text has more than 5 MB.');
    expect(await refusal(Buffer.from(`${'>'.repeat(5_000)} a`))).toBe(
      'Quotes, lists or emphasis are nested too deeply to be read.',
    );
  });
});

test('the second import finds nothing more to change', async () => {
  const text =
    '# T\n\nA <i>b</i> <!-- c -->\n\nHead\n====\n\n<div><h3>Sub</h3><p>x <b>y</b></p></div>\n\n![p](none.png)\n';
  const { imported } = await fromMarkdown(text);
  const second = await again(imported);
  expect(second.text).toBe(imported.text);
  expect(second.losses).toEqual([]);
});
