/** Reads both articles of a page that holds an original and the translation that a reader's tool put beside it. */
import { type Article, type Block, countUntranslated } from '../../core/article';
import { createFailure, createSuccess, type Result } from '../../core/result';
import type { Side } from '../../core/segment';
import type { Span } from '../../core/span';
import { determineLanguage } from '../../text/determine-language';
import { computeTextWeight, foldWhitespace, isSentenceEnd } from '../../text/fold-whitespace';
import { isUnspacedAt } from '../../text/scripts';
import { readArticleWithRuns } from './read-article';
import { type RenderedPassage, splitBilingualPage } from './split-bilingual-page';
import type { TextRun } from './text-runs';

/** Blocks that belong together: their numbers. None of them is in two pairs. */
export interface BlockPair {
  readonly original: readonly number[];
  readonly translation: readonly number[];
}

/** Both articles of a page, and what is known of how they belong together. */
export interface BilingualPage {
  readonly original: Article;
  /** It has the original's metadata, and blocks only where there is a translation: each says what it renders. */
  readonly translation: Article;
  /** In reading order: what the translation's blocks say, from either side. */
  readonly pairs: readonly BlockPair[];
  /** How many blocks of the original have words and no translation yet. */
  readonly untranslated: number;
}

/** What reading a bilingual page is given. */
export interface ReadBilingualDeps {
  /** Guesses the language of one side's text: a BCP 47 tag, or undefined where it cannot tell. */
  readonly detectLanguage?: (text: string, side: Side) => string | undefined;
}

type Passages = ReadonlyMap<Text, RenderedPassage>;

/** A block of the original is translated where passages render at least so much of it. */
const MIN_RENDERED_SHARE = 0.75;

const listPassages = (runs: readonly TextRun[], passages: Passages): readonly RenderedPassage[] => [
  ...new Set(runs.flatMap((run) => run.pieces.flatMap(({ node }) => passages.get(node) ?? []))),
];

/** Whether a text has words to translate. */
const hasWords = (text: string): boolean => /\p{L}/u.test(text);

/** Whether so much of a block is rendered that what is not is no gap: figures between cells, signs between links. */
function isRendered(runs: readonly TextRun[], passages: Passages): boolean {
  const pieces = runs.flatMap((run) => run.pieces).filter(({ node }) => hasWords(node.data));
  const sum = (some: typeof pieces) => some.reduce((total, { node }) => total + computeTextWeight(node.data.trim()), 0);
  const rendered = pieces.filter(({ node }) => passages.has(node));
  return rendered.length > 0 && sum(rendered) >= MIN_RENDERED_SHARE * sum(pieces);
}

/** Puts a part behind another: a space belongs between sentences, except in scripts without. */
function joinParts(text: string, part: string): string {
  const isNewSentence = isSentenceEnd(text) && /^\S/u.test(part) && !isUnspacedAt(part, 0);
  return text + (isNewSentence ? ' ' : '') + part;
}

/** The translation of one run: its passages, and the page's own words between passages that render parts. */
function buildRunText(run: TextRun, passages: Passages): string {
  const used = new Set<RenderedPassage>();
  let text = '';
  for (const { node } of run.pieces) {
    const passage = passages.get(node);
    if (passage && used.has(passage)) continue;
    if (passage) used.add(passage);
    if (!passage) text += listPassages([run], passages).every(({ isPart }) => isPart) ? node.data : '';
    else if (!passage.isPart) text += ` ${passage.lines.join(' ')}`;
    else text = joinParts(text, /\s$/.test(node.data) ? `${passage.lines.join(' ')} ` : passage.lines.join(' '));
  }
  return foldWhitespace(text);
}

/** Finds code again that a tool left as it was. */
function findKeptCode({ code = [], text: original }: Block, text: string): Pick<Block, 'code'> {
  const spans: Span[] = [];
  let behind = 0;
  for (const { start, end } of code) {
    const at = text.indexOf(original.slice(start, end), behind);
    if (at < 0) continue;
    behind = at + end - start;
    spans.push({ start: at, end: behind });
  }
  return spans.length > 0 ? { code: spans } : {};
}

/** Neighboring blocks of the original that the same passages render. */
interface BlockGroup {
  readonly blocks: number[];
  readonly passages: Set<RenderedPassage>;
}

