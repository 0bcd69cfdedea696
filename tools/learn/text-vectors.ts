/** Loads the embeddings of texts from a folder, or has them encoded into it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { BUNDLED_ENCODER } from '../../lib/cli/engine/encoder-sources';
import type { TextEmbedding, TokenEmbeddings } from '../../lib/core/engine';
import type { AnalyzedSegment } from '../../lib/core/segment';

/** Gives a text's embedding. */
export type TextEmbeddings = (text: string) => TextEmbedding;

/** Segments with their embeddings; as they are where there are none. */
export const placeSegments = (
  segments: readonly AnalyzedSegment[],
  embeddingOf: TextEmbeddings | undefined,
): readonly AnalyzedSegment[] =>
  embeddingOf ? segments.map((segment) => ({ ...segment, embedding: embeddingOf(segment.text) })) : segments;

/** So many texts are encoded between two lines about how far it is. */
const STEP = 500;

const readBytes = (file: string): ArrayBuffer => {
  const bytes = readFileSync(file);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
};

function readStore(folder: string): Map<string, TextEmbedding> {
  const read = (name: string) => readBytes(path.join(folder, name));
  if (!existsSync(path.join(folder, 'texts.json'))) return new Map();
  const texts = JSON.parse(readFileSync(path.join(folder, 'texts.json'), 'utf8')) as string[];
  const [vectors, counts] = [new Float32Array(read('texts.f32')), new Uint32Array(read('counts.u32'))];
  const [places, tokens] = [new Uint32Array(read('places.u32')), new Int8Array(read('tokens.i8'))];
  const [names, odds] = [new Int8Array(read('names.i8')), new Int8Array(read('odds.i8'))];
  const width = vectors.length / texts.length;
  const tokenWidth = (2 * tokens.length) / places.length;
  const nameWidth = (2 * names.length) / places.length;
  let from = 0;
  return new Map(
    texts.map((text, at) => {
      const to = from + counts[at]!;
      const embedding: TextEmbedding = {
        sentence: vectors.subarray(at * width, (at + 1) * width),
        tokens: {
          starts: places.subarray(2 * from, 2 * to).filter((_, k) => k % 2 === 0),
          ends: places.subarray(2 * from, 2 * to).filter((_, k) => k % 2 === 1),
          vectors: tokens.subarray(from * tokenWidth, to * tokenWidth),
          names: names.subarray(from * nameWidth, to * nameWidth),
          nameOdds: odds.subarray(3 * from, 2 * from + to),
          negationOdds: odds.subarray(2 * from + to, from + 2 * to),
          negationLevels: odds.subarray(from + 2 * to, 3 * to),
        },
      };
      from = to;
      return [text, embedding];
    }),
  );
}

const getTokens = ({ tokens }: TextEmbedding): TokenEmbeddings => tokens!;

function writeStore(folder: string, found: ReadonlyMap<string, TextEmbedding>): void {
  const all = [...found.values()];
  const write = (name: string, parts: readonly ArrayBufferView[]) =>
    writeFileSync(
      path.join(folder, name),
      Buffer.concat(parts.map((part) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength))),
    );
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'texts.json'), JSON.stringify([...found.keys()]));
  write(
    'texts.f32',
    all.map(({ sentence }) => sentence),
  );
  write('counts.u32', [Uint32Array.from(all, (one) => getTokens(one).starts.length)]);
  write(
    'places.u32',
    all.map((one) => {
      const { starts, ends } = getTokens(one);
      return Uint32Array.from({ length: 2 * starts.length }, (_, k) => (k % 2 ? ends : starts)[k >> 1]!);
    }),
  );
  write(
    'tokens.i8',
    all.map((one) => getTokens(one).vectors),
  );
  write(
    'names.i8',
    all.map((one) => getTokens(one).names),
  );
  write(
    'odds.i8',
    all.flatMap((one) => [getTokens(one).nameOdds, getTokens(one).negationOdds, getTokens(one).negationLevels]),
  );
}

/**
 * Gives the embeddings of texts by the encoder that Verso carries: from FOLDER where they are, else encoded (some twenty
 * a second) and written there. Their tokens should come from a layer that was learnt without the texts' documents
 * (learn_tokens.py --fold).
 */
export async function loadTextVectors(texts: readonly string[], folder: string): Promise<TextEmbeddings> {
  const found = readStore(folder);
  const missing = [...new Set(texts)].filter((text) => !found.has(text));
  if (missing.length) {
    const encoder = await BUNDLED_ENCODER.open();
    for (let at = 0; at < missing.length; at += STEP) {
      console.error(`encoding ${at} of ${missing.length}`);
      const some = missing.slice(at, at + STEP);
      const embeddings = await encoder.encode(some, new AbortController().signal);
      for (const [k, text] of some.entries()) found.set(text, embeddings[k]!);
    }
    writeStore(folder, found);
  }
  return (text) => found.get(text)!;
}
