import type { Side } from '../../../core';
import { findCapitalizedRuns } from '../../../names/capitalized-runs';
import { type Compared, isRendered, other, type Passage } from '../../shared/comparison-context';
import { type Offer, offerOf, speltThere } from '../../shared/name-match';
import { NOUNS } from './capitalized-nouns';
import { classOf, Rates } from './match-rates';
import { type Asking, restOf, type Unanswered } from './unmatched-names';
import { lowerWordsIn, nativeness } from './word-familiarity';

/** Where each name of the articles stands and whether it is answered there. */
export interface Naming {
  readonly unanswered: ReadonlyMap<Passage, readonly Unanswered[]>;
  /** Folded word → how often it stands on the side, and how often it is answered by its spelling. */
  readonly seen: Readonly<Record<Side, Asking['seen']>>;
  /** Share of capitalised stretches of a side and a class (see `classOf`) that are answered, 0..1. */
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

const both = <T>(of: (side: Side) => T): Record<Side, T> => ({
  original: of('original'),
  translation: of('translation'),
});

function read(compared: Compared): Naming {
  const offers = both((side) => compared.passages.map((p) => offerOf(p[side], compared.langs[side])));
  const lower = both((side) => lowerWordsIn([...compared[side].values()]));
  const seen = both((): Asking['seen'] => new Map());
  const unanswered = new Map<Passage, Unanswered[]>();
  const rates = new Rates();
  for (const passage of compared.passages) {
    if (!passage.paired) continue;
    const list = (['original', 'translation'] as const).flatMap((side) => {
      const facing = offers[other(side)];
      const [offer, near] = [facing[passage.at]!, nearby(facing, passage.at)];
      return inSide(
        passage,
        { side, lang: compared.langs[side], offer, near, lower: lower[side], seen: seen[side] },
        rates,
      );
    });
    unanswered.set(passage, list);
  }
  return {
    unanswered,
    seen,
    usual: (side, of) => rates.of(side, of),
    nouns: NOUNS.has(compared.langs.original) || NOUNS.has(compared.langs.translation),
    native: both((side) => nativeness(lower[side])),
    words: both((side) => new Set(offers[side].flatMap((o) => [...o.words]))),
  };
}

/** Every name of the rendering stands in the translation: the original's names are there, in whatever form. */
function isSaidByRendering(passage: Passage, { side, offer }: Asking): boolean {
  if (side !== 'original' || !isRendered(passage)) return false;
  const names = passage.original.flatMap(({ rendered = '' }) =>
    findCapitalizedRuns(rendered).filter((run) => !run.initial),
  );
  return names.length > 0 && names.every((run) => run.words.every((word) => speltThere(word.text, offer)));
}

function inSide(passage: Passage, asking: Asking, rates: Rates): Unanswered[] {
  if (isSaidByRendering(passage, asking)) return [];
  return passage[asking.side].flatMap((segment) =>
    findCapitalizedRuns(segment.text).flatMap((run) => {
      const rest = restOf(run, segment, asking);
      rates.add(asking.side, classOf(run, segment), !rest.length);
      return rest;
    }),
  );
}

/** A translator may name in the next sentence whom the original names in this one. */
const NEAR = 2;

const nearby = (offers: readonly Offer[], at: number): Offer[] =>
  offers.slice(Math.max(0, at - NEAR), at + NEAR + 1).filter((_, k) => Math.max(0, at - NEAR) + k !== at);
