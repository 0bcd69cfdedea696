/** The stored form of the decisions about a pair: parses it, and merges the changes of two windows. */
import { type Category, FINDING_KINDS, type FindingKind, SEVERITIES, type Severity } from '../../core';

/** The filters of the list of findings. */
interface StoredFilters {
  readonly hidden: readonly FindingKind[];
  readonly category?: Category;
  readonly severity?: Severity;
  /** The least confidence of findings in the list, 0..1. */
  readonly least?: number;
}

/**
 * What the reader decided about a pair. Findings go by stable names, or by numbers where an earlier version stored
 * them.
 */
export interface StoredDecisions {
  readonly dismissed: readonly string[];
  readonly confirmed: readonly string[];
  readonly notes: Readonly<Record<string, string>>;
  readonly filters?: StoredFilters;
  /** Set where the findings go by numbers. */
  readonly numbered?: true;
}

/** Limits for one pair: the number of findings in a list, and the length of a note in UTF-16 units. */
const MAX_STORED = { flags: 2000, note: 2000 };

type UnknownRecord = Readonly<Record<string, unknown>>;
/** Any value as an object that can be read; empty for what is none. */
export const toRecord = (value: unknown): UnknownRecord =>
  typeof value === 'object' && value !== null ? (value as UnknownRecord) : {};
const isString = (value: unknown): value is string => typeof value === 'string';
const parseStrings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter(isString).slice(0, MAX_STORED.flags) : [];

/** Parses what is stored about a pair. Leaves out everything invalid; never throws. */
export function parseDecisions(value: unknown): StoredDecisions {
  const stored = toRecord(value);
  const filters = parseFilters(stored['filters']);
  return {
    dismissed: parseStrings(stored['dismissed']),
    confirmed: parseStrings(stored['confirmed']),
    notes: parseNotes(stored['notes']),
    ...(filters ? { filters } : {}),
  };
}

function parseNotes(value: unknown): Record<string, string> {
  const notes = Object.entries(toRecord(value)).filter((entry): entry is [string, string] => isString(entry[1]));
  return Object.fromEntries(notes.slice(0, MAX_STORED.flags).map(([id, text]) => [id, text.slice(0, MAX_STORED.note)]));
}

const isOneOf = <T>(allowed: readonly T[], value: unknown): value is T =>
  (allowed as readonly unknown[]).includes(value);

function parseFilters(value: unknown): StoredFilters | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { hidden, category, severity, least } = value as UnknownRecord;
  return {
    hidden: parseStrings(hidden).filter((kind) => isOneOf(FINDING_KINDS, kind)),
    // A category that no longer exists is kept: the panel then says that no finding matches, and offers to show all.
    ...(isString(category) ? { category: category as Category } : {}),
    ...(isOneOf(SEVERITIES, severity) ? { severity } : {}),
    ...(typeof least === 'number' && least >= 0 && least <= 1 ? { least } : {}),
  };
}

/** Whether nothing is decided and no filter is set. */
export const hasNoDecisions = ({ dismissed, confirmed, notes, filters }: StoredDecisions): boolean =>
  dismissed.length + confirmed.length + Object.keys(notes).length === 0 && !filters;

const isSameJson = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const getFindingDecisions = ({ dismissed, confirmed, notes }: StoredDecisions) => [
  dismissed,
  confirmed,
  Object.entries(notes).sort(),
];

/** Whether both hold the same decisions about findings; filters do not count. */
export const isSameDecisions = (one: StoredDecisions, other: StoredDecisions): boolean =>
  isSameJson(getFindingDecisions(one), getFindingDecisions(other));

/** Applies one window's changes, from `before` to `after`, to what another window stored in the meantime. */
export function mergeDecisions(
  stored: StoredDecisions,
  before: StoredDecisions,
  after: StoredDecisions,
): StoredDecisions {
  const filters = isSameJson(before.filters, after.filters) ? stored.filters : after.filters;
  return {
    dismissed: mergeLists(stored.dismissed, before.dismissed, after.dismissed),
    confirmed: mergeLists(stored.confirmed, before.confirmed, after.confirmed),
    notes: mergeNotes(stored.notes, before.notes, after.notes),
    ...(filters ? { filters } : {}),
  };
}

function mergeLists(stored: readonly string[], before: readonly string[], after: readonly string[]): string[] {
  const [idsBefore, idsAfter] = [new Set(before), new Set(after)];
  const remaining = stored.filter((id) => idsAfter.has(id) || !idsBefore.has(id));
  return [...new Set([...remaining, ...after.filter((id) => !idsBefore.has(id))])];
}

type StoredNotes = StoredDecisions['notes'];

function mergeNotes(stored: StoredNotes, before: StoredNotes, after: StoredNotes): StoredNotes {
  const remaining = Object.entries(stored).filter(([id]) => Object.hasOwn(after, id) || !Object.hasOwn(before, id));
  const changed = Object.entries(after).filter(([id, text]) => before[id] !== text);
  return Object.fromEntries([...remaining, ...changed]);
}
