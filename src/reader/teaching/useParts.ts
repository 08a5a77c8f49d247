import { useEffect, useState } from 'react';
import type { EditionOutline, Outline } from '../../model/library.ts';
import type { SectionId } from '../../model/report.ts';
import { useTag } from '../../strings/words.tsx';
import { inDoorOrder } from '../names.ts';
import { type ParseHtml, TextStore } from '../text-store.ts';
import type { ReportData } from '../words-of.ts';
import { type PartWords, readParts } from './class-words.ts';

/** What the page for teachers needs of where it runs. */
export interface PartTools {
  /** Rejects where the report cannot be had. */
  readonly loadReport: (slug: string) => Promise<ReportData>;
  readonly parseHtml: ParseHtml;
  /** Counts the words of a text. */
  readonly countWords: (text: string) => number;
}

/** A version whose parts can be chosen. */
export interface Offered {
  readonly kind: 'there';
  readonly outline: Outline;
  /** The versions for young readers, of which one is open. */
  readonly versions: readonly EditionOutline[];
  readonly edition: EditionOutline;
  readonly parts: ReadonlyMap<SectionId, PartWords>;
}

export type PartsState =
  | { readonly kind: 'none' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'lost' }
  | Offered;

/**
 * Brings the parts of a report's version, once both are wanted: `edition` is an id, or empty for the first for young
 * readers. A version for adults is never among them. `turn` asks once more where it is another number.
 */
export function useParts(tools: PartTools, slug: string, edition: string, turn: number): PartsState {
  const { loadReport, parseHtml, countWords } = tools;
  const tag = useTag();
  const wanted = `${slug} ${edition} ${turn}`;
  const [found, setFound] = useState<{ readonly of: string; readonly state: PartsState }>();
  useEffect(() => {
    if (slug === '') return undefined;
    let overtaken = false;
    const bring = async (): Promise<PartsState> => {
      const data = await loadReport(slug);
      const versions = inDoorOrder(data.outline.editions).filter(({ audience }) => audience !== 'adults');
      const open = versions.find(({ id }) => id === edition) ?? versions[0];
      if (!open) return { kind: 'lost' };
      const store = new TextStore(data.outline, tag, parseHtml, data.held);
      await store.load(open.id);
      const whole = document.createDocumentFragment();
      whole.append(store.text(open.id) ?? '');
      const parts = readParts(whole, countWords);
      return { kind: 'there', outline: data.outline, versions, edition: open, parts };
    };
    bring()
      .catch((): PartsState => ({ kind: 'lost' }))
      .then(state => {
        if (!overtaken) setFound({ of: wanted, state });
      });
    return () => {
      overtaken = true;
    };
  }, [slug, edition, wanted, loadReport, parseHtml, countWords, tag]);
  if (slug === '') return { kind: 'none' };
  return found?.of === wanted ? found.state : { kind: 'loading' };
}
