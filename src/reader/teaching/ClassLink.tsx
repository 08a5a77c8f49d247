import { useId, useRef, useState } from 'react';
import { useHref } from 'react-router';
import { addresses } from '../../model/address.ts';
import { hashOfParts } from '../../model/class-parts.ts';
import type { EditionOutline, Outline } from '../../model/library.ts';
import { neutralTitle, type SectionId } from '../../model/report.ts';
import { useWords } from '../../strings/words.tsx';
import { Button } from '../../ui/Button.tsx';
import { versionName } from '../names.ts';
import { QrCode } from './QrCode.tsx';

interface ClassLinkProps {
  readonly outline: Outline;
  readonly edition: EditionOutline;
  readonly ids: readonly SectionId[];
}

/** The link that opens parts, as a field, as a code, and as a sheet of paper with help on it. */
export function ClassLink({ outline, edition, ids }: ClassLinkProps) {
  const words = useWords();
  const [isLarge, setLarge] = useState(false);
  const href = useHref(addresses.edition(outline.slug, edition.id) + hashOfParts(ids));
  const address = new URL(href, location.href).href;
  const title = neutralTitle(outline);
  return (
    <>
      <LinkField address={address} />
      <div className="code-sheet">
        {/* What the paper is for; on the screen it is said above. */}
        <p className="paper-only">
          {words('report.pageName', { title, version: versionName(words, edition, outline) })}
        </p>
        <div className="code" data-large={isLarge ? '' : undefined}>
          <QrCode address={address} />
        </div>
        <p className="paper-only">{address}</p>
      </div>
      <p className="actions">
        <Button onClick={() => setLarge(!isLarge)}>
          {words(isLarge ? 'teachers.link.smaller' : 'teachers.link.larger')}
        </Button>
        <Button onClick={() => print()}>{words('teachers.link.print')}</Button>
        <a href={href} target="_blank" rel="noopener noreferrer">
          {words('teachers.link.look')}
        </a>
      </p>
    </>
  );
}

/** `turn` tells one copying from the next, so that each is said. */
type Copied = { readonly what: 'copied' | 'notCopied'; readonly of: string; readonly turn: number };

function LinkField({ address }: { address: string }) {
  const words = useWords();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<Copied>();
  const say = (what: Copied['what']) =>
    setCopied(before => ({ what, of: address, turn: (before?.turn ?? 0) + 1 }));
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      say('copied');
    } catch {
      // Not allowed, or an address without “https”, where there is no clipboard.
      field.current?.focus();
      field.current?.select();
      say('notCopied');
    }
  };
  return (
    <>
      <div className="link-field">
        <label htmlFor={id}>{words('teachers.link.field')}</label>
        <textarea
          id={id}
          ref={field}
          readOnly
          rows={3}
          value={address}
          dir="ltr"
          autoComplete="off"
          spellCheck={false}
          onFocus={event => event.target.select()}
        />
        <Button look="strong" onClick={() => void copy()}>
          {words('teachers.link.copy')}
        </Button>
      </div>
      {/* Of a link that has changed since, nothing was copied. */}
      <p role="status" className="link-said">
        {copied?.of === address ? (
          <span key={copied.turn}>{words(`teachers.link.${copied.what}`)}</span>
        ) : null}
      </p>
    </>
  );
}
