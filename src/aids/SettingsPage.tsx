import { useState } from 'react';
import { useWords, type WordKey } from '../strings/words.tsx';
import { announce } from '../ui/announce.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useHydrated } from '../ui/useHydrated.ts';
import { type Aid, type Aids, changeAids, choices } from './aids.ts';
import { SettingsSample } from './SettingsSample.tsx';
import { useAids } from './useAids.ts';
import './SettingsPage.css';

/** The settings in the order in which one tries them. */
const groups = [
  { name: 'letters', aids: ['size', 'face', 'spacing'] },
  { name: 'page', aids: ['theme', 'width'] },
  { name: 'help', aids: ['guide', 'syllables', 'calm', 'place'] },
  { name: 'seen', aids: ['shift', 'cover'] },
] as const satisfies readonly { name: string; aids: readonly Aid[] }[];

/** Those whose choices do not say by themselves what they do. */
const hinted: readonly Aid[] = ['guide', 'syllables', 'calm', 'place', 'shift', 'cover'];

/** Every setting as nobody changed it. */
const untouched = Object.fromEntries(Object.entries(choices).map(([aid, [first]]) => [aid, first]));

/** Where a reader sets how pages look and what helps while reading. Each change shows at once, in the sample too. */
export function SettingsPage() {
  const words = useWords();
  const chosen = useAids();
  const [kept, setKept] = useState(true);
  // What was set back, as long as nothing else was chosen since.
  const [before, setBefore] = useState<Aids>();
  const live = useHydrated();
  const undoes = before !== undefined && Object.keys(chosen).length === 0;
  const setBack = () => {
    setBefore(undoes || Object.keys(chosen).length === 0 ? undefined : chosen);
    setKept(changeAids(undoes ? before : untouched));
    announce(words(undoes ? 'settings.wasPutBack' : 'settings.wasReset'));
  };
  return (
    <div className="page settings">
      <h1 tabIndex={-1}>{words('settings.heading')}</h1>
      <p className="lead">{words('settings.lead')}</p>
      {live ? null : <Notice>{words('settings.needsScript')}</Notice>}
      {kept ? null : <Notice kind="problem">{words('settings.notKept')}</Notice>}
      <div className="settings-body">
        <form className={live ? '' : 'not-yet'} onSubmit={event => event.preventDefault()}>
          {groups.map(({ name, aids }) => (
            <section key={name} className="settings-group" aria-labelledby={`settings-${name}`}>
              <h2 id={`settings-${name}`}>{words(`settings.groups.${name}`)}</h2>
              {aids.map(aid => (
                <Choice
                  key={aid}
                  aid={aid}
                  value={chosen[aid] ?? choices[aid][0]}
                  onChange={value => setKept(changeAids({ [aid]: value }))}
                />
              ))}
            </section>
          ))}
          <p className="settings-keeping">{words('settings.keeping')}</p>
          {/* One button, so that the focus stays where it is. */}
          <Button onClick={setBack}>{words(undoes ? 'settings.putBack' : 'settings.reset')}</Button>
        </form>
        <SettingsSample />
      </div>
    </div>
  );
}

interface ChoiceProps {
  readonly aid: Aid;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One setting with its choices. */
export function Choice({ aid, value, onChange }: ChoiceProps) {
  const words = useWords();
  const hint = hinted.includes(aid) ? `settings-${aid}-hint` : undefined;
  return (
    <fieldset className="choice" aria-describedby={hint}>
      <legend>{words(`settings.${aid}.name` as WordKey)}</legend>
      {hint ? (
        <p className="choice-hint" id={hint}>
          {words(`settings.${aid}.hint` as WordKey)}
        </p>
      ) : null}
      <div className="choice-options">
        {choices[aid].map(option => (
          <label key={option}>
            <input
              type="radio"
              name={aid}
              value={option}
              checked={option === value}
              onChange={() => onChange(option)}
            />
            {words(`settings.${aid}.${option}` as WordKey)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
