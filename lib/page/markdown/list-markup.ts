/** Lists what a page of Markdown has beside its words and nobody translates: code, links, placeholders and the like. */
import type { Definition, Nodes, Root } from 'mdast';
import type { MdxFlowExpression, MdxTextExpression } from 'mdast-util-mdx-expression';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

export type MarkupKind =
  | 'heading'
  | 'code-block'
  | 'code-span'
  | 'link'
  | 'image'
  | 'anchor'
  | 'admonition'
  | 'placeholder'
  | 'version';

/** One such thing, with the line of the file that it begins on, from 1. */
export interface MarkupElement {
  readonly kind: MarkupKind;
  readonly line: number;
  /** What it is compared by: a rank, code, an address, a name. */
  readonly value: string;
  /** The words of a link, as they are shown. */
  readonly text?: string;
  /** Of a block of code: the line of its first line of code, and that of its end. */
  readonly code?: { readonly first: number; readonly last: number };
}

type TreeNode = Nodes | MdxFlowExpression | MdxTextExpression | MdxJsxFlowElement | MdxJsxTextElement;

/** What stands in for a value in a sentence: `{}`, `{name}`, `${name}`, `{{ name }}`, `%s`, `%1$d`, `%(name)s`. */
const PLACEHOLDER =
  /\{\{[^{}<%][^{}]{0,200}\}\}|\$?\{[\w.-]{0,80}(?:,[ \w,]{1,80})?\}|(?<![\d%\p{L}]\s?)%(?:\d\$|\(\w{1,60}\))?[sdfiux@](?![\p{L}\d])/gu;
/** A version of three parts; not an address of four, nor a date. */
const VERSION = /(?<![\w.])[vV]?(\d{1,5}\.\d{1,5}\.\d{1,3}(?:-[A-Za-z][\w]{0,20}(?:\.\d{1,5})?)?)(?![\w]|\.\d)/g;
/** A shortcode of Hugo or a tag of Liquid, by its name. */
const SHORTCODE = /\{\{[<%]\s{0,9}(\/?\s{0,9}[\w/.-]{1,60})[^{}]{0,500}\}\}|\{%-?\s{0,9}(\w{1,60})[^{}]{0,500}%\}/g;

/** The names of the shortcodes in a text, those that close one with a stroke before them. */
export const listShortcodes = (text: string): string[] =>
  [...text.matchAll(SHORTCODE)].map(([, hugo, liquid]) => (hugo ?? liquid ?? '').replace(/\s/g, ''));

const HTML_TAG = /<(a|img|h[1-6])\b([^<>]{0,2000})>/gi;
const HTML_ATTRIBUTE =
  /(?<![\w-])(href|src|id|name)\s{0,9}=\s{0,9}(?:"([^"]{0,1000})"|'([^']{0,1000})'|\{?([^\s"'<>{}]{1,1000})\}?)/gi;

/** What stands in the tags of a piece of HTML. */
function listTagMarkup(html: string, firstLine: number): MarkupElement[] {
  let [line, counted] = [firstLine, 0];
  return [...html.matchAll(HTML_TAG)].flatMap(({ 0: tag, 1: name = '', index }) => {
    line += html.slice(counted, index).split('\n').length - 1;
    counted = index;
    const read = Object.fromEntries(
      [...tag.matchAll(HTML_ATTRIBUTE)].map(([, key = '', ...values]) => [
        key.toLowerCase(),
        values.find(Boolean) ?? '',
      ]),
    );
    return listAttributeMarkup(name.toLowerCase(), read, line);
  });
}

function listAttributeMarkup(tag: string, read: Readonly<Record<string, string>>, line: number): MarkupElement[] {
  const { href = '', src = '', id = '', name = '' } = read;
  const anchor = id || (tag === 'a' ? name : '');
  return [
    ...(tag === 'a' && href ? [{ kind: 'link', line, value: href } as const] : []),
    ...(tag === 'img' && src ? [{ kind: 'image', line, value: src } as const] : []),
    ...(/^h\d$/.test(tag) ? [{ kind: 'heading', line, value: tag.slice(1) } as const] : []),
    ...(anchor ? [{ kind: 'anchor', line, value: anchor } as const] : []),
  ];
}

