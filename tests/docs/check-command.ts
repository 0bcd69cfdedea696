/** Says what is wrong with a command that a page names: a script, a tool, a file or an option that is not there. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArguments } from '../../lib/cli/options/arguments';
import { ROOT } from './markdown';

const SCRIPTS: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(path.join(ROOT, 'package.json'), 'utf8'),
).scripts;

/** Commands of npm that are no script. */
const NPM = new Set(['ci', 'i', 'install', 'link', 'pack']);

const isThere = (file: string): boolean => existsSync(path.join(ROOT, file));

/** Words that stand for what a reader fills in. */
const isPlaceholder = (word: string): boolean => /^[A-Z]+(?:[-.\w]*)$|[…<>{}[\]]/.test(word);

/** Every command of a line of a shell, or of one that is handed to another program. */
export function findCommands(line: string): string[] {
  const code = line.replace(/^\$ /, '').replace(/(?:^|\s)#\s.*$/, '');
  return [...code.matchAll(/(?<![\w/.-])(?:verso|npm|npx) [^|'"]+/g)].map(([command]) => command.trim());
}

/** The options of a tool are those that its source names. */
function checkToolWords(words: readonly string[], file: string): string {
  const source = readFileSync(path.join(ROOT, file), 'utf8');
  const isKnown = (word: string): boolean =>
    isPlaceholder(word) || /^(?:\d+|[a-z]{2})$/.test(word) || isThere(word) || source.includes(word.replace(/=.*/, ''));
  const unknown = words.filter((word) => word !== '--' && !isKnown(word));
  return unknown.length ? `${file} knows no ${unknown.join(', ')}` : '';
}

function checkScript(name: string, words: readonly string[]): string {
  const script = SCRIPTS[name];
  if (script === undefined) return `there is no script ${name}`;
  const file = /(?:tsx|node) (\S+)$/.exec(script)?.[1];
  // `npm start -- en-ja`: a pair of the demo.
  return file && name !== 'start' ? checkToolWords(words, file) : '';
}

function checkRunner(program: string, words: readonly string[]): string {
  if (!isThere(`node_modules/.bin/${program}`)) return `there is no ${program}`;
  if (program === 'tsx') return isThere(words[0] ?? '') ? checkToolWords(words.slice(1), words[0]!) : 'no such tool';
  const missing = program === 'vitest' ? words.filter((word) => word.startsWith('tests/') && !isThere(word)) : [];
  return missing.length ? `there is no ${missing.join(', ')}` : '';
}

/** @param isWhole false where it stands in a sentence, which may leave its files out. */
function checkVerso(words: readonly string[], isWhole: boolean): string {
  if (words[0] === '…' || (words.length === 1 && /^--(?:help|version)$|^[a-z]+$/.test(words[0]!))) return '';
  try {
    parseArguments(words);
    return '';
  } catch (problem) {
    const message = problem instanceof Error ? problem.message : String(problem);
    return !isWhole && /takes \d file/.test(message) ? '' : message;
  }
}

/** What is wrong with a command; nothing where all that it names is there. */
export function checkCommand(command: string, isWhole: boolean): string {
  const [program, ...words] = command
    .replace(/ (?:>>?|<) .*$/, '')
    .replace(/[;)]+$/, '')
    .split(/\s+/);
  if (program === 'verso') return checkVerso(words, isWhole);
  if (program === 'npx') return checkRunner(words[0]!, words.slice(1));
  if (words[0] !== 'run') return NPM.has(words[0]!) ? '' : checkScript(words[0]!, words.slice(1));
  const [name = '', ...rest] = words.slice(1).filter((word) => word !== '-s');
  if (name === 'verso' && rest.length) return checkVerso(rest.slice(1), isWhole);
  return checkScript(name, rest);
}
