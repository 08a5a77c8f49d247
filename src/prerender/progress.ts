/** Says on a terminal, in one line in place of the last, what a build is at; an empty line ends it. Nothing where nobody watches. */
export function sayProgress(message: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${message}`);
}
