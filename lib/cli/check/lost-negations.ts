/**
 * Finds sentences of documentation that lost their "not" in translation, or got one. In news the same is often said in
 * other words ("is not done" as "remains to be done"), and such a difference stays hidden there; documentation is put
 * sentence by sentence, and a step that must not be taken is still told by a "not".
 */
import { type Finding, MIN_SHOWN_CONFIDENCE } from '../../core/finding';
import { getBaseLanguage } from '../../core/language-tag';
import { memoize } from '../../core/memoize';
import type { Report, ReportSide } from '../../core/report';
import type { Link, Segment, Side } from '../../core/segment';
import { blankSpans, CODE_SIGN, hasOverlap } from '../../core/span';
import {
  findNegativeCues,
  isOutspoken,
  POLARITY_LANGUAGES,
  type PolarityCue,
} from '../../facts/polarity/find-polarity-cues';
import { getOtherSide } from '../../findings/shared/comparison-context';
import { POLARITY_SIDES } from '../../findings/shared/polarity-cues';

/** Links that are trusted to join what belongs together. */
const MIN_SCORE = 0.9;
/**
 * Possible, and shown. In 3,200 pairs of sentences in three languages nothing was wrongly found of the original's
 * negations, and nothing of the translation's firm ones, once the words for them were complete.
 */
const CONFIDENCE = 0.6;

interface Lost {
  readonly side: Side;
  readonly link: Link;
  readonly cue: PolarityCue;
}

/** The findings of a report, with those of negations that one side has alone and nothing else is said of. */
export function addLostNegations(report: Report, findings: readonly Finding[]): readonly Finding[] {
  const { original, translation, verdict } = report;
  const isListed = [original, translation].every(({ lang }) => POLARITY_LANGUAGES.includes(getBaseLanguage(lang)));
  if (verdict !== 'compared' || !isListed || original.lang === translation.lang) return findings;
  const lost = findLost(report);
  const isTold = ({ link }: Lost) =>
    findings.some(
      (one) => one.confidence >= MIN_SHOWN_CONFIDENCE && one.original.some((id) => link.original.includes(id)),
    );
  const untold = lost.filter((one) => !isTold(one));
  if (!untold.length) return findings;
  const isHidden = (finding: Finding) =>
    finding.category === 'negation' &&
    finding.confidence < MIN_SHOWN_CONFIDENCE &&
    untold.some(({ link }) => finding.original.some((id) => link.original.includes(id)));
  const own = untold.map((one, at) => buildFinding(one, findings.length + at));
  return [...findings.filter((finding) => !isHidden(finding)), ...own];
}

function findLost(report: Report): readonly Lost[] {
  const segments = new Map(
    [...report.original.segments, ...report.translation.segments].map((segment) => [segment.id, segment] as const),
  );
  const langs = { original: report.original.lang, translation: report.translation.lang };
  const readCues = memoize((side: Side) =>
    memoize((link: Link) => link[side].flatMap((id) => readSegment(report[side], segments.get(id)))),
  );
  const listNegators = (side: Side, link: Link | undefined): readonly PolarityCue[] =>
    link ? readCues(side)(link).filter((cue) => isOutspoken(cue, langs[side])) : [];
  const { links } = report;
  const lost = links.flatMap((link, at) => {
    if (!isSure(link)) return [];
    return POLARITY_SIDES.flatMap((side) => {
      const [cue, ...others] = listNegators(side, link);
      if (!cue || others.length || listNegators(getOtherSide(side), link).length) return [];
      // Each word of negative meaning ("exclude", "instead") may stand for one, or for the "not".
      const [rest, counterparts] = [
        readCues(side)(link).filter((one) => !hasOverlap(one, cue)),
        readCues(getOtherSide(side))(link),
      ];
      if (counterparts.length > rest.length || (side === 'translation' && (rest.length || cue.strength < 1))) return [];
      const isBeside = [links[at - 1], links[at + 1]].some(
        (near) => listNegators(getOtherSide(side), near).length > listNegators(side, near).length,
      );
      return isBeside ? [] : [{ side, link, cue }];
    });
  });
  // Where hardly a negation is found on both sides, the words for it are not those of these pages.
  const both = links.filter((link) => POLARITY_SIDES.every((side) => listNegators(side, link).length)).length;
  return lost.length > both + 1 ? [] : lost;
}

/** A short word before a hyphen is part of a name, such as "no-op"; a longer one still says what it says ("niet-…"). */
const isPartOfName = (text: string, { start, end }: PolarityCue): boolean =>
  end - start === 2 && /^-[a-z]/i.test(text.slice(end, end + 2));

function readSegment({ blocks, lang }: ReportSide, segment: Segment | undefined): readonly PolarityCue[] {
  if (!segment) return [];
  const code = (blocks[segment.block]?.code ?? [])
    .filter((span) => hasOverlap(span, segment))
    .map(({ start, end }) => ({
      start: Math.max(0, start - segment.start),
      end: Math.min(end, segment.end) - segment.start,
    }));
  const text = blankSpans(segment.text, code, CODE_SIGN);
  return findNegativeCues(text, lang).filter((cue) => !isPartOfName(text, cue));
}

const isSure = ({ original, translation, score, moved }: Link): boolean =>
  original.length === 1 && translation.length === 1 && score >= MIN_SCORE && !moved;

const buildFinding = ({ side, link, cue: { start, end, text } }: Lost, at: number): Finding => ({
  id: `f${at}`,
  kind: 'altered',
  category: 'negation',
  severity: 'high',
  confidence: CONFIDENCE,
  translation: link.translation,
  original: link.original,
  marks: [{ side, segment: link[side][0]!, start, end }],
  evidence: [{ type: 'polarity', [side]: { kind: 'negation', text } }],
});
