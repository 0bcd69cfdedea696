/** Reads which lines an earlier run has answered, and skips them in this run (`--skip-done`). */
import {
  closeSync,
  createReadStream,
  fstatSync,
  openSync,
  readSync,
  type Stats,
  statSync,
  truncateSync,
} from 'node:fs';
import { findLineId, getLineId, normalizeIdText } from './id-text';
import { readLines } from './read-lines';

/** How often each id (as `normalizeIdText` writes it) occurs in the output of an earlier run. */
export type DoneIds = Map<string, number>;

const BLOCK_SIZE = 65_536;

/** Counts the bytes after the last line feed of a file of `size` bytes. Reads from the end, block by block. */
function countTailBytes(file: string, size: number): number {
  const handle = openSync(file, 'r');
  const block = Buffer.alloc(BLOCK_SIZE);
  try {
    for (let end = size; end > 0; end -= BLOCK_SIZE) {
      const start = Math.max(0, end - BLOCK_SIZE);
      const lineFeed = block.subarray(0, readSync(handle, block, 0, end - start, start)).lastIndexOf(0x0a);
      if (lineFeed >= 0) return size - start - lineFeed - 1;
    }
    return size;
  } finally {
    closeSync(handle);
  }
}

const isStandardOutput = ({ dev, ino }: Stats): boolean => {
  const out = fstatSync(1);
  return out.isFile() && out.dev === dev && out.ino === ino;
};

/** A part of a line's text keeps all of that text in memory; a copy does not. */
const copyText = (text: string): string => Buffer.from(text).toString();

const countDoneId = (done: DoneIds, id: string) => done.set(id, (done.get(id) ?? 0) + 1);

async function countDoneIds(file: string): Promise<{ readonly done: DoneIds; readonly unreadable: number }> {
  const done: DoneIds = new Map();
  let unreadable = 0;
  for await (const line of readLines(createReadStream(file), { longest: Number.POSITIVE_INFINITY, whole: true })) {
    const id = findLineId(line);
    if (id) countDoneId(done, copyText(normalizeIdText(id)));
    else unreadable++;
  }
  return { done, unreadable };
}

/**
 * Reads the ids that an earlier run answered, from its output. A last line without a line feed does not count; where
 * this run appends to the same file, that line is cut off first. No such file: a notice and an empty map. Throws the
 * file system's other errors.
 */
export async function readDoneIds(file: string, notify: (sentence: string) => void): Promise<DoneIds> {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) {
    notify(`${file} is not there; nothing is skipped.`);
    return new Map();
  }
  const tailBytes = countTailBytes(file, stats.size);
  const { done, unreadable } = await countDoneIds(file);
  if (unreadable) notify(`${unreadable} line(s) of ${file} cannot be read; they are not taken as done.`);
  if (tailBytes) repairLastLine(file, stats, tailBytes, notify);
  return done;
}

function repairLastLine(file: string, stats: Stats, tailBytes: number, notify: (sentence: string) => void): void {
  const isOwnOutput = isStandardOutput(stats);
  if (isOwnOutput) truncateSync(file, stats.size - tailBytes);
  const remedy = isOwnOutput ? 'it was cut off' : 'take it out before you add to that file';
  notify(`The last line of ${file} is not whole: ${remedy}, and that line is done again.`);
}

/** Yields the lines that were not done, in order. Of lines with the same id, as many are skipped as were done. */
export async function* skipDoneLines(
  lines: AsyncIterable<Buffer | undefined>,
  done: DoneIds,
): AsyncGenerator<Buffer | undefined> {
  for await (const line of lines) {
    if (done.size === 0 || !takeDoneId(done, normalizeIdText(getLineId(line)))) yield line;
  }
}

/** Removes one occurrence of an id; false where there is none. */
function takeDoneId(done: DoneIds, id: string): boolean {
  const count = done.get(id);
  if (!count) return false;
  if (count === 1) done.delete(id);
  else done.set(id, count - 1);
  return true;
}
