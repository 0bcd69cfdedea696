/** Finds the speakers of quotations: names beside verbs of speech. */

import { memoizeByKey } from '../../core/memoize';
import { findMatches } from '../../core/regexp';
import type { Span } from '../../core/span';
import { type CapitalizedRun, findCapitalizedRuns } from '../names/capitalized-runs';
import type { Quotation } from './quotations';
import { findSpeechVerbs, getSpeechWords } from './speech-verbs';

/** A person named beside a verb of speech; UTF-16 offsets of the name without forms of address and titles. */
export interface QuotedSpeaker {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether a form of address comes with the name, which shows that it is a person's. */
  readonly addressed: boolean;
  /** Number of capitalized words; 0 in scripts without capitals. */
  readonly words: number;
}

/** What may separate a name from the verb, besides the table's words: a comma, or an aside between two commas. */
const ASIDE = /^,? ?(?:[^,.;:!?“”"«»„()\p{Lu}]{2,60},)? ?$/u;
/** How far before a name its form of address is searched, in UTF-16 units. */
const HONORIFIC_REACH = 24;

/** A text with its quotations blanked out; offsets do not change. */
function blankQuotations(text: string, quotations: readonly Pick<Quotation, 'start' | 'end'>[]): string {
  let copiedUntil = 0;
  const parts = quotations.map(({ start, end }) => {
    const before = text.slice(copiedUntil, start);
    copiedUntil = end;
    return before + '\u0001'.repeat(end - start);
  });
  return parts.join('') + text.slice(copiedUntil);
}

const toWordSet = (words: string | undefined): ReadonlySet<string> => new Set(words?.split(' ') ?? []);

/** Greatest distance of a name from its verb, in UTF-16 units. */
const MAX_VERB_DISTANCE = 80;

/** Creates a function that finds the last verb before a span and the first behind it, within that distance. */
function createNearestVerbFinder(
  verbs: readonly Span[],
): (start: number, end: number) => { before?: Span; behind?: Span } {
  return (start, end) => {
    let [low, high] = [0, verbs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (verbs[middle]!.start < start) low = middle + 1;
      else high = middle;
    }
    const [before, behind] = [verbs[low - 1], verbs[low]];
    return {
      ...(before && before.end <= start && start - before.end <= MAX_VERB_DISTANCE ? { before } : {}),
      ...(behind && behind.start >= end && behind.start - end <= MAX_VERB_DISTANCE ? { behind } : {}),
    };
  };
}

/** Whether the text between a name and its verb is allowed there: an aside, or at most two of the table's words. */
function canStandBetween(gap: string, between: ReadonlySet<string>): boolean {
  if (ASIDE.test(gap)) return true;
  if (/[^\p{L}\p{M}' .’-]/u.test(gap)) return false;
  const words = gap
    .toLowerCase()
    .split(/[ .’']+/u)
    .filter(Boolean);
  return words.length <= 2 && words.every((w) => between.has(w));
}

/**
 * Finds the speakers of a text: names beside verbs of speech, outside quotations. Only clear cases count: capitalized
 * words right beside the verb, or in scripts without capitals a name with a form of address. Empty for languages
 * without a table.
 */
export function findSpeakers(
  text: string,
  lang: string,
  quotations: readonly Pick<Quotation, 'start' | 'end'>[],
): QuotedSpeaker[] {
  const speechWords = getSpeechWords(lang);
  const unquoted = blankQuotations(text, quotations);
  const verbs = speechWords && findSpeechVerbs(unquoted, lang);
  if (!speechWords || !verbs?.length) return [];
  const betweenWords = toWordSet(speechWords.between);
  const findNearestVerbs = createNearestVerbFinder(verbs);
  const isBesideVerb = ({ start, end }: Span) => {
    const { before, behind } = findNearestVerbs(start, end);
    return (
      (speechWords.order !== 'name first' &&
        !!before &&
        canStandBetween(unquoted.slice(before.end, start), betweenWords)) ||
      (speechWords.order !== 'verb first' &&
        !!behind &&
        canStandBetween(unquoted.slice(end, behind.start), betweenWords))
    );
  };
  const capitalizedSpeakers = findCapitalizedRuns(unquoted)
    .filter(isBesideVerb)
    .map(createSpeakerBuilder(unquoted, toWordSet(speechWords.before)));
  return [
    ...capitalizedSpeakers,
    ...findSpeakersByHonorific(unquoted, speechWords.before, speechWords.after, findNearestVerbs),
  ];
}

/** Creates a function that turns a run of capitalized words into a speaker, without the titles in front. */
const createSpeakerBuilder =
  (text: string, titles: ReadonlySet<string>) =>
  ({ start, end, words }: CapitalizedRun): QuotedSpeaker => {
    const nameWords = words.filter((w) => !titles.has(w.text.toLowerCase().replace(/\.$/, '')));
    const from = nameWords[0]?.start ?? start;
    const previous =
      /(?<![\p{L}\p{M}-])([\p{L}\p{M}-]+)\.? $/u.exec(text.slice(Math.max(0, start - HONORIFIC_REACH), start))?.[1] ??
      '';
    return {
      start: from,
      end,
      text: text.slice(from, end),
      addressed: nameWords.length < words.length || titles.has(previous.toLowerCase()),
      words: nameWords.length,
    };
  };

const CASELESS_LETTER =
  '[\\p{Script=Thai}\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Arabic}\\p{Script=Devanagari}\\p{M}ー・·]';

/** A pattern for names of one or two words with a form of address, in scripts without capitals. */
function buildHonorificPattern(before: string | undefined, after: string | undefined): RegExp {
  const toAlternatives = (words: string) =>
    words
      .replaceAll('.', '\\.')
      .split(' ')
      .sort((a, b) => b.length - a.length)
      .join('|');
  const name = `${CASELESS_LETTER}{2,20}(?: ${CASELESS_LETTER}{2,20})?`;
  const alternatives = [
    ...(before ? [`(?<![\\p{L}\\p{M}])(?:${toAlternatives(before)}) ?(?<b>${name})`] : []),
    ...(after ? [`(?<a>(?<!${CASELESS_LETTER})${CASELESS_LETTER}{2,12}?) ?(?=(?:${toAlternatives(after)}))`] : []),
  ];
  return new RegExp(alternatives.join('|') || '(?!)', 'gu');
}

const getHonorificPattern = memoizeByKey(buildHonorificPattern, (before, after) => `${before}|${after}`);

/** Where a text has no two letters in a row of a script without capitals, it has no such name. */
const CASELESS_RUN = new RegExp(`${CASELESS_LETTER}{2}`, 'u');

/** Greatest distance of a verb behind a name with a form of address, in UTF-16 units. */
const MAX_HONORIFIC_DISTANCE = 30;

/** Finds names with a form of address before a verb of speech, in scripts without capitals. */
function findSpeakersByHonorific(
  text: string,
  before: string | undefined,
  after: string | undefined,
  findNearestVerbs: ReturnType<typeof createNearestVerbFinder>,
): QuotedSpeaker[] {
  if (!CASELESS_RUN.test(text)) return [];
  return findMatches(text, getHonorificPattern(before, after)).flatMap((match) => {
    const name = match.groups?.['b'] ?? match.groups?.['a'] ?? '';
    const start = match.index + match[0].length - (match.groups?.['b'] ? name.length : match[0].length);
    const verb = findNearestVerbs(start, start + 1).behind;
    if (!verb || verb.start > start + name.length + MAX_HONORIFIC_DISTANCE) return [];
    // Without a space between name and verb, the name ends where the verb begins.
    const speakerName = text.slice(start, Math.min(start + name.length, verb.start)).trim();
    return speakerName.length > 1
      ? [{ start, end: start + speakerName.length, text: speakerName, addressed: true, words: 0 }]
      : [];
  });
}
