/** Checks that files, functions and types are named as CONTRIBUTING says, and that stored words stay. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { listSourceFiles, ROOT, type SourceFile } from './naming/declarations';
import { findNamedLanguages } from './naming/named-languages';
import { collectStoredWords } from './naming/stored-words';
import { isBegunByVerb } from './naming/verbs';

/** What the runner of tests asks a module to export. */
const NAMES_OF_OTHERS: ReadonlySet<string> = new Set(['setup', 'teardown']);

const files = listSourceFiles('lib', 'entrypoints');
const tools = listSourceFiles('tools');
const tests = listSourceFiles('tests');

const isIndex = ({ file }: SourceFile): boolean => /\/index\.tsx?$/.test(file);

/** WXT finds an entry point that is a folder by its index. */
const isEntryPoint = ({ file }: SourceFile): boolean =>
  /^entrypoints\/(?:\w+\.ts|\w+\/(?:index|main)\.ts)$/.test(file) || file.endsWith('-worker.ts');

/** Functions, each with its file before it, that no verb begins. */
const listFunctionsNamedByNouns = (sources: readonly SourceFile[]): string[] =>
  sources.flatMap(({ file, declarations }) =>
    declarations
      .filter(({ kind, name }) => kind === 'function' && !NAMES_OF_OTHERS.has(name) && !isBegunByVerb(name))
      .map(({ name }) => `${file}: ${name}`),
  );

/** The files of exported types and components that have a name in common. */
function listNamesakes(sources: readonly SourceFile[]): (readonly [name: string, files: readonly string[]])[] {
  const places = new Map<string, string[]>();
  for (const { file, declarations } of sources)
    for (const { name, kind, isExported } of declarations)
      if (isExported && ['type', 'class', 'component'].includes(kind))
        places.set(name, [...(places.get(name) ?? []), file]);
  return [...places].filter(([, { length }]) => length > 1);
}

/** The words of the first sentence of a file's first comment; undefined where it begins with something else. */
function readFirstSentence(text: string): string[] | undefined {
  const comment = /^(?:#!.*\n)?(?:\/\*\*?([\s\S]*?)\*\/|((?:\/\/.*\n)+))/.exec(text);
  if (!comment) return undefined;
  const plain = (comment[1] ?? comment[2] ?? '').replace(/^\s*(?:\*|\/\/)\s?/gm, '').trim();
  const sentence = /^[\s\S]*?[.:](?=\s|$)/.exec(plain)?.[0];
  return sentence?.split(/\s+/);
}

describe('names', () => {
  it('of functions begin with a verb', () => {
    expect(listFunctionsNamedByNouns([...files, ...tools])).toEqual([]);
  });

  it('of exported types are unique, and none is also a component', () => {
    expect(listNamesakes([...files, ...tools])).toEqual([]);
  });
});

describe('files', () => {
  it('named index only re-export', () => {
    const holding = files.filter((one) => isIndex(one) && !isEntryPoint(one) && !one.isOnlyReexports);
    expect(holding.map(({ file }) => file)).toEqual([]);
  });

  it('begin with one sentence of what they are', () => {
    const without = [...files, ...tools, ...tests].filter(({ text }) => {
      const sentence = readFirstSentence(text);
      return !sentence || sentence.length < 3;
    });
    expect(without.map(({ file }) => file)).toEqual([]);
  });
});

/** Letters that belong to few languages: all scripts but Latin. */
const SCRIPT_LETTER = /[^\P{L}\p{Script=Latin}\p{Script=Common}]/u;

describe('letters of a script', () => {
  it('stand in the folders of languages and scripts, and elsewhere for a reason that is written down', () => {
    const listed: Readonly<Record<string, readonly string[]>> = JSON.parse(
      readFileSync(path.join(ROOT, 'tests/naming/letters.json'), 'utf8'),
    );
    const holding = files.filter(
      ({ file, literals }) =>
        !/^lib\/(?:languages|facts\/names\/sounds|text\/scripts)\b/.test(file) &&
        literals.some((literal) => SCRIPT_LETTER.test(literal)),
    );
    expect(holding.map(({ file }) => file)).toEqual([...new Set(Object.values(listed).flat())].sort());
  });
});

/** Comparisons with a tag, and lists of tags, outside the room of languages; the limits are those of the tree's design. */
const MAX_COMPARISONS = 5;
const NAMED_FOR_A_REASON: Readonly<Record<string, string>> = {
  'lib/i18n/languages.ts': 'the languages that the interface itself has, Chinese by its script',
  'lib/i18n/load-localizer.ts': 'the interface falls back to English',
  'lib/report/finding-words.ts': 'German writes the names of categories with a capital in a sentence, too',
  'lib/facts/polarity/false-flag-rates.ts': 'errors counted by pairs of languages',
};

describe('languages', () => {
  const named = listSourceFiles('lib', 'entrypoints')
    .filter(({ file }) => !/^lib\/(?:languages|facts\/names\/sounds|i18n\/locales)\b/.test(file))
    .map((one) => ({ file: one.file, ...findNamedLanguages(one) }))
    .filter(({ comparisons, lists }) => comparisons.length + lists.length > 0);

  it('are named by code in their own room, and elsewhere for a reason that is written down', () => {
    expect(named.map(({ file }) => file).sort()).toEqual(Object.keys(NAMED_FOR_A_REASON).sort());
    expect(named.flatMap(({ comparisons }) => comparisons).length).toBeLessThanOrEqual(MAX_COMPARISONS);
  });

  it.each([
    ["if (lang === 'th') return;", 1, 0],
    ["const CASED = new Set(['en', 'de']);", 0, 1],
    ["const BY_NAME = { sr: 'Latn', uz: 'Cyrl' };", 0, 1],
    ['const CLAUSES = /^(?:th|lo|km|my)/;', 0, 1],
    ["if (unit === 'kg') return ['a', 'is'];", 0, 0],
  ])('are noticed: %s', (text, comparisons, lists) => {
    const found = findNamedLanguages({ text });
    expect([found.comparisons.length, found.lists.length]).toEqual([comparisons, lists]);
  });
});

describe('stored words', () => {
  it('are those that are written down: what is stored and what other programs read depends on them', () => {
    const expected = JSON.parse(readFileSync(path.join(ROOT, 'tests/naming/stored-words.json'), 'utf8'));
    expect(collectStoredWords()).toEqual(expected);
  });
});
