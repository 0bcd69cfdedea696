/** Writes files as a whole: each beside its place and then into it, so that a full disk leaves what was there. */
import { randomUUID } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { describeFileProblem } from './file-problem';
import { printText } from './print';
import { writeAll } from './standard-output';

/** A file to be written; its name is "-" for standard output. */
export interface NewFile {
  readonly name: string;
  readonly text: string;
}

/** What is left to do once all files are written beside their places. */
type Completion = () => void | Promise<void>;

/**
 * Writes all files, or none where one of them cannot be written beside its place. A device or a pipe is written
 * directly. Returns why it failed, as a sentence; undefined where all are written.
 */
export async function writeFiles(files: readonly NewFile[]): Promise<string | undefined> {
  const temporaries: string[] = [];
  const removeTemporaries = () => {
    for (const temporary of temporaries) rmSync(temporary, { force: true });
  };
  process.on('exit', removeTemporaries);
  let name = '';
  try {
    const staged: { readonly name: string; readonly complete: Completion; readonly isRenamed: boolean }[] = [];
    for (const file of files) {
      name = file.name;
      staged.push({ name, ...prepareFile(file, temporaries) });
    }
    // First what can still fail for want of space or of a reader.
    for (const step of [...staged.filter((one) => !one.isRenamed), ...staged.filter((one) => one.isRenamed)]) {
      name = step.name;
      await step.complete();
    }
    return undefined;
  } catch (problem) {
    return `${name} cannot be written: ${describeFileProblem(problem)}.`;
  } finally {
    removeTemporaries();
    process.off('exit', removeTemporaries);
  }
}

/** Prepares one file. `temporaries` gets the name of what has to be removed if it does not come to its end. */
function prepareFile({ name, text }: NewFile, temporaries: string[]): { complete: Completion; isRenamed: boolean } {
  if (name === '-') return { complete: () => printText(text), isRenamed: false };
  const earlier = statSync(name, { throwIfNoEntry: false });
  if (earlier?.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
  const place = findPlace(name);
  if (place === undefined || (earlier && !earlier.isFile()))
    return { complete: () => writeThrough(name, text), isRenamed: false };
  // Taking the place of a file asks for no right to write it.
  if (earlier) accessSync(place, constants.W_OK);
  const temporary = path.join(path.dirname(place), `.verso-${randomUUID()}.tmp`);
  writeTemporary(temporary, text, earlier, temporaries);
  return { complete: () => renameSync(temporary, place), isRenamed: true };
}

function writeTemporary(temporary: string, text: string, earlier: Stats | undefined, temporaries: string[]): void {
  const handle = openSync(temporary, 'wx', earlier ? earlier.mode & 0o777 : 0o666);
  temporaries.push(temporary);
  try {
    writeAll(handle, text);
    if (earlier) keepRights(handle, earlier);
  } finally {
    closeSync(handle);
  }
}

/** Gives a file the owner and the permissions of the one whose place it takes. */
function keepRights(handle: number, { uid, gid, mode }: Stats): void {
  try {
    fchownSync(handle, uid, gid);
  } catch {
    // Only the system's owner may give files away; it is then the user's own.
  }
  fchmodSync(handle, mode & 0o777);
}

/** Appends: what is open already (`--out /dev/stdout >> log`) may hold something. */
function writeThrough(name: string, text: string): void {
  const handle = openSync(name, 'a');
  try {
    writeAll(handle, text);
  } finally {
    closeSync(handle);
  }
}

/** Folders in which names stand for what a process has open. */
const OPEN_FILES = /^\/(?:dev|dev\/fd|proc\/[^/]+\/fd)$/;

/** More links than any system follows. */
const MAX_LINKS = 40;

/** Finds where a file lies or will lie, behind symbolic links; undefined where a name stands for an open file. */
function findPlace(name: string): string | undefined {
  let place = path.resolve(name);
  for (let links = 0; links < MAX_LINKS; links++) {
    const folder = realpathSync(path.dirname(place));
    if (OPEN_FILES.test(folder)) return undefined;
    place = path.join(folder, path.basename(place));
    if (!lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink()) return place;
    place = path.resolve(folder, readlinkSync(place));
  }
  throw Object.assign(new Error('too many links'), { code: 'ELOOP' });
}
