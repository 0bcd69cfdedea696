/** Turns a syntax tree of Markdown into an article's blocks. */
import type { Nodes, Parents, Root, Table } from 'mdast';
import type { MdxFlowExpression, MdxTextExpression } from 'mdast-util-mdx-expression';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Block, BlockKind } from '../../core/article';
import { type BlockText, BlockTextBuilder } from './block-text';

// Takes the text from HTML that stands between the paragraphs of Markdown.

export interface HtmlText extends BlockText {
  readonly kind: BlockKind;
}

/** A tag: all that stands between its marks. No tag holds another one’s mark. */
const TAG = /<(\/?)([A-Za-z][\w-]{0,60})(?![\w-])[^<>]*>/g;
/** Tags that stand within a line of text. */
const INLINE = new Set(
  'a abbr b bdi bdo big cite code del dfn em font i img ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** What these hold is no text. */
const SKIPPED = new Set(['script', 'style', 'pre', 'svg', 'template', 'iframe', 'video', 'audio', 'object']);
const CODE = new Set(['code', 'kbd', 'samp', 'tt', 'var']);
const KINDS: Readonly<Record<string, BlockKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  td: 'item',
  th: 'item',
  dd: 'item',
  blockquote: 'quote',
  figcaption: 'caption',
};

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name]! : whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** The blocks of text in a piece of HTML that begins on a line of the file. */
export function readHtmlText(html: string, firstLine: number): HtmlText[] {
  const blocks: HtmlText[] = [];
  let [builder, kind, line, at, skipped, codeDepth] = [
    new BlockTextBuilder(),
    'paragraph' as BlockKind,
    firstLine,
    0,
    '',
    0,
  ];
  const addText = (text: string) => {
    const isShown = !skipped && text;
    if (isShown && codeDepth > 0) builder.addCode(decodeEntities(text), line);
    else if (isShown) builder.addText(decodeEntities(text), line);
    line += text.split('\n').length - 1;
  };
  const endBlock = () => {
    const text = builder.build();
    if (text) blocks.push({ ...text, kind });
    builder = new BlockTextBuilder();
  };
  for (const match of html.matchAll(TAG)) {
    addText(html.slice(at, match.index));
    at = match.index + match[0].length;
    line += match[0].split('\n').length - 1;
    const [isClosing, name] = [match[1] === '/', match[2]!.toLowerCase()];
    if (skipped) {
      if (isClosing && name === skipped) skipped = '';
    } else if (SKIPPED.has(name) && !isClosing && !match[0].endsWith('/>')) {
      endBlock();
      skipped = name;
    } else if (CODE.has(name)) codeDepth = Math.max(0, codeDepth + (isClosing ? -1 : 1));
    else if (name === 'br') builder.addSpace();
    else if (!INLINE.has(name)) {
      endBlock();
      kind = !isClosing && Object.hasOwn(KINDS, name) ? KINDS[name]! : 'paragraph';
    }
  }
  addText(html.slice(at));
  endBlock();
  return blocks;
}

type AnyNode = Nodes | MdxFlowExpression | MdxTextExpression | MdxJsxFlowElement | MdxJsxTextElement;
type AnyParent = Parents | MdxJsxFlowElement | MdxJsxTextElement;

/** Shortcodes and tags of templates in a line. What they give is not known. */
const TEMPLATE = /\{\{[<%][^{}]{0,500}[%>]\}\}|\{%[^{}]{0,500}%\}/g;

/** The blocks of a tree. `firstLine`: the line of the file on which its source begins, from 1. */
export function buildBlocks(root: Root, firstLine: number): Block[] {
  const blocks: Block[] = [];
  const getLine = ({ position }: AnyNode): number => (position?.start.line ?? 1) + firstLine - 1;

  function addInline(builder: BlockTextBuilder, node: AnyNode): void {
    if (node.type === 'text') builder.addText(node.value.replace(TEMPLATE, ''), getLine(node));
    else if (node.type === 'inlineCode') builder.addCode(node.value, getLine(node));
    else if (node.type === 'break') builder.addSpace();
    else if (node.type === 'html') builder.addText(/^<br\b/i.test(node.value) ? ' ' : '', getLine(node));
    else if (node.type === 'mdxJsxTextElement' && node.name === 'br') builder.addSpace();
    else if ('children' in node) for (const child of node.children) addInline(builder, child);
  }

  function addBlock(nodes: readonly AnyNode[], more: Pick<Block, 'kind' | 'role'>): void {
    const builder = new BlockTextBuilder();
    for (const node of nodes) {
      addInline(builder, node);
      if (nodes.length > 1) builder.addSpace();
    }
    const text = builder.build();
    if (text) blocks.push(toBlock(more, text));
  }

  const addRows = ({ children }: Table) => {
    for (const row of children) addBlock(row.children, { kind: 'item', role: 'row' });
  };

  function addFlow(node: AnyNode, kind: BlockKind): void {
    if (node.type === 'paragraph') addBlock([node], { kind });
    else if (node.type === 'heading') addBlock([node], { kind: 'heading' });
    else if (node.type === 'table') addRows(node);
    else if (node.type === 'html')
      for (const { kind: own, ...text } of readHtmlText(node.value, getLine(node)))
        blocks.push(toBlock({ kind: own === 'paragraph' ? kind : own }, text));
    else if (node.type === 'mdxJsxTextElement') addBlock([node], { kind });
    else if ('children' in node) addChildren(node, getKindInside(node, kind));
  }

  /** Text may stand in an element of MDX without a paragraph around it. */
  function addChildren({ children }: AnyParent, kind: BlockKind): void {
    let loose: AnyNode[] = [];
    const endLoose = () => {
      if (loose.length) addBlock([{ type: 'paragraph', children: loose } as AnyNode], { kind });
      loose = [];
    };
    for (const child of children as AnyNode[]) {
      if (isPhrasing(child)) loose.push(child);
      else {
        endLoose();
        addFlow(child, kind);
      }
    }
    endLoose();
  }

  addChildren(root, 'paragraph');
  return blocks;
}

const PHRASING = new Set([
  'text',
  'inlineCode',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'break',
  'mdxJsxTextElement',
  'mdxTextExpression',
]);
const isPhrasing = ({ type }: AnyNode): boolean => PHRASING.has(type);

function getKindInside(node: AnyNode, kind: BlockKind): BlockKind {
  if (node.type === 'blockquote') return 'quote';
  if (node.type === 'listItem') return 'item';
  if (node.type === 'mdxJsxFlowElement' && node.name === 'li') return 'item';
  return kind;
}

const toBlock = (
  more: Pick<Block, 'kind' | 'role'>,
  { text, lines, code }: Required<Pick<Block, 'text' | 'lines' | 'code'>>,
): Block => ({
  ...more,
  text,
  lines,
  ...(code.length ? { code } : {}),
});
