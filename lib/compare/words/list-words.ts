/** Lists what the dictionaries know of a passage: its words in the reader's language, figures, names and negations. */
import type { Lexicon } from '../../concepts';
import type { PassageWord, Value, ValueEvidence, ValueExpression } from '../../core';
import { hasOverlap, type Span } from '../../util/span';
import { extractValues } from '../../values/extract-values';
import { createContraryTest, findCueWords, placeCues } from './cue-words';
import { findKnownNames } from './known-names';
import { findKnownWords } from './known-words';
import type { NearConcepts } from './sense-context';

/** The two languages of a list: that of the passage, and the reader's. */
export interface ReaderLexicons {
  readonly lang: string;
  readonly lexicon: Lexicon | undefined;
  readonly readerLang: string;
  readonly readerLexicon: Lexicon | undefined;
}

/** What is known around a passage. */
export interface Surroundings {
  readonly near: NearConcepts;
  /** See `NameClues`. */
  readonly capitals: ReadonlySet<string>;
}

/**
 * Returns the words in reading order, but a negation or hedge before the word that it changes. A word that is said twice
 * is listed once. Pure.
 */
export function listWords(text: string, languages: ReaderLexicons, surroundings: Surroundings): PassageWord[] {
  const { lang, lexicon, readerLang, readerLexicon } = languages;
  const { near, capitals } = surroundings;
  const figures = findFigures(text, lang, lexicon);
  const cues = findCueWords(text, lang);
  const isFree = (span: Span, others: readonly Span[]) => !others.some((other) => hasOverlap(span, other));
  const found = lexicon && readerLexicon ? findKnownWords(text, lexicon, readerLexicon, near) : [];
  const isContrary = createContraryTest(text, lang);
  const words = found.filter((word) => isFree(word, figures) && isFree(word, cues) && !isContrary(word));
  const names = findKnownNames(text, { lang, readerLang, known: words, capitals }).filter((name) =>
    isFree(name, figures),
  );
  const ordinary: PassageWord[] = [
    ...words.filter((word) => isFree(word, names)).map((word) => ({ kind: 'word' as const, ...word })),
    ...names.map((name) => ({ kind: 'name' as const, ...name })),
    ...figures,
  ];
  return placeCues(removeRepeats(ordinary.sort((a, b) => a.start - b.start)), cues, lang);
}

/** The values that say something by themselves: no articles that are also numbers, no mere orders of magnitude. */
function findFigures(text: string, lang: string, lexicon: Lexicon | undefined): PassageWord[] {
  return extractValues(text, lang, lexicon).flatMap((expression: ValueExpression) => {
    const atoms = expression.atoms.filter((atom) => !atom.vague && (!atom.weak || /\p{N}/u.test(expression.text)));
    if (atoms.length === 0) return [];
    const { start, end, kind } = expression;
    return [
      { kind: 'figure' as const, text: expression.text, expression: kind, values: toEvidence(atoms, text), start, end },
    ];
  });
}

/** Values as evidence; a minute goes into its hour. */
function toEvidence(atoms: readonly Value[], text: string): ValueEvidence[] {
  return atoms.flatMap((atom, at) => {
    const next = atoms[at + 1];
    if (atom.kind === 'minute' && atoms[at - 1]?.kind === 'hour') return [];
    const { kind, value, currency, unit, or, read } = atom;
    return [
      {
        kind,
        value,
        text: text.slice(atom.start, atom.end),
        ...(currency ? { currency } : {}),
        ...(unit ? { unit } : {}),
        ...(read ? { read } : {}),
        ...(kind === 'hour' && next?.kind === 'minute' ? { minute: next.value } : {}),
        ...(kind === 'hour' && or !== undefined ? { or } : {}),
      },
    ];
  });
}

/** A name or figure is listed each time, since it may belong to something else. */
function removeRepeats(words: readonly PassageWord[]): PassageWord[] {
  const said = new Set<string>();
  return words.filter(({ kind, text }) => {
    if (kind === 'figure') return true;
    const key = text.toLowerCase();
    return !said.has(key) && said.add(key);
  });
}
