import { useState } from 'react';
import { addresses } from '../../model/address.ts';
import type { EditionOutline, Outline, Recommended } from '../../model/library.ts';
import type { PackFacts } from '../../model/pack.ts';
import { neutralTitle } from '../../model/report.ts';
import { EditionPanel } from '../../reader/EditionPanel.tsx';
import { inDoorOrder, inLanguage, versionName } from '../../reader/names.ts';
import { TextStore } from '../../reader/text-store.ts';
import { useWords } from '../../strings/words.tsx';
import { nearHere } from './near-here.ts';
import { PackIndex } from './PackIndex.tsx';
import { PackFrame } from './PackShell.tsx';
import type { PageParts } from './page-parts.ts';

/**
 * A pack as it is read without script: all its pages one below the other. `data-page` is the address of each, which
 * becomes its id; `data-words` is where the words of an edition go.
 */
export function StaticPack({ facts, parts }: { facts: PackFacts; parts: PageParts }) {
  const { GlossaryPage, HelpPage, LibraryPage } = parts;
  return (
    <PackFrame facts={facts}>
      <div data-page={addresses.library}>
        <PackIndex facts={facts} LibraryPage={LibraryPage} />
      </div>
      {facts.reports.map(({ outline, recommended }) => (
        <StaticReport
          key={outline.slug}
          outline={nearHere(outline, facts)}
          recommended={recommended}
          parts={parts}
        />
      ))}
      <div data-page={addresses.glossary}>
        <GlossaryPage entries={facts.glossary} />
      </div>
      <div data-page={addresses.help}>
        <HelpPage services={facts.services} />
      </div>
    </PackFrame>
  );
}

interface StaticReportProps {
  readonly outline: Outline;
  readonly recommended: Recommended | undefined;
  readonly parts: PageParts;
}

function StaticReport({ outline, recommended, parts }: StaticReportProps) {
  const words = useWords();
  const { AboutReport, Differences } = parts;
  const { slug, pairings } = outline;
  return (
    <>
      <div data-page={addresses.report(slug)}>
        <AboutReport outline={outline} recommended={recommended} />
      </div>
      {inDoorOrder(outline.editions).map(edition => (
        <StaticEdition key={edition.id} outline={outline} edition={edition} />
      ))}
      {pairings.length > 0 ? (
        <>
          <p className="page" data-page={addresses.sideBySide(slug)}>
            {words('pack.sideBySideNeedsScript')}
          </p>
          <div data-page={addresses.differences(slug)}>
            <Differences outline={outline} />
          </div>
        </>
      ) : null}
    </>
  );
}

function StaticEdition({ outline, edition }: { outline: Outline; edition: EditionOutline }) {
  const words = useWords();
  // It has no words: they are put in when the page is drawn.
  const [store] = useState(() => new TextStore(outline, '', () => document.createDocumentFragment()));
  const address = addresses.edition(outline.slug, edition.id);
  return (
    <div
      className="report static-edition"
      data-page={address}
      data-words={address}
      data-hard={outline.sensitive ? '' : undefined}
    >
      <h1 tabIndex={-1}>
        <span {...inLanguage(edition.lang)}>{neutralTitle(outline)}</span>:{' '}
        {versionName(words, edition, outline)}
      </h1>
      <EditionPanel outline={outline} edition={edition} store={store} wordsOf={undefined} />
    </div>
  );
}
