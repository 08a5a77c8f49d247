import { useEffect, useMemo, useRef, useState } from 'react';
import { useHref } from 'react-router';
import { addresses } from '../../model/address.ts';
import { idsInHash, openedBy } from '../../model/class-parts.ts';
import type { EditionOutline, Outline } from '../../model/library.ts';
import type { SectionId } from '../../model/report.ts';
import { useTag, useWords } from '../../strings/words.tsx';
import { type ParseHtml, parkIds, TextStore } from '../text-store.ts';
import { levelFor } from '../view.ts';
import type { EarlyWords, ReportData } from '../words-of.ts';
import { cutWords, minutesOf, readParts } from './class-words.ts';

/** A version, and which parts of it a class is to be shown. */
export interface ClassReport {
  readonly data: ReportData;
  /** The version that the link opens; never one for adults. */
  readonly edition: EditionOutline;
  /** The fragment of the address, which names the parts. */
  readonly hash: string;
  readonly parseHtml: ParseHtml;
  readonly early?: EarlyWords | undefined;
  /** Counts the words of a text. */
  readonly countWords: (text: string) => number;
}

type Whole = DocumentFragment | 'lost' | undefined;

/** All words of the version: those of the page, or else fetched. */
export function useWhole({ data, edition, parseHtml, early }: ClassReport): Whole {
  const tag = useTag();
  const [whole, setWhole] = useState<Whole>();
  const held = useRef(early);
  useEffect(() => {
    let left = false;
    const store = new TextStore(data.outline, tag, parseHtml, data.held);
    const { edition: id, text } = held.current ?? {};
    if (id === edition.id && text?.hasChildNodes()) store.adopt(edition.id, text);
    store.load(edition.id).then(
      () => {
        if (left) return;
        const words = document.createDocumentFragment();
        words.append(store.text(edition.id) ?? '');
        parkIds(words);
        setWhole(words);
      },
      () => {
        if (!left) setWhole('lost');
      },
    );
    return () => {
      left = true;
    };
  }, [data, edition.id, parseHtml, tag]);
  return whole;
}

/** What of a report a class is shown. */
export interface Cut {
  /** A report that has nothing but these parts; `undefined` where none of them is left. */
  readonly outline: Outline | undefined;
  readonly data: ReportData;
  readonly isSomeMissing: boolean;
}

/** The report as the class is shown it; nothing as long as its words are not there. */
export function useCut({ data, edition, hash, countWords }: ClassReport, whole: Whole): Cut | undefined {
  const words = useWords(levelFor(edition.audience));
  const help = useHref(addresses.help);
  return useMemo(() => {
    if (!(whole instanceof DocumentFragment)) return undefined;
    const { parts, isSomeMissing } = openedBy(edition.sections, idsInHash(hash) ?? []);
    if (parts.length === 0) return { outline: undefined, data, isSomeMissing };
    const open = new Set<SectionId>(parts.map(({ id }) => id));
    const text = cutWords(whole, { edition: edition.id, open, mayLeadTo: [help], words });
    const read = [...readParts(text, countWords).values()].reduce((sum, part) => sum + part.words, 0);
    const { near: _near, ...outline } = data.outline;
    const reading = { ...edition.reading, words: read, minutes: minutesOf(read, edition.reading) };
    const own = { ...outline, editions: [{ ...edition, sections: parts, reading }], pairings: [] };
    return {
      outline: own,
      data: { outline: own, held: () => text.cloneNode(true) as DocumentFragment },
      isSomeMissing,
    };
  }, [data, edition, hash, countWords, whole, words, help]);
}
