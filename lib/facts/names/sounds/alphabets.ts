/** Spelling rules of the Cyrillic script, by language. */
import { memoize } from '../../../core/memoize';
import type { Letters } from './letters';
import type { PhonemeBuilder } from './phoneme-sequence';
import { VOWELED } from './phonemes';
import { parseSpellingRules, type SpellingRules } from './spelling-rules';

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

// Spelling rules of the Hebrew script.

/** Rules for Hebrew without vowel points. A geresh marks foreign consonants (ג׳ as in George). */
export const HEBREW = parseSpellingRules(
  `א=A' ב=B ג=g ג'|ג׳=J ד=d ה=h' ה$=A" ו=U וו=w ז=z ז'|ז׳=Z ח=x ט=t טש=C י=I יי=I כ=k ך=x ל=l מ|ם=m נ|ן=n ס=s ע=A' פ=F ף=f
  צ|ץ=c צ'|צ׳|ץ'|ץ׳=C ק=k ר=r ש=$ ת=t ת'|ת׳=T נג=Ng'`,
);
/** Prefixes written together with the next word: the, and, in, to, from, that, as. */
export const HEBREW_CLITIC = /^[הובלמשכ]$/;

/** Rules for modern Greek. In foreign names σ can be ʃ, and τσ tʃ; a final ς is often a Greek ending. */
export const GREEK = parseSpellingRules(
  `α=a αι=e αυ=av" ά=a β=v γ=g γ(ειηυ)=G γι(αεουω)=Y γου(αεηιο)=g'w γγ=N γγ(αεηιουω)=Ng' γκ=N'g ^γκ=g νγκ=N νγκ(αεηιουω)=Ng' ^νγκ=N γχ=nx δ=T ε=e ει=i ευ=ev" ζ=! η=i θ=T ι=i κ=k λ=l μ=m
  μπ=m'b ^μπ=b ν=n ντ=n'd ^ντ=d ξ=ks ο=o οι=i ου=u π=p ρ=r σ=$ ς=s τ=t τζ=J τσ=D τς=D υ=i φ=f χ=& ψ=ps ω=o ς$=s'`,
);

// Spelling rules of the Arabic script.

/** Rules for Arabic, Persian and Urdu. Short vowels are not written; Arabic has no letters for p, v and g. */
export const ARABIC = parseSpellingRules(
  `ا|أ|إ|آ=A' ^ا=A' ٱ=A' ب=b ^ب=b پ=p ت=t ث=P تش=C ج=G چ=C ح=h خ=x د=d ذ=z ر=r ز=z ژ=Z س=s ش=S ص=s ض=d ط=t ظ=z ع=A' غ=G ف=F ڤ=v
  ق=k ك|ک=k گ|ݣ=g ل=l م=m ن=n ه=h' ة=A" ه$=A' و=U وو=U ؤ=U' ي|ی=I ى|ے=A' ئ= ء= ٹ=t ڈ=d ڑ=r ہ=h" ھ= ں=n' نغ=Ng' نج=Ng' كس=ks
  ^ال=A"l" ^وال=A"l" ^بال=A"l" ^لل=l ^ولل=l`,
);
/** Prefixes written together with the next word: and, then, in, to, as. */
export const ARABIC_CLITIC = /^[وفبلك]$/;

/** Rules that all languages share. */
const SHARED_RULES = `а=a б=b в=v г=g д=d дж=J дз=z цз=j чж=J ѓ=J е=e ^е=ye ё=yo" ж=Z з=z ѕ=z и=i й=y' ї=yi" і=i є=ye" к=k кс=ks ќ=C л=l м=m н=n
нг=N нг(аеиоу)=Ng' о=o п=p р=r р$=r' с=s т=t тс=c тш=C у=u ў=w ф=F х=& ц=c ч=C ш=S щ=S ъ=@" ы=i ь= э=e ю=yu" я=ya" ђ=J ј=y
љ=ly" њ=ny" ћ=C џ=J ә=a ғ=g қ=k ң=N ө=O ұ=u ү=u һ=h`;
/**
 * What one language reads differently, tried before the shared rules. In foreign names г is often an h: Гитлер,
 * Гонконг.
 */
const OWN_RULES: Readonly<Record<string, string>> = {
  ru: 'г=gh"',
  uk: 'г=h ґ=g и=i е=e ^е=e',
  be: 'г=h',
  bg: 'щ=St" ъ=@ ^е=e',
  sr: '^е=e',
  mk: '^е=e',
};

/** The rules of a language; for languages without rules of their own, those of Russian. */
export const getCyrillicRules = memoize(
  (lang: string): SpellingRules =>
    parseSpellingRules(Object.hasOwn(OWN_RULES, lang) ? OWN_RULES[lang]! : 'г=gh"', SHARED_RULES),
);

/** Case endings of names: Путина, Путину, Путиным, Обамой. */
export const CYRILLIC_ENDING =
  /^(?:[аяуюыиіеєоё]|ом|ем|ым|им|ой|ей|ою|ею|ого|ому|ам|ах|ами|ів|ов|ові|еві|ої|ий|ая|ую)$/;
