import type { AnalyzedSegment, Mark, Side } from '../../core';
import { POSSIBLE_MARK } from '../../quotations/quotation-marks';
import { countLettersAndCombiningMarks, isClause } from '../../quotations/quotations';
import { type Compared, type Draft, length, other, type Passage, round } from '../shared/comparison-context';
import { type Quoted, quotedBlocks, quotedIn } from '../shared/quoted-blocks';
import { isSpoken } from '../shared/reported-speech';

/** How a passage stands to quotation on one side. */
interface Stand {
  /** Stretches between marks that somebody may have said, a clause or more each. */
  readonly speech: readonly Quoted[];
  /** Share of the letters between marks of any kind, 0..1. */
  readonly share: number;
  /** All of those begin and end within the passage. */
  readonly whole: boolean;
  /** Nothing in the passage is marked as quotation in any way. */
  readonly bare: () => boolean;
  /** Nor beside it. */
  readonly bareAround: () => boolean;
  /** A quotation of which one end is not marked: how far it goes cannot be said. */
  readonly loose: boolean;
}

type Stands = Readonly<Record<Side, Stand>>;

/** Less of a sentence between marks is a phrase set off. */
const CLAUSE = 0.2;
/** So much more of a passage is quoted on one side: a clause stands inside here and outside there. */
const EXTENT = 0.35;
/** Passages whose lengths stand to each other otherwise than usual, by more than this factor, hold other sentences too. */
const ODD = 1.6;
const BODY: ReadonlySet<AnalyzedSegment['kind']> = new Set(['paragraph', 'item']);

/** Words quoted in one text whose counterpart in the other stands outside quotation marks. */
export function quotationsDiffer(compared: Compared): Draft[] {
  if (compared.sameLanguage) return [];
  const read = compared.passages.flatMap((passage) =>
    isBody(passage) ? [{ passage, stands: standsOf(compared, passage) }] : [],
  );
  const habits = { original: habitOf(read, 'original'), translation: habitOf(read, 'translation') };
  const usual = usualRatio(read.map(({ passage }) => passage));
  return read.flatMap(({ passage, stands }) =>
    (['original', 'translation'] as const).flatMap((side) => {
      const how = differs(stands, side, ratio(passage) / usual);
      return how ? [draftOf(compared, passage, stands, side, how, habits[side])] : [];
    }),
  );
}

const isBody = (passage: Passage) =>
  passage.paired && [...passage.original, ...passage.translation].every((s) => BODY.has(s.kind));

const ratio = (passage: Passage) => (length(passage.translation) + 10) / (length(passage.original) + 10);

const usualRatio = (passages: readonly Passage[]): number => {
  const sum = (side: Side) => passages.reduce((all, p) => all + length(p[side]), 10);
  return sum('translation') / sum('original');
};

function standsOf(compared: Compared, passage: Passage): Stands {
  return {
    original: standOf(compared, passage, 'original'),
    translation: standOf(compared, passage, 'translation'),
  };
}

function standOf(compared: Compared, passage: Passage, side: Side): Stand {
  const blocks = quotedBlocks(compared)[side];
  const all = passage[side].flatMap((segment) => quotedIn(segment, blocks.get(segment.block)));
  const bare = (s: AnalyzedSegment) => !POSSIBLE_MARK.test(s.text) && !quotedIn(s, blocks.get(s.block)).length;
  const speech = all.filter((q) => q.of.kind === 'speech' && !q.of.loose && isClause(textOf(q)));
  const inside = all.reduce((sum, q) => sum + countLettersAndCombiningMarks(textOf(q)), 0);
  return {
    speech,
    whole: speech.every((q) => isWhole(q, passage[side])),
    share: all.length
      ? inside / Math.max(1, countLettersAndCombiningMarks(passage[side].map((s) => s.text).join(' ')))
      : 0,
    bare: () => passage[side].every(bare),
    bareAround: () => passage[side].flatMap((s) => nearIn(blocks.get(s.block)?.segments ?? [], s)).every(bare),
    loose: all.some((q) => q.of.loose),
  };
}

const isWhole = ({ segment, of }: Quoted, segments: readonly AnalyzedSegment[]): boolean => {
  const mine = segments.filter((s) => s.block === segment.block);
  return mine[0]!.start <= of.start && of.end <= mine.at(-1)!.end;
};

