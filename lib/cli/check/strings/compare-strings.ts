/** Compares the strings of a catalogue: what no rule for words sees, and the two texts that those rules compare. */
import type { Article, Block } from '../../../core/article';
import { groupBy } from '../../../core/collections';
import { MARKUP_RULES, type MarkupDifference, type MarkupRule, quote, toMessage } from '../markup/compare-markup';
import { listPartSpans, readMessageParts } from './message-parts';
import { listNeededForms } from './plural-forms';
import type { PlacedText, StringCatalogue, StringPair } from './string-pair';

/** Lists what is amiss with placeholders, tags, plurals and states. `lang`: of the translations. */
export const compareStrings = ({ pairs }: StringCatalogue, lang: string): MarkupDifference[] =>
  pairs.flatMap((pair) => compareString(pair, lang));

function compareString(pair: StringPair, lang: string): MarkupDifference[] {
  const { original, translation, state, lackedForms = [] } = pair;
  const tell = (rule: MarkupRule, words: string): MarkupDifference => ({
    rule,
    level: MARKUP_RULES[rule][0],
    message: toMessage(rule, words),
    original,
    translation,
  });
  if (state === 'untranslated') return [tell('untranslated/string', `${quote(original.text)}.`)];
  if (state === 'stale')
    return [tell('stale/string', `${quote(translation.text)} may belong to an earlier ${quote(original.text)}.`)];
  return [
    ...comparePlaceholders(pair, tell),
    ...compareTags(pair, tell),
    ...[...lackedForms.map((form) => `“${form}”`), ...listLackedIcuForms(translation.text, lang)].map((form) =>
      tell('dropped/plural', `${form} of ${quote(original.text)} is not there.`),
    ),
  ];
}

type Tell = (rule: MarkupRule, words: string) => MarkupDifference;

/** Takes from a list what another has too, one for one. */
function subtract(list: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return list.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function comparePlaceholders({ original, translation, plural, isOne }: StringPair, tell: Tell): MarkupDifference[] {
  const [own, there] = [readMessageParts(original.text), readMessageParts(translation.text)];
  // “One file” needs no number, and neither does its translation.
  const either = plural === undefined ? undefined : readMessageParts(plural).placeholders;
  const needed = own.placeholders.filter((one) => (!either || either.includes(one)) && !(isOne && COUNT.test(one)));
  const allowed = either ? [...own.placeholders, ...subtract(either, own.placeholders)] : own.placeholders;
  const [dropped, added] = [subtract(needed, there.placeholders), subtract(there.placeholders, allowed)];
  const isOtherOrder =
    !dropped.length &&
    !added.length &&
    ![original, translation].some(({ text }) => /%\d+\$/.test(text)) &&
    listTyped(own.placeholders).join() !== listTyped(there.placeholders).join() &&
    either === undefined;
  return [
    ...dropped.map((one) => tell('dropped/placeholder', `${quote(one)} of ${quote(original.text)} is not there.`)),
    ...added.map((one) => tell('added/placeholder', `${quote(one)} is not in ${quote(original.text)}.`)),
    ...(isOtherOrder
      ? [tell('moved/placeholder', `${quote(original.text)} has them as they are filled in; number them: %1$s.`)]
      : []),
  ];
}

/** What a number is filled in for. */
const COUNT = /^(?:%[diu]|count)$/;

/** Those that are filled in by their order. */
const listTyped = (placeholders: readonly string[]): string[] => placeholders.filter((one) => /^%.$/.test(one));

function compareTags({ original, translation }: StringPair, tell: Tell): MarkupDifference[] {
  const [own, there] = [readMessageParts(original.text).tags, readMessageParts(translation.text).tags];
  return [
    ...subtract(own, there).map((one) => tell('dropped/tag', `${quote(one)} of ${quote(original.text)} is not there.`)),
    ...subtract(there, own).map((one) => tell('added/tag', `${quote(one)} is not in ${quote(original.text)}.`)),
  ];
}

/** The forms that the plurals of a message lack. */
const listLackedIcuForms = (text: string, lang: string): string[] =>
  readMessageParts(text).plurals.flatMap(({ name, isOrdinal, forms }) =>
    [...listNeededForms(lang, isOrdinal ? 'ordinal' : 'cardinal', forms)]
      .filter((form) => !forms.includes(form))
      .map((form) => `“${form}” of {${name}}`),
  );

/** The two texts: a block a string, each of the translation with the one that it renders. */
export function buildArticles(
  { pairs }: StringCatalogue,
  langs: { readonly translation: string; readonly original: string },
): { readonly translation: Article; readonly original: Article } {
  const told = pairs.filter(
    ({ state, original, translation }) =>
      !state && ![original, translation].some(({ text }) => readMessageParts(text).plurals.length > 0),
  );
  // Both forms of a plural are often one.
  const unique = [...groupBy(told, (pair) => JSON.stringify([pair.original, pair.translation])).values()].map(
    ([first]) => first!,
  );
  const build = (lang: string, blocks: Block[]): Article => ({ url: '', lang, title: '', blocks });
  return {
    original: build(
      langs.original,
      unique.map(({ original }) => buildBlock(original)),
    ),
    translation: build(
      langs.translation,
      unique.map(({ translation }, at) => ({ ...buildBlock(translation), renders: [at] })),
    ),
  };
}

function buildBlock({ text, line }: PlacedText): Block {
  const shown = text.replace(/\s+/gu, ' ').trim();
  return { kind: 'paragraph', text: shown, lines: [{ at: 0, line }], code: listPartSpans(shown) };
}
