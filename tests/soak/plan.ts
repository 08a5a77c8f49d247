/** What a soak run is to do; the command hands it to the browser tests by the environment. */
export interface Plan {
  /** Decides the order of the spec files and every step of the walks. */
  readonly seed: number;
  /** How often each test is run. */
  readonly times: number;
  /** How many walks, where nothing but walks is run. */
  readonly walks?: number;
}

const variables = {
  seed: 'TWOFOLD_SOAK_SEED',
  times: 'TWOFOLD_SOAK_TIMES',
  walks: 'TWOFOLD_SOAK_WALKS',
} as const;

/** The environment variables that carry a plan. */
export function planVariables({ seed, times, walks }: Plan): Record<string, string> {
  const always = { [variables.seed]: String(seed), [variables.times]: String(times) };
  return walks === undefined ? always : { ...always, [variables.walks]: String(walks) };
}

/** Reads the plan of this run; seed 1, once, where no command set one. */
export function planOfRun(environment: NodeJS.ProcessEnv = process.env): Plan {
  const [seed, times] = [environment[variables.seed] ?? 1, environment[variables.times] ?? 1].map(Number);
  const walks = environment[variables.walks];
  return {
    seed: seed ?? 1,
    times: times ?? 1,
    ...(walks === undefined ? {} : { walks: Number(walks) }),
  };
}
