import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useHref } from 'react-router';
import { addresses } from '../../model/address.ts';
import type { EditionOutline, Outline } from '../../model/library.ts';
import { neutralName } from '../../model/neutral.ts';
import type { Place } from '../../model/pairs.ts';
import { passageId } from '../../model/report.ts';
import { longDate } from '../../strings/dates.ts';
import { useLanguage, useWords } from '../../strings/words.tsx';
import { Button } from '../../ui/Button.tsx';
import { versionName, versionWithin } from '../names.ts';

interface CopyWaysProps {
  readonly outline: Outline;
  /** The version that is read, and the passage in it. */
  readonly from: EditionOutline;
  readonly place: Place;
}

type State =
  | { readonly kind: 'none' }
  /** `turn` tells one copying from the next, so that each is said. */
  | { readonly kind: 'copied'; readonly what: 'link' | 'citation'; readonly turn: number }
  | { readonly kind: 'refused'; readonly text: string };

/**
 * Copies the address of a passage: one that does not tell the version, or that of the version; and, for adults, a citation.
 * Where the clipboard is refused, the words stand in a field to be copied by hand. Folded, so that it stands above the words of
 * a look, where a phone shows it, and takes one line of their room.
 */
export function CopyWays({ outline, from, place }: CopyWaysProps) {
  const words = useWords();
  const [state, setState] = useState<State>({ kind: 'none' });
  const neutral = neutralName(outline, from.id, place);
  const link = useAddress(`${addresses.report(outline.slug)}#${neutral.id}`);
  const own = useAddress(
    `${addresses.edition(outline.slug, from.id)}#${passageId(place.section, place.index)}`,
  );
  const citation = useCitation({ outline, from, place }, own);
  const copy = async (text: string, what: 'link' | 'citation') => {
    try {
      await navigator.clipboard.writeText(text);
      setState(before => ({ kind: 'copied', what, turn: before.kind === 'copied' ? before.turn + 1 : 0 }));
    } catch {
      // Not allowed, or an address without “https”, where there is no clipboard.
      setState({ kind: 'refused', text });
    }
  };
  return (
    <details className="copy-ways">
      <summary>{words(from.audience === 'adults' ? 'copy.waysAdults' : 'copy.ways')}</summary>
      <div className="copy-buttons">
        <Button onClick={() => void copy(link, 'link')}>{words('copy.link')}</Button>
        <Button onClick={() => void copy(own, 'link')}>{words('copy.ownLink')}</Button>
        {from.audience === 'adults' ? (
          <Button onClick={() => void copy(citation, 'citation')}>{words('copy.citation')}</Button>
        ) : null}
      </div>
      {/* There from the start: a region that comes with its words is not heard. */}
      <p role="status" className="copy-said">
        {state.kind === 'copied' ? <span key={state.turn}>{words(`copy.${state.what}Copied`)}</span> : null}
      </p>
      {state.kind === 'refused' ? <ByHand text={state.text} /> : null}
      <p className="copy-hint">
        {neutral.keeps === 'version'
          ? words('copy.onlyHere', { version: versionWithin(words, from, outline) })
          : words('copy.hint')}
        {neutral.keeps === 'start' ? ` ${words('copy.start')}` : null}
        {outline.sensitive ? ` ${words('copy.trace')}` : null}
      </p>
    </details>
  );
}

/** A path of the site as it is to be sent to somebody; where this is a file, its document tells which site it is from. */
function useAddress(path: string): string {
  const href = useHref(path);
  const { from } = document.documentElement.dataset;
  return from ? new URL(path.slice(1), from).href : new URL(href, location.href).href;
}

/** What to write under a quotation of a passage, as plain text. */
function useCitation({ outline, from, place }: CopyWaysProps, address: string): string {
  const words = useWords();
  const language = useLanguage();
  const section = from.sections.find(({ id }) => id === place.section);
  const { publisher, title, published, retelling } = outline;
  const part = { part: section?.number ?? '', heading: section?.heading ?? '' };
  const said = [
    words('copy.cited', {
      publisher,
      title,
      date: longDate(published, language),
      version: versionName(words, from, outline),
    }),
    place.index > 0
      ? words('copy.citedParagraph', { ...part, number: `${part.part}.${place.index}` })
      : words('copy.citedPart', part),
    ...(retelling ? [words('copy.citedRetelling')] : []),
  ];
  return `${said.join(' ')} ${address}`;
}

/** Shows what could not be copied, selected. */
function ByHand({ text }: { text: string }): ReactNode {
  const words = useWords();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is to be selected anew.
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [text]);
  return (
    <p className="copy-by-hand">
      <label htmlFor={id}>{words('copy.byHand')}</label>
      <textarea id={id} ref={field} readOnly rows={2} value={text} autoComplete="off" spellCheck={false} />
    </p>
  );
}
