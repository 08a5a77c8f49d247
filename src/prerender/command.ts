import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CheckError, checkHost } from './check-host.ts';
import { ContentError } from './content-error.ts';
import { earlierFilesIn, keptDays } from './earlier-files.ts';
import { checkedOptions, defaultOrigin, setOptions, UsageError } from './options.ts';
import { outputHash } from './output-hash.ts';
import { checkOut } from './publish.ts';
import { searchIndexSize } from './search-size.ts';
import { ServeError, startServer } from './serve.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const configFile = fileURLToPath(new URL('../../vite.config.ts', import.meta.url));
// tsx reads TypeScript as it is: bundled, the configuration would have classes of errors of its own.
const configLoader = 'native';
// npm runs scripts in the project; paths are meant from where the reader of these lines stands.
const here = process.env.INIT_CWD ?? process.cwd();

const usage = `npm run build -- [--content DIR] [--out DIR] [--base /PATH/] [--origin URL]
npm run serve -- [--out DIR] [--port N]
npm run serve -- --check URL
npm run dev -- [--content DIR] [--port N]`;

const text = { type: 'string' } as const;

/** Runs one of the site's commands. Throws `UsageError` for what was typed wrongly. */
async function run([command, ...rest]: readonly string[]): Promise<void> {
  switch (command) {
    case 'build':
      return build(rest);
    case 'serve':
      return serve(rest);
    case 'dev':
      return develop(rest);
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

async function build(args: readonly string[]): Promise<void> {
  const given = parse(args, { content: text, out: text, base: text, origin: text });
  const options = checkedOptions(given, here);
  await checkOut(options.out, [root, options.content]);
  setOptions(options, process.env);
  process.env.NODE_ENV = 'production';
  const started = performance.now();
  // It takes its time to load: what was typed wrongly is said before.
  const { createBuilder } = await import('vite');
  const builder = await createBuilder({
    root,
    configFile,
    configLoader,
    logLevel: 'warn',
    base: options.base,
  });
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

async function serve(args: readonly string[]): Promise<void> {
  const { check, ...given } = parse(args, { out: text, port: text, check: text });
  if (check !== undefined) {
    if (Object.keys(given).length > 0)
      throw new UsageError('--check asks a site that is online; --out and --port do not go with it.');
    return checkOnline(check);
  }
  const { out } = checkedOptions(given, here);
  const running = await startServer({ out, port: checkedPort(given.port) });
  console.log(`Twofold is at ${running.url}`);
}

/** Prints what is wrong with a site that is online, one line each. */
async function checkOnline(address: string): Promise<void> {
  const { findings, answers } = await checkHost(address);
  for (const finding of findings) console.log(finding);
  if (findings.length > 0) process.exitCode = 1;
  else console.log(`All ${answers} answers of ${address} are as they must be.`);
}

async function develop(args: readonly string[]): Promise<void> {
  const given = parse(args, { content: text, port: text });
  setOptions(checkedOptions(given, here), process.env);
  const { createServer } = await import('vite');
  const server = await createServer({
    root,
    configFile,
    configLoader,
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

try {
  await run(process.argv.slice(2));
} catch (error) {
  const said = [UsageError, ContentError, ServeError, CheckError];
  if (error instanceof Error && said.some(kind => error instanceof kind)) {
    console.error(error.message);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  } else if (error instanceof Error && !('plugin' in error) && error.cause === undefined) {
    console.error(error.message);
    process.exitCode = 1;
  } else {
    console.error(error);
    process.exitCode = 1;
  }
}
