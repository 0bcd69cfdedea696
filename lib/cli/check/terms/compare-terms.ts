/** Finds the terms of an original that its translation renders by none of the words that a glossary allows. */
import { getWordForms, type WordForms } from '../../../align/concepts/word-forms';
import type { Block } from '../../../core/article';
import { memoize } from '../../../core/memoize';
import type { Report } from '../../../core/report';
import { isUnspacedAt } from '../../../text/scripts';
import { tokenize } from '../../../text/tokens';
import { getSegmentLine } from '../../shared/finding-lines';
import { MARKUP_RULES, type MarkupDifference, quote, toMessage } from '../markup/compare-markup';
import { type GlossaryEntry, listWords } from './read-glossary';

/** Links below this join what may not belong together. */
const MIN_SCORE = 0.3;

/** Letters that two words must share at their beginning, where their endings are not known or vowels changed within. */
const MIN_SHARED = 4;

const removeMarks = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');

/** The words of a text as they are compared, without what is code. */
function listNormalWords(text: string, forms: WordForms): string[] {
  return tokenize(text).map((token) => forms.normal(token.text));
}

/** Where a term begins among words, by the number of its words; whole words in any of their forms. */
function findTerm(words: readonly string[], term: readonly string[], forms: WordForms): number[] {
  if (!term.length) return [];
  return words.flatMap((_, at) =>
    term.every((word, offset) => {
      const own = words[at + offset];
      return own !== undefined && (own === word || forms.stem(own) === forms.stem(word));
    })
      ? [at]
      : [],
  );
}

/** Whether a text has a term in any form: inflected, in a compound, or with words between its own. */
function hasTerm(text: string, term: string, forms: WordForms): boolean {
  const [folded, own] = [text, term].map((one) => removeMarks(one.normalize('NFKC').toLowerCase()));
  if (folded!.includes(own!)) return true;
  if (isUnspacedAt(term, 0)) return folded!.replace(/\s/gu, '').includes(own!.replace(/\s/gu, ''));
  const words = listNormalWords(text, forms);
  return listNormalWords(term, forms).every((one) => {
    const known = new Set(forms.known(one));
    const stem = removeMarks(forms.stem(one));
    return words.some(
      (word) =>
        forms.known(word).some((form) => known.has(form)) ||
        (stem.length >= MIN_SHARED && removeMarks(word).includes(stem)),
    );
  });
}

/** A block's text without its code. */
const getPlainText = ({ text, code = [] }: Block): string =>
  code.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`,
    text,
  );

export function compareTerms(report: Report, glossary: readonly GlossaryEntry[]): MarkupDifference[] {
  const { original, translation, links } = report;
  const forms = { original: getWordForms(original.lang), translation: getWordForms(translation.lang) };
  const terms = glossary.flatMap((entry) => {
    const allowed = listWords(entry, translation.lang);
    return allowed.length
      ? listWords(entry, original.lang).map((term) => ({ term, allowed, words: listNormalWords(term, forms.original) }))
      : [];
  });
  if (!terms.length || report.verdict !== 'compared') return [];
  const segments = new Map([...original.segments, ...translation.segments].map((one) => [one.id, one]));
  const getPlain = memoize((block: number) => getPlainText(original.blocks[block]!));
  const told = new Set<string>();
  return links.flatMap((link) => {
    const [own, other] = [link.original, link.translation].map((ids) => ids.flatMap((id) => segments.get(id) ?? []));
    if (link.score < MIN_SCORE || !own?.length || !other?.length) return [];
    const words = own.flatMap(({ block, start, end }) =>
      listNormalWords(getPlain(block).slice(start, end), forms.original),
    );
    const found = terms.flatMap((one) =>
      findTerm(words, one.words, forms.original).map((at) => ({ ...one, at, end: at + one.words.length })),
    );
    // Within a longer term a shorter one says nothing.
    const whole = found.filter(
      (one) => !found.some(({ at, end }) => at <= one.at && one.end <= end && end - at > one.end - one.at),
    );
    const there = [...new Set(other.map(({ block }) => translation.blocks[block]!.text))].join('\n');
    return whole.flatMap(({ term, allowed }): MarkupDifference[] => {
      const key = JSON.stringify([own[0]!.block, term]);
      if (told.has(key) || allowed.some((word) => hasTerm(there, word, forms.translation))) return [];
      told.add(key);
      const list = allowed.map((word) => `“${word}”`).join(', ');
      return [
        {
          rule: 'altered/term',
          level: MARKUP_RULES['altered/term'][0],
          message: toMessage(
            'altered/term',
            `${quote(term)} of the original is ${list} in the glossary, and not here.`,
          ),
          original: { line: getSegmentLine(original, own[0]!) ?? 1, text: own[0]!.text },
          translation: { line: getSegmentLine(translation, other[0]!) ?? 1, text: other[0]!.text },
        },
      ];
    });
  });
}
