/** What a built site says about itself in `build.json`: for whoever serves it, not for readers. */
export interface BuildFacts {
  /** The path the site's links assume, such as `/` or `/a/b/`; begins and ends with `/`. */
  readonly base: string;
  /** Interface languages; the first has no prefix in addresses. */
  readonly languages: readonly string[];
  /** Slugs of the reports of which no copy may stay in a browser's cache. */
  readonly sensitive: readonly string[];
  /** Names this build: the same content and code have the same one. */
  readonly build: string;
}

/** Reads `build.json` back; `undefined` where it is not one, or its base could lead out of the site. */
export function restoreBuildFacts(value: unknown): BuildFacts | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { base, languages, sensitive, build } = value as Record<string, unknown>;
  if (typeof base !== 'string' || typeof build !== 'string' || !isBase(base)) return undefined;
  if (!isNames(languages) || !isNames(sensitive) || languages.length === 0) return undefined;
  return { base, languages, sensitive, build };
}

function isBase(base: string): boolean {
  return /^\/(?:[\w.~-]+\/)*$/.test(base) && !/\/\.{1,2}\//.test(base);
}

function isNames(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(name => typeof name === 'string' && /^[\w-]+$/.test(name));
}
