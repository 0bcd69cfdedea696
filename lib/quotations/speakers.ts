import { type Capitalised, capitalisedIn } from '../names/capitalized-runs';
import type { Quotation } from './quotations';
import { speechVerbsIn, speechWordsOf } from './speech-verbs';

/** A person named beside a verb of speech; offsets of the name, address and title left out. */
export interface Speaker {
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
function outside(text: string, quotations: readonly Pick<Quotation, 'start' | 'end'>[]): string {
  let at = 0;
  const parts = quotations.map(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return before + '\u0001'.repeat(end - start);
  });
  return parts.join('') + text.slice(at);
}

const wordSet = (words: string | undefined): ReadonlySet<string> => new Set(words?.split(' ') ?? []);

interface Span {
  readonly start: number;
  readonly end: number;
}

/** So far from its verb a name may stand, in characters. */
const FAR = 80;

/** The last verb before a place and the first behind it, if they are near. */
function nearest(verbs: readonly Span[]): (start: number, end: number) => { before?: Span; behind?: Span } {
  return (start, end) => {
    let [low, high] = [0, verbs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (verbs[middle]!.start < start) low = middle + 1;
      else high = middle;
    }
    const [before, behind] = [verbs[low - 1], verbs[low]];
    return {
      ...(before && before.end <= start && start - before.end <= FAR ? { before } : {}),
      ...(behind && behind.start >= end && behind.start - end <= FAR ? { behind } : {}),
    };
  };
}

/** Whether only words that may stand there part a name from its verb. */
function joins(gap: string, between: ReadonlySet<string>): boolean {
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
export function speakersIn(
  text: string,
  lang: string,
  quotations: readonly Pick<Quotation, 'start' | 'end'>[],
): Speaker[] {
  const table = speechWordsOf(lang);
  const bare = outside(text, quotations);
  const verbs = table && speechVerbsIn(bare, lang);
  if (!table || !verbs?.length) return [];
  const between = wordSet(table.between);
  const near = nearest(verbs);
  const beside = ({ start, end }: Span) => {
    const { before, behind } = near(start, end);
    return (
      (table.order !== 'name first' && !!before && joins(bare.slice(before.end, start), between)) ||
      (table.order !== 'verb first' && !!behind && joins(bare.slice(end, behind.start), between))
    );
  };
  const cased = capitalisedIn(bare)
    .filter(beside)
    .map(speakerOf(bare, wordSet(table.before)));
  return [...cased, ...addressedIn(bare, table.before, table.after, near)];
}

const speakerOf =
  (text: string, before: ReadonlySet<string>) =>
  ({ start, end, words }: Capitalised): Speaker => {
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

const CASELESS =
  '[\\p{Script=Thai}\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Arabic}\\p{Script=Devanagari}\\p{M}ー・·]';

const patterns = new Map<string, RegExp>();

/** Names of one or two words behind or before a form of address, in scripts without capitals. */
function addressPattern(before: string | undefined, after: string | undefined): RegExp {
  const key = `${before}|${after}`;
  const known = patterns.get(key);
  if (known) return known;
  const list = (words: string) =>
    words
      .replaceAll('.', '\\.')
      .split(' ')
      .sort((a, b) => b.length - a.length)
      .join('|');
  const name = `${CASELESS}{2,20}(?: ${CASELESS}{2,20})?`;
  const forms = [
    ...(before ? [`(?<![\\p{L}\\p{M}])(?:${list(before)}) ?(?<b>${name})`] : []),
    ...(after ? [`(?<a>(?<!${CASELESS})${CASELESS}{2,12}?) ?(?=(?:${list(after)}))`] : []),
  ];
  const pattern = new RegExp(forms.join('|') || '(?!)', 'gu');
  patterns.set(key, pattern);
  return pattern;
}

/** So far from the verb a name with its form of address may stand. */
const NEAR = 30;

function addressedIn(
  text: string,
  before: string | undefined,
  after: string | undefined,
  near: ReturnType<typeof nearest>,
): Speaker[] {
  return [...text.matchAll(addressPattern(before, after))].flatMap((match) => {
    const name = match.groups?.['b'] ?? match.groups?.['a'] ?? '';
    const start = match.index + match[0].length - (match.groups?.['b'] ? name.length : match[0].length);
    const verb = near(start, start + 1).behind;
    if (!verb || verb.start > start + name.length + NEAR) return [];
    // Where no space parts the verb from the name, the name ends where the verb begins.
    const own = text.slice(start, Math.min(start + name.length, verb.start)).trim();
    return own.length > 1 ? [{ start, end: start + own.length, text: own, addressed: true, words: 0 }] : [];
  });
}
