import { runCommand } from './commands.ts';

// npm runs scripts in the project; paths are meant from where the reader of these lines stands.
process.exitCode = await runCommand(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
