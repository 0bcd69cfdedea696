/**
 * The worker that compares two articles, adds to a report what another comparison found, or lists the words of its
 * passages: one request at a time, so that ending the worker cancels it.
 */

import { buildEntityTable } from '../../../lib/align/concepts/find-concepts';
import { findLexiconLanguage, type Lexicon, readLexicon } from '../../../lib/align/concepts/lexicon';
import { comparePair } from '../../../lib/compare/compare-pair';
import { addEarlierVersion } from '../../../lib/compare/earlier-version';
import { listReportWords } from '../../../lib/compare/words-of-report';
import type { Article } from '../../../lib/core/article';
import type { SegmentEmbeddings } from '../../../lib/core/engine';
import type { WordsBySegment } from '../../../lib/core/finding';
import type { LexiconFile, LexiconIndex } from '../../../lib/core/lexicon';
import { createLazy } from '../../../lib/core/memoize';
import type { EarlierVersion, Report } from '../../../lib/core/report';
import type { Side } from '../../../lib/core/segment';
import type { BoilerplatePhrases } from '../../../lib/findings/shared/phrases';

/** The worker's reply; a problem is a bug. */
export type CompareReply = { readonly report: Report } | WorkerProblem;

export interface WorkerProblem {
  readonly problem: string;
}

/** A request: two articles and, where they were encoded, their embeddings. */
export interface CompareRequest {
  readonly translation: Article;
  readonly original: Article;
  readonly embeddings?: SegmentEmbeddings | undefined;
  /** Of both languages: the tables are with those who ask, who read pages by them. */
  readonly phrases: readonly BoilerplatePhrases[];
}

/** A request: a report, and the earlier version of the original to be added to it. */
export interface VersionRequest {
  readonly report: Report;
  readonly earlier: EarlierVersion;
}

/** A request: the words of a report's passages in a reader's language. */
export interface WordsRequest {
  readonly wordsOf: Report;
  readonly unread: readonly Side[];
  readonly readerLang: string;
}

export type WordsReply = { readonly words: WordsBySegment } | WorkerProblem;

self.addEventListener('message', async ({ data }: MessageEvent<CompareRequest | VersionRequest | WordsRequest>) => {
  if ('wordsOf' in data) self.postMessage(await answerWordsRequest(data));
  else self.postMessage('report' in data ? answerVersionRequest(data) : await answerCompareRequest(data));
});

async function answerWordsRequest({ wordsOf, unread, readerLang }: WordsRequest): Promise<WordsReply> {
  try {
    const lexicons = await loadLexicons([wordsOf.translation.lang, wordsOf.original.lang, readerLang]);
    return { words: listReportWords(wordsOf, unread, readerLang, lexicons) };
  } catch (problem) {
    return { problem: String(problem) };
  }
}

function answerVersionRequest({ report, earlier }: VersionRequest): CompareReply {
  try {
    return { report: addEarlierVersion(report, earlier) };
  } catch (problem) {
    return { problem: String(problem) };
  }
}

/** Compares the articles. Errors are part of the reply, since nobody catches what an async listener throws. */
async function answerCompareRequest({
  translation,
  original,
  phrases,
  embeddings,
}: CompareRequest): Promise<CompareReply> {
  try {
    const lexicons = await loadLexicons([translation.lang, original.lang]);
    return { report: comparePair(translation, original, { lexicons, phrases }, embeddings) };
  } catch (problem) {
    return { problem: String(problem) };
  }
}

// The lexicons that ship with Verso; nothing leaves the device.

const fetchLexiconJson = async (name: string): Promise<unknown> => (await fetch(`/lexicon/${name}.json`)).json();

const getIndex = createLazy(async () => (await fetchLexiconJson('index')) as LexiconIndex);

/** Those of the last comparison: the next one is often of the same texts, and all languages would take too much room. */
let loaded: ReadonlyMap<string, Promise<Lexicon | undefined>> = new Map();

async function loadLexicon(lang: string): Promise<Lexicon | undefined> {
  const index = await getIndex();
  const name = findLexiconLanguage(lang, index.languages);
  return name === undefined
    ? undefined
    : readLexicon((await fetchLexiconJson(name)) as LexiconFile, buildEntityTable(index));
}

/** Loads the lexicons of the compared languages only. */
async function loadLexicons(langs: readonly string[]): Promise<(lang: string) => Lexicon | undefined> {
  loaded = new Map(langs.map((lang) => [lang, loaded.get(lang) ?? loadLexicon(lang)]));
  const byLang = new Map(await Promise.all([...loaded].map(async ([lang, lexicon]) => [lang, await lexicon] as const)));
  return (lang) => byLang.get(lang);
}
