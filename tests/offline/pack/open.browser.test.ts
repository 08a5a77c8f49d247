import { describe, expect, test } from 'vitest';
import { packLimit } from '../../../src/model/pack.ts';
import type { SavedFile } from '../../../src/model/save.ts';
import { isRight } from '../../../src/offline/caches.ts';
import { fitted } from '../../../src/offline/pack/fit.ts';
import { revisionOf } from '../../../src/offline/pack/hashes.ts';
import { type OpenedReport, openPack } from '../../../src/offline/pack/open.ts';
import { packed, unpacked } from '../../../src/offline/pack/packing.ts';
import { areSafeWords } from '../../../src/offline/pack/safe-words.ts';
import { aPack, type PackChange, picture } from './a-packed-report.ts';

function parse(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

const open = (file: Blob) => openPack(file, html => areSafeWords(html, parse));
const problemOf = async (change: PackChange) => {
  const opened = await open(await aPack(change));
  return opened.kind === 'refused' ? opened.problem : opened.kind;
};

describe('a file from another device', () => {
  test('gives every file of its report, to the byte', async () => {
    const opened = await open(await aPack());
    if (opened.kind !== 'opened') throw new Error(opened.problem);
    const [report] = opened.reports;
    expect(report?.manifest.files).toHaveLength(4);
    expect(report?.contents.get('reports/park/media/map.png')).toEqual(picture);
    const words = report?.contents.get('reports/park/text/full.en.1.html');
    expect(new TextDecoder().decode(words)).toBe('<p>It cost $&amp; more.</p>');
    expect(opened.pack).toMatchObject({ made: '2026-11-26', from: 'https://reports.example/' });
  });

  test('may have been made without pictures, and then says so', async () => {
    const opened = await open(await aPack({ pictures: false }));
    if (opened.kind !== 'opened') throw new Error(opened.problem);
    expect(opened.reports[0]?.manifest.files.map(({ path }) => path)).not.toContain(
      'reports/park/media/map.png',
    );
    expect(await problemOf({ pictures: false, lie: facts => ({ ...facts, pictures: true }) })).toBe(
      'damaged',
    );
  });

  test('is nothing that this site can open where it is another page, or larger than a file may be', async () => {
    expect(await open(new Blob(['<h1>Sign in</h1>']))).toEqual({ kind: 'refused', problem: 'foreign' });
    expect(await open(new Blob([]))).toEqual({ kind: 'refused', problem: 'foreign' });
    const huge = new Blob([new Uint8Array(packLimit + 1)]);
    expect(await open(huge)).toEqual({ kind: 'refused', problem: 'too-large' });
  });

  test('says that it is newer than this site', async () => {
    expect(await problemOf({ lie: facts => ({ ...facts, format: 2 }) })).toBe('newer');
  });

  test.each<[string, PackChange]>([
    ['whose words were cut', { spoil: html => html.replace(/(id="pack-park">.{20})[^<]+/, '$1') }],
    ['whose block is gone', { spoil: html => html.replace('id="pack-park"', 'id="pack-other"') }],
    [
      'with another letter in its words',
      { spoil: html => html.replace('id="pack-park">H4s', 'id="pack-park">H4t') },
    ],
    ['with another picture', { spoil: html => html.replace('iVBORwECA', 'iVBORwECB') }],
    ['whose picture is gone', { spoil: html => html.replace(/<img[^>]*>/, '') }],
    [
      'with another title',
      {
        spoil: html =>
          html.replace('"title":"A year in the park","shortTitle"', '"title":"Free money","shortTitle"'),
      },
    ],
    ['whose data are no JSON', { spoil: html => html.replace('"format":1', '"format":') }],
    [
      'that takes the revision of another one',
      { spoil: html => html.replace(/"revision":"[0-9a-f]{16}"/, '"revision":"0123456789abcdef"') },
    ],
    [
      'whose revision is as short as one can guess',
      { spoil: html => html.replace(/"revision":"([0-9a-f])[0-9a-f]{15}"/, '"revision":"$1"') },
    ],
    [
      'with a file outside of its report',
      { spoil: html => html.replaceAll('reports/park/media/', 'reports/park/../') },
    ],
  ])('is refused as damaged: one %s', async (_, change) => {
    expect(await problemOf(change)).toBe('damaged');
  });

  test.each([
    ['a script', '<p>a</p><script>alert(1)</script>'],
    ['a handler', '<p onclick="alert(1)">a</p>'],
    ['a picture from elsewhere', '<img src="https://evil.example/a.png" alt="">'],
    ['a frame', '<iframe src="/"></iframe>'],
    ['a form', '<form action="https://evil.example/"><input name="secret"></form>'],
    ['a link that runs something', '<a href="javascript:alert(1)">a</a>'],
    ['a link to another host that looks like a path', '<a href="//evil.example/">a</a>'],
    ['the same with a backslash', '<a href="/\\evil.example/">a</a>'],
    ['a style', '<p style="position:fixed;inset:0">a</p>'],
    ['the class of a cover over the page', '<div class="dialog-cover"></div>'],
    ['an exit that leads elsewhere', '<a href="https://evil.example/" data-exit="">a</a>'],
    ['a drawing with another document in it', '<svg><foreignObject><p>a</p></foreignObject></svg>'],
    ['a comment that swallows what follows', '<p>a</p><!-- '],
    ['an element that it does not close', '<p>a</p><strong>b'],
    ['an element that it did not open', '<p>a</p></div></article><p>b</p>'],
    ['an attribute that it does not close', '<p>a</p><p title="'],
  ])('is refused where the words hold %s', async (_, words) => {
    expect(await problemOf({ words })).toBe('damaged');
  });
});

test('a report from a site below another path is fitted to this one, and can be carried on from here', async () => {
  const words = '<p><a href="/help/">Help</a> <a href="//other.example/">no</a></p>';
  const opened = await openPack(await aPack({ words }), () => true);
  if (opened.kind !== 'opened') throw new Error(opened.problem);
  const [report] = opened.reports as [OpenedReport];
  expect(await fitted(report, '/', '/')).toBe(report);
  const moved = await fitted(report, '/', '/a/b/');
  const path = 'reports/park/text/full.en.1.html';
  const bytes = moved.contents.get(path) as Uint8Array<ArrayBuffer>;
  expect(new TextDecoder().decode(bytes)).toBe(words.replace('/help/', '/a/b/help/'));
  const listed = moved.manifest.files.find(file => file.path === path);
  expect(await isRight(bytes.buffer, listed as SavedFile)).toBe(true);
  expect(moved.report.outline.editions[1]?.text.en?.bytes).toBe(bytes.length);
  expect(moved.manifest.revision).not.toBe(report.manifest.revision);
  expect(moved.manifest.revision).toBe(await revisionOf(moved.manifest.files));
});

describe('a block', () => {
  test('never fills more memory than its files have', async () => {
    const zeros = await packed([new Uint8Array(5_000_000)]);
    expect(zeros.length).toBeLessThan(10_000);
    expect(await unpacked(zeros, 10)).toBeUndefined();
    expect((await unpacked(zeros, 5_000_000))?.length).toBe(5_000_000);
    expect(await unpacked('%%%', 10)).toBeUndefined();
  });
});
