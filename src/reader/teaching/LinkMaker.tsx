import { type ReactNode, useId, useState } from 'react';
import type { LibraryIndex } from '../../model/library.ts';
import { neutralTitle } from '../../model/report.ts';
import { useWords } from '../../strings/words.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useHydrated } from '../../ui/useHydrated.ts';
import { versionName } from '../names.ts';
import { PartChooser } from './PartChooser.tsx';
import { type Offered, type PartsState, type PartTools, useParts } from './useParts.ts';

interface LinkMakerProps {
  readonly index: LibraryIndex;
  /** The report that is chosen at first. */
  readonly first: string | undefined;
  readonly tools: PartTools;
}

/** A report, one of its versions for young readers, parts of it: then there is a link. It needs script. */
export function LinkMaker({ index, first, tools }: LinkMakerProps) {
  const words = useWords();
  const live = useHydrated();
  const name = useId();
  const reports = index.reports.filter(({ editions }) => editions.some(isForYoung));
  const [picked, setPicked] = useState<string>();
  // Not before script has taken over: the page that was sent knows of no report.
  const slug = picked ?? reports.find(report => live && report.slug === first)?.slug ?? '';
  const [edition, setEdition] = useState('');
  const [turn, setTurn] = useState(0);
  const state = useParts(tools, slug, edition, turn);
  const chooseReport = (next: string) => {
    setPicked(next);
    setEdition('');
  };
  return (
    <section aria-labelledby={name}>
      <h2 id={name}>{words('teachers.make.heading')}</h2>
      {live ? null : <p className="needs-script">{words('teachers.make.needsScript')}</p>}
      <form className={live ? 'link-maker' : 'link-maker not-yet'} onSubmit={event => event.preventDefault()}>
        <Field name={words('teachers.make.report')}>
          {id => (
            <select id={id} value={slug} onChange={event => chooseReport(event.target.value)}>
              <option value="">{words('teachers.make.noReport')}</option>
              {reports.map(report => (
                <option key={report.slug} value={report.slug}>
                  {neutralTitle(report)}
                </option>
              ))}
            </select>
          )}
        </Field>
        {state.kind === 'there' && state.versions.length > 1 ? (
          <VersionChoice offered={state} onChoose={setEdition} />
        ) : null}
        {/* There from the start: a region that comes with its words is not heard. */}
        <p role="status" className="maker-said">
          <Said state={state} />
        </p>
        {state.kind === 'lost' ? (
          <Notice kind="problem">
            <p>{words('teachers.make.lost')}</p>
            <Button onClick={() => setTurn(turn + 1)}>{words('problem.again')}</Button>
          </Notice>
        ) : null}
        {state.kind === 'there' ? (
          <PartChooser key={`${state.outline.slug} ${state.edition.id}`} offered={state} />
        ) : null}
      </form>
    </section>
  );
}

function isForYoung({ audience }: LibraryIndex['reports'][number]['editions'][number]): boolean {
  return audience !== 'adults';
}

function Field({ name, children }: { name: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <p className="maker-field">
      <label htmlFor={id}>{name}</label>
      {children(id)}
    </p>
  );
}

function Said({ state }: { state: PartsState }) {
  const words = useWords();
  switch (state.kind) {
    case 'none':
    case 'lost':
      return null;
    case 'loading':
      return words('teachers.make.loading');
    case 'there':
      return words('teachers.make.come', { count: state.edition.sections.length });
    default:
      return state satisfies never;
  }
}

/** One of the versions for young readers, where a report has more than one. */
function VersionChoice({ offered, onChoose }: { offered: Offered; onChoose: (id: string) => void }) {
  const words = useWords();
  const name = useId();
  const { outline, versions, edition } = offered;
  return (
    <fieldset className="maker-versions">
      <legend>{words('teachers.make.version')}</legend>
      {versions.map(version => (
        <label key={version.id}>
          <input
            type="radio"
            name={name}
            checked={version.id === edition.id}
            onChange={() => onChoose(version.id)}
          />
          {versionName(words, version, outline)}
        </label>
      ))}
    </fieldset>
  );
}
