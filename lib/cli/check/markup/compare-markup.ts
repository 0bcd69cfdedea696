/** The rules for what a page has beside its words: what of the original's code, links and placeholders its translation lost. */
import { groupBy } from '../../../core/collections';
import type { Severity } from '../../../core/finding';
import type { MarkupKind } from '../../../page/markdown/list-markup';
import { shortenText } from '../../../text/shorten-text';
import { type CodeRegion, type CutBlock, cutBlock, listDifferences, pairBlocks } from './code-blocks';
import { cutCode } from './code-tokens';
import { type ElementRule, findLostElements, type LostElement } from './inline-elements';
import { findLineBefore, type MarkupPair, type PlacedElement } from './markup-pair';
import { isSamePlace, toPlaceKey } from './same-place';

/** What is different, where, and in which words it is told. */
export interface MarkupDifference {
  readonly rule: MarkupRule;
  readonly level: Severity;
  readonly message: string;
  readonly original: { readonly line: number; readonly text: string };
  readonly translation: { readonly line: number; readonly text: string };
}

/** The rules, with how serious what they find is, and what it is called. */
export const MARKUP_RULES = {
  'dropped/code-block': ['high', 'Code block dropped'],
  'altered/code-block': ['high', 'Code altered'],
  'moved/code-block': ['low', 'Code block moved'],
  'added/code-block': ['low', 'Code block added'],
  'dropped/code-span': ['low', 'Code in a sentence dropped'],
  'altered/code-span': ['medium', 'Code in a sentence altered'],
  'dropped/link': ['medium', 'Link dropped'],
  'altered/link': ['medium', 'Link altered'],
  'broken/link': ['medium', 'Link without its words'],
  'dropped/image': ['medium', 'Image dropped'],
  'altered/image': ['medium', 'Image altered'],
  'dropped/anchor': ['medium', 'Anchor dropped'],
  'altered/anchor': ['medium', 'Anchor altered'],
  'dropped/admonition': ['low', 'Kind of a note dropped'],
  'altered/admonition': ['medium', 'Kind of a note altered'],
  'dropped/placeholder': ['high', 'Placeholder dropped'],
  'altered/placeholder': ['high', 'Placeholder altered'],
  'dropped/version': ['high', 'Version dropped'],
  'altered/version': ['high', 'Version altered'],
  'altered/heading': ['low', 'Rank of a heading altered'],
  'altered/term': ['medium', 'Term not as in the glossary'],
  // Of catalogues of strings.
  'untranslated/string': ['medium', 'String not translated'],
  'stale/string': ['low', 'Translation out of date'],
  'dropped/plural': ['medium', 'Form of a plural missing'],
  'added/placeholder': ['high', 'Placeholder added'],
  'moved/placeholder': ['high', 'Placeholders in another order'],
  'dropped/tag': ['medium', 'Tag dropped'],
  'added/tag': ['medium', 'Tag added'],
} as const satisfies Readonly<Record<string, readonly [level: Severity, title: string]>>;

export type MarkupRule = keyof typeof MARKUP_RULES;

/** A piece of a page in quotation marks, on one line and cut where it is long. */
export const quote = (text: string): string => `“${shortenText(text.replace(/\s+/gu, ' ').trim())}”`;

export const toMessage = (rule: MarkupRule, words: string): string => `${MARKUP_RULES[rule][1]}: ${words}`;

const keep = (value: string): string => value;

/** Three words and more in a row are no code. */
const isWords = (value: string): boolean => /\p{L}\s\p{L}+\s\p{L}/u.test(value) || /[^\P{L}A-Za-z]/u.test(value);

const ELEMENT_RULES: readonly ElementRule[] = [
  { kind: 'link', toKey: toPlaceKey, isSame: isSamePlace },
  { kind: 'image', toKey: toPlaceKey, isSame: isSamePlace },
  { kind: 'anchor', toKey: keep },
  { kind: 'admonition', toKey: keep },
  { kind: 'placeholder', toKey: keep },
  { kind: 'version', toKey: keep },
  { kind: 'code-span', toKey: keep, isOpen: isWords },
];

type LosableKind = Exclude<MarkupKind, 'heading' | 'code-block'>;

