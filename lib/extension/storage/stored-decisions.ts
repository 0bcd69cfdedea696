/** What is decided about a pair: as it is stored, and what two windows have made of it. */
import { type Category, FINDING_KINDS, type FindingKind, SEVERITIES, type Severity } from '../../core';

/** What the list was narrowed to. */
interface StoredFilters {
  readonly hidden: readonly FindingKind[];
  readonly category?: Category;
  readonly severity?: Severity;
  /** 0..1. */
  readonly least?: number;
}

/** What the reader decided about a pair; differences by name, or by number where it was stored before there were names. */
export interface StoredDecisions {
  readonly dismissed: readonly string[];
  readonly confirmed: readonly string[];
  readonly notes: Readonly<Record<string, string>>;
  readonly filters?: StoredFilters;
  /** Stored before there were names. */
  readonly numbered?: true;
}

/** How much is kept of a pair: differences, and UTF-16 units of one note. */
const MAX_STORED = { flags: 2000, note: 2000 };

type UnknownRecord = Readonly<Record<string, unknown>>;
export const toRecord = (value: unknown): UnknownRecord =>
  typeof value === 'object' && value !== null ? (value as UnknownRecord) : {};
const isString = (value: unknown): value is string => typeof value === 'string';
const parseStrings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter(isString).slice(0, MAX_STORED.flags) : [];

/** Whatever is stored, what can be read of it. */
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

const isOneOf = <T>(words: readonly T[], word: unknown): word is T => (words as readonly unknown[]).includes(word);

function parseFilters(value: unknown): StoredFilters | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { hidden, category, severity, least } = value as UnknownRecord;
  return {
    hidden: parseStrings(hidden).filter((kind) => isOneOf(FINDING_KINDS, kind)),
    // One that is no more has no flags: the panel says that nothing is of this sort, and shows all on request.
    ...(isString(category) ? { category: category as Category } : {}),
    ...(isOneOf(SEVERITIES, severity) ? { severity } : {}),
    ...(typeof least === 'number' && least >= 0 && least <= 1 ? { least } : {}),
  };
}

export const hasNoDecisions = ({ dismissed, confirmed, notes, filters }: StoredDecisions): boolean =>
  dismissed.length + confirmed.length + Object.keys(notes).length === 0 && !filters;

const isSameJson = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const getFindingDecisions = ({ dismissed, confirmed, notes }: StoredDecisions) => [
  dismissed,
  confirmed,
  Object.entries(notes).sort(),
];

/** Whether both say the same of differences, whatever the list is narrowed to. */
export const isSameDecisions = (one: StoredDecisions, other: StoredDecisions): boolean =>
  isSameJson(getFindingDecisions(one), getFindingDecisions(other));

/** What one window has changed, `before` to `after`, upon what another has stored meanwhile. */
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
  const [had, has] = [new Set(before), new Set(after)];
  const left = stored.filter((one) => has.has(one) || !had.has(one));
  return [...new Set([...left, ...after.filter((one) => !had.has(one))])];
}

type StoredNotes = StoredDecisions['notes'];

function mergeNotes(stored: StoredNotes, before: StoredNotes, after: StoredNotes): StoredNotes {
  const left = Object.entries(stored).filter(([id]) => Object.hasOwn(after, id) || !Object.hasOwn(before, id));
  const written = Object.entries(after).filter(([id, text]) => before[id] !== text);
  return Object.fromEntries([...left, ...written]);
}
