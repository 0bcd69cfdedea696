/** Answers `verso check`: compares translated pages with their originals, and says by its status whether they may pass. */

import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { TextEmbedding } from '../../core/engine';
import { isRecord } from '../../core/json';
import { answerMessages } from '../batch/answer-line';
import { CHECK_FORMATTERS, countFailures, formatBaseline, parseBaseline } from '../check/check-formats';
import { buildCheckResult, type CheckPagesDeps, checkTranslations, groupByOriginal } from '../check/check-pages';
import type { CheckedPage, FilePair } from '../check/checked-page';
import { HistoryError, selectChangedPairs } from '../check/git-history';
import { dropPassages, selectPaths } from '../check/leave-out';
import { IgnoreFileError, readProjectFile, toShownPath } from '../check/list-files';
import { openPageCache, type PageCache } from '../check/page-cache';
import { pairNamedPaths } from '../check/pair-named-paths';
import type { PairedPaths } from '../check/pair-paths';
import { readPageText } from '../check/read-page';
import { applyRuleLevels } from '../check/rule-levels';
import { isBilingualCatalogue } from '../check/strings/string-pair';
import type { GlossaryEntry } from '../check/terms/read-glossary';
import { createMemoryCache } from '../engine/embedding-source';
import type { CommandOptions } from '../options/arguments';
import { type CheckOptions, parseCheckOptions } from '../options/check-options';
import type { ProjectSettings } from '../options/project-settings';
import { describeFileProblem } from '../shared/file-problem';
import { BadLineError, readFileText } from '../shared/input';
import { InstallationError, printNotice, printText, UsageError } from '../shared/print';
import { writeFiles } from '../shared/write-files';
import { createComparer } from './compare-command';
import { createPagePool, type PageWork } from './page-pool';

/** Could not be run. */
const FAILED = 2;

/** Runs it. Returns the exit status: 0 nothing to say, 1 findings that count as failures, 2 it could not be run. */
export async function runCheckCommand(options: CommandOptions): Promise<number> {
  if (options.format === 'jsonl') return answerMessages(createCheckHandler(options));
  try {
    const { check, settings } = await readSettings(options.check!);
    return await runCheck(options, check, settings);
  } catch (problem) {
    if (!EXPECTED.some((one) => problem instanceof one)) throw problem;
    printNotice((problem as Error).message);
    return FAILED;
  }
}

/** What is to be checked is not there. The message is a sentence for the user. */
class InputError extends Error {}

/** Why it could not be run, in a sentence. */
const EXPECTED = [HistoryError, IgnoreFileError, InstallationError, InputError];

const isFolder = (name: string): boolean => {
  try {
    return statSync(name).isDirectory();
  } catch (problem) {
    throw new InputError(`${name} cannot be read: ${describeFileProblem(problem)}.`);
  }
};

const SETTINGS_FILE = 'verso.json';

/** The settings of the project in the working folder; none where it has no such file. What reads them is loaded then. */
async function readSettings(check: CheckOptions): Promise<{ check: CheckOptions; settings: ProjectSettings }> {
  const text = readProjectFile(SETTINGS_FILE, SETTINGS_FILE);
  if (text === undefined) return { check, settings: {} };
  const { mergeSettings, parseSettings, SettingsError } = await import('../options/project-settings');
  try {
    const settings = parseSettings(text, SETTINGS_FILE);
    return { check: parseCheckOptions(mergeSettings(check.values, settings), 'check')!, settings };
  } catch (problem) {
    throw problem instanceof SettingsError ? new InputError(problem.message) : problem;
  }
}

async function runCheck(
  options: CommandOptions,
  check: CheckOptions,
  { languages, exclude: { paths = [], passages = [] } = {} }: ProjectSettings,
): Promise<number> {
  const known = readBaseline(check.baseline);
  await readGlossary(check.glossary);
  const paired = selectPaths(pairFiles(options.files, check), languages, paths);
  if (!paired.pairs.length) throw new InputError(describeNoPairs(paired));
  if (paired.doubt) printDoubt(paired.doubt);
  const pairs = check.since === undefined ? paired.pairs : selectChangedPairs(paired.pairs, check.since);
  const pages = dropPassages(applyRuleLevels(await checkAll(pairs, { ...options, check }), check.rules), passages);
  if (check.newBaseline !== undefined) return writeBaseline(check.newBaseline, pages);
  const result = buildCheckResult(paired, pages, { known, unchanged: paired.pairs.length - pairs.length });
  await printText(CHECK_FORMATTERS[check.format](result, check.failOn));
  return countFailures(result, check.failOn) ? 1 : 0;
}

const describeNoPairs = ({ orphans, missing }: PairedPaths): string =>
  `No page was found with its original${orphans.length || missing.length ? ` (${orphans.length} without an original, ${missing.length} without a translation)` : ''}. Name both folders, or say how their paths correspond, such as --map 'i18n/{lang}/docs/** = docs/**'.`;

/** Says which originals are taken. In a workflow nobody reads that, and all that is found would be the wrong way round. */
function printDoubt({ taken, other }: NonNullable<PairedPaths['doubt']>): void {
  const said = `The layout does not tell which pages are the originals: ${taken ? `those in “${taken}”` : 'those without a language'}, or those in “${other}”. Choose by --from ${other}, or say where each lies, such as --map '{lang}/** = en/**'.`;
  if (process.env['CI'] && process.env['CI'] !== 'false') throw new InputError(said);
  printNotice(`${said} The first are taken.`);
}