/** Lists what a syntax tree has. `firstLine`: the line of the file on which its source begins, from 1. */
export function listTreeMarkup(root: Root, firstLine: number): MarkupElement[] {
  const definitions = new Map<string, string>();
  const found: MarkupElement[] = [];
  const getLine = ({ position }: TreeNode): number => (position?.start.line ?? 1) + firstLine - 1;

  /** The words below a node. Its elements are listed on the way. */
  function visitChildren(node: TreeNode): string {
    return 'children' in node ? (node.children as TreeNode[]).map(visit).join('') : '';
  }

  function visit(node: TreeNode): string {
    const line = getLine(node);
    const add = (kind: MarkupKind, value: string, more: Pick<MarkupElement, 'text' | 'code'> = {}) =>
      found.push({ kind, line, value, ...more });
    switch (node.type) {
      case 'text':
        found.push(...listTextMarkup(node.value, line));
        return node.value;
      case 'inlineCode':
        add('code-span', node.value.replace(/\s+/gu, ' ').trim());
        return node.value;
      case 'code':
        add('code-block', node.value, { code: findCodeLines(node, firstLine) });
        return '';
      case 'heading':
        add('heading', String(node.depth));
        return visitChildren(node);
      case 'image':
        add('image', node.url);
        return node.alt ?? '';
      case 'imageReference':
        add('image', definitions.get(node.identifier) ?? '');
        return node.alt ?? '';
      case 'link':
      case 'linkReference': {
        const at = found.length;
        const text = visitChildren(node).replace(/\s+/gu, ' ').trim();
        const value = node.type === 'link' ? node.url : (definitions.get(node.identifier) ?? '');
        // What stands in the words of a link follows it.
        if (value) found.splice(at, 0, { kind: 'link', line, value, text });
        return text;
      }
      case 'html':
        found.push(...listTagMarkup(node.value, line));
        return '';
      case 'mdxTextExpression':
        add('placeholder', `{${node.value.trim()}}`);
        return '';
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const read = node.attributes.flatMap((one) =>
          one.type === 'mdxJsxAttribute' && typeof one.value === 'string' ? [[one.name.toLowerCase(), one.value]] : [],
        );
        found.push(...listAttributeMarkup((node.name ?? '').toLowerCase(), Object.fromEntries(read), line));
        return visitChildren(node);
      }
      default:
        return visitChildren(node);
    }
  }

  listDefinitions(root).forEach(({ identifier, url }) => {
    if (!definitions.has(identifier)) definitions.set(identifier, url);
  });
  visit(root);
  return found;
}

/** Definitions stand at the top of a tree, or in its quotations and items. */
function listDefinitions(node: Nodes): Definition[] {
  if (node.type === 'definition') return [node];
  return 'children' in node ? node.children.flatMap(listDefinitions) : [];
}

function findCodeLines({ position, value }: Extract<Nodes, { type: 'code' }>, firstLine: number) {
  const start = (position?.start.line ?? 1) + firstLine - 1;
  const last = (position?.end.line ?? 1) + firstLine - 1;
  // Code without a fence has no line of its own before it.
  const isFenced = last - start + 1 > value.split('\n').length;
  return { first: isFenced ? start + 1 : start, last };
}

function listTextMarkup(text: string, firstLine: number): MarkupElement[] {
  return text.split('\n').flatMap((part, at) => {
    const line = firstLine + at;
    return [
      ...[...part.matchAll(VERSION)]
        .filter(([, value = '']) => !/\.(?:19|20)\d\d$/.test(value))
        .map(([, value = '']) => ({ kind: 'version', line, value }) as const),
      ...[...part.matchAll(PLACEHOLDER)].map(([value]) => ({ kind: 'placeholder', line, value }) as const),
      ...listShortcodes(part)
        .filter((name) => !name.startsWith('/'))
        .map((value) => ({ kind: 'placeholder', line, value }) as const),
    ];
  });
}
