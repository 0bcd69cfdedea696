/**
 * Collects the words that outlive a version: keys and kinds of reports, saved comparisons, settings, messages, learnt
 * weights and the command's options. Whoever changes one breaks what is stored or what other programs read.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FORMATS } from '../../lib/report/formats/formats';
import { ROOT } from './declarations';
import { isTree, parseFile, walkTree } from './syntax';

type Words = readonly string[];

/** Where an area's words stand: types (their keys and literal strings), all literal strings of code, JSON keys, or names. */
interface Area {
  readonly types?: Words;
  readonly literals?: Words;
  readonly json?: Words;
  /** The names that a table gives. */
  readonly names?: Words;
}

const AREAS: Readonly<Record<string, Area>> = {
  report: {
    types: [
      'lib/core/segment.ts',
      'lib/core/article.ts',
      'lib/core/finding.ts',
      'lib/core/report.ts',
      'lib/core/value.ts',
    ],
    literals: ['lib/core/finding.ts', 'lib/core/detection.ts'],
  },
  saved: {
    types: ['lib/core/saved-comparison.ts', 'lib/core/detection.ts'],
  },
  storage: {
    types: [
      'lib/extension/storage/settings.ts',
      'lib/extension/storage/decisions.ts',
      'lib/extension/storage/tab-comparison.ts',
      'lib/extension/storage/saved-database.ts',
    ],
    literals: [
      'lib/extension/storage/decisions.ts',
      'lib/extension/storage/engine-cache.ts',
      'lib/extension/storage/tab-comparison.ts',
      'lib/extension/storage/database.ts',
      'lib/extension/storage/saved-database.ts',
      'lib/extension/storage/saved-store.ts',
      'lib/extension/storage/settings.ts',
      'lib/extension/permissions/consent.ts',
      'lib/extension/tabs/detection-mode.ts',
    ],
  },
  messages: {
    types: ['lib/core/page-observation.ts', 'lib/extension/messages/messages.ts'],
    literals: [
      'lib/extension/messages/messages.ts',
      'lib/extension/messages/highlighter-messages.ts',
      'lib/extension/messages/highlighter-port.ts',
      'lib/extension/messages/highlighter-schemas.ts',
    ],
  },
  weights: {
    json: [
      'lib/align/weights.json',
      'lib/align/weights-encoded.json',
      'lib/findings/names/weights.json',
      'lib/findings/parts/weights.json',
      'lib/findings/polarity/weights.json',
      'lib/findings/values/weights.json',
    ],
  },
  command: {
    literals: ['lib/cli/options/arguments.ts', 'lib/cli/options/engine-options.ts'],
    names: Object.keys(FORMATS),
    types: ['lib/page/html/removal-reason.ts'],
  },
};

const TYPE_DECLARATIONS: ReadonlySet<unknown> = new Set(['TSInterfaceDeclaration', 'TSTypeAliasDeclaration']);
const KEYED: ReadonlySet<unknown> = new Set(['Property', 'TSPropertySignature']);

/** The names of keys and the literal strings below a node. */
function collectWords(node: unknown): string[] {
  const words: string[] = [];
  walkTree(node, (child) => {
    const { type, key, value } = child;
    if (KEYED.has(type) && isTree(key) && typeof key['name'] === 'string') words.push(key['name']);
    if (type === 'Literal' && typeof value === 'string') words.push(value);
    return true;
  });
  return words;
}

function collectTypeWords(file: string): string[] {
  const words: string[] = [];
  walkTree(parseFile(file), (node) => {
    if (!TYPE_DECLARATIONS.has(node['type'])) return true;
    words.push(...collectWords(node));
    return false;
  });
  return words;
}

const collectJsonKeys = (value: unknown): string[] =>
  isTree(value) && !Array.isArray(value)
    ? Object.entries(value).flatMap(([key, inner]) => [key, ...collectJsonKeys(inner)])
    : [];

const readJsonKeys = (file: string): string[] =>
  collectJsonKeys(JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')));

/** Keys of core's types that are stored under another name: `lib/core/report.ts` maps them. */
const STORED_NAMES: ReadonlyMap<string, string> = new Map([['rendering', 'gloss']]);

/** A key, a kind, a name: no sentence of help, no path. */
const isStoredWord = (word: string): boolean => /^[\w.:-]{1,40}$/.test(word);

/** The words of each area, sorted, each once. */
export const collectStoredWords = (): Readonly<Record<string, Words>> =>
  Object.fromEntries(
    Object.entries(AREAS).map(([area, { types = [], literals = [], json = [], names = [] }]) => {
      const words = [
        ...types.flatMap(collectTypeWords).map((word) => STORED_NAMES.get(word) ?? word),
        ...literals.flatMap((file) => collectWords(parseFile(file))),
        ...json.flatMap(readJsonKeys),
        ...names,
      ];
      return [area, [...new Set(words.filter(isStoredWord))].sort()];
    }),
  );
