/**
 * Prints dropped and added passages with the words that the lexicons know in them, for people to judge. They are the
 * demo's and those of the pairs under `tests/compare/words`. A reader of each translation (for what is dropped) and of
 * each original (for what is added) is supposed, or of LANG.
 *
 *     npx tsx tools/words-in-it.ts [--lang LANG] [PAIR…]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareArticles } from '../lib/compare/compare-articles';
import { listReportWords } from '../lib/compare/words-of-report';
import type { Article } from '../lib/core/article';
import type { Report } from '../lib/core/report';
import type { Side } from '../lib/core/segment';
import { selectInterfaceLanguage } from '../lib/i18n/languages';
import { createLocalizer, type Localizer } from '../lib/i18n/localizer';
import { buildArticleFromParagraphs } from '../lib/page/article-from-text';
import { formatWords, WORD_SEPARATOR } from '../lib/report/words-text';
import { cachedLexicons } from './cached-lexicons';
import { readDemoArticle } from './demo-articles';
import { readDemoPairs } from './newsroom';

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'tests/compare/words');

/** A pair of articles under the name of its folder or file. */
interface NamedPair {
  readonly name: string;
  readonly original: Article;
  readonly translation: Article;
}

/** A dropped or added passage and the words in it. */
export interface WordedPassage {
  readonly pair: string;
  readonly lang: string;
  readonly readerLang: string;
  readonly text: string;
  /** As a reader sees them, all of them; figures, names and negations in asterisks. */
  readonly words: string;
}

export function readWordPairs(): readonly NamedPair[] {
  const demo = readDemoPairs().map((pair) => ({
    name: `demo ${pair.pair}`,
    original: readDemoArticle(pair, 'original'),
    translation: readDemoArticle(pair, 'translation'),
  }));
  const own = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const name = file.replace('.txt', '');
      const [original = '', translation = ''] = readFileSync(join(FOLDER, file), 'utf8').split('\n---\n');
      const [from = '', to = ''] = name.split('-');
      return { name, original: toArticle(original, from), translation: toArticle(translation, to) };
    });
  return [...demo, ...own];
}

function toArticle(text: string, lang: string): Article {
  const { blocks, ...article } = buildArticleFromParagraphs(text.trim().split('\n'), lang);
  return { ...article, blocks: blocks.map((block, at) => (at === 0 ? { ...block, kind: 'title' } : block)) };
}

/** The strings of an interface language, read from their file. */
function readLocalizer(lang: string): Localizer {
  const language = selectInterfaceLanguage(lang);
  const file = join(ROOT, `lib/i18n/locales/${language}.json`);
  return createLocalizer(language, JSON.parse(readFileSync(file, 'utf8')));
}

export const compareWordPair = ({ original, translation }: NamedPair): Report =>
  compareArticles(translation, original, cachedLexicons);

export function listWordedPassages(pair: NamedPair, lang?: string): WordedPassage[] {
  const report = compareWordPair(pair);
  return (['original', 'translation'] as const).flatMap((side) => {
    const readerLang = lang ?? report[side === 'original' ? 'translation' : 'original'].lang;
    return readerLang === report[side].lang ? [] : listSidePassages(pair.name, report, side, readerLang);
  });
}

function listSidePassages(pair: string, report: Report, side: Side, readerLang: string): WordedPassage[] {
  const { words } = listReportWords(report, [side], readerLang, cachedLexicons);
  const localizer = readLocalizer(readerLang);
  const texts = new Map(report[side].segments.map(({ id, text }) => [id, text]));
  const kind = side === 'original' ? 'dropped' : 'added';
  return report.findings
    .filter((finding) => finding.kind === kind)
    .flatMap((finding) => finding[side])
    .map((id) => ({
      pair,
      lang: report[side].lang,
      readerLang,
      text: texts.get(id) ?? '',
      words: formatWords(localizer, words[id] ?? [], Number.POSITIVE_INFINITY)
        .map(({ text, isKept }) => (isKept ? `*${text}*` : text))
        .join(WORD_SEPARATOR),
    }));
}

/** As they are printed: a passage, and under it its words. */
export const formatWordedPassages = (pair: NamedPair, lang?: string): string =>
  listWordedPassages(pair, lang)
    .map(
      (passage) => `${pair.name}: ${passage.lang} for ${passage.readerLang}\n  ${passage.text}\n  ${passage.words}\n\n`,
    )
    .join('');

if (process.argv[1]?.endsWith('words-in-it.ts')) {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { lang: { type: 'string' } } });
  const pairs = readWordPairs().filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  for (const pair of pairs) process.stdout.write(formatWordedPassages(pair, values.lang));
}
