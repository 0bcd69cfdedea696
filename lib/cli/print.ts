/** Prints results on standard output, and what the command has to say on standard error. */
import type { Result } from '../core';
import { formatFailure } from './format-failure';

export const printText = (text: string) => process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);

export const printNotice = (sentence: string) => process.stderr.write(`verso: ${sentence}\n`);

/** Prints the failures among results. Returns the exit status. */
export function printFailures(results: readonly (Result<unknown> | undefined)[]): number {
  for (const result of results) if (result && !result.ok) printNotice(formatFailure(result.failure));
  return 1;
}
