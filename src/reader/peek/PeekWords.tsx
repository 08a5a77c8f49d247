import { useCallback, useEffect, useState } from 'react';
import type { EditionOutline } from '../../model/library.ts';
import type { Span } from '../../model/report.ts';
import { useWords } from '../../strings/words.tsx';
import { inLanguage } from '../names.ts';
import { isRead } from '../note-ways.ts';
import type { TextStore } from '../text-store.ts';
import { peekedWords } from './peeked-words.ts';

interface PeekWordsProps {
  /** The report’s. */
  readonly slug: string;
  readonly edition: EditionOutline;
  readonly spans: readonly Span[];
  readonly store: TextStore;
}

/** The words themselves, which may still have to be fetched. */
export function PeekWords({ slug, edition, spans, store }: PeekWordsProps) {
  const words = useWords();
  const { id } = edition;
  const [state, setState] = useState<'coming' | 'there' | 'failed'>(store.has(id) ? 'there' : 'coming');
  useEffect(() => {
    let stopped = false;
    const settle = (next: typeof state) => {
      if (!stopped) setState(next);
    };
    store.load(id).then(
      () => settle('there'),
      () => settle('failed'),
    );
    return () => {
      stopped = true;
    };
  }, [store, id]);
  const fill = useCallback(
    (element: HTMLElement | null) => {
      if (element && !element.hasChildNodes()) {
        const chosen = (note: string) => isRead(slug, id, note);
        element.append(peekedWords(store, edition, spans, words('content.read'), chosen));
      }
    },
    [slug, id, store, edition, spans, words],
  );
  if (state === 'there') return <div className="text" ref={fill} {...inLanguage(edition.lang)} />;
  return <p>{words(state === 'failed' ? 'peek.notLoaded' : 'reader.loading')}</p>;
}
