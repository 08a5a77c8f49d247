import { useLanguage, useWords } from '../../strings/words.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';

interface NoVoiceProps {
  /** The browser cannot speak; no voice of the device speaks the language; one has just been added. */
  readonly kind: 'no-speech' | 'missing' | 'found';
  /** BCP 47. */
  readonly lang?: string;
  readonly onEnd: () => void;
  readonly onGoOn?: () => void;
}

/** Says that this device cannot read the text aloud by itself, why no other voice is used, and how to add one. */
export function NoVoice({ kind, lang = '', onEnd, onGoOn }: NoVoiceProps) {
  const words = useWords();
  const language = languageName(lang, useLanguage());
  const title = kind === 'no-speech' ? words('listening.noSpeech') : words('listening.noVoice', { language });
  const description = (
    <>
      <p role="status" className="listen-found">
        {kind === 'found' ? words('listening.found') : null}
      </p>
      <p>{words('listening.onlyHere')}</p>
      {kind === 'no-speech' ? <p>{words('listening.noSpeechHow')}</p> : <Steps />}
    </>
  );
  return (
    <Dialog open onOpenChange={onEnd} title={title} description={description}>
      {kind === 'found' ? (
        <Button look="strong" onClick={onGoOn}>
          {words('listen.start')}
        </Button>
      ) : null}
      <Button onClick={onEnd}>{words('listening.close')}</Button>
    </Dialog>
  );
}

/** Systems by the names that they call themselves. */
const systems = {
  windows: 'Windows',
  mac: 'macOS',
  ios: 'iPhone, iPad',
  android: 'Android',
  chromeos: 'ChromeOS',
} as const;
type System = keyof typeof systems;

/** The steps of this device's system at sight, those of the others on demand. */
function Steps() {
  const words = useWords();
  const own = systemOf(navigator.userAgent, navigator.maxTouchPoints);
  const others = (Object.keys(systems) as System[]).filter(system => system !== own);
  const stepsOf = (system: System) => (
    <div key={system}>
      <dt>{systems[system]}</dt>
      <dd>{words(`listening.steps.${system}`)}</dd>
    </div>
  );
  return (
    <>
      <p>{words('listening.howTo')}</p>
      <dl className="listen-steps">{(own ? [own] : others).map(stepsOf)}</dl>
      <p>{words('listening.stepsDiffer')}</p>
      {own ? (
        <details>
          <summary>{words('listening.otherDevices')}</summary>
          <dl className="listen-steps">{others.map(stepsOf)}</dl>
        </details>
      ) : null}
    </>
  );
}

/** The system of this device, as far as its browser tells. An iPad calls itself a Mac, but is touched. */
export function systemOf(userAgent: string, touchPoints: number): System | undefined {
  if (/iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && touchPoints > 1)) return 'ios';
  if (/Android/.test(userAgent)) return 'android';
  if (/CrOS/.test(userAgent)) return 'chromeos';
  if (/Windows/.test(userAgent)) return 'windows';
  return /Macintosh/.test(userAgent) ? 'mac' : undefined;
}

/** A language's name in the language of the interface, such as “Welsh”; its tag where the browser knows none. */
export function languageName(lang: string, language: string): string {
  const base = lang.split('-')[0] ?? '';
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(base) ?? lang;
  } catch (error) {
    if (error instanceof RangeError) return lang;
    throw error;
  }
}
