import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { element, text } from '../../../src/pipeline/parse/hast.ts';
import { sanitise } from '../../../src/pipeline/parse/sanitise.ts';

const html = (...children: ElementContent[]) => toHtml(sanitise({ type: 'root', children }));

describe('what runs, loads or submits never comes through', () => {
  test.each([
    [element('script', {}, [text('alert(1)')]), ''],
    [element('style', {}, [text('p{}')]), ''],
    [element('iframe', { src: 'https://a.example/' }), ''],
    [element('form', { action: '/x' }, [element('input', { name: 'a' })]), ''],
    [element('p', { onClick: 'alert(1)', style: 'color:red' }, [text('x')]), '<p>x</p>'],
    [element('a', { href: 'javascript:alert(1)' }, [text('x')]), '<a>x</a>'],
    [element('a', { href: 'JAVASCRIPT:alert(1)' }, [text('x')]), '<a>x</a>'],
    [element('img', { src: 'https://a.example/x.png', alt: '' }), '<img alt="">'],
    [element('img', { src: '//a.example/x.png', alt: '' }), '<img alt="">'],
    [element('div', { className: ['box', 'exit-button'], id: 'main' }), '<div class="box"></div>'],
    [element('td', {}, [text('x')]), 'x'],
    [{ type: 'comment', value: 'x' } as const, ''],
  ])('%#', (node, kept) => {
    expect(html(node)).toBe(kept);
  });
});

test('what a report is made of stays', () => {
  const table = element('div', { className: ['table'], role: 'region', tabIndex: 0, ariaLabel: 'Stalls' }, [
    element('table', {}, [
      element('tr', {}, [element('th', { scope: 'col', className: ['align-end'] }, [text('A')])]),
    ]),
  ]);
  expect(html(table)).toBe(
    '<div class="table" role="region" tabindex="0" aria-label="Stalls"><table><tr><th scope="col" class="align-end">A</th></tr></table></div>',
  );
  const link = element('a', { href: 'https://a.example/', rel: ['noreferrer'] }, [text('x')]);
  expect(html(link)).toBe('<a href="https://a.example/" rel="noreferrer">x</a>');
});

describe('a drawing can hold shapes and words, and nothing that loads, runs or reaches out of it', () => {
  const svg = (...children: ElementContent[]) => html(element('svg', { viewBox: '0 0 10 10' }, children));
  const empty = '<svg viewBox="0 0 10 10"></svg>';

  test.each([
    [element('script', {}, [text('alert(1)')]), empty],
    [element('style', {}, [text('*{}')]), empty],
    [element('foreignObject', {}, [element('iframe', { src: 'https://a.example/' })]), empty],
    [element('image', { href: 'https://a.example/x.png' }), empty],
    [element('use', { href: '#x', xLinkHref: '#x' }), empty],
    [element('animate', { attributeName: 'href', to: 'javascript:alert(1)' }), empty],
    [
      element('rect', {
        x: '1',
        onClick: 'alert(1)',
        style: 'fill:red',
        fill: 'url(https://a.example/)',
        id: 'main',
      }),
      '<svg viewBox="0 0 10 10"><rect x="1"></rect></svg>',
    ],
    [
      element('path', { d: 'M0 0 url(x)', transform: 'matrix(1)', className: ['site-header', 'mark'] }),
      '<svg viewBox="0 0 10 10"><path class="mark"></path></svg>',
    ],
  ])('%#', (node, kept) => {
    expect(svg(node)).toBe(kept);
  });

  test('and its parts are nothing outside of it', () => {
    expect(html(element('rect', { x: '1' }), element('text', {}, [text('x')]))).toBe('x');
    expect(html(element('svg', { onLoad: 'alert(1)', viewBox: 'url(x)' }))).toBe('<svg></svg>');
  });
});

test('only known words of the interface are asked for', () => {
  expect(html(element('p', { dataSay: 'csv' }), element('p', { dataSay: 'exit.name' }))).toBe(
    '<p data-say="csv"></p><p></p>',
  );
});
