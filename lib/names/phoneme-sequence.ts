import { DELETION_COST, fromPhonemeCode, KIND_COUNT, STRIDE, toPhonemeCode } from './phonemes';

/** One reading of a text: its sounds in order, each with the UTF-16 range it is read from. All arrays have one length. */
export interface PhonemeSequence {
  readonly length: number;
  /** Sounds, as codes of the alphabet. */
  readonly codes: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Number of the word a sound belongs to, ascending. */
  readonly words: Int32Array;
  /** How the script of the sound writes (`UNVOWELLED` …). */
  readonly kinds: Uint8Array;
  /** Cost of leaving the sound out against each kind of script: kind × length + place. */
  readonly drops: Uint8Array;
  /** Where a name may begin and end: edges of words, of what is glued to them, of syllables. Bits, see below. */
  readonly edges: Uint8Array;
}

export const MAY_BEGIN = 1;
export const MAY_END = 2;
/** A name may begin or end here, but in the midst of what a dictionary holds for a word. */
export const DOUBTFUL_BEGIN = 4;
export const DOUBTFUL_END = 8;

/** How much of its cost a sound keeps that is often left out (marked ' in the tables) or nearly always (marked "). */
const WEAKNESS_FACTORS = [1, 0.35, 0.12];

/** One sound while a text is being read. */
interface PhonemeDraft {
  readonly code: number;
  readonly start: number;
  end: number;
  readonly word: number;
  readonly kind: number;
  /** 0 spoken, 1 often left out, 2 nearly always. */
  weak: number;
  edges: number;
}

/** Collects the sounds of one reading. */
export class PhonemeBuilder {
  private readonly sounds: PhonemeDraft[] = [];
  private word = 0;
  private fresh = true;

  get length(): number {
    return this.sounds.length;
  }

  /** Writes sounds in the notation of the tables ("ks", "a'"), all of them read from `start`..`end`. */
  write(sounds: string, start: number, end: number, kind: number, edges = 0): void {
    for (let at = 0; at < sounds.length; at++) {
      const mark = sounds[at + 1];
      const weak = mark === "'" ? 1 : mark === '"' ? 2 : 0;
      this.add({ code: toPhonemeCode(sounds[at]!), start, end, word: this.word, kind, weak, edges });
      if (weak) at++;
    }
  }

  /** A sound twice in a word is one long sound; at the edge of two words, Pak Kun, it is often heard once. */
  private add(sound: PhonemeDraft): void {
    const last = this.sounds.at(-1);
    const again = last?.code === sound.code;
    if (last && again && !this.fresh) {
      last.end = sound.end;
      last.weak = Math.min(last.weak, sound.weak);
      last.edges = (last.edges & MAY_BEGIN) | (sound.edges & MAY_END);
      return;
    }
    if (again) sound.weak = Math.max(sound.weak, 1);
    if (this.fresh) sound.edges |= MAY_BEGIN;
    this.sounds.push(sound);
    this.fresh = false;
  }

  /** Lets the last sound reach to `end`: signs that have no sound of their own. */
  extend(end: number): void {
    if (!this.fresh) this.sounds.at(-1)!.end = end;
  }

  /** Lets a name end with the last sound. */
  mark(edges: number): void {
    if (!this.fresh) this.sounds.at(-1)!.edges |= edges;
  }

  /** Lets a name begin with the first sound, from the place `from` on, that is read from `offset` or later. */
  allowStart(from: number, offset: number): void {
    for (let at = from; at < this.length; at++) {
      const sound = this.sounds[at]!;
      if (sound.start < offset) continue;
      sound.edges |= MAY_BEGIN;
      return;
    }
  }

  /** Lets a name end with the last sound, from the place `from` on, that is read from before `offset`. */
  allowEnd(from: number, offset: number): void {
    for (let at = this.length - 1; at >= from; at--) {
      const sound = this.sounds[at]!;
      if (sound.start >= offset) continue;
      sound.edges |= MAY_END;
      return;
    }
  }

  /** Lets no name begin or end with the sounds from the place `from` on, or do only what `left` says. */
  forbidEdges(from: number, left = 0): void {
    for (let at = Math.max(0, from); at < this.length; at++) this.sounds[at]!.edges &= left;
  }

  /** Makes the sounds from the place `from` on that are read from `offset` or later easy to leave out. */
  weakenFrom(from: number, offset: number): void {
    for (let at = from; at < this.length; at++) {
      const sound = this.sounds[at]!;
      if (sound.start >= offset) sound.weak = Math.max(sound.weak, 1);
    }
  }

  endWord(): void {
    if (this.fresh) return;
    this.mark(MAY_END);
    this.word++;
    this.fresh = true;
  }

  /** All sounds in the notation of `write`. */
  notation(): string {
    return this.sounds.map(({ code, weak }) => fromPhonemeCode(code) + ['', "'", '"'][weak]!).join('');
  }

  build(): PhonemeSequence {
    const { sounds, length } = this;
    const drops = new Uint8Array(KIND_COUNT * length);
    for (let kind = 0; kind < KIND_COUNT; kind++) {
      sounds.forEach(({ code, weak }, at) => {
        drops[kind * length + at] = Math.round(DELETION_COST[kind * STRIDE + code]! * WEAKNESS_FACTORS[weak]!);
      });
    }
    return {
      length,
      codes: Uint8Array.from(sounds, ({ code }) => code),
      starts: Int32Array.from(sounds, ({ start }) => start),
      ends: Int32Array.from(sounds, ({ end }) => end),
      words: Int32Array.from(sounds, ({ word }) => word),
      kinds: Uint8Array.from(sounds, ({ kind }) => kind),
      drops,
      edges: Uint8Array.from(sounds, ({ edges }) => edges),
    };
  }
}

function copySelected<T extends Uint8Array | Int32Array>(from: T, into: T, places: readonly number[]): T {
  for (let at = 0; at < into.length; at++) into[at] = from[places[at]!]!;
  return into;
}

/** The sounds at the given places, in that order: words in another order, a part, a stretch. */
export function selectPhonemes(track: PhonemeSequence, places: readonly number[]): PhonemeSequence {
  const { length } = places;
  const bytes = (from: Uint8Array): Uint8Array => copySelected(from, new Uint8Array(length), places);
  const integers = (from: Int32Array): Int32Array => copySelected(from, new Int32Array(length), places);
  const drops = new Uint8Array(KIND_COUNT * length);
  for (let at = 0; at < drops.length; at++) {
    const place = at % length;
    drops[at] = track.drops[((at - place) / length) * track.length + places[place]!]!;
  }
  return {
    length,
    codes: bytes(track.codes),
    starts: integers(track.starts),
    ends: integers(track.ends),
    words: integers(track.words),
    kinds: bytes(track.kinds),
    drops,
    edges: bytes(track.edges),
  };
}

/** Sounds `from` up to but without `to`. */
export const slicePhonemes = (track: PhonemeSequence, from: number, to: number): PhonemeSequence =>
  selectPhonemes(
    track,
    Array.from({ length: to - from }, (_, k) => from + k),
  );
