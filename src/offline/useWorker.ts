import { useEffect, useState } from 'react';
import { findWorker } from './updates.ts';

/**
 * Whether there is a worker that shows saved reports with no signal, looked for once after `wait` milliseconds; `undefined`
 * until then.
 */
export function useWorker(wait: number): 'active' | 'coming' | 'none' | undefined {
  const [found, setFound] = useState<'active' | 'coming' | 'none'>();
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const worker = await findWorker();
      if (!gone) setFound(worker);
    };
    const timer = setTimeout(() => void look(), wait);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [wait]);
  return found;
}
