import type { Mark, ReadSegment } from '../domain';
import { capitalisedIn } from '../facts/capitals';
import { nameLength, nameSimilarity, type Place, type Rendering, renderingsOf, soundsOf } from '../facts/names';
import type { Compared, Draft, Passage } from './context';

/** Shorter names are heard everywhere. */
const SHORTEST = 4;
/** So many names of an article are followed; those that stand most often. */
const MOST = 24;
/** Of two in three flags on news that nobody altered the spellings were indeed two. */
const SURE = 0.72;

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

/** Names that stand in several passages, as whole stretches of capitalised words: a surname alone is another. */
function namesIn(compared: Compared): Name[] {
  const names = new Map<string, Name>();
  for (const passage of compared.passages) {
    if (!passage.paired) continue;
    for (const text of new Set(passage.original.flatMap(stretches))) {
      const name = names.get(text) ?? { text, passages: [] };
      name.passages.push(passage);
      names.set(text, name);
    }
  }
  return [...names.values()]
    .filter(
      ({ text, passages }) => passages.length > 1 && nameLength(soundsOf(text, compared.langs.original)) >= SHORTEST,
    )
    .sort((a, b) => b.passages.length - a.passages.length)
    .slice(0, MOST);
}

/** Words that a lexicon knows ("Government", "Monday") have translations, not spellings. */
function stretches(segment: ReadSegment): string[] {
  return capitalisedIn(segment.text).flatMap((run) => {
    const known = run.words.filter((w) => segment.mentions.some((m) => m.start < w.end && m.end > w.start));
    return known.length * 2 > run.words.length ? [] : [run.text.replace(/['’]s$/u, '')];
  });
}

/** Ways of spelling that are not one another's part, a gloss in brackets behind the name left out. */
function spellingsOf(compared: Compared, name: Name): Rendering[] {
  const texts = name.passages.flatMap(({ translation }) => translation);
  const byId = new Map(texts.map((s) => [s.id, s.text]));
  const all = renderingsOf(name.text, compared.langs.original, texts, compared.langs.translation);
  const own = all
    .map(({ spelling, places }) => ({ spelling, places: places.filter((p) => !inBrackets(byId.get(p.id) ?? '', p)) }))
    .filter(({ places }) => places.length > 0);
  return own.filter(({ spelling }) => !own.some((o) => o.spelling !== spelling && contains(o.spelling, spelling)));
}

const contains = (long: string, short: string) => long.toLowerCase().includes(short.toLowerCase());

const inBrackets = (text: string, { start, end }: Place): boolean =>
  /[(（[［][^)）\]］]{0,40}$/u.test(text.slice(Math.max(0, start - 42), start)) &&
  /^[^(（]{0,40}[)）\]］]/u.test(text.slice(end, end + 42));

function draftOf(compared: Compared, spellings: readonly Rendering[], original?: string): Draft {
  const ids = [...new Set(spellings.flatMap(({ places }) => places.map((p) => p.id)))];
  const theirs = compared.passages.filter((p) => p.link.translation.some((id) => ids.includes(id)));
  return {
    kind: 'altered',
    category: 'renderings',
    severity: 'low',
    confidence: SURE,
    translation: ids,
    original: [...new Set(theirs.flatMap((p) => p.link.original))],
    marks: spellings.flatMap(({ places }) =>
      places.map((p): Mark => ({ side: 'translation', segment: p.id, start: p.start, end: p.end })),
    ),
    evidence: [
      {
        type: 'renderings',
        ...(original ? { original } : {}),
        spellings: spellings.map(({ spelling, places }) => ({
          text: spelling,
          segments: [...new Set(places.map((p) => p.id))],
        })),
      },
    ],
  };
}

/** From this similarity on two spellings in one language are read aloud alike. */
const ALIKE = 0.9;

/**
 * Where the original has no capitals to tell a name by: two capitalised words of the translation that sound alike and
 * are linked to the same characters of the original, which stand hardly anywhere else.
 */
function spelledInPairs(compared: Compared): Draft[] {
  const words = new Map<string, { places: Place[]; passages: Passage[] }>();
  for (const passage of compared.passages.filter((p) => p.paired)) {
    for (const segment of passage.translation) {
      for (const word of capitalisedIn(segment.text).flatMap((run) => run.words)) {
        const known = segment.mentions.some((m) => m.start < word.end && m.end > word.start);
        if (known || word.text.length < SHORTEST) continue;
        const text = word.text.replace(/['’]s$/u, '');
        const entry = words.get(text) ?? { places: [], passages: [] };
        entry.places.push({ id: segment.id, start: word.start, end: word.start + text.length, score: 1 });
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
  nameSimilarity(a, lang, b, lang) >= ALIKE;

const RUN = /[\p{Script=Han}\p{Script=Katakana}ー]{2,}/gu;

const pairsIn = (passage: Passage): Set<string> =>
  new Set(
    passage.original.flatMap(({ text }) =>
      [...text.matchAll(RUN)].flatMap(([run]) => Array.from({ length: run.length - 1 }, (_, k) => run.slice(k, k + 2))),
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
