import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { useHref } from 'react-router';
import type { Outline } from '../../model/library.ts';
import { matchesOf, pairingOf } from '../../model/pairs.ts';
import { type EditionId, inVoice, passageId, type Span } from '../../model/report.ts';
import { useWords } from '../../strings/words.tsx';
import { Button } from '../../ui/Button.tsx';
import { inLanguage, notInName, readInName, versionName } from '../names.ts';
import type { TextStore } from '../text-store.ts';
import { viewAddress } from '../view.ts';
import type { Peek, PeekPanelProps } from './peek.ts';
import { plainCopy } from './plain-copy.ts';
import './PeekPanel.css';
import { isPlainPress } from '../../ui/plain-press.ts';

/** The passages of another version that say what the passage above says, without leaving the page. */
export function PeekPanel({ peek, outline, store, onClose, onGo }: PeekPanelProps) {
  const words = useWords();
  const name = useId();
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const other = outline.editions.find(edition => edition.id === peek.to);
  const pairing = pairingOf(outline.pairings, peek.from, peek.to);
  if (!other || !pairing) return null;
  const { spans, lone } = matchesOf(pairing, peek.from, spanOf(outline, peek));
  const [first] = spans;
  return (
    <section className="peek" aria-labelledby={name} data-voice={other.audience}>
      <p className="peek-name" id={name} ref={heading} tabIndex={-1}>
        {words('peek.name', { version: versionName(words, other, outline) })}
      </p>
      {first ? (
        <PeekWords edition={peek.to} lang={other.lang} spans={spans} store={store} />
      ) : (
        <p>
          {notInName(words, other)} {inVoice(lone?.because, other.audience)}
        </p>
      )}
      <p className="peek-ways">
        {first ? (
          <GoLink peek={peek} outline={outline} target={passageId(first.section, first.from)} onGo={onGo}>
            {readInName(words, other)}
          </GoLink>
        ) : null}
        <Button onClick={() => onClose(peek)}>{words('peek.close')}</Button>
      </p>
    </section>
  );
}

/** A heading stands for its whole section, a block for itself. */
function spanOf(outline: Outline, { from, place }: Peek): Span {
  const edition = outline.editions.find(candidate => candidate.id === from);
  const blocks = edition?.sections.find(section => section.id === place.section)?.blocks ?? 0;
  return place.index === 0
    ? { section: place.section, from: 0, to: blocks }
    : { section: place.section, from: place.index, to: place.index };
}

interface GoLinkProps extends Pick<PeekPanelProps, 'peek' | 'outline' | 'onGo'> {
  readonly target: string;
  readonly children: string;
}

function GoLink({ peek, outline, target, onGo, children }: GoLinkProps) {
  const href = useHref(`${viewAddress(outline, { kind: 'edition', edition: peek.to })}#${target}`);
  return (
    <a
      href={href}
      onClick={event => {
        if (!isPlainPress(event)) return;
        event.preventDefault();
        onGo(peek.to, target, peek.control);
      }}
    >
      {children}
    </a>
  );
}

interface PeekWordsProps {
  readonly edition: EditionId;
  readonly lang: string;
  readonly spans: readonly Span[];
  readonly store: TextStore;
}

/** The words themselves, which may still have to be fetched. */
function PeekWords({ edition, lang, spans, store }: PeekWordsProps) {
  const words = useWords();
  const [state, setState] = useState<'coming' | 'there' | 'failed'>(store.has(edition) ? 'there' : 'coming');
  useEffect(() => {
    let stopped = false;
    const settle = (next: typeof state) => {
      if (!stopped) setState(next);
    };
    store.load(edition).then(
      () => settle('there'),
      () => settle('failed'),
    );
    return () => {
      stopped = true;
    };
  }, [store, edition]);
  const fill = useCallback(
    (element: HTMLElement | null) => {
      if (element && !element.hasChildNodes()) element.append(plainCopy(store.passages(edition, spans)));
    },
    [store, edition, spans],
  );
  if (state === 'there') return <div className="text" ref={fill} {...inLanguage(lang)} />;
  return <p>{words(state === 'failed' ? 'peek.notLoaded' : 'reader.loading')}</p>;
}
