import { useEffect, useState } from 'react';
import { useWords, type WordKey } from '../strings/words.tsx';
import { announce } from '../ui/announce.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useHydrated } from '../ui/Tabs.tsx';
import {
  type Aid,
  type Aids,
  applyAids,
  choices,
  keepAids,
  readAids,
  restoreAids,
  storageKey,
} from './aids.ts';
import './SettingsPage.css';

const aids = Object.keys(choices) as Aid[];

/** Where a reader sets size, spacing, colours, width and face. Each change shows at once. */
export function SettingsPage() {
  const words = useWords();
  const [chosen, setChosen] = useState<Aids>({});
  const [kept, setKept] = useState(true);
  const live = useHydrated();
  useEffect(() => {
    setChosen(readAids());
    const onStorage = (event: StorageEvent) => {
      if (event.key === storageKey || event.key === null) setChosen(readAids());
    };
    addEventListener('storage', onStorage);
    return () => removeEventListener('storage', onStorage);
  }, []);
  const change = (next: Aids) => {
    const clean = restoreAids(next);
    setChosen(clean);
    applyAids(clean);
    setKept(keepAids(clean));
  };
  return (
    <div className="page settings">
      <h1 tabIndex={-1}>{words('settings.heading')}</h1>
      <p className="lead">{words('settings.lead')}</p>
      {live ? null : <Notice>{words('settings.needsScript')}</Notice>}
      {kept ? null : <Notice kind="problem">{words('settings.notKept')}</Notice>}
      <form className={live ? '' : 'not-yet'} onSubmit={event => event.preventDefault()}>
        {aids.map(aid => (
          <Choice
            key={aid}
            aid={aid}
            value={chosen[aid] ?? choices[aid][0]}
            onChange={value => change({ ...chosen, [aid]: value })}
          />
        ))}
        <Button
          onClick={() => {
            change({});
            announce(words('settings.wasReset'));
          }}
        >
          {words('settings.reset')}
        </Button>
      </form>
      <section className="settings-sample" aria-label={words('settings.sampleName')}>
        <p>{words('settings.sample')}</p>
      </section>
    </div>
  );
}

interface ChoiceProps {
  readonly aid: Aid;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Choice({ aid, value, onChange }: ChoiceProps) {
  const words = useWords();
  return (
    <fieldset className="choice">
      <legend>{words(`settings.${aid}.name` as WordKey)}</legend>
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
