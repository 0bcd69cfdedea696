/**
 * Prints results on standard output, and what the command has to say on standard error. Whatever is printed comes
 * through here, where control characters become signs, so that no page and no file name speaks to the terminal.
 */
import type { Result } from '../core';
import { formatJson, showControlCharacters, showOnOneLine } from '../util/writing/control-characters';
import { formatFailure } from './command-errors';
import { writeError, writeOutput } from './output/standard-output';

/** Prints a text, with a line feed at its end. The formats for programs hold nothing that would be changed here. */
export const printText = (text: string): Promise<void> =>
  writeOutput(showControlCharacters(text.endsWith('\n') ? text : `${text}\n`));

export const printJson = (value: unknown): Promise<void> => printText(formatJson(value));

/** Prints a sentence, as one line. */
export const printNotice = (sentence: string): void => writeError(`verso: ${showOnOneLine(sentence)}\n`);

/** Has warnings of Node and of libraries printed as any sentence: they may quote a page, which Node prints as it is. */
export function watchWarnings(): void {
  // None listens where whoever started the command wants no warnings.
  if (process.listenerCount('warning') === 0) return;
  process.removeAllListeners('warning').on('warning', ({ message }) => printNotice(message));
}

/** Prints the failures among results. Returns the exit status. */
export function printFailures(results: readonly (Result<unknown> | undefined)[]): number {
  for (const result of results) if (result && !result.ok) printNotice(formatFailure(result.failure));
  return 1;
}
