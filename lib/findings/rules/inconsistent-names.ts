import type { AnalyzedSegment, Mark } from '../../core';
import {
  computeNameSimilarity,
  countPhonemes,
  findSpellingVariants,
  getMinScore,
  type NameOccurrence,
  pronounce,
  type SpellingVariant,
} from '../../names';
import { findCapitalizedRuns } from '../../names/capitalized-runs';
import type { Compared, Draft, Passage } from '../shared/comparison-context';

/** Names of fewer sounds are heard everywhere. */
const SHORTEST = 6;
/** From this score a stretch is plainly the name. */
const PLAIN = 0.85;
/** The same where the original has but a part of the name. */
const PLAINER = 0.9;
/** Latin letters beside others are a name and the word before or behind it. */
const isMixed = (text: string): boolean => /\p{Script=Latin}/u.test(text) && /(?!\p{Script=Latin})\p{L}/u.test(text);
/** Letters of a word that may be a name. */
const FEWEST = 4;
/** So many names of an article are followed; those that stand most often. */
const MOST = 24;
/** Of two in three flags on news that nobody altered the spellings were indeed two. */
const SURE = 0.72;
const POSSIBLE = 0.4;

interface Name {
  readonly text: string;
  readonly passages: Passage[];
}

/** One name of the original that the translation spells in different ways: one flag, however often. */
export function renderings(compared: Compared): Draft[] {
  if (compared.sameLanguage) return [];
  const names = namesIn(compared);
  const found = names.flatMap((name) => {
    const spellings = spellingsOf(compared, name);
    return spellings.length > 1 ? [draftOf(compared, spellings, name.text)] : [];
  });
  return names.length ? found : spelledInPairs(compared);
}

/** Names that stand in several passages; behind a title or a place's name they are the last words of their stretch. */
function namesIn(compared: Compared): Name[] {
  const paired = compared.passages.filter((p) => p.paired);
  const texts = new Map(paired.map((p) => [p, p.original.map((s) => s.text).join(' ')]));
  const candidates = new Set(paired.flatMap((p) => p.original.flatMap(stretches)).flatMap(withoutTitle));
  const names = [...candidates].map((text) => ({
    text,
    passages: paired.filter((p) => speaksOf(texts.get(p)!, text)),
  }));
  return names
    .filter(
      ({ text, passages }) =>
        passages.length > 1 && countPhonemes(pronounce(text, compared.langs.original)) >= SHORTEST,
    )
    .sort((a, b) => b.passages.length - a.passages.length || b.text.length - a.text.length)
    .slice(0, MOST);
}

/** A text that has the name, or its last word: the translation may give in full whom the original calls by one. */
function speaksOf(text: string, name: string): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return text.includes(name) || (last.length > 3 && text.includes(last));
}

/** Names of more words carry a title or a place before them. */
const WORDS = 3;

function withoutTitle(text: string): string[] {
  const words = text.split(' ');
  return words.length > WORDS ? [text, words.slice(-WORDS).join(' ')] : [text];
}

