/** Collects a block's text from its pieces: white space folded, with the lines it stands on and the code in it. */
import type { Block, LineStart } from '../../core/article';
import { mergeSpans, type Span } from '../../core/span';
import { HAN_AND_KANA_LETTERS } from '../../text/scripts';

const CODE_WORD = new RegExp(
  [
    // Addresses.
    '\\b[a-z]{2,10}://[^\\s<>()（）「」、。，]{1,2000}',
    // Options: --dry-run, --set=a=b.
    '(?<![\\w-])--?[A-Za-z][\\w-]{0,80}(?:=[\\w./-]{1,80})?',
    // Variables: $HOME, ${name}, %PATH%.
    '\\$\\{?[A-Za-z_]\\w{0,80}\\}?|%[A-Z_]{2,60}%',
    // Templates: {{ .Values.name }}, {name}.
    '\\{\\{[^{}]{0,200}\\}\\}|(?<!\\w)\\{[\\w.-]{1,80}\\}',
    // What stands in for a value: {}, %s, %1$d, %(name)s.
    '(?<!\\w)\\{\\}|(?<![\\d%]\\s?)%(?:\\d\\$|\\(\\w{1,60}\\))?[sdfiux@](?![\\p{L}\\d])',
    // Words with figures in them, or behind them: k8s, i18n, base16; not v2 and 5km. What a number is written in.
    '(?<![\\w.-])(?:[A-Za-z]{1,20}\\d{1,6}[A-Za-z]\\w{0,20}|[A-Za-z]{3,20}\\d{1,6})(?!\\w)|(?<!\\w)[Bb]ase[ -]\\d{1,3}(?!\\w)',
    // Paths and files: /etc/hosts, ~/.config, charts/index.yaml, values.yaml.
    '(?<![\\w/.@-])[a-z][\\w.-]{0,80}(?:/[a-z][\\w.-]{0,80}){1,12}/?',
    '(?<![\\w/.])(?:~|\\.{1,2})?/[\\w.@-]{1,80}(?:/[\\w.@*-]{1,80}){0,12}/?',
    '(?<![\\w/.@-])(?:[\\w@-]{1,80}/){0,12}[\\w-]{1,80}(?:\\.[\\w-]{1,80}){0,12}\\.[a-z][a-z0-9]{1,5}(?:/[\\w.-]{1,80}){0,12}(?![\\w-])',
    // Packages: @scope/name.
    '(?<![\\w.])@[\\w-]{1,80}/[\\w.-]{1,80}',
    // Identifiers: snake_case, camelCase, call(), .Values.name, a.b.c.
    '(?<![\\w.])[A-Za-z]\\w{0,80}_\\w{1,80}(?:\\(\\))?',
    '(?<![\\w.])[a-z]{2}[a-z0-9]{0,80}[A-Z]\\w{0,80}(?:\\(\\))?',
    '(?<![\\w.])[A-Za-z]\\w{1,80}(?:\\.\\w{1,80}){0,12}\\(\\)',
    '(?<![\\w.])\\.[A-Z]\\w{0,80}(?:\\.\\w{1,80}){0,12}',
  ].join('|'),
  'gu',
);

/** The spans of a text that are code, in order. */
export const findCodeWords = (text: string): Span[] =>
  [...text.matchAll(CODE_WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.replace(/(?<![.,;:!?])[.,;:!?]{1,20}$/, '').length,
  }));

/** Letters and marks of Chinese and Japanese, between which a line ends without a space. */
const UNSPACED = new RegExp(`[${HAN_AND_KANA_LETTERS}\\u3000-\\u303F\\uFF00-\\uFFEF]`, 'u');

export type BlockText = Required<Pick<Block, 'text' | 'lines' | 'code'>>;

/** Takes the pieces of one block, in order. */
export class BlockTextBuilder {
  private text = '';
  /** Its last sign: to ask the text itself would have it copied with each piece. */
  private last = '';
  private readonly lines: LineStart[] = [];
  private readonly code: Span[] = [];
  /** What white space stands between the text so far and what comes next. */
  private gap: '' | 'space' | 'line' = '';

  /** Adds text that begins on a line of the file; where it breaks, the next line begins. */
  addText(text: string, line: number): void {
    text.split('\n').forEach((part, at) => {
      if (at > 0) this.gap = 'line';
      this.addLine(part, line + at);
    });
  }

  /** Adds code as one piece. */
  addCode(text: string, line: number): void {
    const start = this.addWords(text.replace(/\s+/gu, ' ').trim(), line);
    if (start < this.text.length) this.code.push({ start, end: this.text.length });
  }

  addSpace(): void {
    this.gap ||= 'space';
  }

  /** The text so far; undefined where it shows nothing. */
  build(): BlockText | undefined {
    if (!/[\p{L}\p{N}]/u.test(this.text)) return undefined;
    return { text: this.text, lines: this.lines, code: mergeSpans([...this.code, ...findCodeWords(this.text)]) };
  }

  private addLine(part: string, line: number): void {
    if (/^\s/u.test(part)) this.gap ||= 'space';
    const words = part.replace(/\s+/gu, ' ').trim();
    if (!words) return;
    this.addWords(words, line);
    if (/\s$/u.test(part)) this.gap = 'space';
  }

  /** Adds words without white space around them. Returns where they begin. */
  private addWords(words: string, line: number): number {
    if (!words) return this.text.length;
    const isUnspaced = this.gap === 'line' && UNSPACED.test(this.last) && UNSPACED.test(words[0]!);
    if (this.gap && this.text && !isUnspaced) this.text += ' ';
    this.gap = '';
    const start = this.text.length;
    if (this.lines.at(-1)?.line !== line) this.lines.push({ at: start, line });
    this.text += words;
    this.last = words.at(-1)!;
    return start;
  }
}
