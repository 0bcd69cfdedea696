import type { EngineErrorKind } from '../../core';
import { TimeoutError } from '../../util/timeout';
import { EngineProblem } from '../translator';

/** The `detail` of an `unavailable` whose remedy is a click. */
export const NEEDS_CLICK = 'the browser begins a download from a click only';

/** What the browser calls a failure, and what it means to a reader. */
const TROUBLES: Readonly<Record<string, EngineErrorKind>> = {
  NotSupportedError: 'pair',
  RangeError: 'pair',
  QuotaExceededError: 'quota',
  NotAllowedError: 'unavailable',
  InvalidStateError: 'unavailable',
  AbortError: 'unavailable',
  NetworkError: 'unavailable',
};

const nameOf = (problem: unknown): string => (problem as Error | undefined)?.name ?? '';

export const isQuota = (problem: unknown): boolean => nameOf(problem) === 'QuotaExceededError';

/** Whether a translator is gone that was there: unloaded while idle, or withdrawn by the browser. */
export const isGone = (problem: unknown): boolean => ['InvalidStateError', 'AbortError'].includes(nameOf(problem));

/** A failure of the browser's in the words of every engine. */
export function problemOf(problem: unknown): EngineProblem {
  if (problem instanceof EngineProblem) return problem;
  if (problem instanceof TimeoutError) return new EngineProblem('slow');
  const { message = '' } = (problem ?? {}) as Error;
  return new EngineProblem(TROUBLES[nameOf(problem)] ?? 'refused', message);
}
