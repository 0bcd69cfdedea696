import type { Letters } from '../letters';
import type { PhonemeBuilder } from '../phoneme-sequence';
import { VOWELED } from '../phonemes';

/** Consonants from U+0915 on; the scripts of India have them at the same places of their blocks. */
const CONSONANTS = 'k k g g N C C J J n t t d d n t t d d n n p F b b m y r r l l l W S S s h'.split(' ');
const FIRST_CONSONANT = 0x15;
/** Independent vowels from U+0904 on, vowel signs from U+093E on. */
const VOWELS = 'a a a i i u u ri l e e e ai o o o au'.split(' ');
const VOWEL_SIGNS = 'a i i u u ri ri e e e ai o o o au'.split(' ');
/** What a dot below makes of a consonant: क़ ख़ ग़ ज़ ड़ ढ़ फ़. */
const DOTTED_CONSONANTS: Readonly<Record<string, string>> = { J: 'z', d: 'r', F: 'f' };
const NUKTA = 0x3c;
const VIRAMA = 0x4d;
/** U+0958 क़ … U+095F य़, precomposed. */
const PRECOMPOSED = 'k x g z r r f y'.split(' ');

/** Place in the block, the same for Devanagari, Bengali, Gurmukhi, Gujarati, Odia, Tamil, Telugu, Kannada, Malayalam. */
const getBlockOffset = (char: string | undefined): number => (char ? char.charCodeAt(0) & 0x7f : 0);

const getConsonant = (place: number): string | undefined =>
  place >= 0x58 && place <= 0x5f ? PRECOMPOSED[place - 0x58] : CONSONANTS[place - FIRST_CONSONANT];

const getVowel = (place: number): string | undefined =>
  place === 0x02 || place === 0x01 ? "n'" : place === 0x03 ? 'h"' : (VOWELS[place - 0x04] ?? VOWEL_SIGNS[place - 0x3e]);

/** Reads one word; the inherent vowel is written nowhere and often not spoken, so it is weak, and none at the end. */
export function pronounceIndic(letters: Letters, from: number, to: number, out: PhonemeBuilder): void {
  for (let at = from; at < to; ) {
    const place = getBlockOffset(letters.chars[at]);
    const dotted = at + 1 < to && getBlockOffset(letters.chars[at + 1]) === NUKTA;
    const end = at + (dotted ? 2 : 1);
    const consonant = getConsonant(place);
    if (consonant === undefined) {
      const vowel = getVowel(place);
      if (vowel) out.write(vowel, letters.offsets[at]!, letters.offsets[end]!, VOWELED);
      else out.extend(letters.offsets[end]!);
    } else {
      const sound = dotted ? (DOTTED_CONSONANTS[consonant] ?? consonant) : consonant;
      const next = getBlockOffset(end < to ? letters.chars[end] : undefined);
      const bare = end === to || next === VIRAMA || (next >= 0x3e && next <= 0x4c);
      out.write(bare ? sound : `${sound}A'`, letters.offsets[at]!, letters.offsets[end]!, VOWELED);
    }
    at = end;
  }
}
