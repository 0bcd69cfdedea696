/** Measures how wide a string of the interface is, for places that are narrow. */

const WIDE_LETTER =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u30FF\uFF01-\uFF60]/u;
/** Stands for a value when widths are measured: as many letters as a value usually has. */
const SAMPLE_VALUE = '1234';

/**
 * The width of a text in Latin letters: a Chinese, Japanese or Korean character counts as two, a combining mark as
 * none.
 */
export function measureWidth(text: string): number {
  const sample = text.replace(/\{\w+\}/g, SAMPLE_VALUE);
  const characters = [...new Intl.Segmenter().segment(sample)];
  return characters.reduce((width, { segment }) => width + (WIDE_LETTER.test(segment) ? 2 : 1), 0);
}
