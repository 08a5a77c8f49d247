import { useWords } from '../strings/words.tsx';

/** Shows what the settings do; the reading guide stands in it as it would in a report. */
export function SettingsSample() {
  const words = useWords();
  const picture = words('settings.samplePicture');
  return (
    <section
      className="settings-sample"
      aria-label={words('settings.sampleName')}
      data-guided=""
      // biome-ignore lint/a11y/noNoninteractiveTabindex: where the window is low it is scrolled, by keys too.
      tabIndex={0}
    >
      <p>{words('settings.sample')}</p>
      <svg className="sample-picture" viewBox="0 0 48 24" role="img" aria-label={picture}>
        <path className="brand-young" d="M6 2h18l-6 20H6z" />
        <path className="brand-adult" d="M28 2h14v20H22z" />
      </svg>
      <p className="sample-instead">{words('settings.calm.instead', { alt: picture })}</p>
    </section>
  );
}
