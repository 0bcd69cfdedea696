/** Finds where code names a language: where it compares with a tag, or has a list of tags. */
import { parseSync } from 'vite';
import type { SourceFile } from './declarations';
import { type Tree, walkTree } from './syntax';

const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Codes that in code are mostly something else: words, units, tags of HTML. */
const OTHER_MEANINGS: ReadonlySet<string> = new Set(
  'in to so no is id or as os el li be it he am pa ar ga ha mg co kg km tt ch ms ss br hr th tr ta tl sv sg pi rm rn se si sm st ts vo was nav'.split(
    ' ',
  ),
);

function isLanguageTag(text: string): boolean {
  if (!/^[a-z]{2,3}(?:-[A-Z][a-z]{3}|-[A-Z]{2})?$/.test(text) || text === 'und' || text === 'mul') return false;
  return NAMES.of(text) !== undefined;
}

/** Whether words are tags of languages: all of them, and one at least that is hardly anything else. */
const isTagList = (words: readonly string[]): boolean =>
  words.length >= 2 && words.every(isLanguageTag) && words.some((word) => !OTHER_MEANINGS.has(word));

/** How a variable is called that holds a language. */
const LANGUAGE_VARIABLE = /(?:lang(?:uage)?|locale|tag|primary|base)(?:s|\w{0,4})?\b\W{0,3}$/i;

const isString = (node: unknown): node is { readonly value: string } =>
  typeof (node as { value?: unknown } | undefined)?.value === 'string';

/** Words of a literal: separated by spaces, or alternatives of a pattern. */
function listWords({ value, regex }: Tree): readonly string[] {
  const pattern = (regex as { readonly pattern: string } | undefined)?.pattern;
  if (pattern !== undefined) return /\(\?:([a-z|]{5,})\)/.exec(pattern)?.[1]?.split('|') ?? [];
  return typeof value === 'string' ? value.split(' ') : [];
}

/** Whether a comparison is one of a language with a tag. */
function isTagComparison({ operator, left, right }: Tree, text: string): boolean {
  if (operator !== '===' && operator !== '!==') return false;
  const [tag, other] = isString(right) ? [right, left] : [left, right];
  if (!isString(tag) || !isLanguageTag(tag.value)) return false;
  const { start, end } = other as { readonly start: number; readonly end: number };
  return LANGUAGE_VARIABLE.test(text.slice(start, end));
}

const listKeys = ({ properties }: Tree): readonly string[] =>
  (properties as readonly { readonly key?: { readonly name?: string; readonly value?: string } }[]).map(
    ({ key }) => key?.name ?? key?.value ?? '',
  );

/** Places in which a file names languages, as they stand in it: comparisons, and lists (sets, strings, keys, patterns). */
export function findNamedLanguages({ text }: Pick<SourceFile, 'text'>): {
  readonly comparisons: readonly string[];
  readonly lists: readonly string[];
} {
  const [comparisons, lists]: [string[], string[]] = [[], []];
  walkTree(parseSync('code.tsx', text).program.body, (node) => {
    const quote = text.slice(node['start'] as number, (node['start'] as number) + 60).split('\n')[0]!;
    if (node['type'] === 'BinaryExpression' && isTagComparison(node, text)) comparisons.push(quote);
    if (node['type'] === 'Literal' && isTagList(listWords(node))) lists.push(quote);
    if (node['type'] === 'ArrayExpression') {
      const elements = node['elements'] as readonly unknown[];
      if (elements.every(isString) && isTagList(elements.map(({ value }) => value))) lists.push(quote);
    }
    if (node['type'] === 'ObjectExpression' && isTagList(listKeys(node))) lists.push(quote);
    return true;
  });
  return { comparisons, lists };
}
