import { useWords } from '../strings/words.tsx';
import './ExitLink.css';

interface ExitProps {
  /** The neutral public page. */
  readonly to: string;
  /** The address of the plain clock, for when there is no network. */
  readonly clock: string;
}

/** **Exit this page**, last in the header and always on screen. Without script it is a plain link. */
export function ExitLink({ to, clock }: ExitProps) {
  const words = useWords();
  return (
    <>
      <a
        className="exit"
        href={to}
        rel="noreferrer nofollow"
        data-exit=""
        data-clock={clock}
        data-said1={words('exit.said1')}
        data-said2={words('exit.said2')}
        data-said3={words('exit.said3')}
      >
        {words('exit.name')}
        <span className="exit-dots" aria-hidden="true">
          <span />
          <span />
          <span />
        </span>
      </a>
      {/* The script before hydration writes here; React leaves it alone, but only where it put a text itself. */}
      <span className="unseen" id="exit-status" role="status" suppressHydrationWarning>
        {''}
      </span>
    </>
  );
}

/** The same way out right after the skip link, for those who go by keyboard; seen when it has the focus. */
export function HiddenExitLink({ to }: Pick<ExitProps, 'to'>) {
  const words = useWords();
  return (
    <a className="skip" href={to} rel="noreferrer nofollow" data-exit-too="">
      {words('exit.name')}
    </a>
  );
}
