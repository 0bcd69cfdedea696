/** Reads parallel text, and finds the English of what is made of its sentences. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A sentence, and what it says in English. */
export interface Known {
  readonly text: string;
  readonly english: string;
}

/** Parallel text: a file a language, a sentence a line, English among them (`en.txt`). */
export function readParallelText(folder: string): Known[] {
  const lines = (name: string) => readFileSync(path.join(folder, name), 'utf8').replace(/\n$/, '').split('\n');
  const english = lines('en.txt');
  const files = readdirSync(folder).filter((name) => /^[a-z]{2,3}\.txt$/.test(name));
  return files.flatMap((name) => lines(name).map((text, n) => ({ text: text.trim(), english: english[n]!.trim() })));
}

/** A text without its white space: systems space the same words otherwise. */
export const squeezeText = (text: string): string => text.replace(/\s+/gu, '');
const GRAM = 6;

const listGrams = (key: string): string[] =>
  Array.from({ length: Math.max(0, key.length - GRAM + 1) }, (_, at) => key.slice(at, at + GRAM));

function addToList<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** A stretch of a known sentence, by number, from one place to another of its letters. */
interface Stretch {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
}

/** Share of a text that must be a known sentence's so that this counts, and that is enough to know the text by. */
const [TELLING, ENOUGH] = [0.15, 0.8];

/**
 * The English of a text that is made of known sentences, or of their pieces, or is one a little altered: of a piece of a
 * sentence the matching share of its English. A text that is none of these stays as it is.
 */
export function createEnglishReader(known: readonly Known[]): (text: string) => string {
  const keys = known.map(({ text }) => squeezeText(text));
  const places = new Map<string, (readonly [sentence: number, at: number])[]>();
  keys.forEach((key, n) => {
    for (const [at, gram] of listGrams(key).entries()) addToList(places, gram, [n, at] as const);
  });

  function findStretches(key: string): Stretch[] {
    const hits = new Map<number, number[]>();
    for (const gram of listGrams(key)) for (const [n, at] of places.get(gram) ?? []) addToList(hits, n, at);
    return [...hits]
      .filter(([, { length }]) => length >= TELLING * key.length)
      .sort(([a, x], [b, y]) => y.length - x.length || keys[a]!.length - keys[b]!.length || a - b)
      .map(([sentence, at]) => ({ sentence, from: Math.min(...at), to: Math.max(...at) + GRAM }));
  }

  function readEnglish({ sentence, from, to }: Stretch): string {
    const text = known[sentence]!.english;
    const share = (at: number) => Math.round((at / keys[sentence]!.length) * text.length);
    return text.slice(share(from), share(to));
  }

  return (text) => {
    const key = squeezeText(text);
    const parts: string[] = [];
    let covered = 0;
    for (const stretch of findStretches(key)) {
      if (covered >= ENOUGH * key.length) break;
      parts.push(readEnglish(stretch));
      covered += stretch.to - stretch.from;
    }
    return parts.length ? parts.join(' ') : text;
  };
}
