import { useWords } from '../strings/words.tsx';
import { OnThisDevice, type OnThisDeviceProps } from './OnThisDevice.tsx';
import './PrivacyPage.css';

const short = ['reading', 'saving', 'nobody', 'seen'] as const;
const kept = ['saved', 'settings', 'place', 'offlineParts', 'mark', 'memory'] as const;
const asked = ['host', 'news', 'search', 'savedReading', 'exitAsks', 'noneElse'] as const;
const taken = ['copying', 'printing', 'downloads', 'pictures'] as const;
const exits = ['does', 'shift', 'blank'] as const;
const limits = ['history', 'others', 'installed', 'clearing'] as const;
const browsers = ['chrome', 'safariPhone', 'safariMac', 'firefox', 'samsung'] as const;

interface PrivacyPageProps extends OnThisDeviceProps {
  /** The host of the neutral page that Exit leads to, such as `www.example.org`. */
  readonly exitHost: string;
}

/**
 * What stays on this device and what does not, in a few words that a child understands; then what is here now and how to
 * clear it; then everything in detail, with what this site cannot do.
 */
export function PrivacyPage({ exitHost, ...device }: PrivacyPageProps) {
  const words = useWords();
  return (
    <div className="page privacy">
      <h1 tabIndex={-1}>{words('footer.privacy')}</h1>
      <p className="lead">{words('privacy.lead')}</p>
      <ul>
        {short.map(point => (
          <li key={point}>{words(`privacy.short.${point}`)}</li>
        ))}
      </ul>
      <h2>{words('privacy.here')}</h2>
      <OnThisDevice {...device} />
      <Points part="kept" points={kept} />
      <Points part="asked" points={asked} exitHost={exitHost} />
      <Points part="taken" points={taken} />
      <WhatExitDoes exitHost={exitHost} />
      <Points part="limits" points={limits} />
      <h2>{words('privacy.browsers.heading')}</h2>
      <p>{words('privacy.browsers.lead')}</p>
      <ul className="browser-ways">
        {browsers.map(browser => (
          <li key={browser}>
            <details>
              <summary>{words(`privacy.browsers.${browser}`)}</summary>
              <p>{words(`privacy.steps.${browser}`)}</p>
            </details>
          </li>
        ))}
      </ul>
      <p>{words('privacy.browsers.differ')}</p>
      <p>{words('privacy.browsers.private')}</p>
    </div>
  );
}

type Part =
  | { readonly part: 'kept'; readonly points: typeof kept }
  | { readonly part: 'asked'; readonly points: typeof asked; readonly exitHost: string }
  | { readonly part: 'taken'; readonly points: typeof taken }
  | { readonly part: 'limits'; readonly points: typeof limits };

/** A heading and what there is to say under it. */
function Points(props: Part) {
  const words = useWords();
  const values = props.part === 'asked' ? { site: props.exitHost } : {};
  return (
    <>
      <h2>{words(`privacy.${props.part}.heading`)}</h2>
      <ul>
        {props.points.map(point => (
          <li key={point}>{words(`privacy.${props.part}.${point}` as 'privacy.kept.saved', values)}</li>
        ))}
      </ul>
    </>
  );
}

/** What Exit does; where there is no script, how little that is. */
function WhatExitDoes({ exitHost }: Pick<PrivacyPageProps, 'exitHost'>) {
  const words = useWords();
  return (
    <>
      <h2>{words('privacy.exit.heading')}</h2>
      <noscript>
        <p>{words('privacy.exit.withoutScript', { site: exitHost })}</p>
      </noscript>
      <ul>
        {exits.map(point => (
          <li key={point} className="with-script">
            {words(`privacy.exit.${point}`)}
          </li>
        ))}
        <li>{words('privacy.exit.not')}</li>
      </ul>
    </>
  );
}
