import type { Article } from '../../lib/core';
import { demoArticle } from '../demo-articles';
import { demoPairs } from '../newsroom';

export interface BatchPair {
  readonly id: string;
  readonly translation: { readonly lang: string; readonly paragraphs: readonly string[] };
  readonly original: { readonly lang: string; readonly paragraphs: readonly string[] };
}

const shifted = (text: string, by: number): string =>
  text.replace(/[0-9]/g, (digit) => String((Number(digit) + by) % 10));

/** The first texts of an article with other figures; every so often one is left out, another one in each variation. */
const variation = ({ lang, blocks }: Article, n: number, every: number, most: number) => ({
  lang,
  paragraphs: blocks
    .slice(0, most)
    .filter((_, at) => (at + n) % every !== 0)
    .map(({ text }) => shifted(text, n)),
});

/** So many article pairs, the demo's by turns, of at most `most` paragraphs; the same ones each time. */
export function* batchPairs(count: number, most = Number.POSITIVE_INFINITY): Generator<BatchPair> {
  const demo = demoPairs().map((pair) => ({
    pair: pair.pair,
    translation: demoArticle(pair, 'translation'),
    original: demoArticle(pair, 'original'),
  }));
  for (let n = 0; n < count; n++) {
    const { pair, translation, original } = demo[n % demo.length]!;
    const round = Math.floor(n / demo.length);
    yield {
      id: `${pair}-${round}`,
      translation: variation(translation, round, 7, most),
      original: variation(original, round, 11, most),
    };
  }
}

const SIDE = { lang: 'en', paragraphs: ['The ferry sails at six. Nobody waits for the second one.'] };

const line = (id: string, translation: unknown, original: unknown = SIDE): string =>
  JSON.stringify({ id, translation, original });

/** A side whose only text is this. */
const of = (text: string) => ({ lang: 'de', paragraphs: [text] });

/** Lines as an archive that nobody has cleaned holds them; `n` keeps their ids apart. */
const HOSTILE: readonly ((n: number) => string)[] = [
  (n) => `{"id":"broken-${n}","translation":{"lang":"de","paragraphs":["Die Fähre`,
  (n) => `"only a text ${n}"`,
  (n) => `[${n}]`,
  () => 'null',
  (n) => `${'['.repeat(200_000)}${n}`,
  (n) => JSON.stringify({ id: `one-side-${n}`, translation: SIDE }),
  (n) => line(`null-side-${n}`, null),
  (n) => line(`numbers-${n}`, { paragraphs: [1, 2, { text: 'x' }] }),
  (n) => line(`lang-number-${n}`, { lang: 7, paragraphs: ['x'] }),
  (n) => line(`no-language-${n}`, { lang: '../../etc/passwd', paragraphs: ['Die Fähre geht um sechs.'] }),
  (n) => line(`nothing-${n}`, { paragraphs: [] }, { paragraphs: [] }),
  (n) => line(`blank-${n}`, of(''), of(' \u00a0\u200b ')),
  (n) => line(`long-word-${n}`, of('x'.repeat(1_000_000)), of('y'.repeat(1_000_000))),
  (n) => line(`long-thai-${n}`, { lang: 'th', paragraphs: ['กข'.repeat(100_000)] }),
  (n) => line(`digits-${n}`, of('7'.repeat(100_000)), of('1,'.repeat(100_000))),
  (n) => line(`quotes-${n}`, of('“„«»"\''.repeat(20_000))),
  (n) => line(`many-${n}`, { lang: 'de', paragraphs: Array.from({ length: 20_000 }, () => '') }),
  (n) => line(`surrogates-${n}`, of('Um \ud800 sechs \udfff Uhr.')),
  (n) => line(`nul-${n}`, of('Die \u0000 Fähre\u0000.')),
  (n) => line(`separators-${n}`, of('Die Fähre\u2028geht\u2029um sechs\u0085.')),
  (n) => `{"id":"proto-${n}","__proto__":{"translation":{}},"constructor":{"prototype":{"polluted":true}}}`,
  (n) => `{"id":"proto-side-${n}","translation":{"__proto__":{"paragraphs":["x"]}},"original":{"paragraphs":["x"]}}`,
  (n) => line(`lang-proto-${n}`, { lang: '__proto__', paragraphs: ['Die Fähre.'] }),
  (n) => line(`lang-constructor-${n}`, { lang: 'constructor', paragraphs: ['Die Fähre.'] }),
  (n) => line(`deep-${n}`, { html: `${'<div>'.repeat(20_000)}x` }, { html: '<b'.repeat(20_000) }),
  (n) => line(`address-${n}`, { html: '<p>x</p>', url: 'javascript:alert(1)' }, { html: '', url: 'http://[' }),
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
