/** Text from pages never becomes markup. */
import { describe, expect, it } from 'vitest';
import { type Node, nodesOf, sourceFiles } from './source-files';

/** What makes markup or code out of text. Reading is allowed to the files named. */
const FORBIDDEN = new Set(
  'innerHTML outerHTML insertAdjacentHTML write writeln srcdoc setHTMLUnsafe createContextualFragment dangerouslySetInnerHTML'.split(
    ' ',
  ),
);
const CODE = new Set(['eval', 'Function', 'execScript']);
const TIMERS = new Set(['setTimeout', 'setInterval']);

/** The page's own markup, read and not written; `write` of streams and of the clipboard. */
const ALLOWED = new Set([
  'entrypoints/content/current-article.ts: outerHTML',
  // A plot is drawn in a document that no window shows, of text nodes, and read out of it into the page.
  'lib/report/statistics/plots.ts: outerHTML',
  // The names stand in Verso's own pages.
  'lib/i18n/fill-page.ts: setAttribute',
  // The command's own parser puts a page together in a document that no window shows and that runs nothing.
  'lib/cli/shared/build-document.ts: setAttribute',
  // The names are eight that its type lists, none of which runs anything; links lead to web pages and within the page alone.
  'lib/report/formats/markup.ts: setAttribute',
]);
/** Documents that no window shows: nothing in them runs or is loaded. */
const PARSERS = new Set(['entrypoints/shared/compare/compare-in-browser.ts', 'lib/cli/shared/parse-html.ts']);

const nameOf = (node: unknown): string => {
  const { type, name, value, property } = (node ?? {}) as Record<string, unknown>;
  if (type === 'Identifier' || type === 'JSXIdentifier') return String(name);
  if (type === 'Literal') return String(value);
  return type === 'MemberExpression' ? nameOf(property) : '';
};

const objectOf = (node: Node): string => nameOf(node['object']);

function complaint(node: Node, file: string): string | undefined {
  if (node.type === 'MemberExpression') {
    const name = nameOf(node['property']);
    const streams = /^write/.test(name) && !/document$/i.test(objectOf(node));
    return FORBIDDEN.has(name) && !streams ? name : undefined;
  }
  if (node.type === 'JSXAttribute' && FORBIDDEN.has(nameOf(node['name']))) return nameOf(node['name']);
  if (node.type === 'NewExpression' && nameOf(node['callee']) === 'DOMParser')
    return PARSERS.has(file) ? undefined : 'DOMParser';
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return undefined;
  const called = nameOf(node['callee']);
  const [first] = node['arguments'] as Node[];
  if (CODE.has(called)) return called;
  if (TIMERS.has(called) && (first?.type === 'Literal' || first?.type === 'TemplateLiteral')) return called;
  if (
    called === 'setAttribute' &&
    (first?.type !== 'Literal' || /^on|^srcdoc$|^style$|href$|^src$/i.test(nameOf(first)))
  )
    return called;
  return undefined;
}

const complaintsOf = (file: string, text: string): string[] =>
  [...nodesOf({ file, text })].flatMap((node) => complaint(node, file) ?? []).map((what) => `${file}: ${what}`);

describe('text stays text', () => {
  it('in every file of the source', { timeout: 60_000 }, () => {
    const found = sourceFiles().flatMap(({ file, text }) => complaintsOf(file, text));
    expect(found.filter((one) => !ALLOWED.has(one))).toEqual([]);
    // A name that is allowed and no longer there would let the next one in.
    expect(new Set(found.filter((one) => ALLOWED.has(one)))).toEqual(ALLOWED);
  });

  it.each([
    'a.innerHTML = b',
    "a['outerHTML'] = b",
    "a.insertAdjacentHTML('x', b)",
    'document.write(b)',
    'eval(b)',
    'new Function(b)',
    'globalThis.eval(b)',
    "setTimeout('b', 1)",
    'new DOMParser()',
    "a.setAttribute('onclick', b)",
    'a.setAttribute(b, c)',
    "a.setAttribute('href', b)",
    'const a = <p dangerouslySetInnerHTML={{ __html: b }} />',
  ])('and this would be seen: %s', (code) => {
    expect(complaintsOf('probe.tsx', code)).not.toEqual([]);
  });
});
