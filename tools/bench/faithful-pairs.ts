/** Reads the bench's good translations, and makes longer ones of them: news that was put into another language faithfully. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Article } from '../../lib/core/article';
import type { Side } from '../../lib/core/segment';

const FOLDER = path.join(import.meta.dirname, 'faithful');

interface StoredSide {
  readonly lang: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Names in it, in the order in which the other side lists them. */
  readonly names: readonly string[];
  /** Names to put in place of those. */
  readonly others: readonly string[];
  /** Begins a sentence that has neither a name nor a number: `In {}, `. */
  readonly within: string;
}

export type FaithfulPair = Readonly<Record<Side, Article>>;

const readStored = (pair: string): Readonly<Record<Side, StoredSide>> =>
  JSON.parse(readFileSync(path.join(FOLDER, `${pair}.json`), 'utf8'));

/** A good translation of 60 sentences and its original; so many times over, with other names and numbers each time. */
export function readFaithfulPair(pair: string, times = 1): FaithfulPair {
  const stored = readStored(pair);
  return { translation: buildArticle(stored.translation, times), original: buildArticle(stored.original, times) };
}

function buildArticle(side: StoredSide, times: number): Article {
  const { lang, title } = side;
  const paragraphs = Array.from({ length: times }, (_, n) => side.paragraphs.map((text) => varyText(text, side, n)));
  return {
    url: '',
    lang,
    title,
    blocks: [
      { kind: 'title', text: title },
      ...paragraphs.flat().map((text) => ({ kind: 'paragraph' as const, text })),
    ],
  };
}

const SENTENCE_START = /(?<=[.!?][»”]?) (?=[\p{Lu}«“])/u;
/** Numbers of two or three digits that are no part of a longer one, a time or a year. */
const SMALL_NUMBER = /(?<![\d.,:])\d{2,3}(?![\d.,:]*\d)/g;
/** Below it stand days of a month. */
const FIRST_VARIED = 16;

/** The text with other names and numbers, so that no sentence of it says what one of another variation says. */
function varyText(text: string, side: StoredSide, n: number): string {
  if (n === 0) return text;
  const varied = (sentence: string): string => {
    let made = sentence.replaceAll(SMALL_NUMBER, (digits) =>
      String(Number(digits) < FIRST_VARIED ? Number(digits) : Number(digits) + n),
    );
    for (const [at, name] of side.names.entries()) made = made.replaceAll(name, getOtherName(side, at, n));
    return made === sentence ? putWithin(sentence, side, n) : made;
  };
  return text.split(SENTENCE_START).map(varied).join(' ');
}

/** Each name of a text takes another one in each variation, and no two the same in one. */
const getOtherName = ({ names, others }: StoredSide, at: number, n: number): string =>
  others[(at + names.length * n) % others.length]!;

const putWithin = (sentence: string, side: StoredSide, n: number): string =>
  side.within.replace('{}', getOtherName(side, 0, n)) + sentence.charAt(0).toLowerCase() + sentence.slice(1);
