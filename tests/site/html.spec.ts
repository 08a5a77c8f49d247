import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { folderVariable, type SiteName, sites } from './sites.ts';
import { expect, test } from './test.ts';

const root = resolve(import.meta.dirname, '../..');
const checker = join(root, 'node_modules/vnu-jar/build/dist/vnu.jar');

interface Message {
  readonly url: string;
  readonly lastLine?: number;
  readonly message: string;
  readonly extract?: string;
}

/** The pages of a built site; words that are sent by themselves are no documents. */
function documents(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.html') && !/(?:^|\/)reports\/[^/]+\/text\//.test(path))
    .map(path => join(folder, path));
}

function findings(files: readonly string[], folder: string): string[] {
  const run = spawnSync('java', ['-Xss1m', '-jar', checker, '--errors-only', '--format', 'json', ...files], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (run.error) {
    throw new Error('The HTML checker needs Java: install it with “apt-get install default-jre-headless”.');
  }
  // What is not JSON is Java's own complaint.
  const { messages } = JSON.parse(run.stderr) as { messages: readonly Message[] };
  return (
    messages
      // The tag of the pseudo-language is made up, as such tags are; no reader meets it.
      .filter(({ message }) => !message.endsWith('Bad variant subtag “plocm”.'))
      .map(
        ({ url, lastLine, message, extract }) =>
          `${url.slice(url.indexOf(folder) + folder.length + 1)}:${lastLine ?? '?'} ${message} ${extract ?? ''}`,
      )
  );
}

for (const name of Object.keys(sites) as SiteName[]) {
  // What is published is looked at each time.
  const tag = name === 'library' ? '@long' : '@soak';
  test(`the HTML checker finds nothing in any page of the site “${name}”`, { tag }, () => {
    const folder = process.env[folderVariable(name)] ?? '';
    const files = documents(folder);
    expect(files.length).toBeGreaterThan(12);
    expect(findings(files, folder)).toEqual([]);
  });
}
