/**
 * Reads and writes saved comparisons as a file: JSON lines in UTF-8, one comparison a line, in no particular order.
 *
 *     {"verso":"comparison","format":1,"saved":…,"accessed":…,"chosen":…,"trail":{…},"decisions":{…},"report":{…}}
 *
 * | field | what it holds |
 * | --- | --- |
 * | `verso` | always `comparison` |
 * | `format` | 1; a larger number is a later format that this Verso does not read |
 * | `saved`, `accessed` | when it was saved, when the original was read: ISO 8601, UTC |
 * | `chosen` | the original's address, empty where its text was pasted |
 * | `trail` | `page` (the translation), `sighting` (its detection), `candidates` and `credits`: how the original was found |
 * | `decisions` | `dismissed` and `confirmed`: ids of findings; `notes`: id → text |
 * | `report` | `SavedReport` of `lib/core/report.ts`: texts, segments, links, findings, the engine that helped |
 *
 * Unknown fields are ignored. Two lines with the same addresses of page and original are one comparison; the one saved
 * later counts.
 */

import { isRecord, parseJson } from '../core/json';
import type { SavedComparison } from '../core/saved-comparison';
import { parseSaved } from './saved-schema';

const FILE_FORMAT = 1;

/** The longest line in UTF-16 units: ten times what the longest article that Verso reads needs. */
const MAX_LINE_LENGTH = 32_000_000;

export const formatSavedLine = (comparison: SavedComparison): string =>
  `${JSON.stringify({ verso: 'comparison', format: FILE_FORMAT, ...comparison })}\n`;

/** @returns undefined where the line is no comparison that this version of Verso can read. */
export function parseSavedLine(line: string): SavedComparison | undefined {
  const value = parseJson(line);
  if (!isRecord(value)) return undefined;
  return value['verso'] === 'comparison' && value['format'] === FILE_FORMAT ? parseSaved(value) : undefined;
}

/**
 * Yields the lines of a text that comes in chunks; blank ones are skipped. A line over `maxLength` is dropped and given
 * as undefined.
 */
export async function* readSavedLines(
  chunks: AsyncIterable<string>,
  maxLength = MAX_LINE_LENGTH,
): AsyncGenerator<string | undefined, void, undefined> {
  let [lineParts, lineLength]: [string[], number] = [[], 0];
  for await (const chunk of chunks) {
    for (const [at, text] of chunk.split('\n').entries()) {
      if (at > 0) {
        yield* emitLine(lineParts, lineLength > maxLength);
        [lineParts, lineLength] = [[], 0];
      }
      lineLength += text.length;
      if (lineLength <= maxLength) lineParts.push(text);
      else lineParts = [];
    }
  }
  yield* emitLine(lineParts, lineLength > maxLength);
}

function* emitLine(lineParts: readonly string[], isTooLong: boolean): Generator<string | undefined, void, undefined> {
  const line = lineParts.join('').trim();
  if (isTooLong) yield undefined;
  else if (line) yield line;
}

/** Builds a name such as "verso-comparisons-2026-11-27.jsonl". @param now ISO 8601, UTC. */
export const buildSavedFileName = (now: string): string => `verso-comparisons-${now.slice(0, 10)}.jsonl`;
