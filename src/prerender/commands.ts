import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { InlineConfig, UserConfigFnObject } from 'vite';
import { CheckError, checkHost } from './check-host.ts';
import { ContentError } from './content-error.ts';
import { earlierFilesIn, keptDays } from './earlier-files.ts';
import { checkedOptions, defaultOrigin, setOptions, UsageError } from './options.ts';
import { outputHash } from './output-hash.ts';
import { checkOut } from './publish.ts';
import { searchIndexSize } from './search-size.ts';
import { ServeError, startServer } from './serve.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const configFile = new URL('../../vite.config.ts', import.meta.url);

const usage = `npm run build -- [--content DIR] [--out DIR] [--base /PATH/] [--origin URL]
npm run serve -- [--out DIR] [--port N]
npm run serve -- --check URL
npm run dev -- [--content DIR] [--port N]`;

const text = { type: 'string' } as const;

/**
 * Runs one of the site's commands as it was typed in the folder `here`, and says on standard error what went wrong. Gives
 * the status with which the program is to end: 0, 1 where it could not be done, 2 where it was typed wrongly.
 */
export async function runCommand(words: readonly string[], here: string): Promise<0 | 1 | 2> {
  try {
    return await run(words, here);
  } catch (error) {
    const said = [UsageError, ContentError, ServeError, CheckError];
    if (error instanceof Error && said.some(kind => error instanceof kind)) {
      console.error(error.message);
      return error instanceof UsageError ? 2 : 1;
    }
    const isPlain = error instanceof Error && !('plugin' in error) && error.cause === undefined;
    console.error(isPlain ? error.message : error);
    return 1;
  }
}

async function run([command, ...rest]: readonly string[], here: string): Promise<0 | 1> {
  switch (command) {
    case 'build':
      await build(rest, here);
      return 0;
    case 'serve':
      return serve(rest, here);
    case 'dev':
      await develop(rest, here);
      return 0;
    default:
      throw new UsageError(`Unknown command “${command ?? ''}”. The commands are:\n${usage}`);
  }
}

function parse<O extends Record<string, typeof text>>(
  args: readonly string[],
  options: O,
): Partial<Record<keyof O, string>> {
  try {
    return parseArgs({ args: [...args], options, strict: true }).values as Partial<Record<keyof O, string>>;
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${usage}`);
  }
}

async function build(args: readonly string[], here: string): Promise<void> {
  const given = parse(args, { content: text, out: text, base: text, origin: text });
  const options = checkedOptions(given, here);
  await checkOut(options.out, [root, options.content]);
  setOptions(options, process.env);
  process.env.NODE_ENV = 'production';
  const started = performance.now();
  // It takes its time to load: what was typed wrongly is said before.
  const { createBuilder } = await import('vite');
  const builder = await createBuilder({ ...(await configuration('build')), logLevel: 'warn' });
  await builder.buildApp();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`The site is in ${options.out} (${seconds} s).`);
  console.log(await searchIndexSize(options.out));
  console.log(`SHA-256 of all its files: ${await outputHash(options.out)}`);
  const kept = await earlierFilesIn(options.out);
  if (kept.count > 0) {
    console.log(
      `Kept ${kept.count} ${kept.count === 1 ? 'file' : 'files'} (${Math.ceil(kept.bytes / 1000)} kB) of earlier builds for tabs that are still open; each goes ${keptDays} days after the build that dropped it.`,
    );
  }
  if (!options.origin)
    console.log(`Before it is published, build it with --origin: sitemap.xml now names ${defaultOrigin}.`);
}

/**
 * What is in `vite.config.ts`, for the options that were set. Vite itself would load it so that it can be loaded anew when
 * it changes, and all that it imports again: that takes longer than looking at the content of a small library.
 */
async function configuration(command: 'build' | 'serve'): Promise<InlineConfig> {
  // By its address: it is what puts the rooms together, and no part of this one.
  const { default: config } = (await import(configFile.href)) as { default: UserConfigFnObject };
  const mode = command === 'build' ? 'production' : 'development';
  return { ...config({ command, mode }), root, configFile: false, mode };
}

async function serve(args: readonly string[], here: string): Promise<0 | 1> {
  const { check, ...given } = parse(args, { out: text, port: text, check: text });
  if (check !== undefined) {
    if (Object.keys(given).length > 0)
      throw new UsageError('--check asks a site that is online; --out and --port do not go with it.');
    return checkOnline(check);
  }
  const { out } = checkedOptions(given, here);
  const running = await startServer({ out, port: checkedPort(given.port) });
  console.log(`Twofold is at ${running.url}`);
  return 0;
}

/** Prints what is wrong with a site that is online, one line each. */
async function checkOnline(address: string): Promise<0 | 1> {
  const { findings, answers } = await checkHost(address);
  for (const finding of findings) console.log(finding);
  if (findings.length > 0) return 1;
  console.log(`All ${answers} answers of ${address} are as they must be.`);
  return 0;
}

async function develop(args: readonly string[], here: string): Promise<void> {
  const given = parse(args, { content: text, port: text });
  setOptions(checkedOptions(given, here), process.env);
  const { createServer } = await import('vite');
  const server = await createServer({
    ...(await configuration('serve')),
    server: { host: '127.0.0.1', port: checkedPort(given.port), strictPort: true },
  });
  await server.listen();
  server.printUrls();
}

function checkedPort(given: string | undefined): number {
  const asked = given ?? process.env.PORT ?? '4173';
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new UsageError(`The port must be a number from 0 to 65535; found “${asked}”.`);
  }
  return port;
}
