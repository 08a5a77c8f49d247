import { createHash } from 'node:crypto';
import type { Browser } from '@playwright/test';

/** A page as somebody would write it by hand: words, headings and one small style sheet. */
export interface StaticPage {
  readonly html: string;
  readonly css: string;
  /** The style sheet's name, with a hash of its bytes in it. */
  readonly cssName: string;
}

const plainCss = `html { background: #faf8f4; color: #1c2126; font: 100%/1.6 verdana, "DejaVu Sans", sans-serif; }
body { max-inline-size: 66ch; margin: 0 auto; padding: 1rem; overflow-wrap: break-word; }
main { font-size: 1.125rem; }
h1, h2, h3, h4 { line-height: 1.25; }
a { color: #0b4468; }
table { border-collapse: collapse; }
th, td { padding: 0.5em; border-block-end: 1px solid #d9d3c7; text-align: start; vertical-align: top; }
blockquote { margin-inline: 0; padding-inline-start: 1em; border-inline-start: 4px solid #d9d3c7; }
img { max-inline-size: 100%; block-size: auto; }
`;

/** In a very long page, what makes it fast: parts are laid out as they come near the window. */
const longCss = `section { content-visibility: auto; contain-intrinsic-block-size: auto 40rem; }
`;

interface Making {
  /** The site's. */
  readonly base: string;
  /** Whether the page keeps its sections, and their layout waits until they come near the window. */
  readonly isLong: boolean;
}

/**
 * Makes a hand-made page out of a built one: the same headings, paragraphs, lists, tables, notes and links, in plain
 * elements without classes, numbers, controls or script.
 */
export async function makeStaticPage(
  browser: Browser,
  built: string,
  { base, isLong }: Making,
): Promise<StaticPage> {
  const page = await browser.newPage();
  try {
    await page.addInitScript({ content: 'globalThis.__name ??= made => made;' });
    await page.goto('about:blank');
    const body = await page.evaluate(plainBody, { built, isLong });
    const [, title = ''] = built.match(/<title>([^<]*)<\/title>/) ?? [];
    const css = isLong ? plainCss + longCss : plainCss;
    const cssName = `hand-made-${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
    return { html: documentOf(title, `${base}assets/${cssName}`, body), css, cssName };
  } finally {
    await page.close();
  }
}

function documentOf(title: string, style: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="${style}">
</head>
<body>
${body}
</body>
</html>
`;
}

/** Runs in an empty page: parses a built page and writes its words in plain elements. */
function plainBody({ built, isLong }: { built: string; isLong: boolean }): string {
  const source = new DOMParser().parseFromString(built, 'text/html');
  const dropped =
    '.number, .counterpart, .footnote-back, .skip, .actions, .tab-list, .exit, svg, button, script, [role="status"]';
  const kept = new Set(
    'header main footer nav h1 h2 h3 h4 p ul ol li dl dt dd table caption thead tbody tr th td blockquote figure figcaption img a strong em sup abbr time'.split(
      ' ',
    ),
  );
  if (isLong) kept.add('section');
  const attributes = ['href', 'src', 'alt', 'width', 'height', 'colspan', 'rowspan', 'scope'];
  for (const part of source.querySelectorAll(dropped)) part.remove();
  const targets = new Set(
    [...source.querySelectorAll('a[href^="#"]')].map(link => link.getAttribute('href')?.slice(1)),
  );
  const write = (from: Node): Node[] => {
    if (from.nodeType === Node.TEXT_NODE) return [document.createTextNode(from.nodeValue ?? '')];
    if (!(from instanceof Element)) return [];
    const inside = [...from.childNodes].flatMap(write);
    const name = from.localName;
    const target = from.id !== '' && targets.has(from.id) ? from.id : undefined;
    if (!kept.has(name)) {
      const first = inside.find(node => node instanceof Element);
      if (target && first instanceof Element && !first.id) first.id = target;
      return inside;
    }
    const made = document.createElement(name);
    for (const attribute of attributes) {
      const value = from.getAttribute(attribute);
      if (value !== null) made.setAttribute(attribute, value);
    }
    if (target) made.id = target;
    made.append(...inside);
    return made.childNodes.length > 0 || name === 'img' ? [made] : [];
  };
  const body = document.createElement('body');
  body.append(...[...source.body.childNodes].flatMap(write));
  return body.innerHTML;
}
