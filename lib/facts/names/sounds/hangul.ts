/** Pronounces Hangul, the Korean script. */
import type { Letters } from './letters';
import { DOUBTFUL_END, MAY_END, type PhonemeBuilder } from './phoneme-sequence';
import { SYLLABIC } from './phonemes';

/** Initial consonants, vowels and final consonants, in the order of Unicode's Hangul syllables. */
const INITIALS = 'g k n d t L m b b s s - J C C k t F h'.split(' ');
const MEDIALS = "a e ya ye O e yO ye o wa we we yo u wo we wi yu @' i i".split(' ');
const FINALS = ' g k k n n n d L lg lm lb ls lt lp l m b b P P N P P k P b P'.split(' ');
const FIRST_SYLLABLE = 0xac00;

/** Before i, y and w, s may become ʃ: 시, 샤. */
const getInitialSound = (index: number, vowel: string): string => {
  const sound = INITIALS[index]!;
  if (sound === '-') return '';
  return sound === 's' && 'iyw'.includes(vowel[0]!) ? '$' : sound;
};

const isRieul = (syllable: string | undefined): boolean => !!syllable && syllable >= '라' && syllable < '마';

/** Words written together with a name: particles, and suffixes for places, persons and peoples. */
const PARTICLE =
  /^(?:은|는|이|가|을|를|의|에|와|과|도|로|만|인|씨|시|군|계|산|측|으로|에서|에게|께서|까지|부터|에는|에도|이나|라는|라고|이라고|이라는|에서는|에게는|와의|과의|으로부터)?$/;

/**
 * Pronounces a run of syllables. A name may end at each; where no particle follows, only at the cost of cutting a word.
 */
export function pronounceHangul(letters: Letters, from: number, to: number, out: PhonemeBuilder): void {
  for (let at = from; at < to; at++) {
    const code = letters.chars[at]!.charCodeAt(0) - FIRST_SYLLABLE;
    if (code < 0 || code >= 19 * 588) continue;
    const vowel = MEDIALS[Math.floor((code % 588) / 28)]!;
    // ㄹㄹ is a single l.
    const isDoubledRieul = code % 28 === 8 && isRieul(letters.chars[at + 1]);
    const sounds = getInitialSound(Math.floor(code / 588), vowel) + vowel + (isDoubledRieul ? '' : FINALS[code % 28]!);
    out.write(sounds, letters.offsets[at]!, letters.offsets[at + 1]!, SYLLABIC);
    out.mark(
      PARTICLE.test(letters.chars.slice(at + 1, Math.min(to, at + 6)).join('')) ? MAY_END : MAY_END | DOUBTFUL_END,
    );
  }
}
