import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { toggleInPlace } from '../../../src/reader/in-place/in-place.ts';
import type { Words } from '../../../src/strings/words.tsx';

const words: Words = (key, values) => (values ? `${key} ${Object.values(values).join()}` : key);

/** A panel with two terms, a note and their lists, as the pipeline makes them. */
function panel(): HTMLElement {
  const report = document.createElement('div');
  report.dataset.shown = 'full';
  const parsed = new DOMParser().parseFromString(
    `<div data-panel="full"><p id="p">A <a class="term" href="#term-full-warden" id="w">warden</a> and a
      <a class="term" href="#term-full-pond" id="q">pond</a>
      <sup class="footnote-ref"><a id="fnref-full-1" href="#fn-full-1" role="doc-noteref">1</a></sup>
      and <a href="#p" id="after">more</a>.</p>
     <section class="end"><dl class="terms">
       <div id="term-full-warden"><dt>warden</dt><dd>Looks after a park.</dd></div>
       <div id="term-full-pond"><dt>pond</dt><dd>Water.</dd></div></dl></section>
     <section class="end"><ol class="footnotes"><li id="fn-full-1" dir="ltr">
       <div><p id="inner">See <a href="https://example.org/">the source</a>.</p></div>
       <a class="footnote-back" href="#fnref-full-1">back</a></li></ol></section></div>`,
    'text/html',
  );
  report.append(...parsed.body.childNodes);
  return report;
}

let report: HTMLElement;
const link = (id: string) => document.getElementById(id) as HTMLAnchorElement;
const box = () => document.querySelector<HTMLElement>('.in-place');
const isOpen = () => box()?.matches(':popover-open') ?? false;

beforeEach(() => {
  report = panel();
  report.addEventListener('click', event => {
    const control = (event.target as Element).closest<HTMLAnchorElement>('.term, .footnote-ref a');
    if (control && toggleInPlace(control, words)) event.preventDefault();
  });
  document.body.append(report);
});

afterEach(() => document.body.replaceChildren());

describe('a word explained', () => {
  test('opens beside the word, says so, and closes when it is activated again', async () => {
    link('w').focus();
    await userEvent.keyboard('{Enter}');
    expect(isOpen()).toBe(true);
    expect(box()).toHaveTextContent('Looks after a park.');
    expect(link('w')).toHaveAttribute('aria-expanded', 'true');
    expect(document.getElementById(link('w').getAttribute('aria-controls') ?? '')).toBe(box());
    expect(link('w')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(box()).toBeNull();
    expect(link('w')).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(link('w'));
    expect(isOpen()).toBe(true);
    await userEvent.click(link('w'));
    expect(box()).toBeNull();
  });

  test('closes by a press elsewhere, and when another opens', async () => {
    await userEvent.click(link('w'));
    await userEvent.click(link('q'));
    expect(document.querySelectorAll('.in-place')).toHaveLength(1);
    expect(box()).toHaveTextContent('Water.');
    expect(link('w')).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(document.getElementById('inner') as HTMLElement);
    await expect.poll(box).toBeNull();
    expect(link('q')).toHaveAttribute('aria-expanded', 'false');
  });

  test('closes when another version is shown, and is there again with its own, without a word', async () => {
    await userEvent.click(link('w'));
    report.dataset.shown = 'young-people';
    await expect.poll(box).toBeNull();
    link('q').focus();
    report.dataset.shown = 'full';
    await expect.poll(box).toHaveTextContent('Looks after a park.');
    expect(document.activeElement).toBe(link('q'));
    await userEvent.keyboard('{Escape}');
    await expect.poll(box).toBeNull();
    // What the reader has closed stays closed.
    report.dataset.shown = 'young-people';
    report.dataset.shown = 'full';
    await new Promise(done => setTimeout(done, 50));
    expect(box()).toBeNull();
  });
});

describe('a note', () => {
  test('is a copy whose links work and whose ids stay with the list', async () => {
    await userEvent.click(link('fnref-full-1'));
    expect(box()).toHaveTextContent('reader.noteName 1');
    expect(box()?.querySelector('a[href="https://example.org/"]')).not.toBeNull();
    expect(box()?.querySelector('.footnote-back')).toBeNull();
    expect(document.querySelectorAll('#inner')).toHaveLength(1);
  });

  test('Tab goes into it and on in the text; Esc closes it and goes back to its number', async () => {
    link('fnref-full-1').focus();
    await userEvent.keyboard('{Enter}');
    const names: string[] = [];
    for (let step = 0; step < 4; step++) {
      await userEvent.keyboard('{Tab}');
      names.push(document.activeElement?.textContent ?? '');
    }
    expect(names).toEqual(['the source', 'reader.inListOfNotes', 'reader.closeNote', 'more']);
    expect(isOpen()).toBe(true);
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    await userEvent.keyboard('{Escape}');
    await expect.poll(box).toBeNull();
    await expect.poll(() => document.activeElement).toBe(link('fnref-full-1'));
  });
});

test('where there is nothing to open, the link is to be followed', () => {
  document.getElementById('term-full-pond')?.remove();
  expect(toggleInPlace(link('q'), words)).toBe(false);
  expect(box()).toBeNull();
});
