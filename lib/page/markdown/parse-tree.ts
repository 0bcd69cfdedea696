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

/** Plain Markdown. What nests deeper than the parser can follow is one paragraph. */
function parsePlain(source: string): Root {
  try {
    return fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  } catch (problem) {
    if (!(problem instanceof RangeError)) throw problem;
    return { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: source }] }] };
  }
}

/** The tree of a source. MDX that its parser does not take is read as plain Markdown. */
export function parseTree(source: string, isMdx: boolean): Root {
  const plain = () => parsePlain(source);
  if (!isMdx) return plain();
  try {
    // Without a parser of JavaScript: what stands in braces and tags is skipped, not understood.
    return fromMarkdown(source, {
      extensions: [gfm(), mdxJsx(), mdxExpression(), mdxMd()],
      mdastExtensions: [gfmFromMarkdown(), mdxJsxFromMarkdown(), mdxExpressionFromMarkdown()],
    });
  } catch {
    return plain();
  }
}
