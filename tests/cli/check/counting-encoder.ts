/** An encoder that writes down what it is given, and answers each text with a vector of its own. */
import type { Encoder } from '../../../lib/meaning/encoder';

/** `encoded` grows with each text. */
export function createCountingEncoder(): { readonly encoder: Encoder; readonly encoded: readonly string[] } {
  const encoded: string[] = [];
  const encoder: Encoder = {
    name: { kind: 'encoder', label: 'made' },
    async encode(texts) {
      encoded.push(...texts);
      return texts.map((_, at) => ({ sentence: Float32Array.from([Math.cos(at), Math.sin(at)]) }));
    },
    close: async () => undefined,
  };
  return { encoder, encoded };
}
