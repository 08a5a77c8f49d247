import { memo, type ReactNode } from 'react';
import type { EditionOutline } from '../model/library.ts';
import type { SectionId } from '../model/report.ts';
import { useWords } from '../strings/words.tsx';
import { inLanguage } from './names.ts';
import './Contents.css';

/** The id of the contents; the button that opens them names it. */
export const contentsId = 'contents';

interface ContentsProps {
  readonly edition: EditionOutline;
  readonly here?: SectionId | undefined;
}

/**
 * The contents of the open version: beside the text on wide screens, in a popover below that, which needs no
 * script (https://html.spec.whatwg.org/multipage/popover.html).
 */
export const Contents = memo(function Contents({ edition, here }: ContentsProps) {
  return (
    <ContentsFrame lang={edition.lang}>
      {edition.sections.map(section => (
        <li key={section.id} data-depth={section.depth}>
          <a href={`#${section.id}`} aria-current={here === section.id ? 'location' : undefined}>
            <span className="contents-number">{section.number}</span> {section.heading}
          </a>
        </li>
      ))}
    </ContentsFrame>
  );
});

/** What holds a list of contents; `lang` is that of the headings. */
export function ContentsFrame({ lang, children }: { lang: string; children: ReactNode }) {
  const words = useWords();
  return (
    <nav className="contents" id={contentsId} popover="auto" aria-labelledby={`${contentsId}-name`}>
      <p className="contents-name" id={`${contentsId}-name`}>
        {words('reader.contents')}
      </p>
      <ol {...inLanguage(lang)}>{children}</ol>
    </nav>
  );
}

/** Opens the contents where they are not beside the text. */
export function ContentsButton() {
  const words = useWords();
  return (
    <button type="button" className="button contents-button" data-look="plain" popoverTarget={contentsId}>
      {words('reader.contents')}
    </button>
  );
}
