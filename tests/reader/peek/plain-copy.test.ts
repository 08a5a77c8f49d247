import { expect, test } from 'vitest';
import { plainCopy, withExplanations } from '../../../src/reader/peek/plain-copy.ts';

function fragment(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

function copy(html: string): HTMLElement {
  const host = document.createElement('div');
  host.append(plainCopy(fragment(html)));
  return host;
}

test('a copy cannot be taken for a passage, and has no ids', () => {
  const made = copy('<div class="block" data-id="full:a.1" data-passage="a.1"><p id="x">Words.</p></div>');
  expect(made.querySelector('[data-passage], [data-id], [id]')).toBeNull();
  expect(made.textContent).toBe('Words.');
});

test('links within the page become words, but for what explains; links to elsewhere stay', () => {
  const made = copy(
    '<p>A <a class="term" href="#term-x">gang</a> in <a href="#b">part 2</a>, see <a href="/help/">help</a>.</p>',
  );
  expect(made.textContent).toBe('A gang in part 2, see help.');
  expect([...made.querySelectorAll('a')].map(link => link.getAttribute('href'))).toEqual([
    '#term-x',
    '/help/',
  ]);
});

test('a recommendation keeps its name, and a content note none of its ways on, which lead elsewhere', () => {
  const made = copy(
    '<p class="box-name"><a class="recommendation-id" href="#recommendation-full-r1">Recommendation 1</a></p>' +
      '<ul class="note-ways"><li><a href="#a.2">Read</a></li></ul><div class="note-short" id="s"><p>In short.</p>' +
      '<p class="note-skip"><a href="#b">Skip</a></p></div>',
  );
  expect(made.textContent).toBe('Recommendation 1In short.');
  expect(made.querySelector('a')).toBeNull();
});

test('what explains the words comes with them, unseen; what nothing explains is no link', () => {
  const words = fragment(
    '<p>A <a class="term" href="#term-full-gang">gang</a><sup class="footnote-ref"><a href="#fn-full-1">1</a></sup> and a ' +
      '<a class="term" href="#term-full-lost">pond</a><sup class="footnote-ref"><a href="#fn-full-9">9</a></sup>.</p>',
  );
  const lists = fragment(
    '<dl><div data-id="term-full-gang"><dt>gang</dt><dd>A group.</dd></div><div data-id="term-full-other"><dt>other</dt></div></dl>' +
      '<ol><li data-id="fn-full-1"><div><p>Counted by <a href="#fn-full-2">2</a>.</p></div></li></ol>',
  );
  const host = document.createElement('div');
  host.append(withExplanations(words, lists));
  const unseen = host.querySelector<HTMLElement>('.peek-lists');
  expect(unseen).toHaveProperty('hidden', true);
  expect(unseen?.querySelector('[data-id="term-full-gang"] dd')?.textContent).toBe('A group.');
  expect(unseen?.querySelector('[data-id="fn-full-1"] a')).toBeNull();
  expect(unseen?.textContent).not.toContain('other');
  expect([...host.querySelectorAll('p > a, sup > a')].map(link => link.textContent)).toEqual(['gang', '1']);
  expect(host.querySelector('p')?.textContent).toBe('A gang1 and a pond.');
});

test('headings are none of the page, and its controls are not repeated', () => {
  const made = copy(
    '<div class="section-head"><a class="number" href="#a">3</a><h2>What <em>moved</em></h2><p class="counterpart"><a href="/x">Read</a> <button>See</button></p></div>',
  );
  expect(made.querySelector('h2, button, .counterpart')).toBeNull();
  expect(made.querySelector('.peek-heading')?.innerHTML).toBe('What <em>moved</em>');
  expect(made.querySelector('.number')?.textContent).toBe('3');
});
