import { describe, expect, test } from 'vitest';
import { fillFrame, frameMark } from '../../src/model/frame.ts';

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
