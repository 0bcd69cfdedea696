/** Turns errors of the browser's translator into the errors that all engines share. */
import type { EngineErrorKind } from '../../core';
import { TimeoutError } from '../../util/timeout';
import { EngineError } from '../translator';

/** The `detail` of an `unavailable` error that a click can help with. */
export const NEEDS_CLICK = 'the browser begins a download from a click only';

/** The browser's error names, and the kinds of error they mean here. */
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

/** Whether the error says that a session has ended: unloaded while idle, or withdrawn by the browser. */
export const isSessionGoneError = (problem: unknown): boolean =>
  ['InvalidStateError', 'AbortError'].includes(getErrorName(problem));

/** Turns any error into an EngineError; an unknown one becomes `refused`. */
export function toEngineError(problem: unknown): EngineError {
  if (problem instanceof EngineError) return problem;
  if (problem instanceof TimeoutError) return new EngineError('slow');
  const { message = '' } = (problem ?? {}) as Error;
  return new EngineError(ERROR_KINDS[getErrorName(problem)] ?? 'refused', message);
}
