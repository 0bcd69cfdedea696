/** Reads concepts out of CLDR's names and keywords of emoji. */
import { type Json, listInheritance, listRegionalVariants, readAnnotations } from './cldr';
import type { Called, ConceptSource } from './concept';

const GENDER = /\u200d[♀♂]/u;
const MAN_OR_WOMAN = /^[👨👩](?=\u200d)/u;
/** Concepts are one when their keywords agree by this share, over these languages together. */
const SAME = 0.3;
const JUDGES = [
  'ar',
  'bn',
  'de',
  'en',
  'es',
  'fi',
  'fr',
  'hi',
  'id',
  'ja',
  'ko',
  'pl',
  'ru',
  'sw',
  'ta',
  'th',
  'tr',
  'uk',
  'vi',
  'zh',
];

/** The emoji without its gender: 👩‍⚕ → 🧑‍⚕, 👮‍♀ → 👮. */
const removeGender = (emoji: string): string => emoji.replace(GENDER, '').replace(MAN_OR_WOMAN, '🧑');

const isEmoji = (text: string): boolean => /^\p{Extended_Pictographic}/u.test(text) && !/^[©®™ℹ]/u.test(text);

function listField(entry: Json | string | undefined, field: string): string[] {
  const value: unknown = typeof entry === 'object' ? entry[field] : undefined;
  return Array.isArray(value) ? value.map(String) : [];
}

/** The locale, what it inherits from, and its regional variants: one lexicon serves all of a language's readers. */
const listRelated = (locale: string): string[] => [...listInheritance(locale), ...listRegionalVariants(locale)];

/** Emoji → what it is called there. */
function readEmojiNames(locale: string): Map<string, Called> {
  const called = new Map<string, Called>();
  for (const [position, one] of listRelated(locale).entries()) {
    for (const [emoji, entry] of Object.entries(readAnnotations(one))) {
      if (!isEmoji(emoji)) continue;
      const known = called.get(emoji) ?? { names: [], keywords: [] };
      const names = listField(entry, 'tts');
      const keywords = [...known.keywords, ...listField(entry, 'default'), ...(position === 0 ? [] : names)];
      called.set(emoji, { names: position === 0 ? names : known.names, keywords });
    }
  }
  return called;
}

function collectKeywordSets(emoji: readonly string[]): Map<string, Set<string>> {
  const sets = new Map(emoji.map((one) => [one, new Set<string>()]));
  for (const judge of JUDGES) {
    for (const [one, { keywords }] of readEmojiNames(judge)) {
      for (const keyword of keywords) sets.get(one)?.add(`${judge} ${keyword}`);
    }
  }
  return sets;
}

function computeAgreement(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const keyword of one) if (other.has(keyword)) shared++;
  return shared / (one.size + other.size - shared || 1);
}

/**
 * Which emoji are one concept: variants by gender, and those that nearly share their keywords
 * (24 clock faces, hearts of every colour). Emoji → the one standing for it.
 */
function groupEmoji(): Map<string, string> {
  const all = [...readEmojiNames('en').keys()].sort();
  const present = new Set(all);
  const base = (emoji: string): string => (present.has(removeGender(emoji)) ? removeGender(emoji) : emoji);
  const bases = all.filter((emoji) => base(emoji) === emoji);
  const sets = collectKeywordSets(bases);
  const leaders: string[] = [];
  const stands = new Map<string, string>();
  for (const emoji of bases) {
    const leader = leaders.find((one) => computeAgreement(sets.get(one)!, sets.get(emoji)!) >= SAME);
    if (leader === undefined) leaders.push(emoji);
    stands.set(emoji, leader ?? emoji);
  }
  for (const emoji of all) stands.set(emoji, stands.get(base(emoji))!);
  return stands;
}

function collectNames(locale: string, stands: ReadonlyMap<string, string>): Map<string, Called> {
  const called = readEmojiNames(locale);
  const gendered = new Set(['👨', '👩'].flatMap((emoji) => called.get(emoji)?.keywords ?? []));
  const gathered = new Map<string, { names: string[]; keywords: string[] }>();
  for (const [emoji, { names, keywords }] of called) {
    const concept = stands.get(emoji);
    if (concept === undefined) continue;
    const whole = gathered.get(concept) ?? { names: [], keywords: [] };
    gathered.set(concept, whole);
    (emoji === concept ? whole.names : whole.keywords).push(...names);
    const own = removeGender(emoji) === emoji ? keywords : keywords.filter((keyword) => !gendered.has(keyword));
    whole.keywords.push(...own);
  }
  return gathered;
}

export function readEmojiSource(): ConceptSource {
  const stands = groupEmoji();
  const ids = [...new Set(stands.values())].sort();
  return { kind: 'emoji', ids, calledIn: (lang) => collectNames(lang, stands) };
}
