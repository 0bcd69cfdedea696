/** Finds an output that is also an input, by what lies behind their names: the same file by another name, or a link. */
import { fstatSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import type { CommandOptions } from './arguments';

/** A regular file that is read or written. */
interface UsedFile {
  /** As it is called in a sentence. */
  readonly name: string;
  readonly stats: Stats;
}

/**
 * Describes, in a sentence, which output would overwrite an input or another output; undefined where none does.
 * `tables`: the files that are written besides those that the options name.
 */
export function describeOverwriting(options: CommandOptions, tables: readonly string[] = []): string | undefined {
  const newFiles = [...(options.out === undefined || options.out === '-' ? [] : [options.out]), ...tables];
  const inputs = listInputs(options);
  const outputs = [...listUsed(['Standard output'], () => readStats(1)), ...listUsed(newFiles, readStats)];
  for (const output of outputs) {
    const input = inputs.find(({ stats }) => isSameFile(stats, output.stats));
    if (input) return `${output.name} is what is to be read (${input.name}); have it written to another file.`;
  }
  const places = newFiles.map((name) => path.resolve(name));
  const twice = places.find((place, at) => places.indexOf(place) < at);
  return twice && `${twice} would be both the page and a table; give the page another name.`;
}

function listInputs({ files, earlier, format }: CommandOptions): UsedFile[] {
  const named = [...files, ...(earlier === undefined ? [] : [earlier])].filter((name) => name !== '-');
  const isInputRead = format === 'jsonl' || files.includes('-');
  return [...listUsed(named, readStats), ...(isInputRead ? listUsed(['standard input'], () => readStats(0)) : [])];
}

function listUsed(names: readonly string[], read: (name: string) => Stats | undefined): UsedFile[] {
  return names.flatMap((name) => {
    const stats = read(name);
    return stats?.isFile() ? [{ name, stats }] : [];
  });
}

/** Reads what a file is, by its name or by its number; undefined where there is none or it cannot be seen. */
function readStats(file: string | number): Stats | undefined {
  try {
    return typeof file === 'number' ? fstatSync(file) : statSync(file);
  } catch {
    return undefined;
  }
}

const isSameFile = (one: Stats, other: Stats): boolean => one.dev === other.dev && one.ino === other.ino;
