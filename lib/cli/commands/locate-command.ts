/** The `verso locate` command: whether a page is a translation, and of what; one page, or pages line by line. */

import type { TranslationDetection } from '../../core/detection';
import { createSuccess, type Result } from '../../core/result';
import { detectTranslation } from '../../provenance/detect-translation';
import { formatNamedOutlet } from '../../report/outlet';
import { answerMessages } from '../batch/answer-line';
import type { CommandOptions } from '../options/arguments';
import { detectLanguage } from '../shared/detect-language';
import { BadLineError, parseAddressField, parsePageField, readFileText } from '../shared/input';
import { readFromHtml } from '../shared/parse-html';
import { formatFailure, printFailures, printJson, printText } from '../shared/print';

const detectionDeps = { detectLanguage };

/** Runs it. Returns the exit status. */
export async function runLocateCommand(options: CommandOptions): Promise<number> {
  if (options.format === 'jsonl') {
    const handler = (record: Record<string, unknown>) => {
      const url = parseAddressField(record, 'url');
      const detection = detectFromHtml(parsePageField(record, 'html'), url);
      if (!detection.ok) throw new BadLineError(formatFailure(detection.failure));
      return toDetectionJson(detection.value);
    };
    return answerMessages(handler);
  }
  const url = options.url ?? '';
  const html = readFileText(options.files[0]!);
  if (!html.ok) return printFailures([html]);
  const detected = detectFromHtml(html.value, url);
  if (!detected.ok) return printFailures([detected]);
  const detection = toDetectionJson(detected.value);
  await (options.format === 'json' ? printJson(detection) : printText(formatDetection(detection)));
  return 0;
}

const detectFromHtml = (html: string, url: string): Result<TranslationDetection> =>
  readFromHtml(html, url || 'about:blank', (page) => createSuccess(detectTranslation(page, url, detectionDeps)));

/** What `locate` prints: what the panel shows of its own besides is left out. */
const toDetectionJson = ({ translator: _translator, evidence: _evidence, ...json }: TranslationDetection) => json;

function formatDetection({
  article,
  translation,
  lang,
  originalLang,
  machine,
  outlet,
  candidates,
  links = [],
  translations = [],
}: ReturnType<typeof toDetectionJson>): string {
  if (!article) return 'This page is no article.';
  const summary = translation
    ? `A ${machine ? 'machine ' : ''}translation${originalLang ? ` from ${originalLang}` : ''} into ${lang}.`
    : `An article in ${lang}; nothing says it is a translation.`;
  const candidateLines = candidates.map(
    (c) =>
      `  ${Math.round(100 * c.score)} %  ${c.url}\n        ${c.evidence.map((e) => `${e.signal}${e.words ? ` ‘${e.words}’` : ''} (${e.place})`).join(', ')}`,
  );
  const linkLines = links.map(({ url, text }) => `  ${url}${text && text !== url ? `  ‘${text}’` : ''}`);
  const searchLines =
    outlet && !candidates.length
      ? [`It names ${formatNamedOutlet(outlet, 'en')}. To look there: ${outlet.search}`]
      : [];
  const translationLines = translations.map(
    ({ url, lang, isDeclared }) =>
      `  ${url}${lang ? `  (${lang})` : ''}${isDeclared ? '  declared a translation' : ''}`,
  );
  return [
    summary,
    ...searchLines,
    ...(candidateLines.length ? ['Candidates for the original:', ...candidateLines] : []),
    ...(linkLines.length ? ['Links of the article, the likeliest first:', ...linkLines] : []),
    ...(translationLines.length ? ['The same article in other languages:', ...translationLines] : []),
  ].join('\n');
}
