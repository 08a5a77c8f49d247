import { useId, useState } from 'react';
import { leastIds, openedBy, toggled } from '../../model/class-parts.ts';
import type { SectionOutline } from '../../model/library.ts';
import type { SectionId } from '../../model/report.ts';
import { useWholeNumber } from '../../strings/numbers.ts';
import { useWords } from '../../strings/words.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { inLanguage } from '../names.ts';
import { ClassLink } from './ClassLink.tsx';
import { minutesOf, type PartWords } from './class-words.ts';
import type { Offered } from './useParts.ts';

const none: ReadonlySet<SectionId> = new Set();

/** Chooses parts of a version, each with what it holds; below them is the link that opens what is chosen. */
export function PartChooser({ offered }: { offered: Offered }) {
  const words = useWords();
  const hint = useId();
  const { outline, edition, parts } = offered;
  const { sections } = edition;
  const [chosen, setChosen] = useState(none);
  return (
    <>
      {outline.sensitive ? (
        <Notice title={words('teachers.make.sensitive')}>
          <p>{words('teachers.make.sensitiveWords')}</p>
        </Notice>
      ) : null}
      <fieldset className="maker-parts" aria-describedby={hint}>
        <legend>{words('teachers.make.parts')}</legend>
        <p id={hint} className="maker-hint">
          {words('teachers.make.partsHint')}
        </p>
        <p className="actions">
          <Button onClick={() => setChosen(new Set(sections.map(({ id }) => id)))}>
            {words('teachers.make.all')}
          </Button>
          <Button onClick={() => setChosen(none)}>{words('teachers.make.none')}</Button>
        </p>
        <ul>
          {sections.map(section => (
            <li key={section.id} data-depth={section.depth}>
              <PartChoice
                section={section}
                lang={edition.lang}
                part={parts.get(section.id)}
                isChosen={chosen.has(section.id)}
                onToggle={() => setChosen(before => toggled(sections, before, section.id))}
              />
            </li>
          ))}
        </ul>
      </fieldset>
      <Chosen offered={offered} ids={leastIds(sections, chosen)} />
    </>
  );
}

interface PartChoiceProps {
  readonly section: SectionOutline;
  readonly lang: string;
  readonly part: PartWords | undefined;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

function PartChoice({ section, lang, part, isChosen, onToggle }: PartChoiceProps) {
  const words = useWords();
  const written = useWholeNumber();
  const notes = useId();
  const count = part?.words ?? 0;
  return (
    <>
      <label>
        <input
          type="checkbox"
          checked={isChosen}
          onChange={onToggle}
          aria-describedby={part?.notes.length ? notes : undefined}
        />
        <span className="part-number">{section.number}</span>
        <span className="part-name-words">
          <span {...inLanguage(lang)}>{section.heading}</span>{' '}
          <span className="part-words">{words('report.words', { count, words: written(count) })}</span>
        </span>
      </label>
      {part?.notes.length ? (
        <div className="part-notes" id={notes}>
          <p>{words('teachers.make.note')}</p>
          {part.notes.map(note => (
            <p key={note} {...inLanguage(lang)}>
              {note}
            </p>
          ))}
        </div>
      ) : null}
    </>
  );
}

/** What the chosen parts are together, and their link. */
function Chosen({ offered, ids }: { offered: Offered; ids: readonly SectionId[] }) {
  const words = useWords();
  const written = useWholeNumber();
  const name = useId();
  const { edition, parts, outline } = offered;
  const open = openedBy(edition.sections, ids).parts;
  const holds = open.flatMap(({ id }) => parts.get(id) ?? []);
  const read = holds.reduce((sum, part) => sum + part.words, 0);
  const noted = holds.filter(part => part.notes.length > 0).length;
  const facts = {
    count: open.length,
    all: edition.sections.length,
    minutes: minutesOf(read, edition.reading),
    words: written(read),
  };
  return (
    <section className="class-link" aria-labelledby={name} data-made={open.length > 0 ? '' : undefined}>
      <h3 id={name}>{words('teachers.link.heading')}</h3>
      <p role="status">
        {open.length > 0 ? words('teachers.link.opens', facts) : words('teachers.link.nothing')}
      </p>
      {noted > 0 ? <p>{words('teachers.link.noted', { count: noted })}</p> : null}
      {open.length > 0 ? <ClassLink outline={outline} edition={edition} ids={ids} /> : null}
    </section>
  );
}
