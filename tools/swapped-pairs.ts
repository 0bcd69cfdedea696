// Makes pairs in which parts of sentences are other ones, without the lengths telling it, for learning (`npm run sureness`):
//   npx tsx tools/swapped-pairs.ts PAIRS.jsonl … > swapped.jsonl
// In one sentence of ten the end is exchanged for that of a sentence of another article (category `replaced`), left out
// (`truncated`), or followed by such an end (`expanded`); the cut is anywhere in its middle.
import { type GoldAlteration, type GoldPair, readPairs } from './learn/gold';
import { createRandom } from './random';

type Random = () => number;
type Span = GoldPair['gold']['translation'][number];

/** Of the sentences that nobody altered, the share that is. */
const ALTERED_SHARE = 0.1;
/** In UTF-16 units: shorter sentences stay. */
const MIN_LENGTH = 40;
/** How much longer or shorter, at most, an end may be than the one that it replaces. */
const MAX_RATIO = 1.4;

const pick = <T>(random: Random, list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];

/** Where a word begins, in the middle of a sentence. */
function listCuts(text: string, lang: string): number[] {
  const words = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)];
  return words
    .filter(({ isWordLike, index }) => isWordLike && index > 0.3 * text.length && index < 0.75 * text.length)
    .map(({ index }) => index);
}

const removeStop = (text: string): string => text.replace(/[.!?。！？।]?["”’»」]?\s*$/u, '');

interface Change {
  readonly text: string;
  readonly category: string;
}

/** A sentence with another end; undefined where none fits. */
function changeEnd(text: string, lang: string, others: readonly string[], random: Random): Change | undefined {
  const cut = pick(random, listCuts(text, lang));
  if (cut === undefined) return undefined;
  const [kept, end] = [text.slice(0, cut).trimEnd(), text.slice(cut)];
  const chance = random();
  if (chance < 0.15) return { text: kept, category: 'truncated' };
  const ends = others.flatMap((other) => {
    const at = pick(random, listCuts(other, lang));
    const found = at === undefined ? '' : other.slice(at);
    const ratio = found.length / Math.max(1, end.length);
    return ratio > 1 / MAX_RATIO && ratio < MAX_RATIO ? [found] : [];
  });
  const donor = pick(random, ends);
  if (donor === undefined) return undefined;
  const space = /\s/u.test(text) && !/[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u4e00-\u9fff]/u.test(donor) ? ' ' : '';
  return chance < 0.3
    ? { text: `${removeStop(text)}${space && ','}${space}${donor}`, category: 'expanded' }
    : { text: `${kept}${space}${donor}`, category: 'replaced' };
}

/** Puts other texts in place of sentences of the translation, and moves the spans along. */
function replaceSentences(
  pair: GoldPair,
  texts: ReadonlyMap<number, string>,
): Pick<GoldPair, 'translation'> & { spans: Span[] } {
  const spans = [...pair.gold.translation];
  const paragraphs = pair.translation.paragraphs.map((paragraph, at) => {
    const inside = spans.map((span, n) => ({ span, n })).filter(({ span }) => span.paragraph === at);
    let [result, from] = ['', 0];
    for (const { span, n } of inside.sort((one, other) => one.span.start - other.span.start)) {
      result += paragraph.slice(from, span.start);
      const start = result.length;
      result += texts.get(n) ?? paragraph.slice(span.start, span.end);
      spans[n] = { paragraph: at, start, end: result.length };
      from = span.end;
    }
    return result + paragraph.slice(from);
  });
  return { translation: { ...pair.translation, paragraphs }, spans };
}

/** The sentences of a translation. */
const listSentences = ({ gold, translation }: GoldPair): string[] =>
  gold.translation.map(({ paragraph, start, end }) => translation.paragraphs[paragraph]!.slice(start, end));

function swapParts(pair: GoldPair, all: readonly GoldPair[], random: Random): GoldPair {
  const { gold, translation } = pair;
  const textOf = ({ paragraph, start, end }: Span) => translation.paragraphs[paragraph]!.slice(start, end);
  const donors = all.filter(({ id }) => id !== pair.id);
  const changedTranslations = new Set([...gold.added, ...gold.moved, ...gold.altered.map((one) => one.translation)]);
  const changedOriginals = new Set([...gold.dropped, ...gold.altered.map((one) => one.original)]);
  const texts = new Map<number, string>();
  const altered: GoldAlteration[] = [...gold.altered];
  for (const [o, t] of gold.links) {
    const text = textOf(gold.translation[t]!);
    if (changedTranslations.has(t) || changedOriginals.has(o) || text.length < MIN_LENGTH || random() > ALTERED_SHARE)
      continue;
    const others = listSentences(pick(random, donors) ?? pair);
    const change = changeEnd(text, translation.lang, others, random);
    if (!change) continue;
    texts.set(t, change.text);
    altered.push({ original: o, translation: t, category: change.category });
  }
  const { spans, translation: rewrittenText } = replaceSentences(pair, texts);
  return {
    ...pair,
    id: pair.id,
    translation: rewrittenText,
    gold: { ...gold, translation: spans, altered, faithful: false },
  };
}

const random = createRandom(1);
for (const file of process.argv.slice(2)) {
  const pairs = readPairs(file);
  for (const pair of pairs) process.stdout.write(`${JSON.stringify(swapParts(pair, pairs, random))}\n`);
}
