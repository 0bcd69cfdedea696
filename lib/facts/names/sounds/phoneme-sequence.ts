/** Sequences of phonemes with their places in the text, and the builder that the rules of each script write to. */
import { DELETION_COST, fromPhonemeCode, KIND_COUNT, TABLE_STRIDE, toPhonemeCode } from './phonemes';

/**
 * One pronunciation of a text: its phonemes in order, each with the UTF-16 range that it is read from. All arrays but
 * `drops` have `length` entries.
 */
export interface PhonemeSequence {
  readonly length: number;
  /** The phonemes, as codes of the phonetic alphabet. */
  readonly codes: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Number of the word that a phoneme belongs to, ascending. */
  readonly words: Int32Array;
  /** What the script of the phoneme writes (`UNVOWELED` …). */
  readonly kinds: Uint8Array;
  /** Cost of leaving the phoneme out against each kind of script, at kind × length + position; 0..100. */
  readonly drops: Uint8Array;
  /** Where a name may begin and end: at words, prefixes, endings and syllables. The bits below. */
  readonly edges: Uint8Array;
}

/** A name may begin with this phoneme. */
export const MAY_BEGIN = 1;
/** A name may end with this phoneme. */
export const MAY_END = 2;
/** A name that begins or ends here cuts a word of the dictionary in two. */
export const DOUBTFUL_BEGIN = 4;
export const DOUBTFUL_END = 8;

/**
 * Factors for the cost of a phoneme by its weakness: always heard, often left out (' in the tables), nearly always (").
 */
const WEAKNESS_FACTORS = [1, 0.35, 0.12];

/** One phoneme while a text is being read. */
interface PhonemeDraft {
  readonly code: number;
  readonly start: number;
  end: number;
  readonly word: number;
  readonly kind: number;
  /** 0: always heard, 1: often left out, 2: nearly always left out. */
  weakness: number;
  edges: number;
}

/** Collects the phonemes of one pronunciation. */
export class PhonemeBuilder {
  private readonly phonemes: PhonemeDraft[] = [];
  private word = 0;
  private isWordStart = true;

  /** The number of phonemes so far, which is also the position of the next one. */
  get length(): number {
    return this.phonemes.length;
  }

  /** Adds phonemes in the notation of the tables ("ks", "a'"), all of them read from the offsets `start`..`end`. */
  write(notation: string, start: number, end: number, kind: number, edges = 0): void {
    for (let at = 0; at < notation.length; at++) {
      const mark = notation[at + 1];
      const weakness = mark === "'" ? 1 : mark === '"' ? 2 : 0;
      this.add({ code: toPhonemeCode(notation[at]!), start, end, word: this.word, kind, weakness, edges });
      if (weakness) at++;
    }
  }

  /**
   * Adds one phoneme. The same one twice in a word becomes one long phoneme; across two words (Pak Kun) the second is
   * weak, since it is often heard once.
   */
  private add(phoneme: PhonemeDraft): void {
    const last = this.phonemes.at(-1);
    const isRepeated = last?.code === phoneme.code;
    if (last && isRepeated && !this.isWordStart) {
      last.end = phoneme.end;
      last.weakness = Math.min(last.weakness, phoneme.weakness);
      last.edges = (last.edges & MAY_BEGIN) | (phoneme.edges & MAY_END);
      return;
    }
    if (isRepeated) phoneme.weakness = Math.max(phoneme.weakness, 1);
    if (this.isWordStart) phoneme.edges |= MAY_BEGIN;
    this.phonemes.push(phoneme);
    this.isWordStart = false;
  }

  /** Extends the last phoneme to the offset `end`, over signs that have no sound of their own. */
  extend(end: number): void {
    if (!this.isWordStart) this.phonemes.at(-1)!.end = end;
  }

  /** Adds edge bits to the last phoneme of the word. */
  mark(edges: number): void {
    if (!this.isWordStart) this.phonemes.at(-1)!.edges |= edges;
  }

  /** Lets a name begin with the first phoneme, from position `from` on, that is read from `offset` or later. */
  allowStart(from: number, offset: number): void {
    for (let at = from; at < this.length; at++) {
      const phoneme = this.phonemes[at]!;
      if (phoneme.start < offset) continue;
      phoneme.edges |= MAY_BEGIN;
      return;
    }
  }

