import { align } from './align.ts';
import { check } from './check.ts';
import { listFigures } from './figures.ts';
import { importFile } from './import.ts';
import { create } from './new.ts';
import { readability } from './readability.ts';
import { BadInput, type Streams } from './streams.ts';

/** How each command is called, and what it gives. */
const forms: readonly (readonly [form: string, gives: string])[] = [
  ['check [SLUG…] [--content DIR] [--json] [--strict]', 'findings about the content; exit 1 on errors'],
  ['readability FILE… [--json]', 'reading age of editions, by section'],
  ['readability --stdin', 'grades of {"texts":[{"id","text"}]}'],
  ['align SLUG [--write] [--content DIR]', 'pairs that software proposes; --write puts them into pairs.yaml'],
  ['align --stdin', 'groups of {"left":[{"id","text"}],"right":[…]}, one a line'],
  ['figures [SLUG…] [--content DIR] [--facts DIR] [--json]', 'every figure, and where it is found again'],
  ['new SLUG [--content DIR]', 'a report to fill in'],
  [
    'import FILE --report SLUG --edition ID [--content DIR]',
    'an edition of a Word file, a PDF, a web page or Markdown, with an account of what was lost',
  ],
];
const widest = Math.max(...forms.map(([form]) => form.length));
const usage = `Usage: npm run report -- COMMAND

${forms.map(([form, gives]) => `  ${form.padEnd(widest)}  ${gives}\n`).join('')}`;

type Command = (args: string[], streams: Streams) => Promise<number>;

const commands: Readonly<Record<string, Command>> = {
  check,
  readability,
  align,
  import: importFile,
  new: create,
  figures: listFigures,
};

/** Runs a command with its arguments and gives the exit status: 0, 1 for errors in content, 2 for bad input. */
export async function run(args: readonly string[], streams: Streams): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h') {
    streams[name ? 'out' : 'err'](usage);
    return name ? 0 : 2;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  try {
    if (!command)
      throw new BadInput(`There is no command “${name}”; there are ${Object.keys(commands).join(', ')}.`);
    return await command(rest, streams);
  } catch (cause) {
    if (!(cause instanceof BadInput) && !isArgumentError(cause)) throw cause;
    streams.err(`${messageOf(cause, name)}\n`);
    return 2;
  }
}

/** One line. What Node says of an unknown option goes on about arguments that begin with “-”, which none of ours do. */
function messageOf(cause: Error, name: string): string {
  const [line = ''] = cause.message.split('\n', 1);
  const option = /^Unknown option '[^']*'(?=\.)/.exec(line)?.[0];
  if (option === undefined || !isArgumentError(cause)) return line;
  const own = forms.flatMap(([form]) =>
    form.split(' ', 1)[0] === name ? [`npm run report -- ${form}`] : [],
  );
  return `${option}. Usage: ${own.join(' or ')}`;
}

/** How `parseArgs` of node:util says that an option is unknown or lacks its value. */
function isArgumentError(cause: unknown): cause is Error {
  return cause instanceof Error && 'code' in cause && String(cause.code).startsWith('ERR_PARSE_ARGS');
}
