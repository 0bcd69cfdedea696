/**
 * Compares two texts by meaning, with as much of them encoded as is needed: what the rules are not sure of, with what stands
 * beside and over against it, and a few sure pairs for what is usual in these texts. Where little is sure, everything.
 */

import type { SegmentEmbeddings, SettledPair } from '../core/engine';
import { type Finding, MIN_SHOWN_CONFIDENCE } from '../core/finding';
import { memoize } from '../core/memoize';
import type { Report, ReportSide } from '../core/report';
import type { Link, Segment, Side } from '../core/segment';
import type { SegmentText } from '../meaning/answer-in-batches';
import { computeTextWeight } from '../text/fold-whitespace';
import { UNSPACED_LETTERS } from '../text/scripts';

// Finds the links of a comparison by rules that the rules are not sure of. One is sure that joins one segment with
// one, of high score, and that no finding touches. Nearly all that is true of a good translation touches another one.

/** What of a report is looked at. */
export type PlannedReport = Pick<Report, 'links' | 'findings' | 'verdict'> &
  Readonly<Record<Side, Pick<ReportSide, 'segments' | 'blocks'>>>;

/**
 * Why a link is in doubt, the most urgent first: a finding touches it, nothing corresponds, the rules are not sure that it
 * is one, or it says too little for them to tell: a short line, or a translation that is shorter than usual.
 */
export const DOUBTS = ['flag', 'gap', 'link', 'short'] as const;
export type Doubt = (typeof DOUBTS)[number];

export const SIDES = ['translation', 'original'] as const;

/** Calibrated scores of the aligner crowd at 1 where the rules are sure. */
const MIN_SURE_SCORE = 0.98;
/** Findings of less confidence are hardly ever true, and many. */
const MIN_DOUBTFUL_CONFIDENCE = 0.1;
/** Headlines, and lines that weigh less, are seldom put word for word, and say little that rules could hold on to. */
const MAX_LINE_WEIGHT = 40;
/**
 * By so much (natural logarithms) a translation must be shorter than usual for a part to be perhaps dropped: by itself, and
 * where it also has fewer of the marks that part clauses. Of 48 parts that meaning showed to be dropped in sure pairs of
 * real translations, these and brackets tell 42, and are found in one pair of eight.
 */
const MIN_SHORTENING = 0.15;
const MIN_CLAUSE_SHORTENING = 0.06;
const CLAUSE_MARK = /[,;:،؛，、；：\p{Pd}]/gu;
const BRACKET = /\p{Ps}/gu;

/** The segments of both texts by id, with their places and their links. */
export interface ReportView {
  readonly segments: ReadonlyMap<string, Segment>;
  readonly links: ReadonlyMap<string, Link>;
  /** The segments before and behind each, in its own text. */
  readonly beside: ReadonlyMap<string, readonly string[]>;
  /** What `measurePair` gives for a link of one segment with one. */
  readonly lengths: (link: Link) => readonly [translation: number, original: number];
  /** What `computeScale` gives for the sure pairs. */
  readonly scale: number;
}

export function buildReportView(report: PlannedReport): ReportView {
  const texts = SIDES.map((side) => report[side].segments);
  const segments = new Map(texts.flat().map((segment) => [segment.id, segment]));
  const getText = ([id = '']: readonly string[]): string => segments.get(id)?.text ?? '';
  const lengths = memoize((link: Link) => measurePair(getText(link.translation), getText(link.original)));
  return {
    segments,
    lengths,
    scale: computeScale(report.links.filter((link) => isSurePair(link)).map(lengths)),
    links: new Map(report.links.flatMap((link) => listLinked(link).map((id) => [id, link] as const))),
    beside: new Map(
      texts.flatMap((all) =>
        all.map(({ id }, at) => [id, [all[at - 1], all[at + 1]].flatMap((one) => one?.id ?? [])] as const),
      ),
    ),
  };
}

/** The segments of both texts that a link or a finding is about. */
export const listLinked = ({ translation, original }: Readonly<Record<Side, readonly string[]>>): readonly string[] => [
  ...translation,
  ...original,
];