/** Words that a lexicon knows ("Government", "Monday") have translations, not spellings. */
function stretches(segment: AnalyzedSegment): string[] {
  return findCapitalizedRuns(segment.text).flatMap((run) => {
    const known = run.words.filter((w) => segment.mentions.some((m) => m.start < w.end && m.end > w.start));
    return known.length * 2 > run.words.length ? [] : [run.text.replace(/['’]s$/u, '')];
  });
}

/** Ways of spelling that are not one another's part, a gloss in brackets behind the name left out. */
function spellingsOf(compared: Compared, name: Name): SpellingVariant[] {
  const texts = name.passages.map((p) => ({ id: String(p.at), text: joined(p) }));
  const byId = new Map(texts.map((s) => [s.id, s.text]));
  const least = Math.max(PLAIN, getMinScore(countPhonemes(pronounce(name.text, compared.langs.original))));
  const all = findSpellingVariants(name.text, compared.langs.original, texts, compared.langs.translation, least);
  const inFull = new Set(
    name.passages.filter((p) => p.original.some((s) => s.text.includes(name.text))).map((p) => String(p.at)),
  );
  const isPlain = (place: NameOccurrence) =>
    (inFull.has(place.id) || place.score >= PLAINER) && !inBrackets(byId.get(place.id) ?? '', place);
  const own = all
    .filter(({ spelling }) => !isMixed(spelling))
    .map(({ spelling, places }) => ({ spelling, places: places.filter(isPlain) }))
    .filter(({ places }) => places.length > 0);
  const beside = (places: readonly NameOccurrence[], spelling: string) =>
    places.every((p) => byId.get(p.id)!.includes(spelling));
  return own.filter(
    ({ spelling, places }) =>
      !own.some((o) => o.spelling !== spelling && (contains(o.spelling, spelling) || beside(places, o.spelling))),
  );
}

/** A clause may end in the middle of a name: a passage is searched as a whole. */
const joined = ({ translation }: Passage): string => translation.map((s) => s.text).join(' ');

/** The stretches of a passage's segments that a place in its joined text covers. */
function marksOf(passage: Passage, { start, end }: NameOccurrence): Mark[] {
  let from = 0;
  return passage.translation.flatMap((segment): Mark[] => {
    const [a, b] = [Math.max(0, start - from), Math.min(segment.text.length, end - from)];
    from += segment.text.length + 1;
    return b > a ? [{ side: 'translation', segment: segment.id, start: a, end: b }] : [];
  });
}

const contains = (long: string, short: string) => long.toLowerCase().includes(short.toLowerCase());

const inBrackets = (text: string, { start, end }: NameOccurrence): boolean =>
  /[(（[［][^)）\]］]{0,40}$/u.test(text.slice(Math.max(0, start - 42), start)) &&
  /^[^(（]{0,40}[)）\]］]/u.test(text.slice(end, end + 42));

function draftOf(compared: Compared, spellings: readonly SpellingVariant[], original?: string): Draft {
  const marked = spellings.map(({ spelling, places }) => ({
    spelling,
    marks: places.flatMap((place) => marksOf(compared.passages[Number(place.id)]!, place)),
  }));
  const marks = marked.flatMap((m) => m.marks);
  const ids = [...new Set(marks.map((m) => m.segment))];
  const theirs = compared.passages.filter((p) => p.link.translation.some((id) => ids.includes(id)));
  return {
    kind: 'altered',
    category: 'renderings',
    severity: 'low',
    confidence: ofOneScript(spellings.map((m) => m.spelling)) || / /.test(original ?? '') ? SURE : POSSIBLE,
    translation: ids,
    original: [...new Set(theirs.flatMap((p) => p.link.original))],
    marks,
    evidence: [
      {
        type: 'renderings',
        ...(original ? { original } : {}),
        spellings: marked.map((m) => ({ text: m.spelling, segments: [...new Set(m.marks.map((k) => k.segment))] })),
      },
    ],
  };
}

/** A brand or a surname in Latin letters here and in the reader's there is a habit of many papers. */
function ofOneScript(spellings: readonly string[]): boolean {
  const isLatin = spellings.map((spelling) => /\p{Script=Latin}/u.test(spelling));
  return isLatin.filter(Boolean).length > 1 || isLatin.filter((latin) => !latin).length > 1;
}

/** From this similarity on two spellings in one language are read aloud alike. */
const ALIKE = 0.9;

/**
 * Where the original has no capitals to tell a name by: two capitalised words of the translation that sound alike and
 * are linked to the same characters of the original, which stand hardly anywhere else.
 */
function spelledInPairs(compared: Compared): Draft[] {
  const words = new Map<string, { places: NameOccurrence[]; passages: Passage[] }>();
  for (const passage of compared.passages.filter((p) => p.paired)) {
    let from = 0;
    for (const segment of passage.translation) {
      const offset = from;
      from += segment.text.length + 1;
      for (const word of findCapitalizedRuns(segment.text).flatMap((run) => run.words)) {
        const known = segment.mentions.some((m) => m.start < word.end && m.end > word.start);
        if (known || word.text.length < FEWEST) continue;
        const text = word.text.replace(/['’]s$/u, '');
        const entry = words.get(text) ?? { places: [], passages: [] };
        const start = offset + word.start;
        entry.places.push({ id: String(passage.at), start, end: start + text.length, score: 1 });
        entry.passages.push(passage);
        words.set(text, entry);
      }
    }
  }
  const all = [...words];
  return all.flatMap(([a, x], i) =>
    all.slice(i + 1).flatMap(([b, y]) =>
      a[0] === b[0] && soundAlike(a, b, compared.langs.translation) && shareCharacters(compared, x.passages, y.passages)
        ? [
            draftOf(compared, [
              { spelling: a, places: x.places },
              { spelling: b, places: y.places },
            ]),
          ]
        : [],
    ),
  );
}

const soundAlike = (a: string, b: string, lang: string): boolean =>
  Math.abs(a.length - b.length) <= 3 &&
  !a.startsWith(b) &&
  !b.startsWith(a) &&
  computeNameSimilarity(a, lang, b, lang) >= ALIKE;

const RUN = /[\p{Script=Han}\p{Script=Katakana}ー]{2,}/gu;

const pairsIn = (passage: Passage): Set<string> =>
  new Set(
    passage.original.flatMap(({ text }) =>
      (text.match(RUN) ?? []).flatMap((run) => Array.from({ length: run.length - 1 }, (_, k) => run.slice(k, k + 2))),
    ),
  );

/** Two characters in a row that every one of these passages has, and few others. */
function shareCharacters(compared: Compared, one: readonly Passage[], other: readonly Passage[]): boolean {
  const own = [...new Set([...one, ...other])];
  const [first, ...rest] = own.map(pairsIn);
  const shared = [...(first ?? [])].filter((pair) => rest.every((set) => set.has(pair)));
  const elsewhere = compared.passages.filter((p) => p.paired && !own.includes(p));
  return shared.some(
    (pair) => elsewhere.filter((p) => p.original.some((s) => s.text.includes(pair))).length <= own.length,
  );
}
