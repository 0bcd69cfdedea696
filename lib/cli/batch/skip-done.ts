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
import { parseLine } from '../input';
import { getLineId } from './answer-line';
import { readLines } from './read-lines';

/** How often each id (as `keyOf` gives it) stands in the output of an earlier run. */
export type DoneIds = Map<string, number>;

const BLOCK_SIZE = 65_536;

/** How many bytes stand behind the last line feed of a file of `size` bytes. */
function countTailBytes(file: string, size: number): number {
  const handle = openSync(file, 'r');
  const block = Buffer.alloc(BLOCK_SIZE);
  try {
    for (let end = size; end > 0; end -= BLOCK_SIZE) {
      const from = Math.max(0, end - BLOCK_SIZE);
      const at = block.subarray(0, readSync(handle, block, 0, end - from, from)).lastIndexOf(0x0a);
      if (at >= 0) return size - from - at - 1;
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

function isAnswerLine(line: Buffer | undefined): boolean {
  try {
    return line !== undefined && 'id' in parseLine(line.toString('utf8'));
  } catch {
    return false;
  }
}

async function countDoneIds(file: string): Promise<{ readonly done: DoneIds; readonly unreadable: number }> {
  const done: DoneIds = new Map();
  let unreadable = 0;
  for await (const line of readLines(createReadStream(file), { longest: Number.POSITIVE_INFINITY, whole: true })) {
    const key = getLineId(line);
    if (isAnswerLine(line)) done.set(key, (done.get(key) ?? 0) + 1);
    else unreadable++;
  }
  return { done, unreadable };
}

/**
 * What an earlier run has done, from its output. A last line without an end is not done; where the output of this run is
 * appended to that very file, it is cut off first. Throws what the file system says, except where there is no such file.
 */
export async function readDoneIds(file: string, tell: (sentence: string) => void): Promise<DoneIds> {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) {
    tell(`${file} is not there; nothing is skipped.`);
    return new Map();
  }
  const tail = countTailBytes(file, stats.size);
  const { done, unreadable } = await countDoneIds(file);
  if (unreadable) tell(`${unreadable} line(s) of ${file} cannot be read; they are not taken as done.`);
  if (tail) repairLastLine(file, stats, tail, tell);
  return done;
}

function repairLastLine(file: string, stats: Stats, tail: number, tell: (sentence: string) => void): void {
  const own = isStandardOutput(stats);
  if (own) truncateSync(file, stats.size - tail);
  const what = own ? 'it was cut off' : 'take it out before you add to that file';
  tell(`The last line of ${file} is not whole: ${what}, and that line is done again.`);
}

/** The lines that were not done, in order; of lines with one id, as many are left out as there were done. */
export async function* skipDoneLines(
  lines: AsyncIterable<Buffer | undefined>,
  done: DoneIds,
): AsyncGenerator<Buffer | undefined> {
  for await (const line of lines) {
    if (done.size === 0 || !takeDoneId(done, getLineId(line))) yield line;
  }
}

/** Counts one of that id off. */
function takeDoneId(done: DoneIds, key: string): boolean {
  const count = done.get(key);
  if (!count) return false;
  if (count === 1) done.delete(key);
  else done.set(key, count - 1);
  return true;
}