  /** Lets a name end with the last phoneme, from position `from` on, that is read from before `offset`. */
  allowEnd(from: number, offset: number): void {
    for (let at = this.length - 1; at >= from; at--) {
      const phoneme = this.phonemes[at]!;
      if (phoneme.start >= offset) continue;
      phoneme.edges |= MAY_END;
      return;
    }
  }

  /** Removes all edge bits but `allowedEdges` from the phonemes from position `from` on. */
  forbidEdges(from: number, allowedEdges = 0): void {
    for (let at = Math.max(0, from); at < this.length; at++) this.phonemes[at]!.edges &= allowedEdges;
  }

  /** Makes the phonemes weak, from position `from` on, that are read from `offset` or later. */
  weakenFrom(from: number, offset: number): void {
    for (let at = from; at < this.length; at++) {
      const phoneme = this.phonemes[at]!;
      if (phoneme.start >= offset) phoneme.weakness = Math.max(phoneme.weakness, 1);
    }
  }

  /** Ends a word, with which a name may end. Does nothing where the word has no phonemes. */
  endWord(): void {
    if (this.isWordStart) return;
    this.mark(MAY_END);
    this.word++;
    this.isWordStart = true;
  }

  /** All phonemes in the notation of `write`. */
  notation(): string {
    return this.phonemes.map(({ code, weakness }) => fromPhonemeCode(code) + ['', "'", '"'][weakness]!).join('');
  }

  /** The finished sequence, with the costs of leaving phonemes out. */
  build(): PhonemeSequence {
    const { phonemes, length } = this;
    const drops = new Uint8Array(KIND_COUNT * length);
    for (let kind = 0; kind < KIND_COUNT; kind++) {
      phonemes.forEach(({ code, weakness }, at) => {
        drops[kind * length + at] = Math.round(
          DELETION_COST[kind * TABLE_STRIDE + code]! * WEAKNESS_FACTORS[weakness]!,
        );
      });
    }
    return {
      length,
      codes: Uint8Array.from(phonemes, ({ code }) => code),
      starts: Int32Array.from(phonemes, ({ start }) => start),
      ends: Int32Array.from(phonemes, ({ end }) => end),
      words: Int32Array.from(phonemes, ({ word }) => word),
      kinds: Uint8Array.from(phonemes, ({ kind }) => kind),
      drops,
      edges: Uint8Array.from(phonemes, ({ edges }) => edges),
    };
  }
}

function copySelected<T extends Uint8Array | Int32Array>(source: T, target: T, positions: readonly number[]): T {
  for (let at = 0; at < target.length; at++) target[at] = source[positions[at]!]!;
  return target;
}

/** The phonemes at the given positions, in that order: words in another order, or a part of the sequence. */
export function selectPhonemes(phonemes: PhonemeSequence, positions: readonly number[]): PhonemeSequence {
  const { length } = positions;
  const selectBytes = (source: Uint8Array): Uint8Array => copySelected(source, new Uint8Array(length), positions);
  const selectIntegers = (source: Int32Array): Int32Array => copySelected(source, new Int32Array(length), positions);
  const drops = new Uint8Array(KIND_COUNT * length);
  for (let at = 0; at < drops.length; at++) {
    const position = at % length;
    drops[at] = phonemes.drops[((at - position) / length) * phonemes.length + positions[position]!]!;
  }
  return {
    length,
    codes: selectBytes(phonemes.codes),
    starts: selectIntegers(phonemes.starts),
    ends: selectIntegers(phonemes.ends),
    words: selectIntegers(phonemes.words),
    kinds: selectBytes(phonemes.kinds),
    drops,
    edges: selectBytes(phonemes.edges),
  };
}

/** The phonemes from position `from` up to but without `to`. */
export function slicePhonemes(
  { length, codes, starts, ends, words, kinds, drops, edges }: PhonemeSequence,
  from: number,
  to: number,
): PhonemeSequence {
  const slicedDrops = new Uint8Array(KIND_COUNT * (to - from));
  for (let kind = 0; kind < KIND_COUNT; kind++)
    slicedDrops.set(drops.subarray(kind * length + from, kind * length + to), kind * (to - from));
  return {
    length: to - from,
    codes: codes.slice(from, to),
    starts: starts.slice(from, to),
    ends: ends.slice(from, to),
    words: words.slice(from, to),
    kinds: kinds.slice(from, to),
    drops: slicedDrops,
    edges: edges.slice(from, to),
  };
}
