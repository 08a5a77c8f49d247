import { type ChangeEvent, useId, useState } from 'react';
import { type Audience, audiences } from '../model/report.ts';
import { useWords, type WordKey } from '../strings/words.tsx';
import { Button } from '../ui/Button.tsx';
import type { Filters } from './find.ts';
import { useEntry } from './useEntry.ts';

/** With fewer reports there is nothing to narrow. */
const enoughReports = 13;

const audienceKeys: Record<Audience, WordKey> = {
  adults: 'version.adults',
  'young-people': 'version.youngPeople',
  'easy-read': 'version.easyRead',
};

interface SearchFiltersProps {
  readonly filters: Filters;
  readonly onChoose: (filters: Filters) => void;
}

/** Narrows a search to a version, a series or a year, where there are enough reports for that. */
export function SearchFilters({ filters, onChoose }: SearchFiltersProps) {
  const words = useWords();
  const entry = useEntry();
  // What narrows is seen. From then on the reader opens and closes it.
  const [startsOpen] = useState(isNarrowing(filters));
  if (!entry || entry.reports < enoughReports) return null;
  const years = [...new Set(entry.years)].sort((a, b) => b - a);
  return (
    <details className="search-narrow" open={startsOpen}>
      <summary>{words('search.narrow')}</summary>
      <div className="search-filters">
        <Choice
          label={words('search.version')}
          value={filters.audience}
          options={audiences.map(audience => [audience, words(audienceKeys[audience])])}
          onChoose={value => {
            const audience = audiences.find(known => known === value);
            const { audience: _, ...others } = filters;
            onChoose(audience ? { ...others, audience } : others);
          }}
        />
        {entry.series.length > 0 ? (
          <Choice
            label={words('search.series')}
            value={filters.series?.toString()}
            options={entry.series.map((title, at) => [String(at), title])}
            onChoose={value => {
              const { series: _, ...others } = filters;
              onChoose(value === '' ? others : { ...others, series: Number(value) });
            }}
          />
        ) : null}
        {years.length > 1 ? (
          <Choice
            label={words('search.year')}
            value={filters.year?.toString()}
            options={years.map(year => [String(year), String(year)])}
            onChoose={value => {
              const { year: _, ...others } = filters;
              onChoose(value === '' ? others : { ...others, year: Number(value) });
            }}
          />
        ) : null}
        {isNarrowing(filters) ? <Button onClick={() => onChoose({})}>{words('search.widen')}</Button> : null}
      </div>
    </details>
  );
}

/** Whether anything is narrowed. */
export function isNarrowing(filters: Filters): boolean {
  return Object.keys(filters).length > 0;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const words = useWords();
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        autoComplete="off"
        onChange={(event: ChangeEvent<HTMLSelectElement>) => onChoose(event.currentTarget.value)}
      >
        <option value="">{words('search.any')}</option>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
