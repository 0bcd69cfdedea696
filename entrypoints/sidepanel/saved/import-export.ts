/** Exports saved comparisons to a file, and imports those of a file. Loaded with the format, when it is needed. */
import { getSavedKey, type SavedComparison, type SavedErrorKind } from '../../../lib/core/saved-comparison';
import type { SavedStore } from '../../../lib/extension/storage/saved-store';
import type { ImportResult } from '../../../lib/panel/state/saved-state';
import { formatSavedLine, parseSavedLine, readSavedLines } from '../../../lib/report/saved-file';
import { parseSaved } from '../../../lib/report/saved-schema';

export type TransferProgress = (done: number) => void;

interface ImportExportDeps {
  readonly store: SavedStore;
  readonly signal: AbortSignal;
  readonly progress: TransferProgress;
}

export interface ExportResult {
  readonly file: Blob;
  readonly count: number;
  /** How many records were unreadable and left out. */
  readonly broken: number;
}

/** Lines that are moved into the Blob together, since the browser need not keep a Blob's content in memory. */
const LINES_PER_BLOB = 50;

/**
 * Exports the comparisons with the given keys. Returns the kind of error where the store fails; undefined where
 * cancelled.
 */
export async function exportComparisons(keys: readonly string[], { store, signal, progress }: ImportExportDeps) {
  let [file, lines, count]: [Blob, string[], number] = [new Blob([]), [], 0];
  const flush = (): void => {
    file = new Blob([file, ...lines], { type: 'application/x-ndjson' });
    lines = [];
  };
  for (const [at, key] of keys.entries()) {
    if (signal.aborted) return undefined;
    const stored = await store.get(key);
    if (!stored.ok) return stored.trouble;
    const kept = parseSaved(stored.value);
    if (kept) {
      lines.push(formatSavedLine(kept));
      count += 1;
    }
    if (lines.length >= LINES_PER_BLOB) flush();
    progress((at + 1) / keys.length);
  }
  flush();
  return { file, count, broken: keys.length - count } satisfies ExportResult;
}

type ImportCounts = { -readonly [Key in 'added' | 'replaced' | 'left' | 'bad']: number };

/** Imports a file line by line: stores valid lines and counts the invalid ones. @param now Milliseconds since 1970. */
export async function importComparisons(file: Blob, now: number, deps: ImportExportDeps): Promise<ImportResult> {
  const { signal, store } = deps;
  const sum: ImportCounts = { added: 0, replaced: 0, left: 0, bad: 0 };
  for await (const line of readSavedLines(readTextChunks(file, deps))) {
    if (signal.aborted) break;
    const kept = line === undefined ? undefined : parseSavedLine(line);
    const ended = kept ? await storeImported(normalizeSavedDate(kept, now), store, sum) : undefined;
    if (!kept) sum.bad += 1;
    if (ended) return { ...sum, ended };
  }
  return signal.aborted ? { ...sum, ended: 'cancelled' } : sum;
}

/** Stores an imported comparison, unless the stored one of the same pair is as new or newer. */
async function storeImported(
  kept: SavedComparison,
  store: SavedStore,
  sum: ImportCounts,
): Promise<SavedErrorKind | undefined> {
  const before = await store.entry(getSavedKey(kept));
  if (!before.ok) return before.trouble;
  if (before.value && before.value.saved >= kept.saved) {
    sum.left += 1;
    return undefined;
  }
  const put = await store.put(kept);
  if (!put.ok) return put.trouble;
  sum[before.value ? 'replaced' : 'added'] += 1;
  return undefined;
}

/** Writes the date as UTC and not in the future, since dates are compared as strings. */
const normalizeSavedDate = (kept: SavedComparison, now: number): SavedComparison => ({
  ...kept,
  saved: new Date(Math.min(Date.parse(kept.saved), now)).toISOString(),
});

async function* readTextChunks(
  file: Blob,
  { signal, progress }: ImportExportDeps,
): AsyncGenerator<string, void, undefined> {
  const reader = file.stream().getReader();
  const decoder = new TextDecoder();
  let read = 0;
  try {
    while (!signal.aborted) {
      const { done, value } = await reader.read();
      if (done) break;
      yield decoder.decode(value, { stream: true });
      read += value.length;
      progress(file.size ? read / file.size : 1);
    }
    yield decoder.decode();
  } finally {
    await reader.cancel();
  }
}
