/** Decides whether a sentence continues after a quotation: `“Why?” Smith asked.` is one sentence. */
import type { BoundaryContext } from './full-stops';
import { hasOpeningQuote, hasStopBeforeClosingQuote } from './quote-edges';
import type { SentenceMarks } from './sentence-marks';

/** A clause that only names the speaker is no longer than this, in UTF-16 units. */
const MAX_CLAUSE_LENGTH = 60;
const MAX_SPACELESS_CLAUSE_LENGTH = 20;
/** How many words such a clause has at most, unless it follows a question or exclamation. */
const MAX_SPEAKER_WORDS = 5;
const CAPITAL_START = /^\s*\p{Lu}/u;
const QUESTION_END = /[!?！？][^.]{0,3}$/u;

/** Whether a text begins with one of the phrases. A phrase of one letter counts only before another script: 「…」が橋… */
const hasPhraseAtStart = (text: string, phrases: readonly string[]): boolean =>
  phrases.some(
    (phrase) =>
      text.startsWith(phrase) && (phrase.length > 1 || !/^\p{Script=Hiragana}/u.test(text.slice(phrase.length))),
  );

/** Whether a clause names who said the quotation before it: "Smith asked.", 她问。 */
function isSpeakerClause({ head, tail }: BoundaryContext, sentence: string, words: SentenceMarks): boolean {
  const maxLength = words.spaceless ? MAX_SPACELESS_CLAUSE_LENGTH : MAX_CLAUSE_LENGTH;
  if (tail.length > maxLength || /["“”„«»「『:：]/u.test(tail) || !hasOpeningQuote(sentence)) return false;
  // A capital can begin the next sentence as well, but hardly does after a question or exclamation.
  if (CAPITAL_START.test(tail) && !QUESTION_END.test(head)) return false;
  if (words.spaceless) return words.says.some((verb) => tail.includes(verb));
  const clauseWords = tail
    .trim()
    .toLowerCase()
    .split(/[^\p{L}\p{M}'’]+/u);
  // “I know.” He said that he knew. – After a full stop, more than the speaker's name is a sentence of its own.
  if (clauseWords.length > MAX_SPEAKER_WORDS && !QUESTION_END.test(head)) return false;
  return clauseWords.some((word) => words.says.some((verb) => word.startsWith(verb)));
}

/** Whether a sentence continues after a quotation that seems to end it: `“Why?” Smith asked.`, 「…。」と話した。 */
export function isSpeechContinued(boundary: BoundaryContext, sentence: string, words: SentenceMarks): boolean {
  const { head, tail } = boundary;
  if (!/["”’»›“«‹」』'‘)）\]］]$/u.test(head)) return false;
  if (hasPhraseAtStart(tail.trimStart(), words.goesOn)) return true;
  if (!hasStopBeforeClosingQuote(head)) return false;
  // In languages with spaces, letters directly after the mark are an ending of the quotation: “살려 달라!”는
  if (!words.spaceless && !boundary.spaced && /^\p{L}/u.test(tail)) return true;
  return isSpeakerClause(boundary, sentence, words);
}