/** Lists all differences of a pair, in the order of the translation's lines. */
export function compareMarkup(pair: MarkupPair): MarkupDifference[] {
  const blocks = compareCode(pair);
  const ends = [...pair.ends, ...blocks.ends].sort((one, other) => one.original - other.original);
  const lost = ELEMENT_RULES.flatMap((rule) =>
    findLostElements(pair, rule).map((one) =>
      describeLost(
        one,
        rule.kind as LosableKind,
        (lost) => pair.getLine(lost.passage) ?? findLineBefore(ends, lost.line),
      ),
    ),
  );
  return [...blocks.differences, ...lost, ...listBrokenLinks(pair), ...listRanks(pair)].sort(
    (one, other) => one.translation.line - other.translation.line,
  );
}

type LineEnds = MarkupPair['ends'];

function describeLost(
  { original, translation }: LostElement,
  kind: LosableKind,
  getLine: (lost: PlacedElement) => number,
): MarkupDifference {
  const rule: MarkupRule = `${translation ? 'altered' : 'dropped'}/${kind}`;
  const [own, other] = [quote(original.value), translation && quote(translation.value)];
  return {
    rule,
    level: MARKUP_RULES[rule][0],
    message: toMessage(
      rule,
      other ? `${own} in the original is ${other} here.` : `${own} is in the original, and not here.`,
    ),
    original: { line: original.line, text: original.value },
    translation: {
      line: translation?.line ?? getLine(original),
      text: translation?.value ?? '',
    },
  };
}

/** Links that have words in the original and show their address here, or have fallen apart. */
function listBrokenLinks(pair: MarkupPair): MarkupDifference[] {
  const { original, translation } = pair.listOf('link');
  const isBare = ({ text = '', value }: PlacedElement): boolean => text !== '' && value.endsWith(text);
  const first = new Map(original.toReversed().map((one) => [toPlaceKey(one.value), one]));
  const named = new Set(original.filter((one) => one.text && !isBare(one)).map(({ value }) => toPlaceKey(value)));
  const bare = new Set(original.filter(isBare).map(({ value }) => toPlaceKey(value)));
  return translation
    .filter(
      (one) =>
        !one.value.startsWith('#') &&
        isBare(one) &&
        named.has(toPlaceKey(one.value)) &&
        !bare.has(toPlaceKey(one.value)),
    )
    .map((one) => {
      const own = first.get(toPlaceKey(one.value))!;
      return {
        rule: 'broken/link',
        level: MARKUP_RULES['broken/link'][0],
        message: toMessage('broken/link', `${quote(own.text!)} leads to ${quote(own.value)} in the original.`),
        original: { line: own.line, text: own.value },
        translation: { line: one.line, text: one.value },
      };
    });
}

/** Headings whose rank differs by another step than most of the page's headings do. */
function listRanks(pair: MarkupPair): MarkupDifference[] {
  const { original, translation } = pair.listOf('heading');
  const [owns, others] = [original, translation].map((all) => groupBy(all, ({ passage = '' }) => passage));
  const pairs = original.flatMap((own) => {
    const { passage = '' } = own;
    const [other, ...more] = (passage && others!.get(passage)) || [];
    return other && !more.length && owns!.get(passage)!.length === 1
      ? [{ own, other, step: Number(other.value) - Number(own.value) }]
      : [];
  });
  const steps = pairs.map(({ step }) => step);
  const usual = [...new Set(steps)].find((step) => 2 * steps.filter((one) => one === step).length > steps.length);
  if (usual === undefined) return [];
  return pairs
    .filter(({ step }) => step !== usual)
    .map(({ own, other }) => ({
      rule: 'altered/heading',
      level: MARKUP_RULES['altered/heading'][0],
      message: toMessage('altered/heading', `It is ${own.value} in the original and ${other.value} here.`),
      original: { line: own.line, text: own.value },
      translation: { line: other.line, text: other.value },
    }));
}

const getFirstCode = ({ element, tokens }: CutBlock): string =>
  element.value.split('\n')[tokens[0]?.line ?? 0] ?? element.value;

