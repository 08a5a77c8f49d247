import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { Link } from 'react-router';
import { addresses } from '../../model/address.ts';
import type { EditionOutline, Outline } from '../../model/library.ts';
import { LevelProvider, useWords } from '../../strings/words.tsx';
import { Button } from '../../ui/Button.tsx';
import { inTitleLanguage, versionWithin } from '../names.ts';
import { Reader } from '../Reader.tsx';
import { levelFor } from '../view.ts';
import { type ClassReport, type Cut, useCut, useWhole } from './useClassReport.ts';
import './ClassView.css';

interface ClassViewProps extends ClassReport {
  /** Controls of other rooms: reading aloud. Saving is not among them: a saved copy has all versions. */
  readonly actions: (outline: Outline) => ReactNode;
  /** Search in the parts that are shown, where it is asked for. */
  readonly search: (parts: Shown) => ReactNode;
  readonly help: ReactNode;
}

/** What of a report is shown. */
interface Shown {
  readonly slug: string;
  readonly edition: string;
  /** Ids of the parts. */
  readonly sections: readonly string[];
}

/**
 * What a teacher's link opens: some parts of a young people's version in a reader of their own. To the reader it is a
 * report that has this version and these parts only, so that nothing in it can lead to another version; its one way on,
 * at the foot and plainly named, is to all of the same version.
 */
export function ClassView({ help, actions, search, ...report }: ClassViewProps) {
  const { data, edition, hash, parseHtml } = report;
  const whole = useWhole(report);
  const cut = useCut(report, whole);
  return (
    <LevelProvider level={levelFor(edition.audience)}>
      {whole === 'lost' ? (
        <Instead outline={data.outline} {...{ edition, help, search }} name="lost" />
      ) : cut === undefined ? (
        <Coming />
      ) : cut.outline === undefined ? (
        <Instead outline={data.outline} {...{ edition, help, search }} name="gone" />
      ) : (
        <>
          <Lead outline={data.outline} edition={edition} cut={cut} />
          <Search
            {...{ search, edition }}
            slug={cut.outline.slug}
            sections={cut.outline.editions[0]?.sections ?? none}
          />
          <Reader
            key={hash}
            data={cut.data}
            view={{ kind: 'edition', edition: edition.id }}
            parseHtml={parseHtml}
            onLost={neverLost}
            keepsPlace={false}
            mayPrepare={never}
            actions={actions(cut.outline)}
            ending={<Ending outline={data.outline} edition={edition} help={help} />}
          />
        </>
      )}
    </LevelProvider>
  );
}

const never = async () => false;
const none: EditionOutline['sections'] = [];

/** The words are there before the reader is. */
const neverLost = () => {};

interface OfReport {
  readonly outline: Outline;
  readonly edition: EditionOutline;
}

/** Where one is: in some parts of more. */
function Lead({ outline, edition, cut }: OfReport & { cut: Cut }) {
  const words = useWords();
  const count = cut.outline?.editions[0]?.sections.length ?? 0;
  const version = versionWithin(words, edition, outline);
  return (
    <div className="class-lead">
      <p>{words('classView.lead', { count, all: edition.sections.length, version })}</p>
      {cut.isSomeMissing ? <p>{words('classView.someGone')}</p> : null}
    </div>
  );
}

interface SearchProps extends Pick<ClassViewProps, 'search'> {
  readonly slug: string;
  readonly edition: EditionOutline;
  readonly sections: EditionOutline['sections'];
}

/** Where to search stays the same while the page is drawn anew: what is found would else be looked up again. */
function Search({ search, slug, edition: { id: edition }, sections }: SearchProps) {
  const shown = useMemo(
    (): Shown => ({ slug, edition, sections: sections.map(({ id }) => id) }),
    [slug, edition, sections],
  );
  return search(shown);
}

/** Stands where the words will be, if they take long enough to wonder. */
function Coming() {
  const words = useWords();
  return <p className="waiting">{words('reader.loading')}</p>;
}

function Ending({ outline, edition, help }: OfReport & { help: ReactNode }) {
  const words = useWords();
  return (
    <footer className="report-end">
      {help}
      <WayOn outline={outline} edition={edition} />
      {outline.retelling ? (
        <p className="retelling">{words('report.retelling', { publisher: outline.publisher })}</p>
      ) : null}
    </footer>
  );
}

function WayOn({ outline, edition }: OfReport) {
  const words = useWords();
  return (
    <ul className="ways-on">
      <li>
        <Link to={addresses.edition(outline.slug, edition.id)} replace>
          {words('classView.whole', { version: versionWithin(words, edition, outline) })}
        </Link>
      </li>
    </ul>
  );
}

interface InsteadProps extends OfReport, Pick<ClassViewProps, 'search'> {
  readonly name: 'lost' | 'gone';
  readonly help: ReactNode;
}

/** What stands where no part can be shown: they could not be had, or the report has none of them any more. */
function Instead({ outline, edition, name, help, search }: InsteadProps) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  // It has come in the place of words: whoever hears the page is told.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className="page" data-hard={outline.sensitive ? '' : undefined}>
      <p className="short-title" {...inTitleLanguage(outline)}>
        {outline.shortTitle}
      </p>
      <h1 tabIndex={-1} ref={heading}>
        {words(`classView.${name}Heading`)}
      </h1>
      <p>{words(`classView.${name}`)}</p>
      <Search {...{ search, edition }} slug={outline.slug} sections={none} />
      {name === 'lost' ? (
        <p>
          <Button onClick={() => location.reload()}>{words('problem.again')}</Button>
        </p>
      ) : (
        <WayOn outline={outline} edition={edition} />
      )}
      {help}
    </div>
  );
}
