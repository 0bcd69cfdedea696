/** Classifies errors of the browser's storage into the kinds that the interface explains. */
import type { SavedErrorKind } from '../../core/saved-comparison';
import { BlockedUpgrade } from './saved-database';

/** The kind of an error that was thrown while something was stored or read. */
export function classifyStorageError(problem: unknown): SavedErrorKind {
  if (problem instanceof BlockedUpgrade) return 'blocked';
  const { name, message } =
    problem instanceof Error || problem instanceof DOMException ? problem : { name: '', message: '' };
  // Extension storage (settings, decisions) reports a full disk only in the message.
  if (name === 'QuotaExceededError' || /quota/i.test(message)) return 'full';
  return name === 'VersionError' ? 'newer' : 'unavailable';
}
