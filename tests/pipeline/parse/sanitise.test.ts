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
