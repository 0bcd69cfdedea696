/** Collects the keywords of a language with the concepts that they name. */

import { getLanguageScript, isAcronym, isUnspacedLanguage } from '../../lib/align/concepts/normalize-word';
import type { Keyword } from '../../lib/align/concepts/packed-lexicon';
import { getWordForms } from '../../lib/align/concepts/word-forms';
import type { ConceptKind } from '../../lib/core/lexicon';
import { memoize } from '../../lib/core/memoize';
import type { Called } from './concept';

/** A keyword of more concepts says nothing ("face", "animal"). */
const MOST_CONCEPTS = 40;
/** Languages whose words are several written ones; elsewhere an emoji's phrases ("face with open mouth") find nothing. */
const SYLLABLES = ['vi'];
/** Languages that make nouns of two words: rumah sakit, a hospital. */
const TWO_WORDS = ['id', 'jv', 'ms'];
/** Where words are not parted by spaces, characters tell a phrase from a word. */
const LONGEST_EMOJI: Readonly<Record<string, number>> = { Hans: 4, Hant: 4, Jpan: 7 };

interface Limits {
  readonly words: number;
  readonly characters: number;
  /** Whether a run of capitals is an acronym rather than a button's label. */
  readonly acronyms: boolean;
}

/** What the room looks for at most. */
const LIMITS: Limits = { words: 4, characters: 24, acronyms: true };

function getLimits(kind: ConceptKind, lang: string): Limits {
  if (kind !== 'emoji') return LIMITS;
  if (SYLLABLES.includes(lang)) return { ...LIMITS, acronyms: false };
  const characters = isUnspacedLanguage(lang) ? (LONGEST_EMOJI[getLanguageScript(lang)] ?? 12) : LIMITS.characters;
  return { words: TWO_WORDS.includes(lang) ? 2 : 1, characters, acronyms: false };
}

const segmenters = new Map<string, Intl.Segmenter>();
function getSegmenter(lang: string): Intl.Segmenter {
  const segmenter = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'word' });
  segmenters.set(lang, segmenter);
  return segmenter;
}

/** "Myanmar (Burma)" is two names. */
const splitAlternatives = (text: string): string[] => text.split(/[()[\]（）【】{}]/u);

/** Lower-case, composed, words parted by single spaces, without punctuation around; '' for what cannot be a keyword. */
export function normalizeKeyword(text: string, lang: string, limits: Limits): string {
  const plain = text
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u200e\u200f\u2060|=~"\\]/g, '')
    .trim();
  const cased = limits.acronyms && isAcronym(plain) ? plain.replaceAll('.', '') : plain.toLocaleLowerCase(lang);
  if (/^\p{Sc}$/u.test(plain) || plain === '%') return plain;
  const tidy = isUnspacedLanguage(lang)
    ? cased.replace(/^[\p{P}\p{Z}\p{S}]+|[\p{P}\p{Z}\p{S}]+$/gu, '').replace(/\s+/g, ' ')
    : Array.from(getSegmenter(lang).segment(cased))
        .filter(({ isWordLike }) => isWordLike)
        .map(({ segment }) => segment)
        .join(' ');
  return isUsable(tidy, limits) ? tidy : '';
}

function isUsable(text: string, limits: Limits): boolean {
  const words = text.split(' ');
  if (words.length > limits.words || words.some((word) => word.length > limits.characters)) return false;
  if (!/\p{L}/u.test(text)) return false;
  return text.length > 1 || /\p{Script=Han}|\p{Script=Hangul}/u.test(text);
}

/** Names of a concept that say the same; those after them are more special. */
const FIRST_NAMES = 3;

interface WrittenName {
  readonly text: string;
  readonly keyword: string;
}

const toWrittenName = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u200e\u200f\u2060|=~"\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

interface Postings {
  readonly text: string;
  /** Names a place, a time or the like: two of those that happen to share a stem are not one. */
  proper: boolean;
  readonly named: Set<number>;
  readonly described: Set<number>;
}

const getKnownForms = memoize(getWordForms);

/** The stems of a keyword's words, separated by spaces: keywords with the same match the same words of a text. */
function toStemKey(keyword: string, lang: string): string {
  const forms = getKnownForms(lang);
  return keyword
    .split(' ')
    .map((word) => forms.stem(forms.normal(word)))
    .join(' ');
}