/** Groups the rendered blocks: one passage may render several, as where line breaks part paragraphs. */
function groupBlocks(runs: readonly (readonly TextRun[])[], passages: Passages): readonly BlockGroup[] {
  const groups: BlockGroup[] = [];
  runs.forEach((blockRuns, at) => {
    if (!isRendered(blockRuns, passages)) return;
    const own = listPassages(blockRuns, passages);
    const last = groups.at(-1);
    const isShared = last?.blocks.at(-1) === at - 1 && own.some((passage) => last.passages.has(passage));
    if (!isShared) groups.push({ blocks: [at], passages: new Set(own) });
    else {
      last.blocks.push(at);
      for (const passage of own) last.passages.add(passage);
    }
  });
  return groups;
}

/** The texts that render a group of blocks: one for each, or as many as the tool wrote. */
function buildGroupTexts(
  { blocks, passages: groupPassages }: BlockGroup,
  runs: readonly (readonly TextRun[])[],
  passages: Passages,
): readonly string[] {
  if (blocks.length > 1) return [...groupPassages].flatMap(({ lines }) => lines);
  const text = runs[blocks[0]!]!.map((run) =>
    listPassages([run], passages).length > 0 ? buildRunText(run, passages) : run.text,
  );
  return [text.join(' ')];
}

function buildRenderedBlocks(
  originals: readonly Block[],
  runs: readonly (readonly TextRun[])[],
  passages: Passages,
): readonly Block[] {
  return groupBlocks(runs, passages).flatMap((group): readonly Block[] => {
    const texts = buildGroupTexts(group, runs, passages).filter((text) => text !== '');
    const isEqual = texts.length === group.blocks.length;
    return texts.map((text, at) => {
      const number = group.blocks[isEqual ? at : 0]!;
      const original = originals[number]!;
      const { kind, role } = original;
      const renders = isEqual ? [number] : group.blocks;
      return { kind, ...(role ? { role } : {}), text, ...findKeptCode(original, text), renders };
    });
  });
}

/** Lists the pairs that blocks of a translation make with what they render. */
function listPairs(blocks: readonly Block[]): readonly BlockPair[] {
  const pairs: { readonly original: readonly number[]; readonly translation: number[] }[] = [];
  blocks.forEach(({ renders = [] }, at) => {
    const last = pairs.at(-1);
    if (last?.original[0] === renders[0]) last?.translation.push(at);
    else pairs.push({ original: renders, translation: [at] });
  });
  return pairs;
}

/** The languages that the passages declare, the one of most of them first. */
function listDeclaredLanguages(passages: Passages): readonly string[] {
  const counts = new Map<string, number>();
  for (const { lang } of passages.values()) if (lang) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([lang]) => lang);
}

/**
 * Reads the original and the translation of a page that a reader's tool made bilingual. The page, live or parsed, is not
 * changed. Fails with `no-original` (`one-text`) where no translation stands in its article, and as `readArticle` does.
 */
export function readBilingualPage(
  page: Document,
  url: string,
  { detectLanguage }: ReadBilingualDeps = {},
): Result<BilingualPage> {
  const separated = splitBilingualPage(page);
  if (!separated) return createFailure('no-original', { reason: 'one-text', url });
  const read = readArticleWithRuns(separated.page, url, {
    ...(detectLanguage ? { detectLanguage: (text: string) => detectLanguage(text, 'original') } : {}),
  });
  if (!read.ok) return read;
  const { article: original, runs } = read.value;
  const blocks = buildRenderedBlocks(original.blocks, runs, separated.passages);
  if (blocks.length === 0) return createFailure('no-original', { reason: 'one-text', url });
  const lang = determineLanguage({
    text: blocks.map(({ text }) => text).join('\n'),
    declared: listDeclaredLanguages(separated.passages),
    ...(detectLanguage ? { detect: (text: string) => detectLanguage(text, 'translation') } : {}),
  });
  const title = blocks[0]?.kind === 'title' ? blocks[0].text : '';
  return createSuccess({
    original,
    translation: { ...original, lang, title, translator: undefined, toolMade: true, blocks },
    pairs: listPairs(blocks),
    untranslated: countUntranslated(original.blocks, blocks),
  });
}
