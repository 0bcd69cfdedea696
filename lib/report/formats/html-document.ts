/** Saves both texts with their differences as one HTML file to keep, mail or print. It has no script and loads nothing. */
import type { Finding } from '../../core/finding';
import type { Report } from '../../core/report';
import type { ExportContext } from '../export-model';
import { buildReadingModel } from '../reading-model';
import { sanitizeText, toSafeLanguageTag } from '../sanitize';
import { escapeHtml } from './html';
import { writeMarkup } from './markup';
import { buildColumnNames, buildReadingHead, buildReadingRecord, buildReadingRow, READING_STYLE } from './reading-page';

/** Forbids everything but the inline style, since the document has texts of other pages. */
const CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

export async function toHtmlDocument(
  report: Report,
  findings: readonly Finding[],
  context: ExportContext,
): Promise<string> {
  const model = await buildReadingModel(report, findings, context);
  const { locale, dir } = model.localizer;
  const [, translation] = model.sources;
  const title = translation.title || translation.outletText || model.title;
  return `<!doctype html>
<html lang="${escapeHtml(toSafeLanguageTag(locale))}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${escapeHtml(sanitizeText(model.made))}">
<title>${escapeHtml(sanitizeText(`${model.title}: ${title}`))}</title>
<style>${READING_STYLE}</style>
</head>
<body>
${writeMarkup(buildReadingHead(model))}
<main>
${writeMarkup(buildColumnNames(model))}
${model.rows.map((row) => writeMarkup(buildReadingRow(row, model))).join('\n')}
</main>
${writeMarkup(buildReadingRecord(model))}
</body>
</html>
`;
}
