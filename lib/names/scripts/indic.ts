/** Pronounces Devanagari and the other scripts of India, whose Unicode blocks have the same layout. */
import type { Letters } from '../letters';
import type { PhonemeBuilder } from '../phoneme-sequence';
import { VOWELED } from '../phonemes';

/** Consonants from U+0915 on; the other blocks have them at the same offsets. */
const CONSONANTS = 'k k g g N C C J J n t t d d n t t d d n n p F b b m y r r l l l W S S s h'.split(' ');
const FIRST_CONSONANT = 0x15;
/** Independent vowels from U+0904 on, vowel signs from U+093E on. */
const VOWELS = 'a a a i i u u ri l e e e ai o o o au'.split(' ');
const VOWEL_SIGNS = 'a i i u u ri ri e e e ai o o o au'.split(' ');
/** What a consonant with a dot below (nukta) sounds like: ज़ ड़ ढ़ फ़. */
const DOTTED_CONSONANTS: Readonly<Record<string, string>> = { J: 'z', d: 'r', F: 'f' };
const NUKTA = 0x3c;
const VIRAMA = 0x4d;
/** The precomposed consonants with a dot below, U+0958 क़ … U+095F य़. */
const PRECOMPOSED = 'k x g z r r f y'.split(' ');

/**
 * Offset in the block, equal for Devanagari, Bengali, Gurmukhi, Gujarati, Odia, Tamil, Telugu, Kannada and Malayalam.
 */
const getBlockOffset = (char: string | undefined): number => (char ? char.charCodeAt(0) & 0x7f : 0);

const getConsonant = (blockOffset: number): string | undefined =>
  blockOffset >= 0x58 && blockOffset <= 0x5f
    ? PRECOMPOSED[blockOffset - 0x58]
    : CONSONANTS[blockOffset - FIRST_CONSONANT];

const getVowel = (blockOffset: number): string | undefined =>
  blockOffset === 0x02 || blockOffset === 0x01
    ? "n'"
    : blockOffset === 0x03
      ? 'h"'
      : (VOWELS[blockOffset - 0x04] ?? VOWEL_SIGNS[blockOffset - 0x3e]);

/**
 * Pronounces one word. The inherent vowel is not written and often not heard, so it is weak; at the end there is none.
 */
export function pronounceIndic(letters: Letters, from: number, to: number, out: PhonemeBuilder): void {
  for (let at = from; at < to; ) {
    const blockOffset = getBlockOffset(letters.chars[at]);
    const hasNukta = at + 1 < to && getBlockOffset(letters.chars[at + 1]) === NUKTA;
    const end = at + (hasNukta ? 2 : 1);
    const consonant = getConsonant(blockOffset);
    if (consonant === undefined) {
      const vowel = getVowel(blockOffset);
      if (vowel) out.write(vowel, letters.offsets[at]!, letters.offsets[end]!, VOWELED);
      else out.extend(letters.offsets[end]!);
    } else {
      const sound = hasNukta ? (DOTTED_CONSONANTS[consonant] ?? consonant) : consonant;
      const next = getBlockOffset(end < to ? letters.chars[end] : undefined);
      const hasNoInherentVowel = end === to || next === VIRAMA || (next >= 0x3e && next <= 0x4c);
      out.write(hasNoInherentVowel ? sound : `${sound}A'`, letters.offsets[at]!, letters.offsets[end]!, VOWELED);
    }
    at = end;
  }
}
