import { toHtml } from 'hast-util-to-html';
import { afterEach, describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../src/aids/listen/spoken.ts';
import { drawChart } from '../../../src/pipeline/parse/chart/draw.ts';
import { sentences } from '../../../src/text/sentences.ts';

afterEach(() => document.body.replaceChildren());

function part(html: string): HTMLElement {
  document.body.innerHTML = `<article lang="en-GB"><div data-passage="a.1">${html}</div></article>`;
  return document.querySelector('[data-passage]') as HTMLElement;
}

const said = (html: string) => sentencesOf(part(html), sentences).map(({ text }) => text);
const marked = (html: string) =>
  sentencesOf(part(html), sentences).map(({ ranges }) => ranges.map(String).join(''));

describe('what is said of a passage', () => {
  test('its sentences, whole across links and emphasis, and not cut after “Dr.”', () => {
    expect(said('<p>Ask <a class="term" href="#t">Dr. Hill</a> <em>first</em>. Then go.</p>')).toEqual([
      'Ask Dr. Hill first.',
      'Then go.',
    ]);
  });

  test('not the numbers, the note markers, the ways to other versions or what the page remarks', () => {
    const html = `<a class="number" href="#a">1.1</a><h3>Paths</h3>
      <p class="counterpart"><a href="#b">Read this part in the full report</a></p>
      <p class="counterpart" data-missing="">This part is not in the full report.</p>
      <p>It was<sup class="footnote-ref"><a href="#fn">2</a></sup> wet.</p>
      <p class="box-name">What this part holds <a href="#next">Skip to “Next”</a></p>`;
    expect(said(html)).toEqual(['Paths', 'It was wet.', 'What this part holds']);
    expect(marked(html)).toEqual(['Paths', 'It was wet.', 'What this part holds']);
  });

  test('each item of a list and each line of its own', () => {
    expect(said('<ul><li>Boards</li><li>Salt</li></ul><p>One<br>Two</p>')).toEqual([
      'Boards',
      'Salt',
      'One',
      'Two',
    ]);
  });

  test('a line break of the source is no end', () => {
    expect(said('<p>A path\n by the pond.</p>')).toEqual(['A path  by the pond.']);
  });

  test('a table by rows, each value after the heading of its column', () => {
    const html = `<table><caption>Benches.</caption>
      <thead><tr><th>Place</th><th>Benches</th><th>Broken</th></tr></thead>
      <tbody><tr><th scope="row">Pond</th><td>5<sup class="footnote-ref">1</sup></td><td>1</td></tr>
      <tr><td>Gate</td><td>3</td><td></td></tr></tbody></table>`;
    expect(said(html)).toEqual(['Benches.', 'Pond; Benches: 5; Broken: 1.', 'Place: Gate; Benches: 3.']);
  });

  test('a picture by its description, and nothing for one that has none', () => {
    expect(said('<figure><img alt="A map."><img alt=""><figcaption>The park.</figcaption></figure>')).toEqual(
      ['A map.', 'The park.'],
    );
  });

  test('a chart by its title, its sentence and its numbers, each once, and nothing of its drawings', () => {
    const visits = { name: 'Visits', values: [30, 50], shown: ['30', '50'] };
    const words = { title: 'Visits', sentence: 'More came in May.', unit: 'people', lang: 'en-GB' };
    const drawings = drawChart({ labels: ['April', 'May'], series: [visits] }, 'bar', words);
    const html = `<figure class="chart" data-type="bar">
      <figcaption><p class="chart-title">Visits</p><p>More came in May.</p></figcaption>
      ${drawings.map(drawing => toHtml(drawing)).join('')}
      <details class="numbers"><summary>The numbers as a table</summary>
        <div class="table" role="region" tabindex="0" aria-label="Visits"><table>
          <thead><tr><th scope="col">Month</th><th scope="col">Visits</th></tr></thead>
          <tbody><tr><th scope="row">April</th><td>30</td></tr><tr><th scope="row">May</th><td>50</td></tr></tbody>
        </table></div>
        <p class="data-file"><a href="/visits.csv">Visits as a file</a></p></details></figure>`;
    expect(drawings).toHaveLength(2);
    expect(said(html)).toEqual(['Visits', 'More came in May.', 'April; Visits: 30.', 'May; Visits: 50.']);
  });

  test('not a word explained that is open, nor what stands at the foot of the window', () => {
    const html = `<h3>Paths</h3><div class="at-foot"><p>Part 1 of 3.</p></div>
      <p>Ask the <a class="term" href="#t">board</a><div class="in-place" role="note">
        <div>board</div><div>Those who decide.</div><div><a href="#t">All words explained</a></div></div> first.</p>
      <table><tbody><tr><td>Pond <a class="term" href="#t">sluice</a>
        <div class="in-place"><div>A gate.</div></div></td></tr></tbody></table>`;
    expect(said(html).join(' ')).toBe('Paths Ask the board first. Pond sluice.');
  });

  test('with the language of a passage that has its own', () => {
    const found = sentencesOf(
      part('<p>Look.</p><blockquote lang="cy"><p>Bore da.</p></blockquote>'),
      sentences,
    );
    expect(found.map(({ lang }) => lang)).toEqual(['en-GB', 'cy']);
  });

  test('a heading is followed by a silence, and a content note by one that is long enough to stop', () => {
    const [heading, first, last] = sentencesOf(part('<h2>Paths</h2><p>Wet. Cold.</p>'), sentences);
    expect(heading?.pause).toBeGreaterThan(last?.pause ?? 0);
    expect(first?.pause).toBe(0);
    const note = part('<p>It mentions an accident.</p>');
    note.dataset.kind = 'content-note';
    expect(sentencesOf(note, sentences)[0]?.pause).toBeGreaterThan(1000);
  });
});

test('the page itself is only read', () => {
  const element = part('<p>One. <em>Two</em> and three.</p>');
  const before = element.outerHTML;
  sentencesOf(element, sentences);
  expect(element.outerHTML).toBe(before);
});
