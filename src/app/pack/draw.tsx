import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { type Navigator, Router } from 'react-router';
import type { Drawing, Drawn } from '../../offline/pack/make.ts';
import type { ParseHtml } from '../../reader/text-store.ts';
import { addPackWords } from '../../strings/pack-words.ts';
import { createWords, languages, WordsProvider, wordsAt } from '../../strings/words.tsx';
import { pageParts } from './page-parts.ts';
import { fileInLink, packHref, pageInLink, placeIds } from './places.ts';
import { StaticPack } from './StaticPack.tsx';

/** Links of a page that nobody is on: they have addresses, and lead nowhere yet. */
const nowhere: Navigator = {
  createHref: to => packHref(typeof to === 'string' ? { pathname: to } : { pathname: '/', ...to }),
  go: () => {},
  push: () => {},
  replace: () => {},
};

/**
 * Draws a pack as it is read without script, with the site's own parts. It happens in a document that is nowhere shown:
 * pictures in it are not loaded, and nothing in it runs.
 */
export async function drawPack(drawing: Drawing, parseHtml: ParseHtml): Promise<Drawn> {
  const { facts } = drawing;
  const [language, parts] = await Promise.all([createWords(facts.language), pageParts()]);
  await addPackWords(language);
  const apart = document.implementation.createHTMLDocument('');
  const container = apart.createElement('div');
  const root = createRoot(container);
  flushSync(() =>
    root.render(
      <WordsProvider words={language}>
        <Router location="/" navigator={nowhere} static>
          <StaticPack facts={facts} parts={parts} />
        </Router>
      </WordsProvider>,
    ),
  );
  const pictures = putWordsIn(container, drawing, parseHtml);
  placePages(container);
  const slugs = new Set<string>(facts.reports.map(({ outline }) => outline.slug));
  for (const link of container.querySelectorAll('.text a[href^="/"]')) placeLink(link, slugs, facts.from);
  const body = container.innerHTML;
  root.unmount();
  return {
    title: wordsAt(language, 'standard')('pack.title'),
    dir: languages[facts.language]?.dir ?? 'ltr',
    body,
    pictures,
  };
}

/** Puts the words of all editions in their places; gives the paths of the pictures in them. */
function putWordsIn(
  container: HTMLElement,
  { facts, words, file }: Drawing,
  parseHtml: ParseHtml,
): Set<string> {
  const pictures = new Set<string>();
  for (const { outline } of facts.reports) {
    for (const { id } of outline.editions) {
      const text = container.querySelector(`[data-words="/reports/${outline.slug}/${id}/"] .text`);
      if (!text) throw new Error(`No place was drawn for “${id}”.`);
      const own = parseHtml(words(outline.slug, id));
      // Before they are in a document: there a picture would be asked for.
      for (const path of putFilesIn(own, file)) pictures.add(path);
      text.append(container.ownerDocument.adoptNode(own));
    }
  }
  return pictures;
}

/** Gives each page its address for an id, and all ids in it that address before them. */
function placePages(container: HTMLElement): void {
  for (const page of container.querySelectorAll<HTMLElement>('[data-page]')) {
    const address = page.dataset.page ?? '';
    placeIds(page, address);
    page.id = address;
    page.removeAttribute('data-page');
  }
}

/** Puts pictures and tables into the words; gives the paths of the pictures. A picture that is left out says what it shows. */
function putFilesIn(text: DocumentFragment, file: Drawing['file']): string[] {
  const pictures: string[] = [];
  for (const image of text.querySelectorAll('img')) {
    const path = fileInLink(image.getAttribute('src') ?? '');
    const data = path && file(path);
    if (data) {
      image.setAttribute('data-file', path);
      image.setAttribute('src', data);
      pictures.push(path);
    } else image.replaceWith(insteadOf(image));
  }
  for (const link of text.querySelectorAll('a[href]')) {
    const path = fileInLink(link.getAttribute('href') ?? '');
    const data = path && file(path);
    if (!data) continue;
    link.setAttribute('href', data);
    link.setAttribute('download', path.slice(path.lastIndexOf('/') + 1));
  }
  return pictures;
}

function insteadOf(image: HTMLImageElement): HTMLElement {
  const words = image.ownerDocument.createElement('span');
  words.className = 'left-out-picture';
  words.textContent = image.alt;
  return words;
}

/** Links to what is in the file lead there, others to the site that it is from. */
function placeLink(link: Element, slugs: ReadonlySet<string>, from: string): void {
  const href = link.getAttribute('href') ?? '';
  const page = pageInLink(href);
  const slug = page?.match(/^\/reports\/([a-z0-9-]+)\//)?.[1];
  if (page && (!slug || slugs.has(slug))) {
    const { pathname, hash } = new URL(page, 'https://file.invalid');
    link.setAttribute('href', packHref({ pathname, hash }));
    return;
  }
  link.setAttribute('href', page ? new URL(page.slice(1), from).href : new URL(href, from).href);
  link.setAttribute('rel', 'noreferrer');
}
