/** Says in a sentence why a document could not be used, and what to do. */
import type { Failure, FailureReason } from '../../core';

const REASONS: Partial<Readonly<Record<FailureReason, string>>> = {
  address: 'its "url" is no address.',
  type: 'it is neither text nor HTML nor a PDF.',
  scan: 'the PDF holds pictures of pages and no text; have its text recognized first.',
  password: 'the PDF opens with a password only.',
  damaged: 'the PDF is damaged.',
  empty: 'there is no article text in it.',
  'script-only': 'the page shows nothing without its scripts; hand in the HTML that a browser shows.',
};

export function describeFailure({ kind, reason, detail }: Failure): string {
  if (kind === 'not-an-article') return 'the page lists articles and is none itself.';
  if (reason === 'exhausting') return `reading it takes ${detail}; hand in its text instead, as "text".`;
  if (reason === 'large') return `it is too large (${detail ?? 'more than is read'}).`;
  return (reason && REASONS[reason]) ?? `${detail ?? 'it cannot be read'}.`;
}
