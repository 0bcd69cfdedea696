import type { SavedErrorKind } from '../../core';
import { Blocked } from './saved-database';

/** What kept the browser from storing something, or from reading it. */
export function storageTrouble(problem: unknown): SavedErrorKind {
  if (problem instanceof Blocked) return 'blocked';
  const { name, message } =
    problem instanceof Error || problem instanceof DOMException ? problem : { name: '', message: '' };
  // Where settings and decisions are stored, words alone say that there is no room.
  if (name === 'QuotaExceededError' || /quota/i.test(message)) return 'full';
  return name === 'VersionError' ? 'newer' : 'unavailable';
}
