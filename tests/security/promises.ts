/** Reads what a document promises, sentence by sentence, and which test shows each: `promises.md`. */
import { listNamedTests } from './threat-model';

/** A sentence of a document, or a row of one of its tables, without marks; and the heading that it stands under. */
export interface Statement {
  readonly text: string;
  readonly heading: string;
}

const removeMarks = (text: string): string =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*`]/g, '')
    .trim();

const TABLE_HEAD = /^\| (?:what \||---)/;
/** A stop, and a word that begins a sentence. */
const BETWEEN = /(?<=[.!?])\s+(?=[A-Z])/;

/** The sentences of a document and the rows of its tables, in order. */
export function listStatements(markdown: string): Statement[] {
  let heading = '';
  return markdown.split('\n').flatMap((line) => {
    if (line.startsWith('#')) heading = line.replace(/^#+ /, '');
    if (line.trim() === '' || line.startsWith('#') || TABLE_HEAD.test(line)) return [];
    const texts = line.startsWith('|') ? [line.slice(2).split(' | ', 1)[0]!] : removeMarks(line).split(BETWEEN);
    return texts.map((text) => ({ text: removeMarks(text), heading }));
  });
}

/** How a sentence begins, and what shows it. */
interface Promise {
  readonly begins: string;
  readonly shownBy: string;
}

const listPromises = (section: string): Promise[] =>
  [...section.matchAll(/^\| (.+?) \| (.+) \|$/gm)]
    .map(([, begins = '', shownBy = '']) => ({ begins: removeMarks(begins), shownBy }))
    .filter(({ begins }) => begins !== 'the sentence begins' && begins !== '---');

/** The part of `promises.md` that is about a document. */
export const findSection = (promises: string, name: string): string =>
  promises.split(/^## /m).find((section) => section.startsWith(`${name}\n`)) ?? '';

/** What a sentence has where it promises nothing that could be false of the code. */
const NO_PROMISE = 'says no more than others';

/** The heading of what cannot be tested. */
export const UNTESTED = 'What no test can show';

/** The sentences that nothing shows, and the rows that are about none, or name a test that is not there. */
export function listUnshownStatements(
  statements: readonly Statement[],
  section: string,
  isTest: (name: string) => boolean,
): string[] {
  const promises = listPromises(section);
  const told = statements.filter(({ heading }) => heading !== UNTESTED);
  const unshown = told
    .filter(({ text }) => !promises.some(({ begins }) => text.startsWith(begins)))
    .map(({ text }) => `nothing shows: ${text}`);
  const faults = promises.flatMap(({ begins, shownBy }) => {
    const about = told.filter(({ text }) => text.startsWith(begins));
    if (about.length !== 1) return [`${about.length} sentences begin: ${begins}`];
    if (shownBy === NO_PROMISE) return [];
    const named = listNamedTests(shownBy);
    if (named.length === 0) return [`names no test: ${begins}`];
    return named.filter((name) => !isTest(name)).map((name) => `there is no ${name}: ${begins}`);
  });
  return [...unshown, ...faults];
}
