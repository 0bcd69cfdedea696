/**
 * How serious a finding is, and which of the serious ones comes first: by what it does to a fact, whatever rule found it.
 */
import type { BlockKind } from '../core/article';
import type { Evidence, Severity, ValueEvidence } from '../core/finding';
import { getTraits } from './rules';
import { type ComparisonContext, type FindingDraft, getSegments } from './shared/comparison-context';
import { EFFECTS, type Effect } from './shared/rule';

const SEVERITIES: Readonly<Record<Effect, Severity>> = {
  'statement reversed': 'high',
  'figure misread': 'high',
  'fact changed': 'high',
  'name changed': 'high',
  'reservation changed': 'high',
  'passage changed': 'medium',
  'detail changed': 'medium',
  'part changed': 'medium',
  'headline changed': 'medium',
  'form changed': 'low',
};

/** How serious a finding is, and its rank among all, 0 for the gravest. */
export interface Grade {
  readonly severity: Severity;
  readonly rank: number;
}

export function computeSeverity(draft: FindingDraft, context: ComparisonContext): Grade {
  // Pictures may be changed with their captions: what differs there is no error of the translation.
  const effect = isIn('caption', draft, context) ? 'form changed' : findEffect(draft, context);
  return { severity: SEVERITIES[effect], rank: EFFECTS.indexOf(effect) };
}

function isIn(sought: BlockKind, draft: FindingDraft, context: ComparisonContext): boolean {
  const segments = [
    ...getSegments(context.translation, draft.translation),
    ...getSegments(context.original, draft.original),
  ];
  return segments.length > 0 && segments.every(({ kind }) => kind === sought);
}

function findEffect(draft: FindingDraft, context: ComparisonContext): Effect {
  const { effect, lost } = getTraits(draft);
  if (draft.kind !== 'altered') {
    if (hasReservation(draft)) return 'reservation changed';
    if (lost !== 'part') return 'passage changed';
    return isIn('title', draft, context) ? 'headline changed' : 'part changed';
  }
  return effect === 'as its evidence tells' ? findGravest(draft.evidence.map(findEvidenceEffect)) : effect;
}

/** A caveat that goes with its whole sentence leaves nothing behind that is surer than it was. */
function hasReservation(draft: FindingDraft): boolean {
  const held = draft.evidence.flatMap((one) => (one.type === 'unlinked' ? one.held : []));
  if (getTraits(draft).lost === 'part') return held.includes('negation') || held.includes('caveat');
  return draft.kind === 'dropped' && held.includes('negation');
}

const findGravest = (effects: readonly Effect[]): Effect =>
  EFFECTS.find((effect) => effects.includes(effect)) ?? 'detail changed';

function findEvidenceEffect(evidence: Evidence): Effect {
  if (evidence.type === 'values') return findValueEffect(evidence.original, evidence.translation);
  if (evidence.type !== 'names') return 'detail changed';
  return evidence.original && evidence.translation && !evidence.alike ? 'name changed' : 'detail changed';
}

/** Days, hours and years are no quantities: ten times a day of the month is another day. */
const POINTS_IN_TIME: ReadonlySet<ValueEvidence['kind']> = new Set([
  'year',
  'month',
  'day',
  'weekday',
  'hour',
  'minute',
  'relative',
]);

/** Below this share of the larger one the difference is one of rounding. */
const ROUNDING_SHARE = 0.02;

function findValueEffect(original: ValueEvidence | undefined, translation: ValueEvidence | undefined): Effect {
  if (!original || !translation) return 'detail changed';
  const [one, other] = [original.value, translation.value];
  const isSameValue = one === other && original.minute === translation.minute;
  // The same figure in another measure is another quantity; another figure there was converted, or counts otherwise.
  if (isInOtherMeasure(original, translation)) return isSameValue ? 'fact changed' : 'detail changed';
  if (isSameValue) return 'detail changed';
  const isTime = POINTS_IN_TIME.has(original.kind);
  if ((!isTime && isPowerOfTen(one, other)) || isMisread(one, other)) return 'figure misread';
  // "The night of the 11th" is "the night to the 12th" elsewhere, and a day begins earlier in the east.
  if (original.kind === 'day' && Math.abs(one - other) === 1) return 'detail changed';
  const isRounded = !isTime && Math.abs(one - other) < ROUNDING_SHARE * Math.max(Math.abs(one), Math.abs(other));
  return isRounded ? 'detail changed' : 'fact changed';
}

/** Other money, another unit, or a share on one side only: "60 %" and "six of ten". */
const isInOtherMeasure = (one: ValueEvidence, other: ValueEvidence): boolean =>
  isOther(one.currency, other.currency) ||
  isOther(one.unit, other.unit) ||
  (one.kind !== other.kind && [one.kind, other.kind].some((kind) => kind === 'percent' || kind === 'points'));

const isOther = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other;

/** Whether one is ten, a hundred … times the other, but for rounding. */
function isPowerOfTen(one: number, other: number): boolean {
  const ratio = Math.max(one, other) / Math.min(one, other);
  const power = 10 ** Math.round(Math.log10(ratio));
  return power >= 10 && Math.abs(ratio / power - 1) < ROUNDING_SHARE;
}

/** Digits of a figure below which one other digit is simply another figure. */
const MIN_DIGITS = 3;

/** Whether the digits of one are the other's in another order, or but for one of at least three. */
function isMisread(one: number, other: number): boolean {
  const [a, b] = [listDigits(one), listDigits(other)];
  if (a.length !== b.length || a.length < 2) return false;
  if ([...a].sort().join('') === [...b].sort().join('')) return true;
  return a.length >= MIN_DIGITS && a.filter((digit, at) => digit !== b[at]).length === 1;
}

const listDigits = (value: number): string[] => [...String(value)].filter((character) => /\d/.test(character));
