/** Errors that end the command with one sentence for the user, and how a failure reads in a terminal. */
import type { Failure } from '../core';
import { describeFileProblem } from './output/file-problem';

/** Formats a failure as one line for a terminal. */
export function formatFailure(failure: Failure): string {
  const { kind, reason, detail, url } = failure;
  // Which bound was exceeded says more than that one was.
  const why =
    reason === 'exhausting'
      ? `reading it takes ${detail}: hand in its text instead`
      : kind === 'unreadable' && reason === 'large'
        ? (detail ?? reason)
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
