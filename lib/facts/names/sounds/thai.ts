/** Pronounces Thai and Lao. */
import type { Letters } from './letters';
import { MAY_BEGIN, MAY_END, type PhonemeBuilder } from './phoneme-sequence';
import { VOWELED } from './phonemes';

/** Consonants at the head of a syllable. */
const CONSONANTS = new Map(
  Object.entries({
    กขฃคฅฆ: 'k',
    ง: 'N',
    จ: 'C',
    ฉชฌ: 'H',
    ซสศษ: '$',
    ญ: '*',
    ดฎ: 'd',
    ตฏทฐฑฒถธ: 't',
    นณ: 'n',
    บ: 'B',
    ปผพภ: 'p',
    ฝฟ: 'F',
    ม: 'm',
    ย: 'y',
    ร: 'r',
    ลฬ: 'l',
    ว: 'V',
    หฮ: 'h',
    อ: '?',
  }).flatMap(([letters, sound]) => [...letters].map((letter): [string, string] => [letter, sound])),
);
/**
 * How consonants change at the end of a syllable. The letters are uncertain phonemes: names keep the foreign spelling.
 */
const FINALS: Readonly<Record<string, string>> = { $: 'P', C: 'D', H: 'D', r: "R'", l: 'R', y: 'i', V: 'U', '*': 'n' };
/** Vowels that are written before their consonant. */
const PREPOSED: Readonly<Record<string, string>> = { เ: 'e', แ: 'e', โ: 'o', ใ: 'ai', ไ: 'ai' };
const VOWEL_SIGNS: Readonly<Record<string, string>> = {
  ะ: 'a',
  'ั': 'a',
  า: 'a',
  ำ: 'am',
  'ิ': 'i',
  'ี': 'i',
  'ึ': '@',
  'ื': '@',
  'ุ': 'u',
  'ู': 'u',
  '็': 'o',
  ๅ: 'a',
  ฤ: 'ri',
  'ົ': 'o',
  ຽ: 'ia',
};
const TONE_MARK = /[็-๎ฺ]/;
/** The mark of a letter that is not pronounced (thanthakhat). */
const SILENCER = '์';
/** Second letters of a consonant cluster, and the letters that may come before them. */
const CLUSTER_SECOND = 'รลว';
const CLUSTER_FIRST = 'กขคตปผพบดฟทซส';
/** Before these, ห is silent and only sets the tone. */
const SONORANT = 'งญนมยรลว';

/** Turns a Lao letter into the Thai one: Lao's Unicode block has the same order, 128 code points later. */
const toThaiLetter = (char: string): string => {
  const code = char.charCodeAt(0);
  return code >= 0xe81 && code < 0xeff && code !== 0xebb && code !== 0xebd ? String.fromCharCode(code - 0x80) : char;
};

/** A cursor over one run of Thai letters. */
class ThaiCursor {
  private at: number;
  private readonly chars: string[];
  /** Whether the syllable just read may still get a final consonant. */
  private isOpen = false;

  constructor(
    private readonly letters: Letters,
    private readonly from: number,
    private readonly to: number,
    private readonly out: PhonemeBuilder,
  ) {
    this.at = from;
    this.chars = letters.chars.slice(from, to).map(toThaiLetter);
  }

  /** The letter `ahead` of the cursor; empty behind the end. */
  private peek(ahead = 0): string {
    return this.chars[this.at + ahead - this.from] ?? '';
  }

  private getOffset(at: number): number {
    return this.letters.offsets[Math.min(at, this.to)]!;
  }

  /**
   * Writes phonemes that are read from letter `start` up to the cursor. A name may end before one where it may begin.
   */
  private write(sounds: string, start: number, edges = 0): void {
    if (edges & MAY_BEGIN) this.out.mark(MAY_END);
    this.out.write(sounds, this.getOffset(start), this.getOffset(this.at), VOWELED, edges);
  }

  private skipTones(): void {
    while (TONE_MARK.test(this.peek()) && this.peek() !== SILENCER && this.peek() !== '็') this.at++;
    this.out.extend(this.getOffset(this.at));
  }

