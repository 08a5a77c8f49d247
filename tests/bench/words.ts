import type { Browser } from '@playwright/test';
import { phone } from './conditions.ts';
import type { Crossing } from './traffic.ts';

/** How the words of the report reach the reader. */
export interface WordsFound {
  /** Addresses, other than the page's own, whose answers hold sentences of the report. */
  readonly again: readonly string[];
  /** Answers that were looked into. */
  readonly looked: number;
  /** Paragraphs of the report, and how many of them are visible while every script is kept away. */
  readonly paragraphs: number;
  readonly readable: number;
}

/**
 * Looks for the report's sentences in everything that crossed the network for a first view of `address`, and counts
 * what can be read with no script.
 */
export async function lookForWords(
  browser: Browser,
  address: string,
  crossings: readonly Crossing[],
): Promise<WordsFound> {
  const { sentences, paragraphs, readable } = await readWithoutScript(browser, address);
  if (sentences.length === 0) throw new Error(`No sentences were found at ${address}.`);
  const others = [...new Set(crossings.map(({ url }) => url))].filter(url => url !== address);
  const again: string[] = [];
  for (const url of others) {
    const body = await (await fetch(url)).text();
    if (sentences.some(sentence => body.includes(sentence))) again.push(url);
  }
  return { again, looked: others.length, paragraphs, readable };
}

async function readWithoutScript(browser: Browser, address: string) {
  const context = await browser.newContext({ ...phone, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await page.route('**/*.js', route => route.abort());
    await page.goto(address, { waitUntil: 'load' });
    return await page.evaluate(() => {
      // The reasons why a part is not in another version belong to the map of pairs, not to the text.
      const found = document.querySelectorAll<HTMLElement>('article[data-edition] .text .block p');
      // The numbers of a chart open by a press, without script too.
      const all = [...found].filter(element => !element.closest('details'));
      const seen = all.filter(
        element => element.checkVisibility({ visibilityProperty: true }) && element.offsetHeight > 0,
      );
      // Pieces without marks that HTML or JSON would write in another way.
      const sentences = all
        .flatMap(element => [...element.childNodes])
        .filter(node => node.nodeType === Node.TEXT_NODE)
        .flatMap(node => (node.nodeValue ?? '').split(/[.’'"“”<>&]/))
        .map(piece => piece.trim())
        .filter(piece => piece.length >= 50);
      return { sentences, paragraphs: all.length, readable: seen.length };
    });
  } finally {
    await context.close();
  }
}
