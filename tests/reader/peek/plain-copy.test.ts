import { expect, test } from 'vitest';
import { plainCopy } from '../../../src/reader/peek/plain-copy.ts';

function copy(html: string): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = html;
  const host = document.createElement('div');
  host.append(plainCopy(template.content));
  return host;
}

test('a copy cannot be taken for a passage, and has no ids', () => {
  const made = copy('<div class="block" data-id="full:a.1" data-passage="a.1"><p id="x">Words.</p></div>');
  expect(made.querySelector('[data-passage], [data-id], [id]')).toBeNull();
  expect(made.textContent).toBe('Words.');
});

test('links within the page become words; notes go; links to elsewhere stay', () => {
  const made = copy(
    '<p>A <a class="term" href="#term-x">gang</a><sup class="footnote-ref"><a href="#fn-1">1</a></sup>, see <a href="/help/">help</a>.</p>',
  );
  expect(made.textContent).toBe('A gang, see help.');
  expect([...made.querySelectorAll('a')].map(link => link.getAttribute('href'))).toEqual(['/help/']);
});

test('headings are none of the page, and its controls are not repeated', () => {
  const made = copy(
    '<div class="section-head"><a class="number" href="#a">3</a><h2>What <em>moved</em></h2><p class="counterpart"><a href="/x">Read</a> <button>See</button></p></div>',
  );
  expect(made.querySelector('h2, button, .counterpart')).toBeNull();
  expect(made.querySelector('.peek-heading')?.innerHTML).toBe('What <em>moved</em>');
  expect(made.querySelector('.number')?.textContent).toBe('3');
});
