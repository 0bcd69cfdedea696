/** Writes to standard output, all of it or with a word on why not, and to standard error. */
import { fstatSync, readdirSync, readFileSync, readlinkSync, writeSync } from 'node:fs';
import { createLazy } from '../../core/memoize';
import { showControlCharacters } from '../../text/bidi-text';
import { describeFileProblem } from './file-problem';

const OUTPUT = 1;

/** The exit status where something could not be written. */
export const UNWRITTEN_STATUS = 2;

/** Ends the run: quietly where the program that reads the output has ended (head), and otherwise with a sentence. */
function stopUnwritten(problem: NodeJS.ErrnoException): never {
  if (problem.code === 'EPIPE') process.exit(0);
  writeError(`verso: Standard output cannot be written: ${describeFileProblem(problem)}.\n`);
  process.exit(UNWRITTEN_STATUS);
}

/** Has failed writes of both outputs noticed. What standard error does not take, nobody can be told. */
export function watchOutputs(): void {
  process.stdout.on('error', stopUnwritten);
  process.stderr.on('error', () => undefined);
}

/** Writes to a file that is open until all is written: one call may write a part, as on a disk that is nearly full. */
export function writeAll(handle: number, data: string | Uint8Array): void {
  const bytes = typeof data === 'string' ? Buffer.from(data) : data;
  for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
}

/** Whether standard output is a file or a device, for which Node's stream gives up after a part without an error. */
const isOutputFile = createLazy((): boolean => {
  const stats = fstatSync(OUTPUT);
  return stats.isFile() || (stats.isCharacterDevice() && !process.stdout.isTTY);
});

const OPEN_FOR_READING_AND_WRITING = 2;
const SHELLS = /^-?(?:ba|da|z|k|mk|a|fi)?sh$/;

/**
 * Whether the shell closed standard output (`>&-`). Node puts /dev/null in its place, open for reading too; so do the
 * programs that mean to ignore an output, but no shell. Known on Linux only, and where the shell waits for its command.
 */
function isClosedByShell(): boolean {
  try {
    const opened = Number.parseInt(/^flags:\s*(\d+)/m.exec(readFileSync('/proc/self/fdinfo/1', 'utf8'))![1]!, 8);
    return (
      readlinkSync('/proc/self/fd/1') === '/dev/null' &&
      (opened & 3) === OPEN_FOR_READING_AND_WRITING &&
      SHELLS.test(readFileSync(`/proc/${process.ppid}/comm`, 'utf8').trim()) &&
      !isIgnoredByParent()
    );
  } catch {
    return false;
  }
}

/** Whether the shell was given such an output itself. Some shells have none while their command runs without. */
function isIgnoredByParent(): boolean {
  const opened = `/proc/${process.ppid}/fd`;
  return readdirSync(opened).includes('1') && readlinkSync(`${opened}/1`) === '/dev/null';
}

const checkOpen = createLazy((): void => {
  if (isClosedByShell()) stopUnwritten(Object.assign(new Error('closed'), { code: 'EBADF' }));
});

/** Writes what programs read, and waits for a slow reader. Where it cannot be written, the process ends. */
export function writeOutput(data: string | Uint8Array): Promise<void> {
  checkOpen();
  if (!isOutputFile()) return new Promise((resolve) => process.stdout.write(data, () => resolve()));
  try {
    writeAll(OUTPUT, data);
  } catch (problem) {
    stopUnwritten(problem as NodeJS.ErrnoException);
  }
  return Promise.resolve();
}

/** Writes to standard error, which people read: control characters are shown as signs. */
export const writeError = (text: string): void => void process.stderr.write(showControlCharacters(text));