  /** How many characters a silenced consonant takes (C์ Cิ์ Cุ์, kept from a foreign spelling); 0 where it is none. */
  private countSilencedLetters(): number {
    if (this.peek(1) === SILENCER) return 2;
    return 'ิุ'.includes(this.peek(1)) && this.peek(1) !== '' && this.peek(2) === SILENCER ? 3 : 0;
  }

  /** Reads the consonant at the cursor, with which a name may begin. */
  private writeConsonant(start: number): void {
    const sound = CONSONANTS.get(this.peek())!;
    this.at++;
    this.write(sound, start, MAY_BEGIN);
  }

  /** Reads one or two consonants at the head of a syllable; `start` is where its written form begins. */
  private readHead(start: number): void {
    if (this.peek() === 'ห' && SONORANT.includes(this.peek(1)) && this.peek(1) !== '' && this.hasVowel(2)) this.at++;
    const first = this.peek();
    this.writeConsonant(start);
    if (CLUSTER_FIRST.includes(first) && this.isClusterSecond()) {
      const second = CONSONANTS.get(this.peek())!;
      this.at++;
      this.write(second, this.at - 1);
    }
    this.skipTones();
  }

  /** Whether a tone mark, vowel sign or consonant follows `ahead`, so that the letter before it heads a syllable. */
  private hasVowel(ahead: number): boolean {
    const next = TONE_MARK.test(this.peek(ahead)) ? this.peek(ahead + 1) : this.peek(ahead);
    return next in VOWEL_SIGNS || TONE_MARK.test(this.peek(ahead)) || CONSONANTS.has(next);
  }

  /** Whether the letter at the cursor is the second one of a cluster. */
  private isClusterSecond(): boolean {
    const next = this.peek();
    if (next === '' || !CLUSTER_SECOND.includes(next) || this.peek(1) === SILENCER) return false;
    if (next === 'ร' && this.peek(1) === 'ร') return false;
    return this.peek(1) in VOWEL_SIGNS || TONE_MARK.test(this.peek(1)) || CONSONANTS.has(this.peek(1));
  }

  /** Reads a syllable with a vowel written before its consonant: เกียง เลือง เทอม เขา เดิม เลย. */
  private readPreposedVowel(): void {
    const start = this.at;
    const sign = this.peek();
    this.at++;
    if (!CONSONANTS.has(this.peek())) return;
    this.readHead(start);
    const mark = this.at;
    this.write(this.takeVowel(sign), mark);
    this.skipTones();
    this.isOpen = !'ใไ'.includes(sign) || this.peek() === 'ย';
  }

  /** The vowel of a sign before the consonant, which the signs behind the consonant change; moves past these. */
  private takeVowel(sign: string): string {
    if (sign !== 'เ') {
      if (this.peek() === 'ะ' || this.peek() === '็') this.at++;
      return PREPOSED[sign]!;
    }
    const nextTwo = this.peek() + this.peek(TONE_MARK.test(this.peek(1)) ? 2 : 1);
    const vowelLength = TONE_MARK.test(this.peek(1)) ? 3 : 2;
    if (nextTwo === 'ีย') return this.advance(vowelLength, "ia'");
    if (nextTwo === 'ือ') return this.advance(vowelLength, "@a'");
    if (this.peek() === 'า') return this.advance(this.peek(1) === 'ะ' ? 2 : 1, this.peek(1) === 'ะ' ? 'o' : 'ao');
    if (this.peek() === 'อ') return this.advance(1, '@');
    if (this.peek() === 'ิ' || this.peek() === 'ื') return this.advance(1, '@');
    if (this.peek() === 'ะ' || this.peek() === '็') return this.advance(1, 'e');
    return this.peek() === 'ย' ? '@' : 'e';
  }

  /** Moves the cursor, and gives the vowel back. */
  private advance(count: number, vowel: string): string {
    this.at += count;
    return vowel;
  }

