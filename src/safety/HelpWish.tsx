import { type ReactNode, useId } from 'react';
import { choicesOf, nations, type Wish } from '../model/help.ts';
import type { Service } from '../model/library.ts';
import { useWords, type WordKey } from '../strings/words.tsx';
import { Button } from '../ui/Button.tsx';

/** Needs that the interface has words for; a publisher's own are shown as they are written. */
const known = [
  'abuse',
  'advice',
  'care',
  'deaf',
  'feelings',
  'online',
  'pictures',
  'rights',
  'suicide',
  'talk',
  'text',
  'worry',
] as const;

/** What the nations are called in the interface’s language. */
const nationKeys: ReadonlyMap<string, WordKey> = new Map(
  nations.map(nation => [nation, `helpPage.nations.${nation.toLowerCase().replace(' ', '-')}` as WordKey]),
);

interface HelpWishProps {
  readonly services: readonly Service[];
  readonly wish: Wish;
  /** How many services are shown. */
  readonly shown: number;
  readonly onWish: (wish: Wish) => void;
}

/** Chooses among services by nation and need; nothing where there is nothing to choose. */
export function HelpWish({ services, wish, shown, onWish }: HelpWishProps) {
  const words = useWords();
  const { nations: own, needs } = choicesOf(services);
  if (own.length === 0 && needs.length < 2) return null;
  const chosen = wish.nation !== '' || wish.need !== '';
  return (
    <form className="help-wish" autoComplete="off" onSubmit={event => event.preventDefault()}>
      {own.length > 0 ? (
        <Choice
          name={words('helpPage.where')}
          value={wish.nation}
          onChange={nation => onWish({ ...wish, nation })}
        >
          <option value="">{words('helpPage.anywhere')}</option>
          {own.map(nation => (
            <option key={nation} value={nation}>
              {nationKeys.has(nation) ? words(nationKeys.get(nation) as WordKey) : nation}
            </option>
          ))}
        </Choice>
      ) : null}
      {needs.length > 1 ? (
        <Choice name={words('helpPage.what')} value={wish.need} onChange={need => onWish({ ...wish, need })}>
          <option value="">{words('helpPage.anything')}</option>
          {needs.map(need => (
            <option key={need} value={need}>
              {isKnown(need) ? words(`helpPage.needs.${need}` as WordKey) : need}
            </option>
          ))}
        </Choice>
      ) : null}
      {chosen ? (
        <Button onClick={() => onWish({ nation: '', need: '' })}>{words('helpPage.showAll')}</Button>
      ) : null}
      <p className="help-shown" role="status">
        {chosen ? words('helpPage.shown', { count: shown, all: services.length }) : null}
      </p>
    </form>
  );
}

function isKnown(need: string): boolean {
  return known.some(one => one === need);
}

interface ChoiceProps {
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}

function Choice({ name, value, onChange, children }: ChoiceProps) {
  const id = useId();
  return (
    <p className="help-choice">
      <label htmlFor={id}>{name}</label>
      {/* The browser is not to remember what somebody looked for. */}
      <select id={id} value={value} autoComplete="off" onChange={event => onChange(event.target.value)}>
        {children}
      </select>
    </p>
  );
}
