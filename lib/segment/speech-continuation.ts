import type { SentenceMarks } from '../languages/sentence-marks';
import type { Boundary } from './full-stops';
import { beginsQuoted, endsQuotation } from './quotation-edges';

/** A clause that only says who spoke is no longer than this. */
const LONGEST = 60;
const LONGEST_SPACELESS = 20;
/** Words of a clause that does nothing but name the speaker. */
const SHORT = 5;
const CASED = /^\s*\p{Lu}/u;
const ASKS = /[!?！？][^.]{0,3}$/u;

/** Whether one of the phrases begins the text; one of a single letter only before a word of another script: 「…」が橋… */
const begins = (text: string, phrases: readonly string[]): boolean =>
  phrases.some(
    (phrase) =>
      text.startsWith(phrase) && (phrase.length > 1 || !/^\p{Script=Hiragana}/u.test(text.slice(phrase.length))),
  );

/** Whether a clause tells who said what was quoted before it: "Smith asked.", 她问。 */
function tellsWho({ head, tail }: Boundary, sentence: string, words: SentenceMarks): boolean {
  const longest = words.spaceless ? LONGEST_SPACELESS : LONGEST;
  if (tail.length > longest || /["“”„«»「『:：]/u.test(tail) || !beginsQuoted(sentence)) return false;
  // A capital may begin the next sentence as well; after a question or a shout it hardly does.
  if (CASED.test(tail) && !ASKS.test(head)) return false;
  if (words.spaceless) return words.says.some((verb) => tail.includes(verb));
  const clause = tail
    .trim()
    .toLowerCase()
    .split(/[^\p{L}\p{M}'’]+/u);
  // “I know.” He said that he knew. – a full stop, and more than the speaker's name, is a sentence of its own.
  if (clause.length > SHORT && !ASKS.test(head)) return false;
  return clause.some((word) => words.says.some((verb) => word.startsWith(verb)));
}

/** Whether a sentence goes on after a quotation that ends it to the eye: `“Why?” Smith asked.`, 「…。」と話した。 */
export function speechGoesOn(boundary: Boundary, sentence: string, words: SentenceMarks): boolean {
  const { head, tail } = boundary;
  if (!/["”’»›“«‹」』'‘)）\]］]$/u.test(head)) return false;
  if (begins(tail.trimStart(), words.goesOn)) return true;
  if (!endsQuotation(head)) return false;
  // Where words are parted by spaces, one right after the mark is an ending of what was quoted: “살려 달라!”는
  if (!words.spaceless && !boundary.spaced && /^\p{L}/u.test(tail)) return true;
  return tellsWho(boundary, sentence, words);
}
