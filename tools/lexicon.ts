/**
 * Builds `assets/lexicon/` out of CLDR (the cldr-* packages) and Verso's own vocabulary
 * (`lib/concepts/vocabulary/*.tsv`). The same input gives the same bytes.
 *
 *     npm run lexicon [-- FOLDER [LANG…]]
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createPrefixExtractor, type Keyword, packKeywords, packNumbers } from '../lib/concepts';
import type { LexiconFile, LexiconIndex } from '../lib/core';
import { monthSource, relativeTimeSource, weekdaySource } from './lexicon/calendar';
import { cldrVersion } from './lexicon/cldr';
import type { ConceptSource } from './lexicon/concept';
import { denotedBy } from './lexicon/denoted';
import { emojiSource } from './lexicon/emoji';
import { Keywords } from './lexicon/keywords';
import { lexiconLanguages } from './lexicon/languages';
import { citySource, currencySource, languageSource, territorySource, unitSource } from './lexicon/names';
import { numberWords } from './lexicon/numbers';
import { denotingSources, vocabularySource } from './lexicon/vocabulary';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const VOCABULARY = join(ROOT, 'lib/concepts/vocabulary');
const DENOTING = join(ROOT, 'lib/concepts/denoting');

/** Vocabulary comes last, so that a new word changes the number of no other kind's concept. */
function sources(): ConceptSource[] {
  return [
    emojiSource(),
    territorySource(),
    languageSource(),
    currencySource(),
    citySource(),
    unitSource(),
    monthSource(),
    weekdaySource(),
    relativeTimeSource(),
    vocabularySource(VOCABULARY),
  ];
}

type Denoting = ReturnType<typeof denotingSources>;
type Numbers = ReadonlyMap<string, number>;

/** Keywords that stand apart from the others: what is aligned by stays as it is. */
function denotingIn(lang: string, { sources, also }: Denoting, numbers: Numbers): Pick<LexiconFile, 'denoting'> {
  const keywords = new Keywords(lang);
  const called = [also, ...sources.map((source) => source.calledIn)].flatMap((calledIn) => [...calledIn(lang)]);
  for (const [id, names] of called) keywords.add(numbers.get(id)!, names, 'role');
  const sorted = keywords.sorted();
  if (sorted.length === 0) return {};
  return { denoting: { ...packKeywords(sorted, createPrefixExtractor(lang)), nameable: nameableBy(sorted) } };
}

function nameableBy(keywords: readonly Keyword[]): string {
  const nameable = new Set(keywords.flatMap(({ named, described }) => [...named, ...described]));
  return packNumbers([...nameable].sort((a, b) => a - b));
}

function rangesOf(all: readonly ConceptSource[]): LexiconIndex['ranges'] {
  let end = 0;
  return all.map(({ kind, ids }) => {
    const start = end;
    end += ids.length;
    return { kind, start, end };
  });
}

function lexiconOf(lang: string, all: readonly ConceptSource[], own: Denoting, numbers: Numbers): LexiconFile {
  const keywords = new Keywords(lang);
  for (const source of all) {
    for (const [id, called] of source.calledIn(lang)) keywords.add(numbers.get(id)!, called, source.kind);
  }
  const sorted = keywords.sorted();
  return {
    lang,
    cldr: cldrVersion(),
    concepts: numbers.size,
    ...packKeywords(sorted, createPrefixExtractor(lang)),
    nameable: nameableBy(sorted),
    ...denotingIn(lang, own, numbers),
    ...numberWords(lang),
  };
}

/** File names without `.json` and what they hold: every language's lexicon, `index` and `concepts` (the ids). */
function lexiconFiles(langs: readonly string[]): Map<string, unknown> {
  const all = sources();
  const own = denotingSources(DENOTING);
  const every = [...all, ...own.sources];
  const ids = every.flatMap((source) => source.ids);
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const files = new Map<string, unknown>(langs.map((lang) => [lang, lexiconOf(lang, all, own, numbers)]));
  const index: LexiconIndex = {
    cldr: cldrVersion(),
    concepts: ids.length,
    ranges: rangesOf(every),
    denoted: denotedBy(every),
    languages: langs,
  };
  return files.set('index', index).set('concepts', ids);
}

/** Writes the lexicons of all languages (or of those given) into a folder and removes what is no longer one. */
export function buildLexicon(folder: string, langs: readonly string[] = lexiconLanguages()): void {
  const files = lexiconFiles(langs);
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
