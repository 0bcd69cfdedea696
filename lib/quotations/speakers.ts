import { type CapitalizedRun, findCapitalizedRuns } from '../names/capitalized-runs';
import type { Quotation } from './quotations';
import { findSpeechVerbs, getSpeechWords } from './speech-verbs';

/** A person named beside a verb of speech; offsets of the name, address and title left out. */
export interface QuotedSpeaker {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** A form of address stands with the name: it is a person's. */
  readonly addressed: boolean;
  /** How many words with a capital; 0 in scripts without capitals. */
  readonly words: number;
}

/** What may stand between a name and the verb besides the table's words: commas, an aside between two of them. */
const ASIDE = /^,? ?(?:[^,.;:!?“”"«»„()\p{Lu}]{2,60},)? ?$/u;
const HONORIFIC_REACH = 24;

/** Text with what stands in quotations blanked, unit for unit. */
function blankQuotations(text: string, quotations: readonly Pick<Quotation, 'start' | 'end'>[]): string {
  let at = 0;
  const parts = quotations.map(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return before + '\u0001'.repeat(end - start);
  });
  return parts.join('') + text.slice(at);
}

const toWordSet = (words: string | undefined): ReadonlySet<string> => new Set(words?.split(' ') ?? []);

interface Span {
  readonly start: number;
  readonly end: number;
}

/** So far from its verb a name may stand, in characters. */
const MAX_VERB_DISTANCE = 80;

/** The last verb before a place and the first behind it, if they are near. */
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

/** Whether only words that may stand there part a name from its verb. */
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
 * Who is told to have said something: names beside verbs of speech, outside quotations. Only where it is plain: a name
 * of capitalised words right beside the verb, or in other scripts one that a form of address stands with.
 */
export function findSpeakers(
  text: string,
  lang: string,
  quotations: readonly Pick<Quotation, 'start' | 'end'>[],
): QuotedSpeaker[] {
  const table = getSpeechWords(lang);
  const bare = blankQuotations(text, quotations);
  const verbs = table && findSpeechVerbs(bare, lang);
  if (!table || !verbs?.length) return [];
  const between = toWordSet(table.between);
  const near = createNearestVerbFinder(verbs);
  const beside = ({ start, end }: Span) => {
    const { before, behind } = near(start, end);
    return (
      (table.order !== 'name first' && !!before && canStandBetween(bare.slice(before.end, start), between)) ||
      (table.order !== 'verb first' && !!behind && canStandBetween(bare.slice(end, behind.start), between))
    );
  };
  const cased = findCapitalizedRuns(bare)
    .filter(beside)
    .map(createSpeakerBuilder(bare, toWordSet(table.before)));
  return [...cased, ...findSpeakersByHonorific(bare, table.before, table.after, near)];
}

const createSpeakerBuilder =
  (text: string, before: ReadonlySet<string>) =>
  ({ start, end, words }: CapitalizedRun): QuotedSpeaker => {
    const own = words.filter((w) => !before.has(w.text.toLowerCase().replace(/\.$/, '')));
    const from = own[0]?.start ?? start;
    const previous =
      /(?<![\p{L}\p{M}-])([\p{L}\p{M}-]+)\.? $/u.exec(text.slice(Math.max(0, start - HONORIFIC_REACH), start))?.[1] ??
      '';
    return {
      start: from,
      end,
      text: text.slice(from, end),
      addressed: own.length < words.length || before.has(previous.toLowerCase()),
      words: own.length,
    };
  };

const CASELESS_LETTER =
  '[\\p{Script=Thai}\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Arabic}\\p{Script=Devanagari}\\p{M}ー・·]';

const honorificPatterns = new Map<string, RegExp>();

/** Names of one or two words behind or before a form of address, in scripts without capitals. */
function getHonorificPattern(before: string | undefined, after: string | undefined): RegExp {
  const key = `${before}|${after}`;
  const known = honorificPatterns.get(key);
  if (known) return known;
  const list = (words: string) =>
    words
      .replaceAll('.', '\\.')
      .split(' ')
      .sort((a, b) => b.length - a.length)
      .join('|');
  const name = `${CASELESS_LETTER}{2,20}(?: ${CASELESS_LETTER}{2,20})?`;
  const forms = [
    ...(before ? [`(?<![\\p{L}\\p{M}])(?:${list(before)}) ?(?<b>${name})`] : []),
    ...(after ? [`(?<a>(?<!${CASELESS_LETTER})${CASELESS_LETTER}{2,12}?) ?(?=(?:${list(after)}))`] : []),
  ];
  const pattern = new RegExp(forms.join('|') || '(?!)', 'gu');
  honorificPatterns.set(key, pattern);
  return pattern;
}

/** So far from the verb a name with its form of address may stand. */
const MAX_HONORIFIC_DISTANCE = 30;

function findSpeakersByHonorific(
  text: string,
  before: string | undefined,
  after: string | undefined,
  near: ReturnType<typeof createNearestVerbFinder>,
): QuotedSpeaker[] {
  return [...text.matchAll(getHonorificPattern(before, after))].flatMap((match) => {
    const name = match.groups?.['b'] ?? match.groups?.['a'] ?? '';
    const start = match.index + match[0].length - (match.groups?.['b'] ? name.length : match[0].length);
    const verb = near(start, start + 1).behind;
    if (!verb || verb.start > start + name.length + MAX_HONORIFIC_DISTANCE) return [];
    // Where no space parts the verb from the name, the name ends where the verb begins.
    const own = text.slice(start, Math.min(start + name.length, verb.start)).trim();
    return own.length > 1 ? [{ start, end: start + own.length, text: own, addressed: true, words: 0 }] : [];
  });
}