  /**
   * Reads a consonant: a silent letter, the end of an open syllable where no vowel of its own follows, or the head of a
   * new syllable, whose vowel may not be written.
   */
  private readConsonant(): void {
    const silencedLetters = this.countSilencedLetters();
    const start = this.at;
    if (silencedLetters) {
      const sound = CONSONANTS.get(this.peek())!;
      this.at += silencedLetters;
      this.write([...sound].map((s) => `${s}'`).join(''), start);
      return;
    }
    if (this.isOpen && !this.hasOwnVowel()) {
      const sound = CONSONANTS.get(this.peek())!;
      this.at++;
      // อ behind a consonant is the vowel o.
      this.write(sound === '?' ? 'o' : (FINALS[sound] ?? sound), start);
      this.skipTones();
      this.isOpen = false;
      return;
    }
    this.readHead(start);
    this.readVowelSigns();
  }

  /** Whether the consonant at the cursor has a vowel of its own. */
  private hasOwnVowel(): boolean {
    const next = TONE_MARK.test(this.peek(1)) && this.peek(1) !== '็' ? this.peek(2) : this.peek(1);
    if (next in VOWEL_SIGNS) return true;
    // The consonant letters อ and ว also write the vowels o and ua: กอน, ฮวง.
    if (next === 'อ' && this.peek(2) in VOWEL_SIGNS) return false;
    if ((next === 'อ' || next === 'ว') && this.peek() !== 'อ') return CONSONANTS.has(this.peek(2)) || next === 'อ';
    return (
      CLUSTER_FIRST.includes(this.peek()) && CLUSTER_SECOND.includes(next) && next !== '' && this.peek(2) in VOWEL_SIGNS
    );
  }

  /** Reads the vowel behind the head of a syllable, also one that is not written. */
  private readVowelSigns(): void {
    const start = this.at;
    const next = this.peek();
    if (next === 'ั' && this.peek(TONE_MARK.test(this.peek(1)) ? 2 : 1) === 'ว')
      this.at += TONE_MARK.test(this.peek(1)) ? 3 : 2;
    else if (
      next === 'ว' &&
      CONSONANTS.has(this.peek(1)) &&
      this.peek(2) !== SILENCER &&
      !(this.peek(2) in VOWEL_SIGNS)
    ) {
      this.at++;
    } else {
      this.readVowelSign(start, next);
      return;
    }
    this.write('ua', start);
    this.isOpen = true;
  }

  /** Reads one vowel sign, or the vowel letters อ and รร; without any, the syllable has a weak vowel. */
  private readVowelSign(start: number, next: string): void {
    if (next === 'อ' && !(this.peek(1) in VOWEL_SIGNS)) this.at++;
    else if (next === 'ร' && this.peek(1) === 'ร') this.at += 2;
    else if (next in VOWEL_SIGNS) this.at++;
    else {
      this.write('A"', start);
      this.isOpen = true;
      return;
    }
    // รร is "an", or "a" where a final consonant follows: บรรหาร is ban-han, ธรรม is tham.
    const rime = !CONSONANTS.has(this.peek()) || this.peek(1) in VOWEL_SIGNS ? 'an' : 'a';
    this.write(next === 'อ' ? 'o' : next === 'ร' ? rime : VOWEL_SIGNS[next]!, start);
    if ('ีื'.includes(next) && this.peek() === 'อ') this.at++;
    this.skipTones();
    this.isOpen = next !== 'ำ';
  }

  /** Reads the whole run. */
  read(): void {
    while (this.at < this.to) {
      const char = this.peek();
      if (char in PREPOSED) this.readPreposedVowel();
      else if (CONSONANTS.has(char)) this.readConsonant();
      else {
        const start = this.at;
        this.at++;
        if (char in VOWEL_SIGNS && !TONE_MARK.test(char)) this.write(VOWEL_SIGNS[char]!, start);
        else this.out.extend(this.getOffset(this.at));
      }
    }
  }
}

/**
 * Pronounces a run of Thai or Lao letters, with vowels written before their consonant, unwritten vowels and silent
 * letters.
 */
export function pronounceThai(letters: Letters, from: number, to: number, out: PhonemeBuilder): void {
  new ThaiCursor(letters, from, to, out).read();
}
