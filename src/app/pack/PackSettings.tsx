import { type Aid, appliedAids, applyAids, choices, restoreAids } from '../../aids/aids.ts';
import { Choice } from '../../aids/SettingsPage.tsx';
import { SettingsSample } from '../../aids/SettingsSample.tsx';
import { useAids } from '../../aids/useAids.ts';
import { useWords } from '../../strings/words.tsx';

/** Those that need no file and no script beyond what a pack has. */
const offered = ['size', 'spacing', 'theme', 'width', 'shift', 'cover'] as const satisfies readonly Aid[];

/** How the pages of a pack look. A file keeps nothing: what is chosen holds until it is closed. */
export function PackSettings() {
  const words = useWords();
  const chosen = useAids();
  return (
    <div className="page settings">
      <h1 tabIndex={-1}>{words('settings.heading')}</h1>
      <p className="lead">{words('pack.settings')}</p>
      <div className="settings-body">
        <form onSubmit={event => event.preventDefault()}>
          {offered.map(aid => (
            <Choice
              key={aid}
              aid={aid}
              value={chosen[aid] ?? choices[aid][0]}
              onChange={value => applyAids(restoreAids({ ...appliedAids(), [aid]: value }))}
            />
          ))}
        </form>
        <SettingsSample />
      </div>
    </div>
  );
}
