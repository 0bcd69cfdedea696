/** Makes pairs of articles for measuring a batch, hostile lines among them. */
import type { Article } from '../../lib/core/article';
import { readDemoArticle } from '../demo-articles';
import { readDemoPairs } from '../newsroom';

export interface BatchPair {
  readonly id: string;
  readonly translation: { readonly lang: string; readonly paragraphs: readonly string[] };
  readonly original: { readonly lang: string; readonly paragraphs: readonly string[] };
}

const shiftDigits = (text: string, by: number): string =>
  text.replace(/[0-9]/g, (digit) => String((Number(digit) + by) % 10));

/** The first texts of an article with other figures; every so often one is left out, another one in each variation. */
const varyArticle = ({ lang, blocks }: Article, n: number, every: number, most: number) => ({
  lang,
  paragraphs: blocks
    .slice(0, most)
    .filter((_, at) => (at + n) % every !== 0)
    .map(({ text }) => shiftDigits(text, n)),
});

/** So many article pairs, the demo's by turns, of at most `most` paragraphs; the same ones each time. */
export function* batchPairs(count: number, most = Number.POSITIVE_INFINITY): Generator<BatchPair> {
  const demo = readDemoPairs().map((pair) => ({
    pair: pair.pair,
    translation: readDemoArticle(pair, 'translation'),
    original: readDemoArticle(pair, 'original'),
  }));
  for (let n = 0; n < count; n++) {
    const { pair, translation, original } = demo[n % demo.length]!;
    const round = Math.floor(n / demo.length);
    yield {
      id: `${pair}-${round}`,
      translation: varyArticle(translation, round, 7, most),
      original: varyArticle(original, round, 11, most),
    };
  }
}

const SIDE = { lang: 'en', paragraphs: ['The ferry sails at six. Nobody waits for the second one.'] };

const formatPairLine = (id: string, translation: unknown, original: unknown = SIDE): string =>
  JSON.stringify({ id, translation, original });

/** A side whose only text is this. */
const toSide = (text: string) => ({ lang: 'de', paragraphs: [text] });

/** Lines as an archive that nobody has cleaned holds them; `n` keeps their ids apart. */
const HOSTILE: readonly ((n: number) => string)[] = [
  (n) => `{"id":"broken-${n}","translation":{"lang":"de","paragraphs":["Die Fähre`,
  (n) => `"only a text ${n}"`,
  (n) => `[${n}]`,
  () => 'null',
  (n) => `${'['.repeat(200_000)}${n}`,
  (n) => JSON.stringify({ id: `one-side-${n}`, translation: SIDE }),
  (n) => formatPairLine(`null-side-${n}`, null),
  (n) => formatPairLine(`numbers-${n}`, { paragraphs: [1, 2, { text: 'x' }] }),
  (n) => formatPairLine(`lang-number-${n}`, { lang: 7, paragraphs: ['x'] }),
  (n) => formatPairLine(`no-language-${n}`, { lang: '../../etc/passwd', paragraphs: ['Die Fähre geht um sechs.'] }),
  (n) => formatPairLine(`nothing-${n}`, { paragraphs: [] }, { paragraphs: [] }),
  (n) => formatPairLine(`blank-${n}`, toSide(''), toSide(' \u00a0\u200b ')),
  (n) => formatPairLine(`long-word-${n}`, toSide('x'.repeat(1_000_000)), toSide('y'.repeat(1_000_000))),
  (n) => formatPairLine(`long-thai-${n}`, { lang: 'th', paragraphs: ['กข'.repeat(100_000)] }),
  (n) => formatPairLine(`digits-${n}`, toSide('7'.repeat(100_000)), toSide('1,'.repeat(100_000))),
  (n) => formatPairLine(`quotes-${n}`, toSide('“„«»"\''.repeat(20_000))),
  (n) => formatPairLine(`many-${n}`, { lang: 'de', paragraphs: Array.from({ length: 20_000 }, () => '') }),
  (n) => formatPairLine(`surrogates-${n}`, toSide('Um \ud800 sechs \udfff Uhr.')),
  (n) => formatPairLine(`nul-${n}`, toSide('Die \u0000 Fähre\u0000.')),
  (n) => formatPairLine(`separators-${n}`, toSide('Die Fähre\u2028geht\u2029um sechs\u0085.')),
  (n) => `{"id":"proto-${n}","__proto__":{"translation":{}},"constructor":{"prototype":{"polluted":true}}}`,
  (n) => `{"id":"proto-side-${n}","translation":{"__proto__":{"paragraphs":["x"]}},"original":{"paragraphs":["x"]}}`,
  (n) => formatPairLine(`lang-proto-${n}`, { lang: '__proto__', paragraphs: ['Die Fähre.'] }),
  (n) => formatPairLine(`lang-constructor-${n}`, { lang: 'constructor', paragraphs: ['Die Fähre.'] }),
  (n) => formatPairLine(`deep-${n}`, { html: `${'<div>'.repeat(20_000)}x` }, { html: '<b'.repeat(20_000) }),
  (n) =>
    formatPairLine(`address-${n}`, { html: '<p>x</p>', url: 'javascript:alert(1)' }, { html: '', url: 'http://[' }),
  (n) => `{"id":{"toString":${n}},"translation":{"paragraphs":["x"]},"original":{"paragraphs":["x"]}}`,
  (n) => `\ufeff{"id":"mark-${n}","translation":{"paragraphs":["x"]},"original":{"paragraphs":["x"]}}`,
];

export interface BatchLines {
  /** So many lines apart stand those that are hostile; none where it is left out. */
  readonly every?: number;
  /** Paragraphs of a side. */
  readonly most?: number;
}

/** So many lines of input. */
export function* batchLines(
  count: number,
  { every = Number.POSITIVE_INFINITY, most }: BatchLines = {},
): Generator<string> {
  const pairs = batchPairs(count, most);
  for (let n = 1; n <= count; n++) {
    const pair = pairs.next().value as BatchPair;
    const at = Math.floor(n / every) - 1;
    yield n % every === 0 ? HOSTILE[at % HOSTILE.length]!(at) : JSON.stringify(pair);
  }
}

export const HOSTILE_KINDS = HOSTILE.length;
