/** The tokens of a text, and which words they belong to. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUNDLED_ENCODER } from '../../../lib/cli/engine/encoder-sources';
import type { TextEmbedding, TokenEmbeddings } from '../../../lib/core/engine';
import type { Encoder } from '../../../lib/meaning/encoder';
import { parseLinearLayer } from '../../../lib/meaning/encoder/layers';
import { findBestLikeness, matchTokens, toAbsence } from '../../../lib/meaning/token-likeness';

const { signal } = new AbortController();

/** In milliseconds: on a busy machine the model takes seconds to open. */
const OPENING = 60_000;

let encoder: Encoder;
beforeAll(async () => {
  encoder = await BUNDLED_ENCODER.open();
}, OPENING);
afterAll(() => encoder.close());

const tokensOf = ({ tokens }: TextEmbedding): TokenEmbeddings => tokens!;
const encode = async (text: string): Promise<TokenEmbeddings> => tokensOf((await encoder.encode([text], signal))[0]!);

const written = (text: string, { starts, ends }: TokenEmbeddings): string[] =>
  [...starts].map((start, at) => text.slice(start, ends[at]));

/** The mean absence of the tokens that stand in a part of a text. */
function absenceOf(text: string, part: string, tokens: TokenEmbeddings, others: readonly TokenEmbeddings[]): number {
  const from = text.indexOf(part);
  expect(from).toBeGreaterThanOrEqual(0);
  const within = [...findBestLikeness(tokens, others)].filter(
    (_, at) => tokens.starts[at]! >= from && tokens.ends[at]! <= from + part.length,
  );
  return within.reduce((sum, likeness) => sum + toAbsence(likeness), 0) / within.length;
}

describe('the tokens of a text', () => {
  it.each([
    'The ferry to Nordhavn was cancelled.',
    'เรือข้ามฟากถูกยกเลิกเมื่อเช้านี้',
    '港への フェリーは、今朝 欠航した。',
    'ألغيت العبارة صباح اليوم.',
    '  Two  spaces\u00a0and 😀 a face ',
  ])('stand where they stand: %s', async (text) => {
    const tokens = await encode(text);
    expect(tokens.starts.length).toBeGreaterThan(3);
    expect(tokens.vectors.length).toBe(128 * tokens.starts.length);
    expect(tokens.names.length).toBe(64 * tokens.starts.length);
    expect([tokens.nameOdds.length, tokens.negationOdds.length]).toEqual([tokens.starts.length, tokens.starts.length]);
    expect(written(text, tokens).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
  });

  it('stay within a text that is read in another form, or not to its end', async () => {
    const texts = ['ﬁve ½ ﷺ ㌔ Ａ１', 'x', '', '   ', 'word '.repeat(3000), `a${'\u0301'.repeat(50)}b`];
    for (const text of texts) {
      const { starts, ends } = await encode(text);
      for (const [at, start] of starts.entries()) {
        expect(start).toBeLessThanOrEqual(ends[at]!);
        expect(ends[at]).toBeLessThanOrEqual(text.length);
      }
    }
  });

  it('find what says the same in another language, and miss what is said nowhere', async () => {
    const original = 'The ferry was cancelled on Friday because of the storm, and the harbour master apologised.';
    const [whole, shortened] = [
      await encode('เรือข้ามฟากถูกยกเลิกเมื่อวันศุกร์เนื่องจากพายุ และนายท่าได้ขอโทษ'),
      await encode('เรือข้ามฟากถูกยกเลิกเมื่อวันศุกร์'),
    ];
    const tokens = await encode(original);
    const [kept, lost] = [
      'The ferry was cancelled on Friday',
      'because of the storm, and the harbour master apologised',
    ];
    expect(absenceOf(original, kept, tokens, [whole])).toBeLessThan(-0.5);
    expect(absenceOf(original, lost, tokens, [whole])).toBeLessThan(0);
    expect(absenceOf(original, kept, tokens, [shortened])).toBeLessThan(-0.5);
    expect(absenceOf(original, lost, tokens, [shortened])).toBeGreaterThan(0.5);
  });
});

describe('matching tokens', () => {
  const made = (...vectors: number[][]): TokenEmbeddings => ({
    starts: Uint32Array.from(vectors, (_, at) => at),
    ends: Uint32Array.from(vectors, (_, at) => at + 1),
    vectors: Int8Array.from(vectors.flat()),
    names: new Int8Array(vectors.length),
    nameOdds: new Int8Array(vectors.length),
    negationOdds: new Int8Array(vectors.length),
    negationLevels: new Int8Array(vectors.length),
  });

  it('gives the best cosine both ways', () => {
    const { own, other } = matchTokens(made([127, 0], [0, 127]), made([127, 0], [-127, 0], [90, 90]));
    expect([...own].map((x) => x.toFixed(2))).toEqual(['1.00', '0.71']);
    expect([...other].map((x) => x.toFixed(2))).toEqual(['1.00', '0.00', '0.71']);
  });

  it('finds nothing in nothing, nor in vectors of another model', () => {
    expect([...findBestLikeness(made([127, 0]), [])]).toEqual([-1]);
    expect([...findBestLikeness(made([127, 0]), [made()])]).toEqual([-1]);
    expect([...findBestLikeness(made([127, 0]), [made([127, 0, 0])])]).toEqual([-1]);
    expect(findBestLikeness(made(), [made([127, 0])])).toHaveLength(0);
  });

  it('takes no file that ends too early', () => {
    expect(() => parseLinearLayer(new Uint8Array(8))).not.toThrow();
    expect(() => parseLinearLayer(Uint8Array.of(2, 0, 0, 0, 2, 0, 0, 0))).toThrow(RangeError);
  });
});
