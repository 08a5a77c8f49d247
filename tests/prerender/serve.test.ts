import { spawn } from 'node:child_process';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startServer } from '../../src/prerender/serve.ts';
import { type BuiltSite, buildSite } from './built-site.ts';

let site: BuiltSite;

beforeEach(async () => {
  site = await buildSite('/a/b/');
});

afterEach(() => site.remove());

describe('a server', () => {
  test('says where the library is, and stops when told', async () => {
    const { url, close } = await startServer({ out: site.out, port: 0 });
    expect(url).toMatch(/^http:\/\/localhost:\d+\/a\/b\/$/);
    expect(await (await fetch(url)).text()).toContain('<title>Library</title>');
    await close();
    await close();
    await expect(fetch(url)).rejects.toThrow();
  });

  test('is heard on the address it is given', async () => {
    const { url, close } = await startServer({ out: site.out, port: 0, host: '127.0.0.1' });
    expect(new URL(url).hostname).toBe('127.0.0.1');
    expect((await fetch(url)).status).toBe(200);
    await close();
  });

  test('does not wait for a client that only keeps its line open', async () => {
    const { url, close } = await startServer({ out: site.out, port: 0 });
    const agent = new Agent({ keepAlive: true });
    await new Promise<void>(resolve =>
      get(url, { agent }, answer => void answer.resume().on('end', () => resolve())),
    );
    const before = Date.now();
    await close();
    expect(Date.now() - before).toBeLessThan(1_500);
    agent.destroy();
  });

  test('goes on where a new build takes the place of the old one', async () => {
    const { url, close } = await startServer({ out: site.out, port: 0 });
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await rename(site.out, `${site.out}-old`);
    expect((await fetch(url)).status).toBe(503);
    expect(complaints).toHaveBeenCalledOnce();
    await rename(`${site.out}-old`, site.out);
    await writeFile(join(site.out, 'index.html'), 'New words, more of them');
    await rm(join(site.out, 'index.html.br'));
    await rm(join(site.out, 'index.html.gz'));
    expect(await (await fetch(url)).text()).toBe('New words, more of them');
    complaints.mockRestore();
    await close();
  });
});

describe('what keeps it from starting is one sentence', () => {
  test('nothing is built', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'twofold-empty-'));
    const missing = join(empty, 'dist');
    await expect(startServer({ out: missing, port: 0 })).rejects.toThrow(
      `There is no built site in ${missing}. Build it first with “npm run build”, or name the folder of a built site with --out.`,
    );
    await rm(empty, { recursive: true });
  });

  test('build.json is damaged or of another version', async () => {
    await writeFile(join(site.out, 'build.json'), '{"base"');
    await expect(startServer({ out: site.out, port: 0 })).rejects.toThrow(
      /build\.json in .* is damaged.*npm run build/,
    );
    await writeFile(
      join(site.out, 'build.json'),
      '{"base":"//evil/","languages":["en"],"sensitive":[],"build":"x"}',
    );
    await expect(startServer({ out: site.out, port: 0 })).rejects.toThrow(
      /not of this version.*npm run build/,
    );
  });

  test('the port is taken', async () => {
    const first = await startServer({ out: site.out, port: 0 });
    const port = Number(new URL(first.url).port);
    const second = startServer({ out: site.out, port });
    await expect(second).rejects.toThrow(
      `Port ${port} is used by another program. Stop it, or choose another port with --port or PORT.`,
    );
    await first.close();
  });
});

describe.each(['SIGINT', 'SIGTERM'] as const)('%s', signal => {
  test('ends the process in peace', async () => {
    const code = `import { startServer } from ${JSON.stringify(new URL('../../src/prerender/serve.ts', import.meta.url).href)};
      startServer({ out: ${JSON.stringify(site.out)}, port: 0 }).then(server => console.log(server.url));`;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', code], {
      stdio: 'pipe',
    });
    const ended = new Promise(resolve => child.on('exit', (status, by) => resolve({ status, by })));
    const url = await new Promise<string>((resolve, reject) => {
      child.stdout.once('data', line => resolve(String(line).trim()));
      child.stderr.once('data', line => reject(new Error(String(line))));
    });
    expect((await fetch(url)).status).toBe(200);
    child.kill(signal);
    expect(await ended).toEqual({ status: 0, by: null });
  });
});
