import type { SavedErrorKind } from '../../core';
import { BlockedUpgrade } from './saved-database';

/** What kept the browser from storing something, or from reading it. */
export function classifyStorageError(problem: unknown): SavedErrorKind {
  if (problem instanceof BlockedUpgrade) return 'blocked';
  const { name, message } =
    problem instanceof Error || problem instanceof DOMException ? problem : { name: '', message: '' };
  // Where settings and decisions are stored, words alone say that there is no room.
  if (name === 'QuotaExceededError' || /quota/i.test(message)) return 'full';
  return name === 'VersionError' ? 'newer' : 'unavailable';
}
