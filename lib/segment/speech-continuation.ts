import type { BoundaryContext } from './full-stops';
import { hasOpeningQuote, hasStopBeforeClosingQuote } from './quotation-edges';
import type { SentenceMarks } from './sentence-marks';

/** A clause that only says who spoke is no longer than this. */
const MAX_CLAUSE_LENGTH = 60;
const MAX_SPACELESS_CLAUSE_LENGTH = 20;
/** Words of a clause that does nothing but name the speaker. */
const MAX_SPEAKER_WORDS = 5;
const CAPITAL_START = /^\s*\p{Lu}/u;
const QUESTION_END = /[!?！？][^.]{0,3}$/u;

/** Whether one of the phrases begins the text; one of a single letter only before a word of another script: 「…」が橋… */
const hasPhraseAtStart = (text: string, phrases: readonly string[]): boolean =>
  phrases.some(
    (phrase) =>
      text.startsWith(phrase) && (phrase.length > 1 || !/^\p{Script=Hiragana}/u.test(text.slice(phrase.length))),
  );

/** Whether a clause tells who said what was quoted before it: "Smith asked.", 她问。 */
function isSpeakerClause({ head, tail }: BoundaryContext, sentence: string, words: SentenceMarks): boolean {
  const longest = words.spaceless ? MAX_SPACELESS_CLAUSE_LENGTH : MAX_CLAUSE_LENGTH;
  if (tail.length > longest || /["“”„«»「『:：]/u.test(tail) || !hasOpeningQuote(sentence)) return false;
  // A capital may begin the next sentence as well; after a question or a shout it hardly does.
  if (CAPITAL_START.test(tail) && !QUESTION_END.test(head)) return false;
  if (words.spaceless) return words.says.some((verb) => tail.includes(verb));
  const clause = tail
    .trim()
    .toLowerCase()
    .split(/[^\p{L}\p{M}'’]+/u);
  // “I know.” He said that he knew. – a full stop, and more than the speaker's name, is a sentence of its own.
  if (clause.length > MAX_SPEAKER_WORDS && !QUESTION_END.test(head)) return false;
  return clause.some((word) => words.says.some((verb) => word.startsWith(verb)));
}

/** Whether a sentence goes on after a quotation that ends it to the eye: `“Why?” Smith asked.`, 「…。」と話した。 */
export function isSpeechContinued(boundary: BoundaryContext, sentence: string, words: SentenceMarks): boolean {
  const { head, tail } = boundary;
  if (!/["”’»›“«‹」』'‘)）\]］]$/u.test(head)) return false;
  if (hasPhraseAtStart(tail.trimStart(), words.goesOn)) return true;
  if (!hasStopBeforeClosingQuote(head)) return false;
  // Where words are parted by spaces, one right after the mark is an ending of what was quoted: “살려 달라!”는
  if (!words.spaceless && !boundary.spaced && /^\p{L}/u.test(tail)) return true;
  return isSpeakerClause(boundary, sentence, words);
}
