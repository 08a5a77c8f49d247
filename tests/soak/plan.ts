/** What a soak run is to do; the command hands it to the tests by the environment. */
export interface Plan {
  /** Decides the order of the spec files and every step of the walks. */
  readonly seed: number;
  /** How often each test is run. */
  readonly times: number;
  /** How many walks, where only some things are asked for. */
  readonly walks?: number;
  /** How often the browser is killed while it saves or updates, where only some things are asked for. */
  readonly kills?: number;
  /** How often the tests of faults (F01–F36) are run, where only some things are asked for. */
  readonly faults?: number;
  /** How many random queries are put to search. */
  readonly queries?: number;
}

const variables = {
  seed: 'TWOFOLD_SOAK_SEED',
  times: 'TWOFOLD_SOAK_TIMES',
  walks: 'TWOFOLD_SOAK_WALKS',
  kills: 'TWOFOLD_SOAK_KILLS',
  faults: 'TWOFOLD_SOAK_FAULTS',
  queries: 'TWOFOLD_SOAK_QUERIES',
} as const;

type Name = keyof Plan;
const names = Object.keys(variables) as Name[];

/** The environment variables that carry a plan. */
export function planVariables(plan: Plan): Record<string, string> {
  return Object.fromEntries(
    names.flatMap(name => (plan[name] === undefined ? [] : [[variables[name], String(plan[name])]])),
  );
}

/** Reads the plan of this run; seed 1, once, where no command set one. */
export function planOfRun(environment: NodeJS.ProcessEnv = process.env): Plan {
  const found = names.flatMap(name => {
    const value = environment[variables[name]];
    return value === undefined ? [] : [[name, Number(value)]];
  });
  return { seed: 1, times: 1, ...Object.fromEntries(found) };
}
