import { resolve } from 'node:path';

/** Where a build takes content from, where it puts the site, and where that will live. */
export interface SiteOptions {
  /** The content folder. */
  readonly content: string;
  /** The folder of the built site. */
  readonly out: string;
  /** Begins and ends with `/`. */
  readonly base: string;
  /** Scheme and host, such as `https://example.org`, where known. */
  readonly origin?: string;
}

/** Where `serve` puts a site; stands in the sitemap of one whose place is not known. */
export const defaultOrigin = 'http://localhost:4173';

/** A mistake in a command, as one sentence for whoever typed it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

interface Given {
  readonly content?: string | undefined;
  readonly out?: string | undefined;
  readonly base?: string | undefined;
  readonly origin?: string | undefined;
}

/** Checks what a command was given and fills in the rest. Throws `UsageError`. */
export function checkedOptions(given: Given, folder: string): SiteOptions {
  const base = given.base ?? '/';
  if (!/^\/(?:(?!\.{1,2}\/)[A-Za-z0-9_.~-]+\/)*$/.test(base)) {
    throw new UsageError(`--base must begin and end with “/”, such as /reports/; found “${base}”.`);
  }
  const options = {
    content: resolve(folder, given.content ?? 'content'),
    out: resolve(folder, given.out ?? 'dist'),
    base,
  };
  return given.origin === undefined ? options : { ...options, origin: checkedOrigin(given.origin) };
}

function checkedOrigin(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  if (
    !url ||
    !isWeb ||
    (url.pathname !== '/' && url.pathname !== '') ||
    url.search ||
    url.hash ||
    url.username
  ) {
    throw new UsageError(
      `--origin must be a scheme and a host, such as https://example.org; found “${given}”.`,
    );
  }
  return url.origin;
}

const variables = {
  content: 'TWOFOLD_CONTENT',
  out: 'TWOFOLD_OUT',
  base: 'TWOFOLD_BASE',
  origin: 'TWOFOLD_ORIGIN',
} as const;

/** Hands options to the Vite configuration, which takes nothing else from us. */
export function setOptions(options: SiteOptions, environment: NodeJS.ProcessEnv): void {
  for (const [option, variable] of Object.entries(variables)) {
    const value = options[option as keyof SiteOptions];
    if (value === undefined) delete environment[variable];
    else environment[variable] = value;
  }
}

/** The options that a command handed over; the defaults where Vite was started by itself. */
export function siteOptions(environment: NodeJS.ProcessEnv): SiteOptions {
  const given = Object.fromEntries(
    Object.entries(variables).map(([option, variable]) => [option, environment[variable]]),
  );
  return checkedOptions(given, process.cwd());
}