/** Whether a link joins one segment with one, in the order of both texts, and surely. */
export const isSurePair = ({ translation, original, score, moved }: Link, least = MIN_SURE_SCORE): boolean =>
  translation.length === 1 && original.length === 1 && !moved && score >= least;

export function findDoubts(report: PlannedReport): ReadonlyMap<Link, Doubt> {
  const view = buildReportView(report);
  const doubts = new Map<Link, Doubt>();
  const usual = computeUsualRatio(report, view);
  for (const link of report.links) {
    if (!link.translation.length || !link.original.length) doubts.set(link, 'gap');
    else if (!isSurePair(link)) doubts.set(link, 'link');
    else if (!isSame(view, link) && (isLine(report, view, link) || hasLess(view, link, usual)))
      doubts.set(link, 'short');
  }
  for (const finding of report.findings)
    if (finding.confidence >= MIN_DOUBTFUL_CONFIDENCE)
      for (const id of listLinked(finding)) {
        const link = view.links.get(id);
        if (link) doubts.set(link, 'flag');
      }
  return doubts;
}

/** Whether a pair is one text, letter by letter: of that the encoder has nothing to tell. */
const isSame = ({ segments }: ReportView, { translation, original }: Link): boolean =>
  segments.get(translation[0]!)!.text === segments.get(original[0]!)!.text;

function isLine(report: PlannedReport, { segments }: ReportView, link: Link): boolean {
  return SIDES.some((side) => {
    const { block, text } = segments.get(link[side][0]!)!;
    const kind = report[side].blocks[block]?.kind;
    return kind === 'title' || kind === 'heading' || computeTextWeight(text) < MAX_LINE_WEIGHT;
  });
}

/** Whether the translation of a pair may lack a part of it. `usual`: the usual ratio of lengths. */
function hasLess(view: ReportView, link: Link, usual: number): boolean {
  const shortening = usual - computeRatio(view, link);
  const lacks = (mark: RegExp): boolean => {
    const count = ([id = '']: readonly string[]) => view.segments.get(id)?.text.match(mark)?.length ?? 0;
    return count(link.original) > count(link.translation);
  };
  return shortening > MIN_SHORTENING || lacks(BRACKET) || (shortening > MIN_CLAUSE_SHORTENING && lacks(CLAUSE_MARK));
}

/** How much longer the translation of a pair is than their mean length, as a natural logarithm. */
export const computeRatio = (view: ReportView, link: Link): number => {
  const [translation, original] = view.lengths(link);
  return Math.log((translation / view.scale + SMOOTHING) / (original * view.scale + SMOOTHING));
};

/** Added to both lengths, so that of a short pair less is said. */
const SMOOTHING = 10;

/** Words of scripts with spaces, and single letters of those without. */
const WORD = new RegExp(`[${UNSPACED_LETTERS}]|(?:(?![${UNSPACED_LETTERS}])[\\p{L}\\p{M}\\p{N}])+`, 'gu');

/**
 * Letters of a pair that are put into other words. What stands in both as it is, as names, figures and code do, says
 * nothing of how long a translation is: with it a language that writes shorter seems to lack something wherever a sentence
 * has little of it.
 */
function measurePair(translation: string, original: string): readonly [translation: number, original: number] {
  const words = [translation, original].map((text) => text.match(WORD) ?? []);
  const count = (own: readonly string[], other: ReadonlySet<string>): number =>
    own.reduce((sum, word) => sum + (other.has(word) ? 0 : word.length), 0);
  const [own = [], other = []] = words;
  return [count(own, new Set(other)), count(other, new Set(own))];
}

/** The square root of how much longer a text is than the other: its share of that ratio. */
const computeScale = (pairs: readonly (readonly [number, number])[]): number => {
  const [translation, original] = pairs.reduce(([a, b], [own, other]) => [a + own, b + other], [SMOOTHING, SMOOTHING]);
  return Math.sqrt(translation / original);
};

function computeUsualRatio({ links }: PlannedReport, view: ReportView): number {
  const ratios = links
    .filter((link) => isSurePair(link))
    .map((link) => computeRatio(view, link))
    .sort((one, other) => one - other);
  return ratios[ratios.length >> 1] ?? 0;
}

