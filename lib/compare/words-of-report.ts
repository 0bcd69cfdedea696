/** Lists the words of a report's passages that a reader cannot read. */

import { findKeywords } from '../align/concepts/find-concepts';
import type { Lexicon } from '../align/concepts/lexicon';
import type { KeywordMatch } from '../align/concepts/match-words';
import type { PassageWord, ValueEvidence, WordsBySegment } from '../core/finding';
import { getBaseLanguage } from '../core/language-tag';
import { memoize } from '../core/memoize';
import type { Report, ReportSide } from '../core/report';
import { SIDES, type Side } from '../core/segment';
import { hasOverlap, type Span } from '../core/span';
import type { Value, ValueExpression } from '../core/value';
import { findNegators, findPolarityCues, isNone, type PolarityCue } from '../facts/polarity/find-polarity-cues';
import { extractValues } from '../facts/values/extract-values';
import { POLARITY } from '../languages/by-kind/polarity';
import { TRAITS } from '../languages/by-kind/traits';
import type { PolarityWords } from '../languages/kinds';
import { getFunctionWords } from '../text/common-words';
import { collectCapitals, findKnownNames, toReadersLetters } from './known-names';

// Finds what the other text speaks of around a passage, by which one of a word's senses is chosen.

/** Concepts that the other text names where a passage is told, or anywhere where it is not. */
export type NearConcepts = ReadonlySet<number>;

/**
 * Creates a function that gives, for a segment of a side, the concepts of its counterpart or, without one and for a part of
 * it that the counterpart has not (`isApart`), of the whole other text.
 */
export function createContextFinder(
  { translation, original, links }: Pick<Report, 'translation' | 'original' | 'links'>,
  lexicons: (lang: string) => Lexicon | undefined,
): (side: Side, id: string, isApart?: boolean) => NearConcepts {
  const sides = { translation, original };
  const linkOf = new Map(links.flatMap((link) => [...link.translation, ...link.original].map((id) => [id, link])));
  const listNamedIn = {
    translation: memoize((id: string) => listConcepts(translation, id, lexicons)),
    original: memoize((id: string) => listConcepts(original, id, lexicons)),
  };
  const getAll = memoize((side: Side) => new Set(sides[side].segments.flatMap(({ id }) => listNamedIn[side](id))));
  return (side, id, isApart = false) => {
    const other = side === 'original' ? 'translation' : 'original';
    const own = isApart ? [] : (linkOf.get(id)?.[other] ?? []);
    return own.length > 0 ? new Set(own.flatMap(listNamedIn[other])) : getAll(other);
  };
}

function listConcepts(
  { lang, segments }: ReportSide,
  segment: string,
  lexicons: (lang: string) => Lexicon | undefined,
): readonly number[] {
  const lexicon = lexicons(lang);
  const text = segments.find(({ id }) => id === segment)?.text ?? '';
  return lexicon ? findKeywords(text, lexicon).flatMap(({ naming }) => [...naming.named]) : [];
}

// Finds the words of a passage that two lexicons know: a keyword of the one, and what the other calls its concept.

/** A word of the passage and what the reader's language calls it. */
export interface WordMatch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Less certain keywords are characters within a longer word, or words that merely begin alike. */
const MIN_CERTAINTY = 0.8;

/**
 * The words that the reader's lexicon can say, in reading order. A word has the one sense that the other text names, too:
 * what dictionaries know of it alone may be another word that is written the same.
 */
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
      const name = chooseSense([...concepts], readerLexicon, near);
      return name === undefined ? [] : [{ text: name, start, end }];
    });
}

const listNamed = ({ naming }: KeywordMatch): readonly number[] => naming.named;

const createFunctionWordTest = (lang: string): ((word: string) => boolean) => {
  const words = getFunctionWords(lang);
  return (word) => words?.has(word.toLowerCase()) ?? false;
};

/** What the reader's language calls the one concept that is meant; undefined where the other text does not tell. */
function chooseSense(concepts: readonly number[], readerLexicon: Lexicon, near: NearConcepts): string | undefined {
  const names = readerLexicon.names();
  const texts = new Set(concepts.flatMap((concept) => (near.has(concept) ? [names.get(concept) ?? ''] : [])));
  texts.delete('');
  const [text] = texts;
  return texts.size === 1 ? text : undefined;
}

// Finds the negations and hedges of a passage, and puts each before the word that it changes.

