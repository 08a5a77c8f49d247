import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { startServer } from '../../src/prerender/serve.ts';
import { addressVariable, type SiteName, sites } from './sites.ts';

const root = resolve(import.meta.dirname, '../..');

/** Builds each site with the command that a publisher would type, and serves it. */
export default async function setup(): Promise<() => Promise<void>> {
  const running = [];
  for (const [name, { content, out, base }] of Object.entries(sites)) {
    rmSync(out, { recursive: true, force: true });
    const words = ['run', '--silent', 'build', '--', '--content', content, '--out', out, '--base', base];
    execFileSync('npm', [...words, '--origin', 'https://reports.example'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
    const server = await startServer({ out, port: 0 });
    process.env[addressVariable(name as SiteName)] = new URL(server.url).origin + base;
    running.push(server);
  }
  return async () => {
    for (const server of running) await server.close();
  };
}
