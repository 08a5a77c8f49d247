import { describe, expect, test } from 'vitest';
import { fillFrame, frameAround, frameMark, restoreFrames } from '../../src/model/frame.ts';

const frame = `<html><head><title>Report – Twofold</title></head><body><main>${frameMark}</main></body></html>`;

describe('a frame', () => {
  test('takes the words as they stand, also where they look like a pattern of replacement', () => {
    const article = { edition: 'full', lang: 'en-GB', html: '<p>$& $1 $$ <title>no</title></p>' };
    expect(fillFrame(frame, { title: 'A year', article })).toContain(
      '<main><article data-edition="full" lang="en-GB" dir="auto"><div class="text"><p>$& $1 $$ <title>no</title></p></div></article></main>',
    );
  });

  test('keeps the site’s name behind the page’s own', () => {
    expect(fillFrame(frame, { title: 'A year – and more' })).toContain(
      '<title>A year – and more – Twofold</title>',
    );
    expect(fillFrame('<title>Twofold</title>', { title: 'A year' })).toBe('<title>A year – Twofold</title>');
  });

  test('says that it is made of a saved copy', () => {
    expect(fillFrame(frame, { title: 'A year' })).toMatch(/^<html data-copy>/);
  });

  test('without an article is empty', () => {
    expect(fillFrame(frame, { title: 'A year' })).toContain('<main></main>');
  });

  test.each(['</title><script>alert(1)</script>', frameMark, '$&', `"'<&>`])(
    'escapes a hostile title (%s)',
    title => {
      const filled = fillFrame(frame, { title, article: { edition: '"><b>', lang: '"><i>', html: 'words' } });
      expect(filled).not.toMatch(/<script|<b>|<i>/);
      expect(filled.match(/<title>/g)).toHaveLength(1);
      expect(filled).toContain('<main><article');
      expect(filled).toContain('<div class="text">words</div>');
    },
  );
});

describe('what is around the words of an edition', () => {
  const around = (words: string, beside = '') =>
    `<main><header class="report-head"><h1>A year</h1></header>${beside}<div class="panels"><article class="edition" lang="en"><p>Summary</p><div class="text">${words}</div></article></div><footer class="report-end">Help</footer></main>`;

  test('is cut out of its page, and put around words it gives the page’s own markup', () => {
    const words = '<article><div class="text">a quotation</div></article>';
    const frame = frameAround(around(words));
    if (!frame) throw new Error('There is no frame.');
    const article = { edition: 'full', lang: 'en', html: words, frame };
    expect(around(words)).toContain(fillFrame(frameMark, { title: 'A year', article }));
    expect(frame[0]).toMatch(/^<header class="report-head">.*<p>Summary<\/p><div class="text">$/);
    expect(frame[1]).toBe('</div></article></div>');
  });

  test('is nothing on a page that shows no edition', () => {
    expect(frameAround('<main><h1>Help</h1></main>')).toBeUndefined();
    const row =
      '<header class="report-head"></header><article data-edition="full"><div class="text">Words</div></article>';
    expect(frameAround(`${row}<footer class="report-end"></footer>`)).toBeUndefined();
  });

  test.each([undefined, null, 'x', { full: 'x' }, { full: ['a'] }, { full: ['a', 1] }])(
    'is not %j',
    value => {
      expect(restoreFrames(value)).toBeUndefined();
    },
  );

  test('is read back', () => {
    expect(restoreFrames({ full: ['a', 'b'] })).toEqual({ full: ['a', 'b'] });
  });
});