type CueWord = Extract<PassageWord, { kind: 'cue' }>;

/** UTF-16 units between a negator and a word by which it says "not yet". */
const REACH = 20;
/** UTF-16 units between a word and the negator that follows it. */
const MAX_DISTANCE = 12;

/** The negations and hedges that a reader must not miss, in reading order. */
export function findCueWords(text: string, lang: string): CueWord[] {
  const primary = getBaseLanguage(lang);
  const words = Object.hasOwn(POLARITY, primary) ? POLARITY[primary] : undefined;
  if (!words) return [];
  const { alleged = [], untold = [] } = words;
  const negators = findNegators(text, lang).filter((cue) => cue.strength > 0.5 || isNone(cue, words));
  const yets = assignNotYets(text, negators, words);
  const negations = negators.map((cue) => toCueWord(cue, yets.has(cue) ? 'not-yet' : 'not'));
  const isAlleged = (cue: PolarityCue) => alleged.some((entry) => cue.text.toLowerCase().includes(entry));
  const hedges = findPolarityCues(text, lang, ['uncertainty'])
    .filter((cue) => cue.strength === 1 && !untold.includes(cue.text.toLowerCase()))
    .map((cue) => toCueWord(cue, isAlleged(cue) ? 'allegedly' : 'may'));
  return [...negations, ...hedges].filter((cue) => !isProper(text, cue)).sort((a, b) => a.start - b.start);
}

/** "May", within a sentence, is no "may". */
const isProper = (text: string, { start, text: words }: CueWord): boolean =>
  /^\p{Lu}\p{Ll}/u.test(words) && /[\p{L},] $/u.test(text.slice(Math.max(0, start - 2), start));

/**
 * Creates a function that says whether a word stands in a phrase that is negative as a whole, such as "not enough", so
 * that it would say the contrary alone.
 */
export function createContraryTest(text: string, lang: string): (word: Span) => boolean {
  const phrases = findPolarityCues(text, lang, ['negation']).filter(({ strength }) => strength === 0.5);
  // A word that is negative by itself ("refuse") says so in any language.
  const isWhole = ({ kind, start, end }: PolarityCue, word: Span) =>
    kind === 'lexical' && word.start <= start && end <= word.end;
  return (word) => phrases.some((phrase) => hasOverlap(word, phrase) && !isWhole(phrase, word));
}

/** The negators that are a "not yet": each such word belongs to the negator that it has, or to the nearest one. */
function assignNotYets(text: string, negators: readonly PolarityCue[], { notYet = [] }: PolarityWords) {
  const lower = text.toLowerCase();
  const spans = notYet.flatMap((entry) => listOccurrences(lower, entry));
  return new Set(
    spans.flatMap((span) => {
      const getDistance = (cue: PolarityCue) => Math.max(0, cue.start - span.end, span.start - cue.end);
      const [nearest] = [...negators].sort((a, b) => getDistance(a) - getDistance(b));
      return nearest && getDistance(nearest) <= REACH ? [nearest] : [];
    }),
  );
}

function listOccurrences(text: string, entry: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(entry); at >= 0; at = text.indexOf(entry, at + entry.length))
    spans.push({ start: at, end: at + entry.length });
  return spans;
}

const toCueWord = ({ start, end, text }: PolarityCue, cue: CueWord['cue']): CueWord => ({
  kind: 'cue',
  cue,
  text,
  start,
  end,
});

/** Puts cues among words that are in reading order. */
export function placeCues(words: readonly PassageWord[], cues: readonly CueWord[], lang: string): PassageWord[] {
  const followsVerb = TRAITS[getBaseLanguage(lang)]?.finalNegation === true;
  const findPlace = (cue: CueWord): number => {
    const within = words.findIndex((word) => hasOverlap(word, cue));
    if (within >= 0) return within;
    const after = words.filter((word) => word.start < cue.start).length;
    const before = words[after - 1];
    return followsVerb && before && cue.start - before.end <= MAX_DISTANCE ? after - 1 : after;
  };
  const placed = words.map((word): PassageWord[] => [word]);
  const last: PassageWord[] = [];
  for (const cue of cues) {
    const group = placed[findPlace(cue)];
    const list = group ?? last;
    const same = list.some((one) => one.kind === 'cue' && one.cue === cue.cue);
    if (!same) list.splice(group ? group.length - 1 : list.length, 0, cue);
  }
  return [...placed.flat(), ...last];
}

