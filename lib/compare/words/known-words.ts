/** Finds the words of a passage that two lexicons know: a keyword of the one, and what the other calls its concept. */
import { findKeywords, type KeywordMatch, type Lexicon } from '../../concepts';
import { getFunctionWords } from '../../text/function-words';
import type { NearConcepts } from './sense-context';

/** A word of the passage and what the reader's language calls it. */
export interface WordMatch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Less certain keywords are characters within a longer word, or words that merely begin alike. */
const MIN_CERTAINTY = 0.8;

/** The words that the reader's lexicon can say, in reading order, where a word has one sense or the context decides. */
export function findKnownWords(
  text: string,
  lexicon: Lexicon,
  readerLexicon: Lexicon,
  near: NearConcepts,
): WordMatch[] {
  const isFunctionWord = createFunctionWordTest(lexicon.lang);
  const senses = new Map<string, { readonly start: number; readonly end: number; readonly concepts: Set<number> }>();
  for (const match of findKeywords(text, lexicon)) {
    const { start, end } = match;
    if (match.certainty < MIN_CERTAINTY || isFunctionWord(text.slice(start, end))) continue;
    const key = `${start} ${end}`;
    const known = senses.get(key) ?? { start, end, concepts: new Set<number>() };
    senses.set(key, known);
    for (const concept of listNamed(match)) known.concepts.add(concept);
  }
  return [...senses.values()]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .flatMap(({ start, end, concepts }) => {
      const written = text.slice(start, end);
      const name = chooseSense(written, [...concepts], lexicon, readerLexicon, near);
      return name === undefined ? [] : [{ text: name, start, end }];
    });
}

/** Letters of a word that often has other senses than the lexicon knows; in scripts of syllables two are not few. */
const SHORT_LETTERS = 4;
const isShort = (word: string): boolean =>
  word.length <= SHORT_LETTERS && /^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(word);

const listNamed = ({ naming }: KeywordMatch): readonly number[] => naming.named;

const createFunctionWordTest = (lang: string): ((word: string) => boolean) => {
  const words = getFunctionWords(lang);
  return (word) => words?.has(word.toLowerCase()) ?? false;
};

/** What the reader's language calls the one concept that is meant; undefined where that is not certain. */
function chooseSense(
  written: string,
  concepts: readonly number[],
  lexicon: Lexicon,
  readerLexicon: Lexicon,
  near: NearConcepts,
): string | undefined {
  const [names, ownNames] = [readerLexicon.names(), lexicon.names()];
  const sayable = concepts.filter((concept) => names.has(concept));
  const getTexts = (some: readonly number[]) => [...new Set(some.map((concept) => names.get(concept) ?? ''))];
  const all = getTexts(sayable);
  const lower = written.toLowerCase();
  const isFirstName = (concept: number) => ownNames.get(concept)?.toLowerCase() === lower;
  const isSure = (concept: number) => near.has(concept) || isFirstName(concept) || !isShort(written);
  if (all.length <= 1) return (sayable.some(isSure) && all[0]) || undefined;
  const nearby = getTexts(sayable.filter((concept) => near.has(concept)));
  if (nearby.length > 0) return (nearby.length === 1 && nearby[0]) || undefined;
  const exact = getTexts(sayable.filter(isFirstName));
  return (exact.length === 1 && exact[0]) || undefined;
}
