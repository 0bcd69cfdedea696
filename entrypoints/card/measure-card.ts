/**
 * How high a card is to be: measured on its blank, which has letters of no meaning in the place of all words. The page sees
 * the height, and chooses the width, the zoom and the style sheet of the reader's window; where the original's words break is
 * in none of them.
 */
import type { CardFlag, PageCard } from '../../lib/core/page-observation';
import { drawCard } from './draw-card';

/** CSS pixels. The page sees how high the frame is, and is to learn little from it: twelve heights there are. */
const STEP = 24;
const LOWEST = 72;
const HIGHEST = 336;

/** A text is as long as the next multiple of this: about one line of a passage. */
const CLASS = 36;
/** Where a paragraph ends, half a line is left on average. */
const BREAK = CLASS / 2;
/** Room for a value or a few words, whatever they are. */
const SHORT = 24;

const FILLER = 'nnnnn ';
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/gu;
const NO_WIDTH = /[\p{M}\p{Cf}]/gu;

/** How much room a text takes, in Latin letters. */
const computeLength = (text: string): number =>
  text.replace(NO_WIDTH, '').length + (text.match(WIDE)?.length ?? 0) + (BREAK - 1) * (text.match(/\n/g)?.length ?? 0);

const fill = (length: number): string => FILLER.repeat(Math.ceil(length / FILLER.length)).trimEnd();

/** Of a text nothing is left but the class of its length. */
const blank = (text: string): string => fill(Math.ceil(computeLength(text) / CLASS) * CLASS);

const joinTexts = (parts: readonly { readonly text: string }[]): string => parts.map(({ text }) => text).join('');

/** What changed takes one line. */
const buildBlankFlag = ({ kind, sign, why }: CardFlag): CardFlag => ({
  kind,
  sign,
  line: [fill(SHORT)],
  sureness: fill(SHORT / 2),
  why: why === '' ? '' : blank(why),
});

/** The same card without a word of the two articles: what of it the page may learn from its height. */
export function buildBlankCard(card: PageCard): PageCard {
  const { lang, flag, passage, reading } = card;
  return {
    ...card,
    ...(flag ? { flag: buildBlankFlag(flag) } : {}),
    ...(passage
      ? {
          passage: {
            lang,
            isDropped: passage.isDropped,
            pieces: [{ text: blank(joinTexts(passage.pieces)), isMarked: false }],
          },
        }
      : {}),
    ...(reading
      ? {
          reading: {
            lang,
            ...(reading.label === undefined ? {} : { label: reading.label }),
            parts: [{ text: blank(reading.parts.map(({ text }) => text).join(' · ')), isKept: false }],
          },
        }
      : {}),
    source: blank(card.source),
  };
}

/** The height of a card in CSS pixels. The element is left with the blank in it. */
export function measureCard(element: HTMLElement, card: PageCard): number {
  drawCard(element, buildBlankCard(card), () => undefined);
  element.classList.add('measured');
  const height = Math.ceil(element.scrollHeight / STEP) * STEP;
  element.classList.remove('measured');
  return Math.max(LOWEST, Math.min(HIGHEST, height));
}