export interface EncodingPlan {
  /** Ids of the segments to be read, what matters most first. */
  readonly ids: readonly string[];
  /** Counterparts that are not read. */
  readonly settled: readonly SettledPair[];
}

/** Below this share of sure segments the rules are not believed of any: everything is read. */
const MIN_SURE_SHARE = 0.6;

/** So many pairs that surely belong together are read for what is usual, those among them that are read anyway. */
const USUAL_PAIRS = 4;

/** Why a link is read, the most urgent first. */
const REASONS = [...DOUBTS, 'usual', 'rest'] as const;
type Reason = (typeof REASONS)[number];

/** When what stands beside a link in doubt is read: with a gap, since only both together tell; else behind all flags. */
const BESIDE: Readonly<Record<Exclude<Doubt, 'short'>, Reason>> = { flag: 'link', gap: 'gap', link: 'link' };

/** Plans what is read after a comparison by rules. */
export function buildEncodingPlan(report: PlannedReport): EncodingPlan {
  const view = buildReportView(report);
  const doubts = findDoubts(report);
  const reasons = new Map<Link, Reason>();
  const read = (link: Link, reason: Reason) => {
    const before = reasons.get(link);
    if (!before || REASONS.indexOf(reason) < REASONS.indexOf(before)) reasons.set(link, reason);
  };
  for (const [link, doubt] of doubts) {
    read(link, doubt);
    if (doubt !== 'short') for (const one of listBeside(view, link)) read(one, BESIDE[doubt]);
  }
  const pairs = report.links.filter((link) => isSurePair(link));
  const others = pairs.filter((link) => !reasons.has(link));
  for (const link of chooseUsual(view, others, USUAL_PAIRS - pairs.length + others.length)) read(link, 'usual');
  if (report.verdict !== 'compared' || computeSureShare(report, doubts) < MIN_SURE_SHARE)
    for (const link of report.links) read(link, 'rest');
  return {
    ids: REASONS.flatMap((reason) => report.links.filter((link) => reasons.get(link) === reason)).flatMap(listLinked),
    settled: report.links
      .filter((link) => !reasons.has(link))
      .map(({ translation, original }) => ({ translation: translation[0]!, original: original[0]! })),
  };
}

/** The links of the segments before and behind those of a link, in either text. */
const listBeside = ({ beside, links }: ReportView, link: Link): readonly Link[] =>
  listLinked(link)
    .flatMap((id) => beside.get(id) ?? [])
    .flatMap((id) => links.get(id) ?? []);

/** So many sure pairs, spread over the texts: of each stretch that of which the translation says least. */
const chooseUsual = (view: ReportView, pairs: readonly Link[], count: number): readonly Link[] =>
  Array.from({ length: Math.min(count, pairs.length) }, (_, k) => {
    const [from, to] = [k, k + 1].map((at) => Math.floor((at * pairs.length) / Math.min(count, pairs.length)));
    return pairs
      .slice(from, to)
      .reduce((least, link) => (computeRatio(view, link) < computeRatio(view, least) ? link : least));
  });

/** The share of segments, 0..1, that are sure, or only short. */
function computeSureShare({ translation, original }: PlannedReport, doubts: ReadonlyMap<Link, Doubt>): number {
  const unsure = [...doubts].filter(([, doubt]) => doubt !== 'short').flatMap(([link]) => listLinked(link));
  return 1 - unsure.length / Math.max(1, translation.segments.length + original.segments.length);
}

/** A pair that the rules are sure of is a surprise where its score with embeddings is less. */
const MIN_CONFIRMED_SCORE = 0.9;
/** Where a finding of so much confidence touches it, too. */
const MIN_SURPRISING_CONFIDENCE = 0.3;
/** From so many surprises among the sure pairs that were read, and this share of them, the rules are not believed. */
const [MIN_SURPRISES, MIN_SURPRISE_SHARE] = [2, 0.25];

/**
 * Plans what more is read after a comparison with what was planned: what stands around passages that are said to stand
 * alone, and beside sure pairs that are none by meaning; everything where these are many. `byRules`: what was planned from.
 */
