import type { EngineErrorKind } from '../../core';
import { EngineProblem } from '../translator';
import { type Answer, wordsOf } from './http';

const KEY = /\bapi[ _-]?key|\bkey\b|\btoken\b|unauthori[sz]ed/i;
const FLOOD = /limits? violation|too many requests?|slow ?down|rate limit/i;
const PAIR = /not supported|not available as a target|not installed|pair is invalid|unsupported language/i;
const TOO_MUCH = /exceeds|too (?:long|large|big|many)|text limit|limit exceeded/i;

/** What kept the server, by what it says; undefined where it answers. */
export function refusalOf(answer: Answer): EngineProblem | undefined {
  const { status, body, text } = answer;
  const words = wordsOf(answer);
  if (status >= 200 && status < 300) {
    if (body !== undefined) return undefined;
    return new EngineProblem(text.trimStart().startsWith('<') ? 'refused' : 'wrong-answer', 'no JSON');
  }
  return new EngineProblem(troubleOf(status, words), words || `status ${status}`);
}

function troubleOf(status: number, words: string): EngineErrorKind {
  if (status === 401) return 'key';
  if (FLOOD.test(words)) return 'busy';
  if (KEY.test(words)) return 'key';
  if (PAIR.test(words)) return 'pair';
  if (status === 402 || status === 413 || TOO_MUCH.test(words)) return 'quota';
  // Without a word of JSON it is something before the server that will not let us through.
  return status === 403 && words ? 'key' : 'refused';
}