// Lists what the dictionaries know of a passage: its words in the reader's language, figures, names and negations.

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
  const keywords = lexicon && readerLexicon ? findKeywords(text, lexicon) : [];
  const isAuxiliary = createFunctionWordTest(readerLang);
  const isHedge = (name: string) => findPolarityCues(name, readerLang, ['uncertainty']).length > 0;
  // Where the dictionary has "expected" for it, it is told by that word, or not at all.
  const isOtherWord = (cue: CueWord): boolean => {
    const called = keywords
      .filter(({ start, end }) => start === cue.start && end === cue.end)
      .flatMap((match) => listNamed(match).flatMap((concept) => readerLexicon?.names().get(concept) || []));
    return called.length > 0 && !called.some((name) => isAuxiliary(name) || isHedge(name));
  };
  const cues = findCueWords(text, lang).filter((cue) => cue.cue !== 'may' || !isOtherWord(cue));
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
  return placeCues(
    ordinary.sort((a, b) => a.start - b.start),
    cues,
    lang,
  );
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

/**
 * The words of the passages of all findings, in the reader's language. `unread`: the sides whose language the reader does
 * not know.
 */
export function listReportWords(
  report: Pick<Report, 'translation' | 'original' | 'links' | 'findings'>,
  unread: readonly Side[],
  readerLang: string,
  lexicons: (lang: string) => Lexicon | undefined,
): WordsBySegment {
  const findContext = createContextFinder(report, lexicons);
  const readerLexicon = lexicons(readerLang);
  const entries = SIDES.flatMap((side) => {
    const { lang, segments } = report[side];
    const languages = { lang, lexicon: lexicons(lang), readerLang, readerLexicon };
    const capitals = collectCapitals(segments.map(({ text }) => text));
    const ids = new Set(report.findings.flatMap((finding) => finding[side]));
    return segments
      .filter(({ id }) => ids.has(id))
      .map(({ id, text }): [string, readonly PassageWord[]] => {
        const words = listWords(text, languages, { near: findContext(side, id), capitals });
        const parts = listParts(report.findings, side, id);
        if (parts.length === 0) return [id, words];
        const isInPart = (word: Span) => parts.some((part) => hasOverlap(part, word));
        const apart = listWords(text, languages, { near: findContext(side, id, true), capitals });
        return [
          id,
          [...words.filter((word) => !isInPart(word)), ...apart.filter(isInPart)].sort((a, b) => a.start - b.start),
        ];
      });
  });
  const names = unread.flatMap((side) => {
    const { lang } = report[side];
    const lexicon = lexicons(lang);
    const translate = (name: string) => lexicon && readerLexicon && findPlaceName(name, lexicon, readerLexicon);
    return listNames(report.findings, side).map((name) => [
      name,
      translate(name) ?? toReadersLetters(name, lang, readerLang),
    ]);
  });
  return { lang: readerLang, unread, words: Object.fromEntries(entries), names: Object.fromEntries(names) };
}

/** What only one side has of a segment. */
const listParts = (findings: Report['findings'], side: Side, id: string): readonly Span[] =>
  findings.flatMap(({ kind, marks }) =>
    kind === 'altered' ? [] : marks.filter((mark) => mark.side === side && mark.segment === id),
  );

/** What the reader's language calls a place, where the name is that of one place alone. */
function findPlaceName(name: string, lexicon: Lexicon, readerLexicon: Lexicon): string | undefined {
  const concepts = findKeywords(name, lexicon)
    .filter(({ start, end, certainty }) => start === 0 && end === name.length && certainty >= MIN_CERTAINTY)
    .flatMap(({ naming }) => [...naming.named]);
  const [place, ...others] = new Set(concepts);
  const isPlace = place !== undefined && lexicon.denoting?.denoted.get(place)?.kind === 'place';
  return isPlace && others.length === 0 ? readerLexicon.names().get(place) : undefined;
}

/** The names that are evidence, as one side writes them. */
const listNames = (findings: Report['findings'], side: Side): readonly string[] =>
  findings.flatMap(({ evidence }) =>
    evidence.flatMap((one) => {
      if (one.type === 'names') return one[side] ? [one[side].text] : [];
      return one.type === 'renderings' && side === 'translation' ? one.spellings.map(({ text }) => text) : [];
    }),
  );
