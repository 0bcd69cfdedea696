/** Tells from a server's answer what went wrong, by its HTTP status and the words of its error. */
import type { EngineErrorKind } from '../../core';
import { EngineError } from '../translator';
import { getErrorText, type HttpAnswer } from './http';

const API_KEY_ERROR = /\bapi[ _-]?key|\bkey\b|\btoken\b|unauthori[sz]ed/i;
const RATE_LIMIT_ERROR = /limits? violation|too many requests?|slow ?down|rate limit/i;
const PAIR_ERROR = /not supported|not available as a target|not installed|pair is invalid|unsupported language/i;
const TOO_LONG_ERROR = /exceeds|too (?:long|large|big|many)|text limit|limit exceeded/i;

/** Finds the error in an answer; undefined where it is a success with JSON. */
export function findHttpError(answer: HttpAnswer): EngineError | undefined {
  const { status, body, text } = answer;
  const errorText = getErrorText(answer);
  if (status >= 200 && status < 300) {
    if (body !== undefined) return undefined;
    return new EngineError(text.trimStart().startsWith('<') ? 'refused' : 'wrong-answer', 'no JSON');
  }
  return new EngineError(toHttpErrorKind(status, errorText), errorText || `status ${status}`);
}

function toHttpErrorKind(status: number, errorText: string): EngineErrorKind {
  if (status === 401) return 'key';
  if (RATE_LIMIT_ERROR.test(errorText)) return 'busy';
  if (API_KEY_ERROR.test(errorText)) return 'key';
  if (PAIR_ERROR.test(errorText)) return 'pair';
  if (status === 402 || status === 413 || TOO_LONG_ERROR.test(errorText)) return 'quota';
  // A 403 without an error text comes from something in front of the server, such as a proxy.
  return status === 403 && errorText ? 'key' : 'refused';
}
