import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { BUNDLED_ENCODER } from '../../../lib/cli/engine/encoder-sources';

/** Texts with their embeddings, one behind another. */
interface Store {
  readonly texts: readonly string[];
  readonly vectors: Float32Array;
}

function readStore(folder: string): Store {
  const file = path.join(folder, 'texts.json');
  if (!existsSync(file)) return { texts: [], vectors: new Float32Array() };
  const bytes = readFileSync(path.join(folder, 'texts.f32'));
  const vectors = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  return { texts: JSON.parse(readFileSync(file, 'utf8')) as string[], vectors };
}

/** So many texts are encoded between two lines about how far it is. */
const STEP = 500;

/**
 * Gives the embeddings of texts by the encoder that Verso carries: from FOLDER/texts.json and FOLDER/texts.f32 where they
 * are, else encoded (some twenty a second) and written there.
 */
export async function textVectors(texts: readonly string[], folder: string): Promise<(text: string) => Float32Array> {
  const store = readStore(folder);
  const width = store.texts.length ? store.vectors.length / store.texts.length : 0;
  const found = new Map(store.texts.map((text, at) => [text, store.vectors.subarray(at * width, (at + 1) * width)]));
  const missing = [...new Set(texts)].filter((text) => !found.has(text));
  if (missing.length) {
    const encoder = await BUNDLED_ENCODER.open();
    for (let at = 0; at < missing.length; at += STEP) {
      console.error(`encoding ${at} of ${missing.length}`);
      const some = missing.slice(at, at + STEP);
      const vectors = await encoder.encode(some, new AbortController().signal);
      for (const [k, text] of some.entries()) found.set(text, vectors[k]!);
    }
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'texts.json'), JSON.stringify([...found.keys()]));
    writeFileSync(
      path.join(folder, 'texts.f32'),
      Buffer.concat([...found.values()].map((v) => new Uint8Array(v.slice().buffer))),
    );
  }
  return (text) => found.get(text)!;
}
