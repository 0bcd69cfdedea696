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
export interface Decided {
  readonly dismissed: readonly string[];
  readonly confirmed: readonly string[];
  readonly notes: Readonly<Record<string, string>>;
  readonly filters?: StoredFilters;
  /** Stored before there were names. */
  readonly numbered?: true;
}

/** How much is kept of a pair: differences, and UTF-16 units of one note. */
const MOST = { flags: 2000, note: 2000 };

type Loose = Readonly<Record<string, unknown>>;
export const loose = (value: unknown): Loose => (typeof value === 'object' && value !== null ? (value as Loose) : {});
const isText = (value: unknown): value is string => typeof value === 'string';
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter(isText).slice(0, MOST.flags) : []);

/** Whatever is stored, what can be read of it. */
export function decidedIn(value: unknown): Decided {
  const stored = loose(value);
  const filters = filtersIn(stored['filters']);
  return {
    dismissed: texts(stored['dismissed']),
    confirmed: texts(stored['confirmed']),
    notes: notesIn(stored['notes']),
    ...(filters ? { filters } : {}),
  };
}

function notesIn(value: unknown): Record<string, string> {
  const notes = Object.entries(loose(value)).filter((entry): entry is [string, string] => isText(entry[1]));
  return Object.fromEntries(notes.slice(0, MOST.flags).map(([id, text]) => [id, text.slice(0, MOST.note)]));
}

const isOneOf = <T>(words: readonly T[], word: unknown): word is T => (words as readonly unknown[]).includes(word);

function filtersIn(value: unknown): StoredFilters | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { hidden, category, severity, least } = value as Loose;
  return {
    hidden: texts(hidden).filter((kind) => isOneOf(FINDING_KINDS, kind)),
    // One that is no more has no flags: the panel says that nothing is of this sort, and shows all on request.
    ...(isText(category) ? { category: category as Category } : {}),
    ...(isOneOf(SEVERITIES, severity) ? { severity } : {}),
    ...(typeof least === 'number' && least >= 0 && least <= 1 ? { least } : {}),
  };
}

export const isEmpty = ({ dismissed, confirmed, notes, filters }: Decided): boolean =>
  dismissed.length + confirmed.length + Object.keys(notes).length === 0 && !filters;

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const ofDifferences = ({ dismissed, confirmed, notes }: Decided) => [
  dismissed,
  confirmed,
  Object.entries(notes).sort(),
];

/** Whether both say the same of differences, whatever the list is narrowed to. */
export const isAlike = (one: Decided, other: Decided): boolean => isSame(ofDifferences(one), ofDifferences(other));

/** What one window has changed, `before` to `after`, upon what another has stored meanwhile. */
export function upon(stored: Decided, before: Decided, after: Decided): Decided {
  const filters = isSame(before.filters, after.filters) ? stored.filters : after.filters;
  return {
    dismissed: listUpon(stored.dismissed, before.dismissed, after.dismissed),
    confirmed: listUpon(stored.confirmed, before.confirmed, after.confirmed),
    notes: notesUpon(stored.notes, before.notes, after.notes),
    ...(filters ? { filters } : {}),
  };
}

function listUpon(stored: readonly string[], before: readonly string[], after: readonly string[]): string[] {
  const [had, has] = [new Set(before), new Set(after)];
  const left = stored.filter((one) => has.has(one) || !had.has(one));
  return [...new Set([...left, ...after.filter((one) => !had.has(one))])];
}

type Notes = Decided['notes'];

function notesUpon(stored: Notes, before: Notes, after: Notes): Notes {
  const left = Object.entries(stored).filter(([id]) => Object.hasOwn(after, id) || !Object.hasOwn(before, id));
  const written = Object.entries(after).filter(([id, text]) => before[id] !== text);
  return Object.fromEntries([...left, ...written]);
}
