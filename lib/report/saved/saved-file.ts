/**
 * Kept comparisons as a file: JSON lines in UTF-8, one comparison a line, in no particular order.
 *
 *     {"verso":"comparison","format":1,"saved":…,"accessed":…,"chosen":…,"trail":{…},"decisions":{…},"report":{…}}
 *
 * | field | what it holds |
 * | --- | --- |
 * | `verso` | always `comparison` |
 * | `format` | 1; a larger number is a later format that this Verso does not read |
 * | `saved`, `accessed` | when it was kept, when the original was read: ISO 8601, UTC |
 * | `chosen` | the original's address, empty where its text was pasted |
 * | `trail` | `page` (the translation), `sighting` (what it says of itself), `candidates` and `credits`: how the original was found |
 * | `decisions` | `dismissed` and `confirmed`: ids of findings; `notes`: id → text |
 * | `report` | as `verso compare` and `lib/core/report.ts` give it: texts, segments, links, findings, the engine that helped |
 *
 * Fields that are not known are passed over. Two lines with the same addresses of page and original are one comparison;
 * the one kept later counts.
 */

import type { SavedComparison } from '../../core';
import { isRecord, parseJson } from '../../util/json';
import { parseSaved } from './saved-schema';

const FILE_FORMAT = 1;

/** UTF-16 units. The longest article that Verso reads makes a tenth of it. */
const MAX_LINE_LENGTH = 32_000_000;

export const formatSavedLine = (kept: SavedComparison): string =>
  `${JSON.stringify({ verso: 'comparison', format: FILE_FORMAT, ...kept })}\n`;

/** @returns undefined where the line is no comparison that this Verso can read. */
export function parseSavedLine(line: string): SavedComparison | undefined {
  const read = parseJson(line);
  if (!isRecord(read)) return undefined;
  return read['verso'] === 'comparison' && read['format'] === FILE_FORMAT ? parseSaved(read) : undefined;
}

/**
 * The lines of a text that comes in pieces, blank ones left out. Of a line that is longer than any comparison no more
 * is held than that: undefined stands for it.
 */
export async function* readSavedLines(
  pieces: AsyncIterable<string>,
  longest = MAX_LINE_LENGTH,
): AsyncGenerator<string | undefined, void, undefined> {
  let [held, length]: [string[], number] = [[], 0];
  for await (const piece of pieces) {
    for (const [at, text] of piece.split('\n').entries()) {
      if (at > 0) {
        yield* emitLine(held, length > longest);
        [held, length] = [[], 0];
      }
      length += text.length;
      if (length <= longest) held.push(text);
      else held = [];
    }
  }
  yield* emitLine(held, length > longest);
}

function* emitLine(held: readonly string[], cut: boolean): Generator<string | undefined, void, undefined> {
  const line = held.join('').trim();
  if (cut) yield undefined;
  else if (line) yield line;
}

/** "verso-comparisons-2026-11-27.jsonl". @param now ISO 8601, UTC. */
export const buildSavedFileName = (now: string): string => `verso-comparisons-${now.slice(0, 10)}.jsonl`;
