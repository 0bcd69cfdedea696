/**
 * How serious a finding is, and which of the serious ones comes first: by what it does to a fact, whatever rule found it.
 */
import type { Category, Evidence, FindingKind, LostContent, Severity, ValueEvidence } from '../../core/finding';
import { type ComparisonContext, type FindingDraft, getSegments } from '../shared/comparison-context';

/** What a difference does, the gravest first. */
const EFFECTS = [
  /** A figure is misread: another power of ten, digits swapped, one digit of several. */
  'figure misread',
  /** Another figure or day, or the statement's opposite. */
  'fact changed',
  /** Another name or speaker, words that are a quotation on one side only, a caveat that is gone. */
  'name changed',
  /** A "not" or a caveat is gone from a sentence that stays, or was put in; a passage is gone that says what is not so. */
  'reservation changed',
  /** Any other passage; a figure or name that only one side has; what may be a conversion, or one name spelt otherwise. */
  'detail changed',
  /** The facts are the same: several spellings, a passage that was left as it is or stands twice, a picture's caption. */
  'form changed',
] as const;

type Effect = (typeof EFFECTS)[number];

const SEVERITIES: Readonly<Record<Effect, Severity>> = {
  'figure misread': 'high',
  'fact changed': 'high',
  'name changed': 'high',
  'reservation changed': 'high',
  'detail changed': 'medium',
  'form changed': 'low',
};

/** How serious a finding is, and its rank among all, 0 for the gravest. */
export interface Grade {
  readonly severity: Severity;
  readonly rank: number;
}

export function computeSeverity(draft: FindingDraft, context: ComparisonContext): Grade {
  const effect = isInCaption(draft, context) ? 'form changed' : findEffect(draft);
  return { severity: SEVERITIES[effect], rank: EFFECTS.indexOf(effect) };
}

/** Pictures may be changed with their captions: what differs there is no error of the translation. */
function isInCaption(draft: FindingDraft, context: ComparisonContext): boolean {
  const segments = [
    ...getSegments(context.translation, draft.translation),
    ...getSegments(context.original, draft.original),
  ];
  return segments.length > 0 && segments.every(({ kind }) => kind === 'caption');
}

function findEffect({ kind, category, evidence }: FindingDraft): Effect {
  const held = evidence.flatMap((one) => (one.type === 'unlinked' ? one.held : []));
  if (kind !== 'altered') return hasReservation(kind, category, held) ? 'reservation changed' : 'detail changed';
  switch (category) {
    case 'negation':
    case 'direction':
      return 'fact changed';
    case 'certainty':
    case 'quotation':
    case 'speaker':
      return 'name changed';
    case 'untranslated':
    case 'renderings':
    case 'repeated':
    case 'wording':
      return 'form changed';
    default:
      return findGravest(evidence.map(findEvidenceEffect));
  }
}

/** A caveat that goes with its whole sentence leaves nothing behind that is surer than it was. */
const hasReservation = (kind: FindingKind, category: Category, held: readonly LostContent[]): boolean =>
  category === 'part'
    ? held.includes('negation') || held.includes('caveat')
    : kind === 'dropped' && held.includes('negation');

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
