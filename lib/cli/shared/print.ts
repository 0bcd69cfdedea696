/**
 * Prints results on standard output, and what the command has to say on standard error. Whatever is printed comes
 * through here, where control characters become signs, so that no page and no file name speaks to the terminal.
 */
import type { Failure, Result } from '../../core/result';
import { formatJson, showControlCharacters, showOnOneLine } from '../../text/bidi-text';
import { describeFileProblem } from './file-problem';
import { writeError, writeOutput } from './standard-output';

// Errors that end the command with one sentence for the user, and how a failure reads in a terminal.

/** Formats a failure as one line for a terminal. */
export function formatFailure(failure: Failure): string {
  const { kind, reason, detail, url } = failure;
  // Which bound was exceeded says more than that one was.
  const why =
    reason === 'exhausting'
      ? `reading it takes ${detail}: hand in its text instead`
      : kind === 'unreadable' && reason === 'large'
        ? (detail ?? reason)
        : reason === 'one-text'
          ? 'no translation stands in the page beside its text'
          : reason;
  const more = detail && reason !== 'exhausting' && detail !== why ? ` (${detail})` : '';
  return `${kind}${why ? ` (${why})` : ''}${url ? `: ${url}` : ''}${more}`;
}

/** The message is one sentence for the user. */
export class UsageError extends Error {}

/** The message is one sentence for the user, with what to do. */
export class InstallationError extends Error {
  constructor(file: string, problem: unknown) {
    super(
      `${file} is missing or damaged (${describeFileProblem(problem)}); install Verso anew, or check its files out again.`,
    );
  }
}

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
