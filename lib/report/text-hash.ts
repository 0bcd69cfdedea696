/** The SHA-256 of a text as it was read, by which anyone tells whether it is the same text. */
import type { ReportSide } from '../core/report';

/** The text that a side's hash is of: its blocks as they were read, parted by line feeds, without one at the end. */
export const buildHashedText = ({ blocks }: Pick<ReportSide, 'blocks'>): string =>
  blocks.map(({ text }) => text.toWellFormed()).join('\n');

/** SHA-256 of that text in UTF-8, as 64 hexadecimal digits. */
export async function computeTextHash(side: Pick<ReportSide, 'blocks'>): Promise<string> {
  const bytes = new TextEncoder().encode(buildHashedText(side));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
