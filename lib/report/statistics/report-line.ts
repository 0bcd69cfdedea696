/** Reads what statistics need out of one line that `verso compare --jsonl` wrote, and believes nothing else of it. */
import {
  CATEGORY_NAMES,
  type Category,
  type Evidence,
  FINDING_KINDS,
  type FindingKind,
  SEVERITIES,
  type Severity,
} from '../../core/finding';
import { isRecord } from '../../core/json';
import type { Report } from '../../core/report';
import type { Side } from '../../core/segment';
import type { Span } from '../../core/span';
import { getHost } from '../../core/url';
import { readEvidence } from '../saved-schema';

/** A finding of a line, with its passages. */
export interface LineFinding {
  readonly id: string;
  readonly kind: FindingKind;
  readonly category: Category;
  readonly severity: Severity;
  /** 0..1 */
  readonly confidence: number;
  /** Finds the passage of a side with the words that differ; an empty text where the side has none. */
  getPassage(side: Side): Passage;
  /** What is known of its evidence. */
  readEvidence(): readonly Evidence[];
}

export interface Passage {
  readonly text: string;
  readonly marks: readonly Span[];
}

export interface LineSide {
  readonly lang: string;
  readonly url: string;
  readonly title: string;
  /** Host of the address, or the outlet's name where there is none; empty where neither is known. */
  readonly outlet: string;
  /** ISO 8601, as precise as is known; empty where it is not. */
  readonly published: string;
}

/** One report of a line. */
export interface LineReport {
  /** The line's id as text; empty where it has none. */
  readonly id: string;
  readonly translation: LineSide;
  readonly original: LineSide;
  readonly verdict: Report['verdict'];
  /** Share of the original that has a counterpart, 0..1; left out where one text is only partly there. */
  readonly arrived?: number;
  /** Name of the engine that helped; empty where rules alone compared. */
  readonly engine: string;
  readonly findings: readonly LineFinding[];
}

/** Why a line is not counted. `error`: Verso could not compare the pair and said why in `detail`. */
export type LineProblem =
  | { readonly kind: 'not-json' | 'not-a-report' | 'too-long' }
  | { readonly kind: 'error'; readonly detail: string };

const toText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** `value`: the line, parsed; undefined where it is not JSON. */
export function readReportLine(value: unknown): LineReport | LineProblem {
  if (value === undefined) return { kind: 'not-json' };
  if (!isRecord(value)) return { kind: 'not-a-report' };
  if (typeof value['error'] === 'string') return { kind: 'error', detail: value['error'] };
  const { translation, original, findings, coverage, verdict, id, engine } = value;
  if (!isRecord(translation) || !isRecord(original) || !Array.isArray(findings)) return { kind: 'not-a-report' };
  if (!Array.isArray(translation['segments']) || !Array.isArray(original['segments'])) return { kind: 'not-a-report' };
  const segments = { translation: translation['segments'], original: original['segments'] };
  const arrived = isRecord(coverage) ? coverage['original'] : undefined;
  if (typeof arrived !== 'number' || !(arrived >= 0 && arrived <= 1)) return { kind: 'not-a-report' };
  if (verdict !== 'compared' && verdict !== 'uncertain' && verdict !== 'not-the-original')
    return { kind: 'not-a-report' };
  const read = findings.map((finding) => readFinding(finding, segments));
  if (!read.every((finding) => finding !== undefined)) return { kind: 'not-a-report' };
  return {
    id: typeof id === 'number' ? String(id) : toText(id),
    translation: readSide(translation),
    original: readSide(original),
    verdict,
    ...(value['truncated'] === undefined ? { arrived } : {}),
    engine: isRecord(engine) ? [toText(engine['kind']), toText(engine['label'])].filter(Boolean).join(' ') : '',
    findings: read,
  };
}

function readSide(side: Readonly<Record<string, unknown>>): LineSide {
  const url = toText(side['url']);
  return {
    lang: toText(side['lang']),
    url,
    title: toText(side['title']),
    outlet: getHost(url) || toText(side['site']),
    published: toText(side['published']),
  };
}

type Segments = Readonly<Record<Side, readonly unknown[]>>;

function readFinding(value: unknown, segments: Segments): LineFinding | undefined {
  if (!isRecord(value)) return undefined;
  const kind = FINDING_KINDS.find((one) => one === value['kind']);
  const severity = SEVERITIES.find((one) => one === value['severity']);
  const category = CATEGORY_NAMES.find((one) => one === value['category']);
  const { confidence } = value;
  if (!kind || !severity || !category) return undefined;
  if (typeof confidence !== 'number' || !(confidence >= 0 && confidence <= 1)) return undefined;
  return {
    id: toText(value['id']),
    kind,
    category,
    severity,
    confidence,
    getPassage: (side) => joinPassage(segments[side], value[side], value['marks']),
    readEvidence: () => readEvidence(value['evidence']),
  };
}

/** Joins the texts of the segments with the given ids, parted by spaces, and places the marks in it. */
function joinPassage(segments: readonly unknown[], ids: unknown, marks: unknown): Passage {
  const wanted = new Set(Array.isArray(ids) ? ids : []);
  const placed: Span[] = [];
  let text = '';
  for (const segment of segments) {
    if (!isRecord(segment) || !wanted.has(segment['id'])) continue;
    if (text) text += ' ';
    for (const mark of Array.isArray(marks) ? marks : [])
      if (isRecord(mark) && mark['segment'] === segment['id'])
        placed.push({ start: text.length + Number(mark['start']), end: text.length + Number(mark['end']) });
    text += toText(segment['text']);
  }
  const isInside = ({ start, end }: Span) => start >= 0 && start < end && end <= text.length;
  return { text, marks: placed.filter(isInside).sort((a, b) => a.start - b.start) };
}