/** Compares the blocks of code. `ends`: where those end that correspond. */
function compareCode(pair: MarkupPair): { differences: MarkupDifference[]; ends: LineEnds } {
  const all = pair.listOf('code-block');
  const original = all.original.map(cutBlock);
  const translation = all.translation.map(cutBlock);
  const pairs = pairBlocks(original, translation);
  const [taken, takenHere] = [new Set(pairs.map(([own]) => own)), new Set(pairs.map(([, other]) => other))];
  const free = translation.filter((block) => !takenHere.has(block));
  const left = groupBy(free, ({ key }) => key);
  const ends = pairs.map(([own, other]) => ({
    original: own.element.code!.last,
    translation: other.element.code!.last,
  }));
  const allEnds = [...pair.ends, ...ends].sort((one, other) => one.original - other.original);
  const allEndsHere = allEnds.map(swapEnds).sort((one, other) => one.original - other.original);
  const lost = original
    .filter((block) => !taken.has(block) && block.tokens.length > 0)
    .map((block): MarkupDifference => {
      const moved = left.get(block.key)?.shift();
      const rule: MarkupRule = moved ? 'moved/code-block' : 'dropped/code-block';
      const words = quote(getFirstCode(block));
      return {
        rule,
        level: MARKUP_RULES[rule][0],
        message: toMessage(
          rule,
          moved ? `${words} stands in another place in the original.` : `${words} is in the original, and not here.`,
        ),
        original: { line: block.element.line, text: block.element.value },
        translation: {
          line: moved?.element.line ?? findLineBefore(allEnds, block.element.line),
          text: moved?.element.value ?? '',
        },
      };
    });
  const rest = new Set([...left.values()].flat());
  const added = free
    .filter((block) => rest.has(block) && block.tokens.length > 0)
    .map(
      (block): MarkupDifference => ({
        rule: 'added/code-block',
        level: MARKUP_RULES['added/code-block'][0],
        message: toMessage('added/code-block', `${quote(getFirstCode(block))} is not in the original.`),
        original: { line: findLineBefore(allEndsHere, block.element.line), text: '' },
        translation: { line: block.element.line, text: block.element.value },
      }),
    );
  return { differences: [...pairs.flatMap(describeAltered), ...lost, ...added], ends };
}

const swapEnds = ({ original, translation }: LineEnds[number]) => ({ original: translation, translation: original });

const LONGEST_LINE = 100;

/** Whether two lines of code are one that was changed. */
function isOneLine(one: string, other: string): boolean {
  const [own, their] = [cutCode(one), new Set(cutCode(other).map(({ text }) => text))];
  return 2 * own.filter(({ text }) => their.has(text)).length >= own.length;
}

/** Says how code differs: by its lines, where these can be read, or else by the pieces alone. */
function describePieces(
  { original, translation }: CodeRegion,
  lines: { readonly original: string; readonly translation: string },
): string {
  const areShort = [lines.original, lines.translation].every((line) => line.trim().length <= LONGEST_LINE);
  const join = (tokens: CutBlock['tokens']): string => tokens.map(({ text }) => text).join(' ');
  const [before, here] =
    areShort && isOneLine(lines.original, lines.translation)
      ? [lines.original, lines.translation]
      : [join(original), join(translation)];
  if (before && here) return `${quote(before)} in the original is ${quote(here)} here`;
  return before
    ? `${quote(before)} is in the original, and not here`
    : `${quote(here)} is here, and not in the original`;
}

function describeAltered([own, other]: readonly [CutBlock, CutBlock]): MarkupDifference[] {
  const regions = listDifferences(own, other);
  const [first, ...more] = regions;
  if (!first) return [];
  const lines = {
    original: own.element.value.split('\n')[first.lines.original] ?? '',
    translation: other.element.value.split('\n')[first.lines.translation] ?? '',
  };
  const said = describePieces(first, lines);
  const places = more.length ? `; ${more.length} more ${more.length === 1 ? 'place differs' : 'places differ'}` : '';
  return [
    {
      rule: 'altered/code-block',
      level: MARKUP_RULES['altered/code-block'][0],
      message: toMessage('altered/code-block', `${said}${places}.`),
      original: { line: own.element.code!.first + first.lines.original, text: lines.original },
      translation: { line: other.element.code!.first + first.lines.translation, text: lines.translation },
    },
  ];
}
