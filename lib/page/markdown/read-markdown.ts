/** Reads Markdown and MDX into an article whose blocks know their lines in the file. */

import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { gfm } from 'micromark-extension-gfm';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import type { Article, Block } from '../../core/article';
import { isRecord } from '../../core/json';
import { getBaseLanguage } from '../../core/language-tag';
import { determineLanguage } from '../../text/determine-language';
import type { ReadArticleDeps } from '../html/read-article';
import { BlockTextBuilder } from './block-text';
import { buildBlocks } from './build-blocks';
import { type IgnoreComment, parseIgnoreComment } from './ignore-comment';
import { createMarkLimit, limitContainers } from './limit-marks';
import { listShortcodes, listTreeMarkup, type MarkupElement } from './list-markup';

/** `:::note[Title]`, `::: tip Title`, and `:::` where it ends. */
const COLON_NOTE = /^([\s>]{0,40}):{3,9} {0,9}(\S.*)?$/;
/** `!!! note "Title"`, `??? note`, `=== "Tab"`: what is indented below belongs to it. */
const INDENTED_NOTE = /^(\s*)(?:!!!|\?\?\?\+?)\s+([\w-]{1,50})/;
const INDENTED_TAB = /^(\s*)===[+!]?\s+".*$/;
/** `/// note | Title`, and `///` where it ends. */
const SLASHED_NOTE = /^([\s>]{0,40})\/{3,9}(?:$| {1,9}([\w-]{1,50})(?: {0,9}\| {0,9}(\S.*))?$)/;
/** `> [!NOTE]`, perhaps with a title. */
const QUOTED_NOTE = /^(\s{0,20})> {0,9}\[!(\w{1,30})\][+-]? {0,9}(\S.*)?$/;
const INDENT = 4;
/** A heading of the lowest rank: it ends with its line and interrupts a paragraph. */
const TITLE = '###### ';

const toTitle = (indent: string, title: string): string => (title ? `${indent}${TITLE}${title}` : '');

/** The title in a note's first line, after its marks: in brackets, or behind the name of the note. */
function readColonTitle(rest: string): string {
  const bracketed = /^[\w-]{1,50}\s*\[([^\]]{1,300})\]/.exec(rest)?.[1];
  if (bracketed !== undefined) return bracketed.trim();
  return rest
    .replace(/^\{?[\w-]{1,50}\}?/, '')
    .replace(/\{[^{}]{0,300}\}\s*$/, '')
    .trim();
}

const readQuotedTitle = (line: string): string => /"([^"]{1,300})"/.exec(line)?.[1]?.trim() ?? '';

const countIndent = (line: string): number => line.length - line.trimStart().length;

