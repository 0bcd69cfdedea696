import type { EngineErrorKind } from '../../core';
import { TimeoutError } from '../../util/timeout';
import { EngineError } from '../translator';

/** The `detail` of an `unavailable` whose remedy is a click. */
export const NEEDS_CLICK = 'the browser begins a download from a click only';

/** What the browser calls a failure, and what it means to a reader. */
const ERROR_KINDS: Readonly<Record<string, EngineErrorKind>> = {
  NotSupportedError: 'pair',
  RangeError: 'pair',
  QuotaExceededError: 'quota',
  NotAllowedError: 'unavailable',
  InvalidStateError: 'unavailable',
  AbortError: 'unavailable',
  NetworkError: 'unavailable',
};

const getErrorName = (problem: unknown): string => (problem as Error | undefined)?.name ?? '';

export const isQuotaError = (problem: unknown): boolean => getErrorName(problem) === 'QuotaExceededError';

/** Whether a translator is gone that was there: unloaded while idle, or withdrawn by the browser. */
export const isSessionGoneError = (problem: unknown): boolean =>
  ['InvalidStateError', 'AbortError'].includes(getErrorName(problem));

/** A failure of the browser's in the words of every engine. */
export function toEngineError(problem: unknown): EngineError {
  if (problem instanceof EngineError) return problem;
  if (problem instanceof TimeoutError) return new EngineError('slow');
  const { message = '' } = (problem ?? {}) as Error;
  return new EngineError(ERROR_KINDS[getErrorName(problem)] ?? 'refused', message);
}