/** Of several forms with one stem, the shortest: they are found alike. */
function pickOnePerStem(texts: readonly string[], lang: string): string[] {
  const byStem = new Map<string, string>();
  for (const text of texts) {
    const stem = toStemKey(text, lang);
    const known = byStem.get(stem);
    if (known === undefined || text.length < known.length) byStem.set(stem, text);
  }
  return [...byStem.values()];
}

const sortAscending = (numbers: ReadonlySet<number>): number[] => [...numbers].sort((a, b) => a - b);

function buildKeyword({ text, named, described }: Postings): Keyword[] {
  const kept = named.size + described.size > MOST_CONCEPTS ? [] : sortAscending(described);
  return named.size + kept.length === 0 ? [] : [{ text, named: sortAscending(named), described: kept }];
}

function mergePostings(one: Postings, other: Postings): Postings {
  const text = other.text.length < one.text.length ? other.text : one.text;
  const named = new Set([...one.named, ...other.named]);
  const described = new Set([...one.described, ...other.described].filter((concept) => !named.has(concept)));
  return { text, proper: false, named, described };
}

/** The keywords of one language as they come together. */
export class Keywords {
  private readonly postings = new Map<string, Postings>();
  /** The names of each concept as CLDR or the table writes them. */
  private readonly written = new Map<number, readonly WrittenName[]>();

  constructor(private readonly lang: string) {}

  add(concept: number, called: Called, kind: ConceptKind): void {
    const limits = getLimits(kind, this.lang);
    const tidied = (texts: readonly string[]): string[] => {
      const tidy = texts.flatMap(splitAlternatives).map((text) => normalizeKeyword(text, this.lang, limits));
      const usable = tidy.filter((text) => text !== '');
      // Names of places and roles are found by their own forms only, so all that are given are kept.
      return kind === 'role' ? [...new Set(usable)] : pickOnePerStem(usable, this.lang);
    };
    const names = tidied(called.names);
    if (!this.written.has(concept)) this.written.set(concept, this.listWritten(called.names, limits));
    const stems = new Set(names.map((text) => toStemKey(text, this.lang)));
    for (const text of names) {
      const own = this.of(text);
      own.named.add(concept);
      own.proper ||= kind !== 'emoji' && kind !== 'word';
    }
    for (const text of tidied(called.keywords)) {
      if (!stems.has(toStemKey(text, this.lang))) this.of(text).described.add(concept);
    }
  }

  private listWritten(names: readonly string[], limits: Limits): readonly WrittenName[] {
    return names.flatMap(splitAlternatives).flatMap((name) => {
      const keyword = normalizeKeyword(name, this.lang, limits);
      return keyword === '' ? [] : [{ text: toWrittenName(name), keyword }];
    });
  }

  /**
   * What each concept is called: the first of its first names that is a keyword as it is, which takes less room than one
   * that has to be patched.
   */
  listNames(): ReadonlyMap<number, string> {
    const stored = new Set([...this.oneFormAStem().values()].map(({ text }) => text));
    return new Map(
      [...this.written].flatMap(([concept, names]) => {
        const name = names.slice(0, FIRST_NAMES).find(({ keyword }) => stored.has(keyword)) ?? names[0];
        return name ? [[concept, name.text] as const] : [];
      }),
    );
  }

  private of(text: string): Postings {
    const own = this.postings.get(text) ?? { text, proper: false, named: new Set(), described: new Set() };
    this.postings.set(text, own);
    return own;
  }

  /** Forms of one stem under the shortest of them: they are found alike. */
  private oneFormAStem(): Map<string, Postings> {
    const byStem = new Map<string, Postings>();
    for (const own of this.postings.values()) {
      const stem = own.proper ? `=${own.text}` : toStemKey(own.text, this.lang);
      const known = byStem.get(stem);
      byStem.set(stem, known === undefined ? own : mergePostings(known, own));
    }
    return byStem;
  }

  /** Each keyword once, sorted by code units. */
  sorted(): Keyword[] {
    return [...this.oneFormAStem().values()].sort((a, b) => (a.text < b.text ? -1 : 1)).flatMap(buildKeyword);
  }
}
