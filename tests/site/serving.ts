import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type RunningServer, startServer } from '../../src/prerender/serve.ts';
import { addressVariable, folderVariable, type ServedName } from './sites.ts';

const root = resolve(import.meta.dirname, '../..');

/** A site to build: where its content is, and below which path it is served. */
interface Site {
  readonly content: string;
  readonly base: string;
}

/**
 * Builds sites with the command that a publisher would type, and serves them; the environment tells tests where. What
 * comes back ends the servers and takes the sites away.
 */
export async function serveSites(sites: Partial<Record<ServedName, Site>>): Promise<() => Promise<void>> {
  const running: RunningServer[] = [];
  // A folder of this run's own: two runs at the same time must not take each other's sites away.
  const folder = mkdtempSync(join(tmpdir(), 'twofold-tests-'));
  const made = await Promise.all(
    Object.entries(sites).map(async ([name, site]) => {
      const out = join(folder, name);
      await build(site, out);
      return { name: name as ServedName, base: site.base, out };
    }),
  );
  for (const { name, base, out } of made) {
    const server = await startServer({ out, port: 0 });
    process.env[folderVariable(name)] = out;
    process.env[addressVariable(name)] = new URL(server.url).origin + base;
    running.push(server);
  }
  return async () => {
    for (const server of running) await server.close();
    rmSync(folder, { recursive: true, force: true });
  };
}

async function build({ content, base }: Site, out: string): Promise<void> {
  const words = ['run', '--silent', 'build', '--', '--content', content, '--out', out, '--base', base];
  const command = spawn('npm', [...words, '--origin', 'https://reports.example'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(command, 'exit');
  if (code !== 0) throw new Error(`The build of ${content} ended with ${code}.`);
}
