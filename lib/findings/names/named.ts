import type { ReadSegment, Side } from '../../domain';
import { type Capitalised, capitalisedIn } from '../../facts/capitals';
import { type Compared, other, type Passage } from '../context';
import { folded, heardThere, type Offer, offerOf, speltThere } from './answered';
import { nativeness } from './native';

/** Capitalised words of a passage that nothing on the other side answers for. */
export interface Unanswered {
  readonly side: Side;
  readonly segment: ReadSegment;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly words: readonly string[];
  readonly initial: boolean;
  /** Best it is heard over there, 0..1. */
  readonly heard: number;
  /** Of its words, the share that a lexicon knows as a word for something. */
  readonly known: number;
  /** Words of one class are answered alike often: whether they begin a sentence, are known, are many. */
  readonly class: string;
  /** Folded words beside it that belong to the same stretch: "Amy" of "Amy Chozick". */
  readonly company: readonly string[];
  /** Its letters are not those of most of the text around it. */
  readonly foreignScript: boolean;
  /** It stands in a passage nearby on the other side. */
  readonly near: boolean;
  /** Behind an article or another word that common nouns have before them, in languages that give nouns capitals. */
  readonly noun: boolean;
}

/** Where each name of the articles stands and whether it is answered there. */
export interface Naming {
  readonly unanswered: ReadonlyMap<Passage, readonly Unanswered[]>;
  /** Folded word → passages of the side in which it is, and in which it is answered by its spelling. */
  readonly seen: Readonly<Record<Side, ReadonlyMap<string, { readonly all: number; readonly spelt: number }>>>;
  /** Share of capitalised words of a side and a class (see `Unanswered.class`) that are answered, 0..1. */
  readonly usual: (side: Side, of: string) => number;
  /** How much a word looks like the words of a side's text, 0..1. */
  readonly native: Readonly<Record<Side, (word: string) => number>>;
  /** One of the languages writes every noun with a capital. */
  readonly nouns: boolean;
  /** Folded words of the whole text. */
  readonly words: Readonly<Record<Side, ReadonlySet<string>>>;
}

const namings = new WeakMap<Compared, Naming>();

export function namingOf(compared: Compared): Naming {
  let naming = namings.get(compared);
  if (!naming) {
    naming = read(compared);
    namings.set(compared, naming);
  }
  return naming;
}

/** A translator may name in the next sentence whom the original names in this one. */
const NEAR = 2;

function read(compared: Compared): Naming {
  const unanswered = new Map<Passage, Unanswered[]>();
  const seen = { original: new Map(), translation: new Map() } as Record<
    Side,
    Map<string, { all: number; spelt: number }>
  >;
  const rates = new Rates();
  for (const passage of compared.passages) {
    if (!passage.paired) continue;
    const list: Unanswered[] = [];
    for (const side of ['original', 'translation'] as const) {
      const offer = offerOf(passage[other(side)], compared.langs[other(side)]);
      const near = offerOf(around(compared, passage, other(side)), compared.langs[other(side)]);
      for (const segment of passage[side]) {
        for (const run of capitalisedIn(segment.text)) {
          const rest = restOf(run, segment, side, compared.langs[side], offer, near, seen[side]);
          rates.add(side, classOf(run, segment), !rest.length);
          list.push(...rest);
        }
      }
    }
    unanswered.set(passage, list);
  }
  const all = (side: Side) => offerOf([...compared[side].values()], compared.langs[side]).words;
  return {
    unanswered,
    seen,
    usual: (side, of) => rates.of(side, of),
    nouns: NOUNS.has(compared.langs.original) || NOUNS.has(compared.langs.translation),
    native: {
      original: nativeness([...compared.original.values()]),
      translation: nativeness([...compared.translation.values()]),
    },
    words: { original: all('original'), translation: all('translation') },
  };
}

const isKnown = ({ mentions }: ReadSegment, { start, end }: { start: number; end: number }) =>
  mentions.some((m) => m.start < end && m.end > start);

function classOf(run: Capitalised, segment: ReadSegment): string {
  const known = run.words.filter((w) => isKnown(segment, w)).length / run.words.length;
  return `${run.initial ? 'initial' : 'inner'} ${known > 0.5 ? 'known' : 'unknown'} ${run.words.length > 1 ? 'many' : 'one'}`;
}

/** Shares by class, leaning on the side's share where a class is rare. */
class Rates {
  private readonly counts = new Map<string, [there: number, all: number]>();

  add(side: Side, of: string, there: boolean): void {
    for (const key of [side, `${side} ${of}`]) {
      const [t, all] = this.counts.get(key) ?? [0, 0];
      this.counts.set(key, [t + (there ? 1 : 0), all + 1]);
    }
  }

  of(side: Side, of: string): number {
    const [t, all] = this.counts.get(side) ?? [0, 0];
    const whole = (t + 2) / (all + 4);
    const [own, n] = this.counts.get(`${side} ${of}`) ?? [0, 0];
    return (own + 4 * whole) / (n + 4);
  }
}

