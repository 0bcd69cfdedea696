import type { Letters } from '../letters';
import { MAY_BEGIN, MAY_END, type PhonemeBuilder } from '../phoneme-sequence';
import { VOWELED } from '../phonemes';

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
/** Sounds a Thai syllable does not end in; the spelling keeps the letter, other ears hear the Thai sound. */
const FINALS: Readonly<Record<string, string>> = { $: 'P', C: 'D', H: 'D', r: "R'", l: 'R', y: 'i', V: 'U', '*': 'n' };
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
const SILENCER = '์';
/** Second letters of a cluster, and the letters that may stand before them. */
const CLUSTER_SECOND = 'รลว';
const CLUSTER_FIRST = 'กขคตปผพบดฟทซส';
/** ห before these only sets the tone. */
const SONORANT = 'งญนมยรลว';

/** Lao has its letters at the places of the Thai block, 128 further. */
const toThaiLetter = (char: string): string => {
  const code = char.charCodeAt(0);
  return code >= 0xe81 && code < 0xeff && code !== 0xebb && code !== 0xebd ? String.fromCharCode(code - 0x80) : char;
};

/** A cursor over one run of Thai letters. */
class ThaiCursor {
  private at: number;
  private readonly chars: string[];
  /** Whether the syllable just read is still without a final consonant. */
  private open = false;

  constructor(
    private readonly letters: Letters,
    private readonly from: number,
    private readonly to: number,
    private readonly out: PhonemeBuilder,
  ) {
    this.at = from;
    this.chars = letters.chars.slice(from, to).map(toThaiLetter);
  }

  private peek(ahead = 0): string {
    return this.chars[this.at + ahead - this.from] ?? '';
  }

  private offset(at: number): number {
    return this.letters.offsets[Math.min(at, this.to)]!;
  }

  /** Writes sounds read from letter `start` up to the cursor. */
  private write(sounds: string, start: number, edges = 0): void {
    if (edges & MAY_BEGIN) this.out.mark(MAY_END);
    this.out.write(sounds, this.offset(start), this.offset(this.at), VOWELED, edges);
  }

  private skipTones(): void {
    while (TONE_MARK.test(this.peek()) && this.peek() !== SILENCER && this.peek() !== '็') this.at++;
    this.out.extend(this.offset(this.at));
  }

  /** C์ Cิ์ Cุ์: a letter of the foreign spelling that Thai does not speak. */
  private silenced(): number {
    if (this.peek(1) === SILENCER) return 2;
    return 'ิุ'.includes(this.peek(1)) && this.peek(1) !== '' && this.peek(2) === SILENCER ? 3 : 0;
  }

  private consonant(start: number): void {
    const sound = CONSONANTS.get(this.peek())!;
    this.at++;
    this.write(sound, start, MAY_BEGIN);
  }

  /** One or two consonants at the head of a syllable; `start` is where its written form begins. */
  private head(start: number): void {
    if (this.peek() === 'ห' && SONORANT.includes(this.peek(1)) && this.peek(1) !== '' && this.voweled(2)) this.at++;
    const first = this.peek();
    this.consonant(start);
    if (CLUSTER_FIRST.includes(first) && this.isSecond()) {
      const second = CONSONANTS.get(this.peek())!;
      this.at++;
      this.write(second, this.at - 1);
    }
    this.skipTones();
  }

  /** Whether a vowel sign, perhaps behind a tone, stands `ahead`. */
  private voweled(ahead: number): boolean {
    const next = TONE_MARK.test(this.peek(ahead)) ? this.peek(ahead + 1) : this.peek(ahead);
    return next in VOWEL_SIGNS || TONE_MARK.test(this.peek(ahead)) || CONSONANTS.has(next);
  }

  private isSecond(): boolean {
    const next = this.peek();
    if (next === '' || !CLUSTER_SECOND.includes(next) || this.peek(1) === SILENCER) return false;
    if (next === 'ร' && this.peek(1) === 'ร') return false;
    return this.peek(1) in VOWEL_SIGNS || TONE_MARK.test(this.peek(1)) || CONSONANTS.has(this.peek(1));
  }

  /** เกียง เลือง เทอม เขา เดิม เลย: what stands behind the consonant changes the vowel written before it. */
  private preposed(): void {
    const start = this.at;
    const sign = this.peek();
    this.at++;
    if (!CONSONANTS.has(this.peek())) return;
    this.head(start);
    const mark = this.at;
    this.write(this.vowelOf(sign), mark);
    this.skipTones();
    this.open = !'ใไ'.includes(sign) || this.peek() === 'ย';
  }

