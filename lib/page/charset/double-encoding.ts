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
  readonly stretch: RegExp;
  /** Returns a run as it was meant; undefined where it is not UTF-8 that was encoded twice. */
  readonly mend: (stretch: string) => string | undefined;
}

/**
 * Builds a table from non-ASCII characters to the byte they stand for. Bytes 80 to 9F that the encoding leaves
 * undefined are read as control characters, so these are in the table, too.
 */
function buildByteTable(charset: string): ReadonlyMap<string, number> {
  const bytes = Uint8Array.from({ length: 128 }, (_, i) => 0x80 + i);
  const own = Array.from(bytes.subarray(0, 0x20), (byte) => [String.fromCharCode(byte), byte] as const);
  return new Map([...own, ...[...decodeBytes(bytes, charset)].map((c, i) => [c, 0x80 + i] as const)]);
}

function createEncodingRepair(charset: string): EncodingRepair {
  const table = buildByteTable(charset);
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  const read = (stretch: string): string | undefined => {
    try {
      // A character outside the table becomes the byte FF, which is invalid in UTF-8.
      return utf8.decode(Uint8Array.from(stretch, (c) => table.get(c) ?? 0xff));
    } catch {
      return undefined;
    }
  };
  // Results are cached: the same few runs make up most of a text.
  return { stretch: new RegExp(`[${[...table.keys()].join('')}]+`, 'gu'), mend: memoize(read) };
}

function collectNonAsciiRuns(text: string): readonly string[] {
  const stretches: string[] = [];
  for (const [stretch] of text.matchAll(/[\u0080-\uFFFF]+/g)) {
    if (stretches.push(stretch) === MAX_SAMPLE_RUNS) break;
  }
  return stretches;
}

function isDoublyEncoded(sample: readonly string[], { mend }: EncodingRepair): boolean {
  const mendable = sample.filter((stretch) => mend(stretch) !== undefined);
  const mended = mendable.map(mend).join('');
  return (
    mended.length >= MIN_REPAIRED_CHARACTERS &&
    mendable.join('').length >= MIN_REPAIRABLE_SHARE * sample.join('').length
  );
}

/**
 * Repairs text that was UTF-8, was read as another encoding and encoded as UTF-8 again ("Ä‘á»™" for "độ"). Other text
 * does not decode as UTF-8 almost throughout by chance. In a text that is repaired, runs that do not decode stay as
 * they are.
 */
export function repairDoubleEncoding(text: string): string {
  const sample = collectNonAsciiRuns(text);
  const mender = MISTAKEN_CHARSETS.map(createEncodingRepair).find((one) => isDoublyEncoded(sample, one));
  return mender ? text.replace(mender.stretch, (part) => mender.mend(part) ?? part) : text;
}
