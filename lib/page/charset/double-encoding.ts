/** Repairs text that was encoded as UTF-8 twice. */
import { memoize } from '../../util/memoize';
import { decodeBytes } from './decode-bytes';

/** Encodings as which UTF-8 is mistakenly read before it is encoded again. */
const MISTAKEN_CHARSETS = ['windows-1252', 'windows-1251'] as const;

/** Number of non-ASCII runs that are looked at to tell whether a text was encoded twice. */
const MAX_SAMPLE_RUNS = 500;
/**
 * Least number of characters that the repair must give, and least share of the non-ASCII characters that it must cover.
 */
const MIN_REPAIRED_CHARACTERS = 5;
const MIN_REPAIRABLE_SHARE = 0.8;

/** Repairs UTF-8 that was read as one encoding and encoded again. */
interface EncodingRepair {
  /** Finds the runs that may have to be repaired. */
  readonly pattern: RegExp;
  /** Returns a run as it was meant; undefined where it is not UTF-8 that was encoded twice. */
  readonly repair: (run: string) => string | undefined;
}

/**
 * Builds a table from non-ASCII characters to the byte they stand for. Bytes 80 to 9F that the encoding leaves
 * undefined are read as control characters, so these are in the table, too.
 */
function buildByteTable(charset: string): ReadonlyMap<string, number> {
  const bytes = Uint8Array.from({ length: 128 }, (_, i) => 0x80 + i);
  const controls = Array.from(bytes.subarray(0, 0x20), (byte) => [String.fromCharCode(byte), byte] as const);
  return new Map([...controls, ...[...decodeBytes(bytes, charset)].map((c, i) => [c, 0x80 + i] as const)]);
}

function createEncodingRepair(charset: string): EncodingRepair {
  const bytesByCharacter = buildByteTable(charset);
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  const decode = (run: string): string | undefined => {
    try {
      // A character outside the table becomes the byte FF, which is invalid in UTF-8.
      return utf8.decode(Uint8Array.from(run, (c) => bytesByCharacter.get(c) ?? 0xff));
    } catch {
      return undefined;
    }
  };
  // Results are cached: the same few runs make up most of a text.
  return { pattern: new RegExp(`[${[...bytesByCharacter.keys()].join('')}]+`, 'gu'), repair: memoize(decode) };
}

function collectNonAsciiRuns(text: string): readonly string[] {
  const runs: string[] = [];
  for (const [run] of text.matchAll(/[\u0080-\uFFFF]+/g)) {
    if (runs.push(run) === MAX_SAMPLE_RUNS) break;
  }
  return runs;
}

function isDoublyEncoded(sample: readonly string[], { repair }: EncodingRepair): boolean {
  const repairable = sample.filter((run) => repair(run) !== undefined);
  const repaired = repairable.map(repair).join('');
  return (
    repaired.length >= MIN_REPAIRED_CHARACTERS &&
    repairable.join('').length >= MIN_REPAIRABLE_SHARE * sample.join('').length
  );
}

/**
 * Repairs text that was UTF-8, was read as another encoding and encoded as UTF-8 again ("Ä‘á»™" for "độ"). Other text
 * does not decode as UTF-8 almost throughout by chance. In a text that is repaired, runs that do not decode stay as
 * they are.
 */
export function repairDoubleEncoding(text: string): string {
  const sample = collectNonAsciiRuns(text);
  const encodingRepair = MISTAKEN_CHARSETS.map(createEncodingRepair).find((candidate) =>
    isDoublyEncoded(sample, candidate),
  );
  return encodingRepair ? text.replace(encodingRepair.pattern, (run) => encodingRepair.repair(run) ?? run) : text;
}
