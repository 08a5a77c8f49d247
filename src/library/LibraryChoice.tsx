import { useId } from 'react';
import type { LibraryIndex } from '../model/library.ts';
import { audiences } from '../model/report.ts';
import { useWords } from '../strings/words.tsx';
import { type Chosen, choicesOf } from './choosing.ts';
import { doorKeys } from './ReportRow.tsx';

interface LibraryChoiceProps {
  readonly index: LibraryIndex;
  readonly chosen: Chosen;
  readonly choose: (chosen: Chosen) => void;
}

/** Chooses which reports are shown, by year and by version. It needs script and is not seen without. */
export function LibraryChoice({ index, chosen, choose }: LibraryChoiceProps) {
  const words = useWords();
  const { years, some } = choicesOf(index);
  const { year, audience, ...rest } = chosen;
  const choice = (next: { year?: string | undefined; audience?: string | undefined }) => {
    const known = audiences.find(one => one === next.audience);
    choose({ ...rest, ...(next.year ? { year: next.year } : {}), ...(known ? { audience: known } : {}) });
  };
  return (
    <div className="library-choice">
      {years.length > 1 ? (
        <Choice
          name={words('library.year')}
          all={words('library.anyYear')}
          value={year}
          options={years.map(value => ({ value, name: value }))}
          onChoose={value => choice({ year: value, audience })}
        />
      ) : null}
      {some.length > 0 ? (
        <Choice
          name={words('library.version')}
          all={words('library.anyVersion')}
          value={audience}
          options={some.map(value => ({ value, name: words(doorKeys[value]) }))}
          onChoose={value => choice({ year, audience: value })}
        />
      ) : null}
    </div>
  );
}

interface ChoiceProps {
  readonly name: string;
  /** The first option: none is left out. */
  readonly all: string;
  readonly value: string | undefined;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly onChoose: (value: string) => void;
}

function Choice({ name, all, value = '', options, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{name}</label>
      <select id={id} value={value} onChange={event => onChoose(event.target.value)}>
        <option value="">{all}</option>
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
