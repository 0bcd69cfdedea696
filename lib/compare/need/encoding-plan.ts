/**
 * Plans which segments the encoder reads, and in what order: those that the rules are not sure of, with what stands beside
 * and over against them, and a few sure pairs for what is usual in these texts. Where little is sure, everything.
 */
import { type Finding, type Link, MIN_SHOWN_CONFIDENCE, type SettledPair } from '../../core';
import {
  buildReportView,
  computeRatio,
  DOUBTS,
  type Doubt,
  findDoubts,
  isSurePair,
  listLinked,
  type PlannedReport,
  type ReportView,
} from './find-doubts';

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
