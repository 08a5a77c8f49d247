const stops = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Lets whoever wants to stop the program wait until something is done, which is a moment: else it would be half done. */
export async function uninterrupted<Result>(work: () => Promise<Result>): Promise<Result> {
  let asked: NodeJS.Signals | undefined;
  const wait = (signal: NodeJS.Signals) => {
    asked = signal;
  };
  for (const stop of stops) process.on(stop, wait);
  try {
    return await work();
  } finally {
    for (const stop of stops) process.off(stop, wait);
    if (asked) process.kill(process.pid, asked);
  }
}
