import { useWords } from '../../strings/words.tsx';
import type { ReportAtHand } from './report-at-hand.ts';
import type { FoundSources } from './useMaking.ts';

interface ChosenProps {
  readonly offered: readonly ReportAtHand[];
  readonly sources: FoundSources;
  /** Slugs of those that are to be left out. */
  readonly left: ReadonlySet<string>;
  readonly pictures: boolean;
  readonly onLeave: (left: ReadonlySet<string>) => void;
  readonly onPictures: (pictures: boolean) => void;
}

/** Which reports go into the file, and whether their pictures do. */
export function Chosen({ offered, sources, left, pictures, onLeave, onPictures }: ChosenProps) {
  const words = useWords();
  if (offered.length === 0) return <p>{words('pack.nothingToMake')}</p>;
  const change = (slug: string, isIn: boolean) => {
    const next = new Set(left);
    if (isIn) next.delete(slug);
    else next.add(slug);
    onLeave(next);
  };
  return (
    <fieldset className="pack-choice">
      <legend>{words('pack.which')}</legend>
      {offered.map(({ slug, title }) => {
        const problem = sources.get(slug);
        const isMissing = typeof problem === 'string';
        return (
          <label key={slug}>
            <input
              type="checkbox"
              checked={!left.has(slug) && !isMissing}
              disabled={isMissing}
              onChange={({ target }) => change(slug, target.checked)}
            />
            <span>
              {title}
              {isMissing ? ` – ${words(`pack.problem.${problem}`)}` : null}
            </span>
          </label>
        );
      })}
      <label>
        <input type="checkbox" checked={pictures} onChange={({ target }) => onPictures(target.checked)} />
        <span>{words('pack.withPictures')}</span>
      </label>
    </fieldset>
  );
}
