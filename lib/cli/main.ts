import { compareArticles } from '../compare/compare-articles';
import { type Article, MIN_SHOWN_CONFIDENCE, type Report, type Result, type TranslationDetection } from '../core';
import { decodeHtml } from '../page';
import { detectTranslation } from '../provenance';
import { toMarkdown } from '../report';
import { type Options, readArguments, USAGE, UsageProblem } from './arguments';
import { eachLine } from './batch/batch';
import { detectLanguage } from './detect-language';
import { meaningFrom } from './engine/engine';
import {
  addressIn,
  articleFromFile,
  articleOf,
  BadLine,
  bytesOf,
  readSide,
  type SideInput,
  sentenceOf,
  textOf,
} from './input';
import { fileLexicons } from './lexicons';
import { encoderLine, listing, neutralListing, reportOut } from './output';
import { inPage } from './parse-html';
import { readingAnswer, readingText } from './read-command';

const outside = { detectLanguage };
const print = (text: string) => process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);

const complain = (sentence: string) => process.stderr.write(`verso: ${sentence}\n`);

/** The `verso` command. Returns the exit status: 0 done, 1 could not be done, 2 not understood. */
export async function main(argv: readonly string[]): Promise<number> {
  // The reader of our output went away (head, a closed pipe): nothing is left to do.
  process.stdout.on('error', (problem: NodeJS.ErrnoException) => process.exit(problem.code === 'EPIPE' ? 0 : 1));
  if (argv.includes('--help') || argv.includes('-h')) {
    print(USAGE);
    return 0;
  }
  try {
    const options = readArguments(argv);
    return await COMMANDS[options.command](options);
  } catch (problem) {
    if (problem instanceof UsageProblem) {
      process.stderr.write(`verso: ${problem.message}\n\n${USAGE}`);
      return 2;
    }
    throw problem;
  }
}

const COMMANDS: Readonly<Record<Options['command'], (options: Options) => Promise<number>>> = { compare, locate, read };

async function compare(options: Options): Promise<number> {
  const compared = comparing(options);
  if (options.format === 'jsonl') {
    const answer = (record: Record<string, unknown>) =>
      comparedLine(readSide(record['translation'], 'translation'), readSide(record['original'], 'original'), compared);
    return eachLine(options, answer, complain);
  }
  const [translation, original] = options.files.map((file) => articleFromFile(file));
  if (!translation?.ok || !original?.ok) return refused([translation, original]);
  print(written(await compared(translation.value, original.value), options));
  return 0;
}

type Compared = (translation: Article, original: Article) => Promise<Report>;

function comparing({ engine }: Options): Compared {
  const lexicons = fileLexicons();
  const meaning = engine ? meaningFrom(engine, complain) : undefined;
  return async (translation, original) =>
    compareArticles(translation, original, lexicons, (await meaning?.(translation, original)) ?? {});
}

function written(report: Report, { format, withNeutral }: Options): string {
  if (format === 'json') return JSON.stringify(reportOut(report, { translation: true, original: true }));
  if (format === 'markdown')
    return toMarkdown(
      report,
      report.findings.filter((f) => f.confidence >= MIN_SHOWN_CONFIDENCE),
      {
        accessed: new Date().toISOString(),
        howFound: ['given on the command line', ...(report.encoded ? [encoderLine(report.encoded)] : [])].join(', '),
      },
    );
  return withNeutral ? `${listing(report).trimEnd()}\n${neutralListing(report)}` : listing(report);
}

async function comparedLine(translation: SideInput, original: SideInput, compared: Compared): Promise<object> {
  const articles = [articleOf(translation), articleOf(original)] as const;
  for (const article of articles) if (!article.ok) throw new BadLine(sentenceOf(article.failure));
  const [theirs, ours] = articles.map((a) => (a as { value: Article }).value) as [Article, Article];
  return reportOut(await compared(theirs, ours), {
    translation: translation.html !== undefined,
    original: original.html !== undefined,
  });
}

function refused(results: readonly (Result<unknown> | undefined)[]): number {
  for (const result of results) if (result && !result.ok) complain(sentenceOf(result.failure));
  return 1;
}

async function locate(options: Options): Promise<number> {
  if (options.format === 'jsonl') {
    const answer = (record: Record<string, unknown>) => {
      const url = addressIn(record, 'url');
      return sightingOut(sightIn(textOf(record, 'html'), url));
    };
    return eachLine(options, answer, complain);
  }
  const url = options.url ?? '';
  const bytes = bytesOf(options.files[0]!);
  if (!bytes) return refused([{ ok: false, failure: { kind: 'unreadable', url: options.files[0]! } }]);
  const found = sightingOut(sightIn(decodeHtml(bytes).text, url));
  print(options.format === 'json' ? JSON.stringify(found) : sightingText(found));
  return 0;
}

const sightIn = (html: string, url: string): TranslationDetection =>
  inPage(html, url || 'about:blank', (page) => detectTranslation(page, url, outside));

const sightingOut = ({ article, translation, lang, originalLang, machine, candidates }: TranslationDetection) => ({
  article,
  translation,
  lang,
  ...(originalLang ? { originalLang } : {}),
  machine,
  candidates,
});

function sightingText({
  article,
  translation,
  lang,
  originalLang,
  machine,
  candidates,
}: ReturnType<typeof sightingOut>): string {
  if (!article) return 'This page is no article.';
  const what = translation
    ? `A ${machine ? 'machine ' : ''}translation${originalLang ? ` from ${originalLang}` : ''} into ${lang}.`
    : `An article in ${lang}; nothing says it is a translation.`;
  const list = candidates.map(
    (c) =>
      `  ${Math.round(100 * c.score)} %  ${c.url}\n        ${c.evidence.map((e) => `${e.signal}${e.words ? ` ‘${e.words}’` : ''} (${e.place})`).join(', ')}`,
  );
  return [what, ...(list.length ? ['Candidates for the original:', ...list] : [])].join('\n');
}

async function read(options: Options): Promise<number> {
  const { format, url = '', withRemoved } = options;
  if (format === 'jsonl') return eachLine(options, readingAnswer({ withRemoved }), complain);
  const result = readingText(options.files[0]!, url, format === 'json', { withRemoved });
  if (!result.ok) return refused([result]);
  print(result.value);
  return 0;
}