export function extendPlan(plan: EncodingPlan, byRules: PlannedReport, byMeaning: PlannedReport): EncodingPlan {
  const [view, links] = [buildReportView(byRules), buildReportView(byMeaning).links];
  const read = new Set(plan.ids);
  const doubts = findDoubts(byRules);
  const sure = byRules.links.filter((link) => !doubts.has(link));
  const flagged = new Set(
    byMeaning.findings.filter(({ confidence }) => confidence >= MIN_SURPRISING_CONFIDENCE).flatMap(listLinked),
  );
  const surprises = sure.filter((link) => {
    const now = links.get(link.translation[0]!);
    const isConfirmed = now && isSurePair(now, MIN_CONFIRMED_SCORE) && now.original[0] === link.original[0];
    return !isConfirmed || listLinked(link).some((id) => flagged.has(id));
  });
  const trusted = sure.filter((link) => listLinked(link).every((id) => read.has(id)));
  const isEverything = surprises.length >= MIN_SURPRISES && surprises.length >= MIN_SURPRISE_SHARE * trusted.length;
  const around = byMeaning.findings.filter(isLonePassage).flatMap((finding) => listAround(view, listLinked(finding)));
  const beside = surprises.flatMap((link) => [link, ...listBeside(view, link)]);
  const more = isEverything ? byRules.links : [...around, ...beside];
  const ids = new Set([...plan.ids, ...more.flatMap(listLinked)]);
  return {
    ids: [...ids],
    settled: plan.settled.filter(({ translation, original }) => !ids.has(translation) && !ids.has(original)),
  };
}

/** Whether a finding says that a whole passage stands alone, and is shown. */
const isLonePassage = ({ kind, category, confidence }: Finding): boolean =>
  kind !== 'altered' && category !== 'part' && confidence >= MIN_SHOWN_CONFIDENCE;

/** A passage that is said to stand alone is looked for so many segments around where it stands. */
const LONE_REACH = 3;

function listAround(view: ReportView, ids: readonly string[]): readonly Link[] {
  let links = ids.flatMap((id) => view.links.get(id) ?? []);
  for (let step = 0; step < LONE_REACH; step++)
    links = [...new Set([...links, ...links.flatMap((link) => listBeside(view, link))])];
  return links;
}

// Comparing by the plan, for the panel and the command alike.

export interface NeedDeps {
  /** Encodes segments, in their order; undefined where it gives nothing. */
  readonly embed: (segments: readonly SegmentText[]) => Promise<SegmentEmbeddings | undefined>;
  /** Compares both texts with what the encoder gave. */
  readonly compare: (embeddings: SegmentEmbeddings) => Promise<Report> | Report;
}

/**
 * Compares again by meaning what was compared by rules. Where what comes back is a surprise, more is encoded and the texts
 * are compared once more. Gives the first report where nothing was encoded.
 */
export async function compareByNeed(byRules: Report, { embed, compare }: NeedDeps): Promise<Report> {
  const plan = buildEncodingPlan(byRules);
  const vectors = await embed(listTexts(byRules, plan.ids));
  if (!vectors) return byRules;
  const report = await compare({ ...vectors, settled: plan.settled });
  if (vectors.trouble) return report;
  const longer = extendPlan(plan, byRules, report);
  const more = listMore(plan, longer);
  if (!more.length) return report;
  const added = await embed(listTexts(byRules, more));
  if (!added) return report;
  return compare({ ...added, of: { ...vectors.of, ...added.of }, settled: longer.settled });
}

const listMore = ({ ids }: EncodingPlan, longer: EncodingPlan): readonly string[] => {
  const before = new Set(ids);
  return longer.ids.filter((id) => !before.has(id));
};

function listTexts({ translation, original }: Report, ids: readonly string[]): readonly SegmentText[] {
  const segments = new Map([...translation.segments, ...original.segments].map((segment) => [segment.id, segment]));
  return ids.flatMap((id) => {
    const segment = segments.get(id);
    return segment ? [{ id, text: segment.text }] : [];
  });
}