const textOf = ({ segment, start, end }: Quoted) => segment.text.slice(start, end);

/** A segment with its neighbours in the block: a sentence may be parted elsewhere than its counterpart. */
function nearIn(segments: readonly AnalyzedSegment[], segment: AnalyzedSegment): readonly AnalyzedSegment[] {
  const at = segments.indexOf(segment);
  return segments.slice(Math.max(0, at - 1), at + 2);
}

type How = 'unquoted' | 'extent';

const quotes = ({ speech, share }: Stand) => speech.length > 0 && share >= CLAUSE;

function differs(stands: Stands, side: Side, odd: number): How | undefined {
  const [mine, theirs] = [stands[side], stands[other(side)]];
  if (!quotes(mine)) return undefined;
  if (mine.whole ? theirs.bare() : theirs.bareAround()) return 'unquoted';
  const clear = !mine.loose && !theirs.loose && Math.max(odd, 1 / odd) < ODD;
  return clear && theirs.speech.length > 0 && mine.share - theirs.share >= EXTENT ? 'extent' : undefined;
}

/** Of the passages that quote on a side, how many are marked on the other as well. */
interface Habit {
  readonly kept: number;
  readonly all: number;
}

/** Whether what one text quotes the other usually quotes too: some houses and some translators hardly do. */
function habitOf(read: readonly { readonly stands: Stands }[], side: Side): Habit {
  const quoting = read.filter(({ stands }) => quotes(stands[side]));
  return { all: quoting.length, kept: quoting.filter(({ stands }) => !stands[other(side)].bare()).length };
}

/**
 * Sureness where what is quoted is introduced as speech, stands whole in its passage and the two texts otherwise quote
 * alike. On 720 pairs of news articles (11,600 sentences, nothing altered in their quotations on purpose) it speaks 14
 * times, 0.12 per 100 sentences; 9 of those are quotations that the translator really made paraphrase, or the other way
 * round. Of 785 quotations whose marks were taken away it then finds 36 %, and 56 % with the unsure ones.
 */
const SURE: Readonly<Record<How, number>> = { unquoted: 0.75, extent: 0.6 };
/** Elsewhere translators change marks at will: 47 times in the same pairs. */
const UNSURE = 0.4;
/** Of the other quotations so many have to be marked on both sides. */
const LEAST = 1;
const ALIKE = 0.75;
const LINKED = 0.96;

function confidenceOf(how: How, { link }: Passage, clear: boolean, { kept, all }: Habit): number {
  const alike = all > LEAST && kept >= ALIKE * (all - 1);
  return round(link.score * (clear && alike && link.score >= LINKED ? SURE[how] : UNSURE));
}

function draftOf(compared: Compared, passage: Passage, stands: Stands, side: Side, how: How, habit: Habit): Draft {
  const { speech } = stands[side];
  const spoken = speech.some((quoted) => isSpoken(compared, side, quoted));
  return {
    kind: 'altered',
    category: 'quotation',
    severity: 'high',
    confidence: confidenceOf(how, passage, spoken && stands[side].whole, habit),
    translation: passage.link.translation,
    original: passage.link.original,
    marks: [...speech.map((q) => markOf(side, q)), ...counterparts(compared, passage, other(side))],
    evidence: [{ type: 'quotation', quoted: side, text: speech.map(textOf).join(' … ') }],
  };
}

const markOf = (side: Side, { segment, start, end }: Pick<Quoted, 'segment' | 'start' | 'end'>): Mark => ({
  side,
  segment: segment.id,
  start,
  end,
});

/** What stands outside quotation marks on the other side: the words before, between and behind them. */
function counterparts(compared: Compared, passage: Passage, side: Side): Mark[] {
  return passage[side].flatMap((segment) => {
    const quoted = quotedIn(segment, quotedBlocks(compared)[side].get(segment.block));
    const cuts = [0, ...quoted.flatMap((q) => [Math.max(0, q.start - 1), q.end + 1]), segment.text.length];
    const gaps = cuts.flatMap((start, i) => (i % 2 === 0 ? [{ segment, start, end: cuts[i + 1]! }] : []));
    return gaps
      .filter(({ start, end }) => countLettersAndCombiningMarks(segment.text.slice(start, end)) > 1)
      .map((g) => markOf(side, g));
  });
}
