/** Parses Markdown, or MDX where the file is one and is well formed, into a syntax tree. */
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { gfm } from 'micromark-extension-gfm';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import { createMarkLimit } from './limit-marks';

/** A source as one paragraph, whatever it is. */
export const toParagraph = (source: string): Root => ({
  type: 'root',
  children: [{ type: 'paragraph', children: [{ type: 'text', value: source }] }],
});

/**
 * The tree of a source. MDX that its parser does not take is read as plain Markdown. Throws a RangeError where it nests
 * deeper than the parser can follow.
 */
export function parseTree(source: string, isMdx: boolean): Root {
  const plain = () =>
    fromMarkdown(source, { extensions: [gfm(), createMarkLimit()], mdastExtensions: [gfmFromMarkdown()] });
  if (!isMdx) return plain();
  try {
    // Without a parser of JavaScript: what stands in braces and tags is skipped, not understood.
    return fromMarkdown(source, {
      extensions: [gfm(), mdxJsx(), mdxExpression(), mdxMd(), createMarkLimit()],
      mdastExtensions: [gfmFromMarkdown(), mdxJsxFromMarkdown(), mdxExpressionFromMarkdown()],
    });
  } catch {
    return plain();
  }
}