  private vowelOf(sign: string): string {
    if (sign !== 'เ') {
      if (this.peek() === 'ะ' || this.peek() === '็') this.at++;
      return PREPOSED[sign]!;
    }
    const two = this.peek() + this.peek(TONE_MARK.test(this.peek(1)) ? 2 : 1);
    const step = TONE_MARK.test(this.peek(1)) ? 3 : 2;
    if (two === 'ีย') return this.take(step, "ia'");
    if (two === 'ือ') return this.take(step, "@a'");
    if (this.peek() === 'า') return this.take(this.peek(1) === 'ะ' ? 2 : 1, this.peek(1) === 'ะ' ? 'o' : 'ao');
    if (this.peek() === 'อ') return this.take(1, '@');
    if (this.peek() === 'ิ' || this.peek() === 'ื') return this.take(1, '@');
    if (this.peek() === 'ะ' || this.peek() === '็') return this.take(1, 'e');
    return this.peek() === 'ย' ? '@' : 'e';
  }

  private take(count: number, vowel: string): string {
    this.at += count;
    return vowel;
  }

  /** A consonant: head of a syllable if a vowel sign follows, else the final of the one before, else with a vowel unwritten. */
  private letter(): void {
    const silent = this.silenced();
    const start = this.at;
    if (silent) {
      const sound = CONSONANTS.get(this.peek())!;
      this.at += silent;
      this.write([...sound].map((s) => `${s}'`).join(''), start);
      return;
    }
    if (this.open && !this.followed()) {
      const sound = CONSONANTS.get(this.peek())!;
      this.at++;
      // อ behind a consonant is its vowel.
      this.write(sound === '?' ? 'o' : (FINALS[sound] ?? sound), start);
      this.skipTones();
      this.open = false;
      return;
    }
    this.head(start);
    this.signs();
  }

  /** Whether what stands at the cursor has a vowel of its own. */
  private followed(): boolean {
    const next = TONE_MARK.test(this.peek(1)) && this.peek(1) !== '็' ? this.peek(2) : this.peek(1);
    if (next in VOWEL_SIGNS) return true;
    // The o or ua written with a consonant letter: ฮวง, กอน.
    if (next === 'อ' && this.peek(2) in VOWEL_SIGNS) return false;
    if ((next === 'อ' || next === 'ว') && this.peek() !== 'อ') return CONSONANTS.has(this.peek(2)) || next === 'อ';
    return (
      CLUSTER_FIRST.includes(this.peek()) && CLUSTER_SECOND.includes(next) && next !== '' && this.peek(2) in VOWEL_SIGNS
    );
  }

  /** Vowel signs behind the head of a syllable, or the vowel that is not written. */
  private signs(): void {
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
      this.sign(start, next);
      return;
    }
    this.write('ua', start);
    this.open = true;
  }

  private sign(start: number, next: string): void {
    if (next === 'อ' && !(this.peek(1) in VOWEL_SIGNS)) this.at++;
    else if (next === 'ร' && this.peek(1) === 'ร') this.at += 2;
    else if (next in VOWEL_SIGNS) this.at++;
    else {
      this.write('A"', start);
      this.open = true;
      return;
    }
    // บรรหาร is ban-han, ธรรม is tham: รร ends its syllable itself unless a final follows.
    const coda = !CONSONANTS.has(this.peek()) || this.peek(1) in VOWEL_SIGNS ? 'an' : 'a';
    this.write(next === 'อ' ? 'o' : next === 'ร' ? coda : VOWEL_SIGNS[next]!, start);
    if ('ีื'.includes(next) && this.peek() === 'อ') this.at++;
    this.skipTones();
    this.open = next !== 'ำ';
  }

  read(): void {
    while (this.at < this.to) {
      const char = this.peek();
      if (char in PREPOSED) this.preposed();
      else if (CONSONANTS.has(char)) this.letter();
      else {
        const start = this.at;
        this.at++;
        if (char in VOWEL_SIGNS && !TONE_MARK.test(char)) this.write(VOWEL_SIGNS[char]!, start);
        else this.out.extend(this.offset(this.at));
      }
    }
  }
}

/** Reads a run of Thai or Lao letters: vowels written before their consonant, unwritten vowels, silenced letters. */
export function pronounceThai(letters: Letters, from: number, to: number, out: PhonemeBuilder): void {
  new ThaiCursor(letters, from, to, out).read();
}
