import type { Finding, Report } from '../domain';
import { toHtml } from './html';
import { toMarkdown } from './markdown';
import { toPlain } from './plain';
import type { ExportContext } from './sheet';

export type CopyFormat = 'markdown' | 'plain' | 'html';

/** Both types the clipboard takes at once, so that a document gets links and a text box gets text. */
export interface Clip {
  readonly 'text/plain': string;
  readonly 'text/html': string;
}

const TEXT = { markdown: toMarkdown, plain: toPlain, html: toHtml } as const satisfies Record<
  CopyFormat,
  typeof toHtml
>;

/** What goes to the clipboard; `format` chooses the text/plain part. */
export function toClip(
  report: Report,
  findings: readonly Finding[],
  context: ExportContext,
  format: CopyFormat = 'markdown',
): Clip {
  return { 'text/plain': TEXT[format](report, findings, context), 'text/html': toHtml(report, findings, context) };
}