/** Pairs what the arguments name: two files, two folders, one folder whose layout is found, or what patterns say. */
function pairFiles(names: readonly string[], { maps, from }: CheckOptions): PairedPaths {
  const [translation = '.', original = translation] = names.map(toShownPath);
  const areFolders = [isFolder(translation), isFolder(original)];
  if (areFolders[0] !== areFolders[1]) throw new InputError('check takes two files or two folders, not one of each.');
  if (!areFolders[0] && names.length < 2 && !isBilingualCatalogue(translation))
    throw new UsageError('check takes a file and its original, or folders.');
  return pairNamedPaths({ names: { translation, original }, areFolders: areFolders[0]!, maps, from });
}

function readBaseline(file: string | undefined): ReadonlySet<string> {
  if (file === undefined) return new Set();
  const text = readFileText(file);
  const known = text.ok ? parseBaseline(text.value) : undefined;
  if (!known) throw new InputError(`${file} is no baseline that can be read; --write-baseline ${file} writes one.`);
  return known;
}

/** What reads a glossary is loaded where there is one. */
async function readGlossary(file: string | undefined): Promise<readonly GlossaryEntry[] | undefined> {
  if (file === undefined) return undefined;
  const text = readFileText(file);
  if (!text.ok) throw new InputError(`The glossary ${file} cannot be read: ${text.failure.detail ?? 'it is no text'}.`);
  const glossary = (await import('../check/terms/read-glossary')).parseGlossary(text.value, file);
  if (typeof glossary === 'string') throw new InputError(glossary);
  return glossary;
}

async function writeBaseline(file: string, pages: readonly CheckedPage[]): Promise<number> {
  const problem = await writeFiles([{ name: file, text: formatBaseline(pages) }]);
  if (problem) throw new InputError(problem);
  printNotice(`${pages.reduce((sum, { findings }) => sum + findings.length, 0)} findings written to ${file}.`);
  return 0;
}

/** From so many originals on, processes beside this one are worth their start. */
const MIN_SHARED = 12;
const USUAL_WORKERS = 2;

async function checkAll(pairs: readonly FilePair[], options: CommandOptions): Promise<CheckedPage[]> {
  const cache = openCache(options);
  if (!cache) return compareAll(pairs, options);
  const known = pairs.map((pair) => cache.get(pair));
  const open = pairs.filter((_, at) => !known[at]);
  const pages = await compareAll(open, options, cache);
  const found = new Map(pages.map((page) => [JSON.stringify([page.translation, page.original]), page]));
  return pairs.flatMap(
    ({ translation, original }, at) => known[at] ?? found.get(JSON.stringify([translation, original])) ?? [],
  );
}

/** Findings depend on the encoder, the glossary and how long a text may be, beside the texts. */
function openCache({ check, engine, maxSegments }: CommandOptions): PageCache | undefined {
  if (!check?.cache) return undefined;
  const glossary = check.glossary ? readFileText(check.glossary) : undefined;
  try {
    return openPageCache(check.cache, [
      JSON.stringify([engine ?? 'none', maxSegments ?? 0]),
      glossary?.ok ? glossary.value : '',
    ]);
  } catch (problem) {
    throw new InputError(`The folder ${check.cache} cannot be made: ${describeFileProblem(problem)}.`);
  }
}

async function compareAll(
  pairs: readonly FilePair[],
  options: CommandOptions,
  cache?: PageCache,
): Promise<CheckedPage[]> {
  if (!pairs.length) return [];
  const groups = groupByOriginal(pairs);
  const size = options.workers ?? (groups.length < MIN_SHARED ? 1 : Math.min(USUAL_WORKERS, availableParallelism()));
  const work = size > 1 ? createPagePool(options, size, printNotice) : createOwnWork(await createDeps(options));
  const report = createProgress(pairs.length);
  const pages = await Promise.all(
    groups.map(async (group) => {
      const own = await work.check(group);
      report(own.length);
      for (const [at, page] of own.entries()) cache?.set(group[at]!, page);
      return own;
    }),
  );
  await work.end();
  return pages.flat();
}

/** Checks in this process, one group after the other. */
function createOwnWork(deps: CheckPagesDeps): PageWork {
  let last: Promise<unknown> = Promise.resolve();
  return {
    check(group) {
      const next = last.then(() => checkTranslations(group, deps));
      last = next;
      return next;
    },
    end: async () => undefined,
  };
}

/** An original is encoded once for all of its translations. */
async function createDeps(options: CommandOptions): Promise<CheckPagesDeps> {
  const cache = createMemoryCache<TextEmbedding>();
  const glossary = await readGlossary(options.check?.glossary);
  return {
    ...(glossary ? { glossary } : {}),
    readPage(file, lang) {
      const text = readFileText(file);
      return text.ok ? readPageText(text.value, file, lang) : text;
    },
    readText: readPageText,
    readFile: readFileText,
    compare: createComparer(options, printNotice, cache),
    forget: cache.clear,
  };
}

/** Milliseconds between two words on how far it is. */
const PROGRESS_EVERY = 2000;

function createProgress(all: number): (pages: number) => void {
  let [done, told] = [0, Date.now()];
  return (pages) => {
    done += pages;
    // Once all are done, what was found says so.
    if (done === all || Date.now() - told < PROGRESS_EVERY) return;
    told = Date.now();
    printNotice(`${done} of ${all} pages.`);
  };
}

/** Creates a handler that answers the line `{"id","pages":[…]}`, all of one original, with what was found on each. */
function createCheckHandler(options: CommandOptions) {
  const loading = createDeps(options);
  return async ({ pages }: Record<string, unknown>): Promise<object> => {
    if (!Array.isArray(pages) || !pages.every(isFilePair)) throw new BadLineError('"pages" must be a list of pairs');
    return { pages: await checkTranslations(pages, await loading) };
  };
}

const isFilePair = (value: unknown): value is FilePair =>
  isRecord(value) && typeof value['translation'] === 'string' && typeof value['original'] === 'string';