/** Creates a reader that is given one line after the other and gives it as plain Markdown. `onNote`: told each note's kind. */
export function createAdmonitionReader(onNote: (kind: string) => void): (line: string, isInFence: boolean) => string {
  /** Where the notes begin that the line may belong to, the outermost first. */
  const indents: number[] = [];
  let isInQuotedNote = false;

  function leaveNotes(line: string): string {
    if (line.trim() === '') return line;
    const indent = countIndent(line.replaceAll('\t', ' '.repeat(INDENT)));
    while (indents.length && indent < indents.at(-1)! + INDENT) indents.pop();
    return indents.length ? line.replaceAll('\t', ' '.repeat(INDENT)).slice(INDENT * indents.length) : line;
  }

  return (raw, isInFence) => {
    const line = leaveNotes(raw);
    if (isInQuotedNote && /^\s*>/.test(line)) return line.replace(/^\s*> ?/, '');
    isInQuotedNote = false;
    if (isInFence) return line;
    const quoted = QUOTED_NOTE.exec(line);
    if (quoted) {
      isInQuotedNote = true;
      onNote(quoted[2]!);
      return toTitle(quoted[1]!, quoted[3] ?? '');
    }
    const colon = COLON_NOTE.exec(line);
    if (colon) {
      onNote(/^\{?([\w-]{1,50})/.exec(colon[2] ?? '')?.[1] ?? '');
      return toTitle(colon[1]!, readColonTitle(colon[2] ?? ''));
    }
    const slashed = SLASHED_NOTE.exec(line);
    if (slashed) {
      onNote(slashed[2] ?? '');
      return toTitle(slashed[1]!, slashed[3] ?? '');
    }
    const indented = INDENTED_NOTE.exec(line) ?? INDENTED_TAB.exec(line);
    if (!indented) return line;
    onNote(indented[2] ?? '');
    indents.push(countIndent(raw));
    return toTitle(indented[1]!, readQuotedTitle(line));
  };
}

// Prepares a Markdown source for its parser: what the makers of sites add to Markdown becomes plain Markdown, or
// nothing. Each line stays on its line, so that whatever is found in it can be shown in the file.

export interface PreparedSource {
  readonly text: string;
  readonly ignores: readonly IgnoreComment[];
  /** What is taken out of it: the kinds of notes, the names of anchors. */
  readonly markup: readonly MarkupElement[];
}

const FENCE = /^(?:[\t >]|[-*+] |\d{1,9}[.)] )*(`{3,}|~{3,})/;
/** A comment's opening and closing marks, in HTML and in MDX. */
const COMMENT_MARKS = [
  ['<!--', '-->'],
  ['{/*', '*/}'],
] as const;
/** A module's import or export, which MDX has between its paragraphs. */
const MODULE_LINE =
  /^(?:import\s+(?:['"]|[\w$*{][^'"]{0,500}\sfrom\s+['"])|import\s*\{\s*$|export\s+(?:default|const|let|function|async|class|\{|\*))/;
/** A line of templates only: shortcodes of Hugo, tags of Liquid. */
const TEMPLATE_LINE = /^\s*(?:\{\{[<%].*[%>]\}\}|\{%.*%\})\s*$/;
const CODE_TEMPLATE = /^\s*(?:\{\{[<%]|\{%-?) {0,9}(?:\/ {0,9}|end)?highlight\b/;
/** An anchor or other attributes at the end of a line: `{#name}`, `{ #name .class }`, `{: .class }`. */
const ATTRIBUTES = /\{(?::\s{0,9}|\s{0,9}(?=#))([^{}`]{1,200})\}\s*$/;

/** Prepares a source, without its front matter. `firstLine`: the number of its first line in the file. */
export function prepareSource(source: string, firstLine: number): PreparedSource {
  const markup: MarkupElement[] = [];
  let number = firstLine;
  const readAdmonition = createAdmonitionReader((kind) => {
    if (kind) markup.push({ kind: 'admonition', line: number, value: kind.toLowerCase() });
  });
  const closed = new Set(listShortcodes(source).filter((name) => name.startsWith('/')));
  const comments = createCommentRemover();
  let fence = '';
  let isInModule = false;
  const lines = source.split('\n').map((raw, at) => {
    number = firstLine + at;
    const line = limitContainers(raw.replace(/\r$/, ''));
    const shown = readAdmonition(line, fence !== '');
    if (fence) {
      if (isFenceEnd(shown, fence)) fence = '';
      return shown;
    }
    const opened = comments.isOpen() ? undefined : FENCE.exec(shown)?.[1];
    if (opened) {
      isInModule = false;
      fence = opened;
      return shown;
    }
    const text = comments.remove(shown, number);
    isInModule = text.trim() !== '' && (isInModule || MODULE_LINE.test(text));
    if (isInModule) return '';
    markup.push(...listLineMarkup(text, number, closed));
    return prepareLine(text);
  });
  return { text: lines.join('\n'), ignores: comments.ignores, markup };
}

const isFenceEnd = (line: string, fence: string): boolean => {
  const rest = line.replace(/^[\s>]+/, '').trimEnd();
  return rest.length >= fence.length && rest === fence[0]!.repeat(rest.length);
};

/** What `prepareLine` takes out. A shortcode that is closed again is a note; another stands for what it gives. */
function listLineMarkup(line: string, number: number, closed: ReadonlySet<string>): MarkupElement[] {
  const anchor = /(?:^|\s)#([^\s#{}]{1,200})/.exec(ATTRIBUTES.exec(line)?.[1] ?? '')?.[1];
  if (anchor) return [{ kind: 'anchor', line: number, value: anchor }];
  if (!TEMPLATE_LINE.test(line) || CODE_TEMPLATE.test(line)) return [];
  return listShortcodes(line)
    .filter((name) => !/^(?:\/|end)/.test(name))
    .map((value) => ({ kind: closed.has(`/${value}`) ? 'admonition' : 'placeholder', line: number, value }));
}

function prepareLine(line: string): string {
  if (CODE_TEMPLATE.test(line)) return '```';
  if (TEMPLATE_LINE.test(line)) return '';
  return line.includes('{') ? line.replace(ATTRIBUTES, '').trimEnd() : line;
}

/** Removes comments, which may go over several lines, and keeps those that are for Verso. */
function createCommentRemover() {
  const ignores: IgnoreComment[] = [];
  let closing: string | undefined;
  let said = '';

  function remove(line: string, number: number): string {
    let rest = line;
    let kept = '';
    while (rest) {
      if (closing) {
        const end = rest.indexOf(closing);
        said += `${end < 0 ? rest : rest.slice(0, end)}\n`;
        if (end < 0) return kept;
        const ignore = parseIgnoreComment(said, number);
        if (ignore) ignores.push(ignore);
        rest = rest.slice(end + closing.length);
        [closing, said] = [undefined, ''];
        continue;
      }
      const next = findOpening(rest);
      if (!next) return kept + rest;
      kept += rest.slice(0, next.at);
      rest = rest.slice(next.at + next.length);
      closing = next.closing;
    }
    return kept;
  }
  return { remove, ignores, isOpen: () => closing !== undefined };
}

/** Finds where the first comment of a line opens, outside code. */
function findOpening(line: string) {
  const found = COMMENT_MARKS.flatMap(([opening, closing]) => {
    const at = line.indexOf(opening);
    const isInCode = at >= 0 && (line.slice(0, at).split('`').length - 1) % 2 === 1;
    return at < 0 || isInCode ? [] : [{ at, closing, length: opening.length }];
  });
  return found.sort((one, other) => one.at - other.at)[0];
}

// Reads what a page says of itself before its text: in YAML, or in TOML as Hugo has it.

/** A text of the front matter and the line that it begins on. */
export interface FrontMatterText {
  readonly text: string;
  readonly line: number;
}

export interface FrontMatter {
  readonly title?: FrontMatterText;
  readonly description?: FrontMatterText;
  readonly lang?: string;
  /** What stands below it. */
  readonly body: string;
  /** The line of the file on which the body begins, from 1. */
  readonly firstLine: number;
}

/**
 * Nothing is printed of what is wrong in a page, nor a place looked for where it is: that takes time by the square of
 * what is wrong.
 */
const parseQuietly = (text: string): unknown => parseYaml(text, { logLevel: 'silent', prettyErrors: false });

const MARKS = { '---': parseQuietly, '+++': parseToml } as const;

/** A key that is said to be one (`? key`), also behind a mark, a tag or an anchor: not a question mark in a sentence. */
const SAID_KEY = /(?:^|[-?:,[\]{}]|[&!*]\S{0,100})[ \t]*\?(?=\s|$)/gm;

/** With more of them, each within the last, the parser of YAML takes time by the cube of their number. */
const MOST_SAID_KEYS = 10;

/** Longer front matter, in UTF-16 units, is passed over: a title and a summary stand in a few lines. */
const LONGEST_HEAD = 20_000;

/** Splits a source into its front matter and its body. What cannot be parsed has no title and no description. */
export function readFrontMatter(source: string): FrontMatter {
  const lines = source.split('\n');
  const mark = lines[0]!.trimEnd();
  const end = Object.hasOwn(MARKS, mark) ? lines.findIndex((line, at) => at > 0 && line.trimEnd() === mark) : -1;
  if (end < 0) return { body: source, firstLine: 1 };
  const head = lines.slice(1, end);
  const values = parseHead(head.join('\n'), MARKS[mark as keyof typeof MARKS]);
  const getText = (key: string): FrontMatterText | undefined => {
    const value = values[key];
    if (typeof value !== 'string' || !value.trim()) return undefined;
    const at = head.findIndex((line) => line.trimStart().replace(/^["']/, '').startsWith(key));
    return { text: value, line: at < 0 ? 1 : at + 2 };
  };
  const [title, description] = [getText('title'), getText('description')];
  const lang = values['lang'];
  return {
    ...(title ? { title } : {}),
    ...(description ? { description } : {}),
    ...(typeof lang === 'string' && lang ? { lang } : {}),
    body: lines.slice(end + 1).join('\n'),
    firstLine: end + 2,
  };
}

function parseHead(text: string, parse: (text: string) => unknown): Readonly<Record<string, unknown>> {
  if (text.length > LONGEST_HEAD || (text.match(SAID_KEY)?.length ?? 0) > MOST_SAID_KEYS) return {};
  try {
    const values = parse(text);
    return isRecord(values) ? values : {};
  } catch {
    // The text below can be compared all the same.
    return {};
  }
}

// Parses Markdown, or MDX where the file is one and is well formed, into a syntax tree.

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
  /** What it has beside its words, in the order of its lines. */
  readonly markup: readonly MarkupElement[];
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
  const { text, ignores, markup } = prepareSource(front.body, front.firstLine);
  const body = readBody(text, /\.mdx$/i.test(path), front.firstLine);
  const blocks = [...buildHead(front), ...(front.title ? body.blocks : markTitle(body.blocks))];
  const title = blocks.find(({ kind }) => kind === 'title')?.text ?? '';
  return {
    article: { url, lang: chooseLanguage(blocks, lang, front.lang, deps), title, blocks },
    ignores,
    markup: [...markup, ...body.markup].sort((one, other) => one.line - other.line),
  };
}

/** What nests deeper than anybody can follow is one paragraph. */
function readBody(text: string, isMdx: boolean, firstLine: number): { blocks: Block[]; markup: MarkupElement[] } {
  try {
    const tree = parseTree(text, isMdx);
    return { blocks: buildBlocks(tree, firstLine), markup: listTreeMarkup(tree, firstLine) };
  } catch (problem) {
    if (!(problem instanceof RangeError)) throw problem;
    return { blocks: buildBlocks(toParagraph(text), firstLine), markup: [] };
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