function around(compared: Compared, { at }: Passage, side: Side): ReadSegment[] {
  const before = compared.passages.slice(Math.max(0, at - NEAR), at);
  return [...before, ...compared.passages.slice(at + 1, at + NEAR + 1)].flatMap((p) => p[side]);
}

/** A whole stretch heard over there is answered; else word by word, neighbours that nothing answers for taken together. */
function restOf(
  run: Capitalised,
  segment: ReadSegment,
  side: Side,
  lang: string,
  offer: Offer,
  near: Offer,
  seen: Map<string, { all: number; spelt: number }>,
): Unanswered[] {
  const words = run.words.map((word) => {
    const spelt = speltThere(word.text, offer);
    const key = folded(word.text);
    const count = seen.get(key) ?? { all: 0, spelt: 0 };
    seen.set(key, { all: count.all + 1, spelt: count.spelt + (spelt ? 1 : 0) });
    return { ...word, there: spelt || named(segment, word, offer) };
  });
  if (words.every((w) => w.there)) return [];
  const whole = heardThere(run.text, lang, offer);
  if (whole >= HEARD) return [];
  return groups(words).flatMap((group) => {
    const [start, end] = [group[0]!.start, group.at(-1)!.end];
    const text = segment.text.slice(start, end);
    const heard = group.length === words.length ? whole : heardThere(text, lang, offer);
    if (heard >= HEARD) return [];
    const initial = run.initial && start === run.start;
    const known =
      group.filter((w) => segment.mentions.some((m) => m.start < w.end && m.end > w.start)).length / group.length;
    return [
      {
        side,
        segment,
        start,
        end,
        text,
        words: group.map((w) => w.text),
        initial,
        heard,
        known,
        class: classOf({ ...run, words: group, initial }, segment),
        company: [
          ...beside(segment.text, start, end),
          ...run.words.filter((w) => !group.some((g) => g.start === w.start)).map((w) => folded(w.text)),
        ],
        foreignScript: UNCASED.test(segment.text),
        near: group.some((w) => speltThere(w.text, near)),
        noun:
          NOUNS.has(lang) &&
          isNoun(
            segment.text,
            start,
            group.map((w) => w.text),
          ),
      },
    ];
  });
}

const HEARD = 0.5;

/** Scripts without capitals: a capitalised word in them is in foreign letters. */
const UNCASED =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}]{3}/u;

/** The words right before and behind, which a name that is kept has beside it on both sides. */
function beside(text: string, start: number, end: number): string[] {
  const before = /([\p{L}\p{M}]{3,})[ .-]*$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  const behind = /^[ .-]*([\p{L}\p{M}]{3,})/u.exec(text.slice(end, end + 24))?.[1];
  return [before, behind].flatMap((word) => (word ? [folded(word)] : []));
}

/** Languages that write every noun with a capital. */
const NOUNS: ReadonlySet<string> = new Set(['de', 'lb']);
/** What stands before a common noun and hardly before a name: articles, possessives, adjectives' endings. */
const DETERMINER =
  /(?:^|[^\p{L}])(?:d(?:er|ie|as|em|en|es)|(?:k|m|s|d|ihr|uns|eu)?ein(?:e[mnrs]?)?|ihre?[mnrs]?|diese[mnrs]?|zu[mr]|[iv][mo]m|beim?|am|ins|\p{Ll}{3,}e[mnrs]?)\s$/u;

/** How German forms nouns of other words; names hardly end so. */
const NOUN_ENDING =
  /(?:ung|heit|keit|schaft|t?ion|tät|ismus|nis|tum|chen|lein|ling|anz|enz|ment|erin|eur|ist|ät|ie|ik|ur)(?:en|n|e|s|es|nen|se)?$/u;
/** Single words of more letters are compounds. */
const COMPOUND = 12;

const isNoun = (text: string, start: number, words: readonly string[]): boolean =>
  words.length === 1 &&
  (words[0]!.length >= COMPOUND ||
    NOUN_ENDING.test(words[0]!) ||
    DETERMINER.test(text.slice(Math.max(0, start - 20), start)));

/** A name the lexicon has ("Germany", "Paris") is answered by its name in the other language. */
const named = ({ mentions }: ReadSegment, word: { start: number; end: number }, { concepts }: Offer): boolean =>
  mentions.some((m) => m.start < word.end && m.end > word.start && concepts.has(m.concept));

type Word = Capitalised['words'][number] & { readonly there: boolean };

function groups(words: readonly Word[]): Word[][] {
  const out: Word[][] = [];
  let before = false;
  for (const word of words) {
    if (!word.there) {
      if (before) out.at(-1)!.push(word);
      else out.push([word]);
    }
    before = !word.there;
  }
  return out;
}
