import type { EngineErrorKind } from '../../core';
import { EngineError } from '../translator';
import { getErrorText, type HttpAnswer } from './http';

const API_KEY_ERROR = /\bapi[ _-]?key|\bkey\b|\btoken\b|unauthori[sz]ed/i;
const RATE_LIMIT_ERROR = /limits? violation|too many requests?|slow ?down|rate limit/i;
const PAIR_ERROR = /not supported|not available as a target|not installed|pair is invalid|unsupported language/i;
const TOO_LONG_ERROR = /exceeds|too (?:long|large|big|many)|text limit|limit exceeded/i;

/** What kept the server, by what it says; undefined where it answers. */
export function findHttpError(answer: HttpAnswer): EngineError | undefined {
  const { status, body, text } = answer;
  const words = getErrorText(answer);
  if (status >= 200 && status < 300) {
    if (body !== undefined) return undefined;
    return new EngineError(text.trimStart().startsWith('<') ? 'refused' : 'wrong-answer', 'no JSON');
  }
  return new EngineError(toHttpErrorKind(status, words), words || `status ${status}`);
}

function toHttpErrorKind(status: number, words: string): EngineErrorKind {
  if (status === 401) return 'key';
  if (RATE_LIMIT_ERROR.test(words)) return 'busy';
  if (API_KEY_ERROR.test(words)) return 'key';
  if (PAIR_ERROR.test(words)) return 'pair';
  if (status === 402 || status === 413 || TOO_LONG_ERROR.test(words)) return 'quota';
  // Without a word of JSON it is something before the server that will not let us through.
  return status === 403 && words ? 'key' : 'refused';
}
