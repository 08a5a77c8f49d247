/** What a soak run is to do; the command hands it to the browser tests by the environment. */
export interface Plan {
  /** Decides the order of the spec files and every step of the walks. */
  readonly seed: number;
  /** How often each test is run. */
  readonly times: number;
  /** How often the browser is killed while it saves or updates. */
  readonly kills: number;
}

const variables = {
  seed: 'TWOFOLD_SOAK_SEED',
  times: 'TWOFOLD_SOAK_TIMES',
  kills: 'TWOFOLD_SOAK_KILLS',
} as const;

/** The environment variables that carry a plan. */
export function planVariables(plan: Plan): Record<string, string> {
  return {
    [variables.seed]: String(plan.seed),
    [variables.times]: String(plan.times),
    [variables.kills]: String(plan.kills),
  };
}

/** Reads the plan of this run; seed 1, once, with few kills, where no command set one. */
export function planOfRun(environment: NodeJS.ProcessEnv = process.env): Plan {
  return {
    seed: Number(environment[variables.seed] ?? 1),
    times: Number(environment[variables.times] ?? 1),
    kills: Number(environment[variables.kills] ?? 5),
  };
}
