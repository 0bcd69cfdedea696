/** Turns a syntax tree of Markdown into an article's blocks. */
import type { Nodes, Parents, Root, Table } from 'mdast';
import type { MdxFlowExpression, MdxTextExpression } from 'mdast-util-mdx-expression';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Block, BlockKind } from '../../core';
import { BlockTextBuilder } from './block-text';
import { readHtmlText } from './html-text';

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
