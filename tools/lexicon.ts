/**
 * Builds `assets/lexicon/` out of CLDR (the cldr-* packages) and Verso's own vocabulary
 * (`tools/lexicon/vocabulary/*.tsv`). The same input gives the same bytes.
 *
 *     npm run lexicon [-- FOLDER [LANG…]]
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { packConceptNames } from '../lib/align/concepts/concept-names';
import { createPrefixExtractor } from '../lib/align/concepts/lexicon';
import { type Keyword, packKeywords, packNumbers } from '../lib/align/concepts/packed-lexicon';
import type { LexiconFile, LexiconIndex } from '../lib/core/lexicon';
import { readMonthSource, readRelativeTimeSource, readWeekdaySource } from './lexicon/calendar';
import { readCldrVersion } from './lexicon/cldr';
import type { ConceptSource } from './lexicon/concept';
import { findDenoted } from './lexicon/denoted';
import { readEmojiSource } from './lexicon/emoji';
import { Keywords } from './lexicon/keywords';
import { isInterfaceLexicon, listLexiconLanguages } from './lexicon/languages';
import {
  readCitySource,
  readCurrencySource,
  readLanguageSource,
  readTerritorySource,
  readUnitSource,
} from './lexicon/names';
import { buildNumberWords } from './lexicon/numbers';
import { toTold } from './lexicon/told';
import { readDenotingSources, readVocabularySource } from './lexicon/vocabulary';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const VOCABULARY = join(ROOT, 'tools/lexicon/vocabulary');
const DENOTING = join(ROOT, 'tools/lexicon/denoting');

/** Vocabulary comes last, so that a new word changes the number of no other kind's concept. */
function listSources(): ConceptSource[] {
  return [
    readEmojiSource(),
    readTerritorySource(),
    readLanguageSource(),
    readCurrencySource(),
    readCitySource(),
    readUnitSource(),
    readMonthSource(),
    readWeekdaySource(),
    readRelativeTimeSource(),
    readVocabularySource(VOCABULARY),
  ];
}

type Denoting = ReturnType<typeof readDenotingSources>;
type Numbers = ReadonlyMap<string, number>;

/** Keywords that stand apart from the others: what is aligned by stays as it is. */
function buildDenoting(lang: string, { sources, also }: Denoting, numbers: Numbers): Pick<LexiconFile, 'denoting'> {
  const keywords = new Keywords(lang);
  const called = [also, ...sources.map((source) => source.calledIn)].flatMap((calledIn) => [...calledIn(lang)]);
  for (const [id, names] of called) keywords.add(numbers.get(id)!, names, 'role');
  const sorted = keywords.sorted();
  if (sorted.length === 0) return {};
  return { denoting: { ...packKeywords(sorted, createPrefixExtractor(lang)), nameable: listNameable(sorted) } };
}

function listNameable(keywords: readonly Keyword[]): string {
  const nameable = new Set(keywords.flatMap(({ named, described }) => [...named, ...described]));
  return packNumbers([...nameable].sort((a, b) => a - b));
}

function computeRanges(all: readonly ConceptSource[]): LexiconIndex['ranges'] {
  let end = 0;
  return all.map(({ kind, ids }) => {
    const start = end;
    end += ids.length;
    return { kind, start, end };
  });
}

function buildLanguageLexicon(
  lang: string,
  all: readonly ConceptSource[],
  own: Denoting,
  numbers: Numbers,
): LexiconFile {
  const keywords = new Keywords(lang);
  for (const source of all) {
    for (const [id, called] of source.calledIn(lang)) keywords.add(numbers.get(id)!, called, source.kind);
  }
  const sorted = keywords.sorted();
  return {
    lang,
    cldr: readCldrVersion(),
    concepts: numbers.size,
    ...packKeywords(sorted, createPrefixExtractor(lang)),
    ...(isInterfaceLexicon(lang) ? { names: packConceptNames(keepTold(keywords.listNames(), numbers), sorted) } : {}),
    nameable: listNameable(sorted),
    ...buildDenoting(lang, own, numbers),
    ...buildNumberWords(lang),
  };
}

function keepTold(called: ReadonlyMap<number, string>, numbers: Numbers): ReadonlyMap<number, string> {
  const told = [...numbers].flatMap(([id, number]) => {
    const name = called.get(number);
    const text = name === undefined ? undefined : toTold(id, name);
    return text === undefined ? [] : [[number, text] as const];
  });
  return new Map(told);
}

/** File names without `.json` and what they hold: every language's lexicon, `index` and `concepts` (the ids). */
function buildLexiconFiles(langs: readonly string[]): Map<string, unknown> {
  const all = listSources();
  const own = readDenotingSources(DENOTING);
  const every = [...all, ...own.sources];
  const ids = every.flatMap((source) => source.ids);
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const files = new Map<string, unknown>(langs.map((lang) => [lang, buildLanguageLexicon(lang, all, own, numbers)]));
  const index: LexiconIndex = {
    cldr: readCldrVersion(),
    concepts: ids.length,
    ranges: computeRanges(every),
    denoted: findDenoted(every),
    languages: langs,
  };
  return files.set('index', index).set('concepts', ids);
}

/** Writes the lexicons of all languages (or of those given) into a folder and removes what is no longer one. */
export function buildLexicon(folder: string, langs: readonly string[] = listLexiconLanguages()): void {
  const files = buildLexiconFiles(langs);
  mkdirSync(folder, { recursive: true });
  for (const [name, value] of files) writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(value)}\n`);
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.json') && !files.has(name.replace('.json', ''))) rmSync(join(folder, name));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = process.argv[2] ?? join(ROOT, 'assets/lexicon');
  const langs = process.argv.slice(3);
  buildLexicon(folder, langs.length > 0 ? langs : undefined);
  process.stdout.write(`${readdirSync(folder).length} files in ${folder}\n`);
}
