import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { OverPage } from '../../ui/OverPage.tsx';
import { NoVoice } from './NoVoice.tsx';
import { PlayerBar } from './PlayerBar.tsx';
import { Session } from './session.ts';
import { type ListenTools, languageToRead } from './starting.ts';
import { speechOfBrowser, VoiceList, voicesFor } from './voices.ts';
import './Listening.css';

export interface ListeningProps {
  readonly tools: ListenTools;
  readonly onEnd: () => void;
}

/** Reads the shown version aloud as long as it is on the page; where this device cannot, says so. */
export function Listening({ tools, onEnd }: ListeningProps) {
  const [speech] = useState(speechOfBrowser);
  if (!speech) return <NoVoice kind="no-speech" onEnd={onEnd} />;
  return <WithSpeech speech={speech} tools={tools} onEnd={onEnd} />;
}

function WithSpeech({ speech, tools, onEnd }: ListeningProps & { speech: SpeechSynthesis }) {
  const [list] = useState(() => new VoiceList(speech));
  const voices = useSyncExternalStore(list.subscribe, list.get);
  const [lang, setLang] = useState(() => languageToRead() ?? 'en');
  // A voice that comes while the reader is told how to add one must not start to speak by itself.
  const [told, setTold] = useState(false);
  const known = voices && voicesFor(lang, voices);
  const missing = known?.length === 0;
  useLayoutEffect(() => {
    if (missing) setTold(true);
  }, [missing]);
  if (!known) return null;
  if (missing || told)
    return (
      <NoVoice kind={missing ? 'missing' : 'found'} lang={lang} onEnd={onEnd} onGoOn={() => setTold(false)} />
    );
  return <Reading {...{ speech, tools, list, onEnd }} onLanguage={setLang} />;
}

interface ReadingProps extends ListeningProps {
  readonly speech: SpeechSynthesis;
  readonly list: VoiceList;
  /** Called with the language of a version that is changed to. */
  readonly onLanguage: (lang: string) => void;
}

function Reading({ speech, tools, list, onEnd, onLanguage }: ReadingProps) {
  const [session, setSession] = useState<Session>();
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    const made = new Session(
      tools,
      speech,
      () => list.get() ?? [],
      () => bar.current?.offsetHeight ?? 0,
    );
    setSession(made);
    made.start();
    const leave = () => {
      made.stop();
      onEnd();
    };
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      made.stop();
    };
  }, [tools, speech, list, onEnd]);
  if (!session) return null;
  return (
    <OverPage>
      <PlayerBar {...{ session, list, onEnd, onLanguage }} ref={bar} />
    </OverPage>
  );
}
