/**
 * Alters names in pairs of articles with known differences. Confidences are learnt from them: of names in another's
 * place and of names spelt otherwise.
 *
 *     npx tsx tools/altered-names.ts PAIRS.jsonl [PAIRS.jsonl …] > ALTERED.jsonl
 */
import { pathToFileURL } from 'node:url';
import { type CapitalizedRun, findCapitalizedRuns } from '../lib/facts/names/capitalized-runs';
import { isCommonWord } from '../lib/text/common-words';
import { type GoldAlteration, type GoldPair, readPairs } from './learn/gold';
import { createRandom } from './random';

/** Share of the sentences nobody altered in which a name is. */
const ALTERED_SHARE = 0.2;
/** Of the altered names, those that are only spelt otherwise. */
const MISSPELT_SHARE = 0.35;

/** Names within sentences: not what begins one, short enough to be one name, and not of common words alone. */
const listNames = (text: string): CapitalizedRun[] =>
  findCapitalizedRuns(text).filter(
    (run) =>
      !run.initial &&
      run.words.length <= 3 &&
      run.text.length >= 4 &&
      !/\d/u.test(run.text) &&
      run.words.some(({ text }) => !isCommonWord(text.toLowerCase())),
  );

const pick = <T>(list: readonly T[], draw: () => number): T => list[Math.floor(draw() * list.length)]!;

const LETTERS = 'aeioulnrstmkd';

/** Exchanges, drops or doubles one or two letters, as systems do that have never seen a name. */
function misspell(name: string, draw: () => number): string {
  let letters = [...name];
  const count = name.length > 7 ? 2 : 1;
  for (let k = 0; k < count; k++) {
    const at = 1 + Math.floor(draw() * Math.max(1, letters.length - 1));
    if (!/\p{Ll}/u.test(letters[at] ?? '')) continue;
    const way = draw();
    if (way < 0.5) letters[at] = pick([...LETTERS], draw);
    else if (way < 0.75) letters.splice(at, 1);
    else if (at + 1 < letters.length && /\p{Ll}/u.test(letters[at + 1]!))
      letters = [...letters.slice(0, at), letters[at + 1]!, letters[at]!, ...letters.slice(at + 2)];
  }
  return letters.join('');
}

interface MutablePair {
  readonly pair: GoldPair;
  readonly paragraphs: string[];
  readonly spans: { paragraph: number; start: number; end: number }[];
  readonly altered: GoldAlteration[];
}

/** Puts something else where a sentence of the translation has a name, and moves what stands after it. */
function replaceName(made: MutablePair, [o, t]: readonly [number, number], name: CapitalizedRun, to: string): void {
  const span = made.spans[t]!;
  const text = made.paragraphs[span.paragraph]!;
  const [start, end] = [span.start + name.start, span.start + name.end];
  made.paragraphs[span.paragraph] = text.slice(0, start) + to + text.slice(end);
  const shift = to.length - name.text.length;
  for (const other of made.spans) {
    if (other.paragraph !== span.paragraph) continue;
    if (other.start > start) other.start += shift;
    if (other.end >= end) other.end += shift;
  }
  made.altered.push({ original: o, translation: t, category: 'name', to });
}

function alterNames(pair: GoldPair, pool: readonly string[], draw: () => number): GoldPair {
  const made: MutablePair = {
    pair,
    paragraphs: [...pair.translation.paragraphs],
    spans: pair.gold.translation.map((span) => ({ ...span })),
    altered: [...pair.gold.altered],
  };
  const touched = new Set([...made.altered.map((a) => a.translation), ...pair.gold.moved]);
  for (const link of pair.gold.links) {
    if (touched.has(link[1]) || draw() > ALTERED_SHARE) continue;
    const span = made.spans[link[1]]!;
    const names = listNames(made.paragraphs[span.paragraph]!.slice(span.start, span.end));
    if (names.length === 0) continue;
    const name = pick(names, draw);
    const to = draw() < MISSPELT_SHARE ? misspell(name.text, draw) : pick(pool, draw);
    if (to !== name.text && !name.text.includes(to)) replaceName(made, link, name, to);
  }
  return {
    ...pair,
    translation: { ...pair.translation, paragraphs: made.paragraphs },
    gold: { ...pair.gold, translation: made.spans, altered: made.altered, faithful: false },
  };
}

/** The pairs of a file with names altered; the names put in are of other articles of the file. */
export function makeAlteredNames(pairs: readonly GoldPair[], seed: number): GoldPair[] {
  const draw = createRandom(seed);
  const namesByPair = pairs.map(({ translation }) => translation.paragraphs.flatMap(listNames).map(({ text }) => text));
  return pairs.map((pair, i) => {
    const pool = namesByPair.flatMap((names, k) => (k === i ? [] : names));
    return pool.length > 0 ? alterNames(pair, pool, draw) : pair;
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [seed, file] of process.argv.slice(2).entries()) {
    for (const pair of makeAlteredNames(readPairs(file), seed)) process.stdout.write(`${JSON.stringify(pair)}\n`);
  }
}
