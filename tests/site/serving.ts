import { execFileSync } from 'node:child_process';
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
  for (const [name, { content, base }] of Object.entries(sites)) {
    const out = join(folder, name);
    const words = ['run', '--silent', 'build', '--', '--content', content, '--out', out, '--base', base];
    execFileSync('npm', [...words, '--origin', 'https://reports.example'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const server = await startServer({ out, port: 0 });
    process.env[folderVariable(name as ServedName)] = out;
    process.env[addressVariable(name as ServedName)] = new URL(server.url).origin + base;
    running.push(server);
  }
  return async () => {
    for (const server of running) await server.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
