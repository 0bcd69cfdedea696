import { memoize } from '../../util/memoize';
import { decodeBytes } from './decode-bytes';

/** Encodings that UTF-8 is taken for before it is encoded again. */
const MISTAKEN_CHARSETS = ['windows-1252', 'windows-1251'] as const;

/** Enough stretches beyond ASCII to see whether a text is of this kind. */
const MAX_SAMPLE_RUNS = 500;
/** Characters that must come out of it, and the share of what they were made from in all that is not ASCII. */
const MIN_REPAIRED_CHARACTERS = 5;
const MIN_REPAIRABLE_SHARE = 0.8;

interface EncodingRepair {
  readonly stretch: RegExp;
  /** A stretch as it was meant; undefined unless it is UTF-8 twice over. */
  readonly mend: (stretch: string) => string | undefined;
}

/** The byte each character beyond ASCII stands for; what the encoding leaves open stands for itself. */
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
      // A character from elsewhere stands for a byte that UTF-8 never has.
      return utf8.decode(Uint8Array.from(stretch, (c) => table.get(c) ?? 0xff));
    } catch {
      return undefined;
    }
  };
  // The same few stretches make up most of a text.
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
 * Text that was UTF-8, read as another encoding and encoded as UTF-8 again ("Ä‘á»™" for "độ"), as it was meant. Nothing
 * else reads as UTF-8 nearly throughout by chance; what does not, in such a text, is left as it is.
 */
export function repairDoubleEncoding(text: string): string {
  const sample = collectNonAsciiRuns(text);
  const mender = MISTAKEN_CHARSETS.map(createEncodingRepair).find((one) => isDoublyEncoded(sample, one));
  return mender ? text.replace(mender.stretch, (part) => mender.mend(part) ?? part) : text;
}
