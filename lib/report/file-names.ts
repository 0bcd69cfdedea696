/** The names that saved reports get as files. */
import type { Report } from '../core';
import { getHost } from '../util/url';
import type { ExportContext } from './export-model';
import { toIsoDate } from './format-dates';

/** Builds a name without extension from the host and the date, such as "verso-vietna.example-2026-10-07". */
export function buildFileName({ translation }: Report, { accessed }: Pick<ExportContext, 'accessed'>): string {
  // Of a long host the end says whose it is.
  const host = getHost(translation.url)
    .replace(/[^\w.-]/g, '')
    .slice(-200)
    .replace(/^[-.]+/, '');
  const outlet = host || toFileNamePart(translation.site ?? '');
  const date = toIsoDate(translation.published) || toIsoDate(accessed);
  return ['verso', outlet, date].filter(Boolean).join('-');
}

/**
 * Keeps letters, digits, dots and hyphens, which every file system accepts. At most 48 characters, so that a name in any
 * script is below 255 bytes.
 */
function toFileNamePart(text: string): string {
  const allowed = text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}.]+/gu, '-');
  return [...allowed]
    .slice(0, 48)
    .join('')
    .replace(/^[-.]+|(?<![-.])[-.]+$/g, '');
}
