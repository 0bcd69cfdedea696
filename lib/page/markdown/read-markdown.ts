/** Reads Markdown and MDX into an article whose blocks know their lines in the file. */
import type { Article, Block } from '../../core';
import { getBaseLanguage } from '../../util/language-tag';
import { determineLanguage } from '../determine-language';
import type { ReadArticleDeps } from '../read-article';
import { BlockTextBuilder } from './block-text';
import { buildBlocks } from './build-blocks';
import { type FrontMatter, type FrontMatterText, readFrontMatter } from './front-matter';
import type { IgnoreComment } from './ignore-comment';
import { parseTree, toParagraph } from './parse-tree';
import { prepareSource } from './prepare-source';

export interface MarkdownOptions {
  /** The file's name, which tells whether it is MDX. */
  readonly path?: string;
  /** The language that the page is said to be in; otherwise the page and its letters tell. */
  readonly lang?: string | undefined;
  /** The page's address, if known. */
  readonly url?: string;
}

export interface MarkdownReading {
  readonly article: Article;
  /** What the page asks Verso not to tell. */
  readonly ignores: readonly IgnoreComment[];
}

/** Whether a file is Markdown or MDX, by its name. */
export const isMarkdownFile = (file: string): boolean => /\.(?:md|mdx|markdown|mdown|mkd)$/i.test(file);

/** Characters of text given to the language detector. */
const SAMPLE_LENGTH = 4000;

/** Reads a page of Markdown. Never fails: without text the article has no blocks. */
export function readMarkdown(
  source: string,
  { path = '', lang, url = '' }: MarkdownOptions,
  deps: ReadArticleDeps,
): MarkdownReading {
  // A carriage return alone ends a line of Markdown, too.
  const front = readFrontMatter(source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const { text, ignores } = prepareSource(front.body, front.firstLine);
  const body = readBody(text, /\.mdx$/i.test(path), front.firstLine);
  const blocks = [...buildHead(front), ...(front.title ? body : markTitle(body))];
  const title = blocks.find(({ kind }) => kind === 'title')?.text ?? '';
  return { article: { url, lang: chooseLanguage(blocks, lang, front.lang, deps), title, blocks }, ignores };
}

/** What nests deeper than anybody can follow is one paragraph. */
function readBody(text: string, isMdx: boolean, firstLine: number): readonly Block[] {
  try {
    return buildBlocks(parseTree(text, isMdx), firstLine);
  } catch (problem) {
    if (!(problem instanceof RangeError)) throw problem;
    return buildBlocks(toParagraph(text), firstLine);
  }
}

function buildHead({ title, description }: FrontMatter): Block[] {
  return [
    ...buildFrontBlock(title, { kind: 'title' }),
    ...buildFrontBlock(description, { kind: 'paragraph', role: 'lead' }),
  ];
}

function buildFrontBlock(found: FrontMatterText | undefined, more: Pick<Block, 'kind' | 'role'>): Block[] {
  if (!found) return [];
  const builder = new BlockTextBuilder();
  builder.addText(found.text.replace(/\s+/gu, ' '), found.line);
  const text = builder.build();
  return text
    ? [{ ...more, text: text.text, lines: text.lines, ...(text.code.length ? { code: text.code } : {}) }]
    : [];
}

/** The first block is the title where it is a heading. */
const markTitle = (blocks: readonly Block[]): readonly Block[] =>
  blocks[0]?.kind === 'heading' ? [{ ...blocks[0], kind: 'title' }, ...blocks.slice(1)] : blocks;

/** Code is in no language, so that the rest tells. */
const removeCode = ({ text, code = [] }: Block): string =>
  code.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);

function chooseLanguage(
  blocks: readonly Block[],
  asked: string | undefined,
  declared: string | undefined,
  { detectLanguage: detect }: ReadArticleDeps,
): string {
  const text = blocks.map(removeCode).join('\n').slice(0, SAMPLE_LENGTH);
  if (asked === undefined)
    return determineLanguage({ text, ...(declared ? { declared: [declared] } : {}), ...(detect ? { detect } : {}) });
  // The letters may tell more than the tag: Chinese in traditional characters.
  const found = determineLanguage({ text, declared: [asked] });
  return getBaseLanguage(found) === getBaseLanguage(asked) ? found : getBaseLanguage(asked);
}
