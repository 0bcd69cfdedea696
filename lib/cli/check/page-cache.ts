/** Keeps what a check found on each page in a folder, so that a pair that did not change is not compared again. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isRecord, parseJson } from '../../core/json';
import { VERSION } from '../../core/version';
import type { CheckedPage, FilePair } from './checked-page';

const hash = (parts: readonly string[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** An entry's first line says of which texts and settings it is, the second guards the third, what was found. */
const ENTRY = /^([0-9a-f]{64})\n([0-9a-f]{64})\n(.*)\n$/s;

export interface PageCache {
  /** What was found on a page when its texts and the settings were the same. */
  readonly get: (pair: FilePair) => CheckedPage | undefined;
  readonly set: (pair: FilePair, page: CheckedPage) => void;
}

/**
 * Opens a cache, with an entry for each pair of paths. `settings`: all beside the texts that findings depend on. Throws
 * where the folder cannot be made; an entry that cannot be read or written is none.
 */
export function openPageCache(folder: string, settings: readonly string[]): PageCache {
  mkdirSync(folder, { recursive: true });
  const getPlace = ({ translation, original }: FilePair) =>
    path.join(folder, `${hash([translation, original]).slice(0, 32)}.verso`);
  const computeKey = ({ translation, original, langs = {}, earlier }: FilePair): string =>
    hash([
      VERSION,
      ...settings,
      JSON.stringify([translation, original, langs.translation, langs.original, earlier ?? {}]),
      ...[translation, original].map((file) => readFileSync(file).toString('base64')),
    ]);
  return {
    get(pair) {
      try {
        const [, key, guard, text = ''] = ENTRY.exec(readFileSync(getPlace(pair), 'utf8')) ?? [];
        if (guard !== hash([text]) || key !== computeKey(pair)) return undefined;
        const page = parseJson(text);
        return isRecord(page) ? (page as unknown as CheckedPage) : undefined;
      } catch {
        return undefined;
      }
    },
    set(pair, page) {
      // What could not be read may be there the next time, or may have been a lack of memory.
      if (page.findings.some(({ rule }) => rule === 'page/unreadable')) return;
      try {
        const text = JSON.stringify(page);
        const place = getPlace(pair);
        const unfinished = `${place}.${process.pid}`;
        writeFileSync(unfinished, `${computeKey(pair)}\n${hash([text])}\n${text}\n`);
        renameSync(unfinished, place);
      } catch {
        // Then it is compared again.
      }
    },
  };
}
