import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { listEncodable } from '../../compare/compare-articles';
import type { EngineErrorKind, EngineName, SegmentEmbeddings } from '../../core';
import { EngineProblem, sameLanguage, vectorsOf } from '../../engines';
import type { Encoder } from '../../engines/encoder';
import type { GivesMeaning } from './engine';
import { engineTitle } from './engine-title';
import { modelFolder } from './model-folder';

const SAID: Partial<Readonly<Record<EngineErrorKind, string>>> = {
  slow: 'takes too long',
  quota: 'needs more memory than there is',
};

/**
 * Where the model in a folder places the passages of one pair after the other; nothing where both are in one language.
 * It is opened once, at the first pair. Nothing is fetched and nothing written. Each trouble is told once.
 */
export function vectorsFrom(folder: string, tell: (sentence: string) => void): GivesMeaning {
  const name: EngineName = { kind: 'encoder', label: path.basename(path.resolve(folder)) };
  const told = new Set<string>();
  const { signal } = new AbortController();
  let opening: Promise<Encoder | EngineProblem> | undefined;

  function troubled(
    vectors: SegmentEmbeddings & { readonly trouble: EngineErrorKind },
    words: string,
  ): SegmentEmbeddings {
    const sentence = `${engineTitle(name)} ${words}; what it did not place is compared without it.`;
    if (!told.has(sentence)) tell(sentence);
    told.add(sentence);
    return vectors;
  }

  return async (translation, original) => {
    if (sameLanguage({ from: original.lang, to: translation.lang })) return {};
    opening ??= opened(folder, name.label);
    const encoder = await opening;
    if (encoder instanceof EngineProblem) {
      const { trouble, detail } = encoder;
      return { vectors: troubled({ engine: name, of: {}, trouble }, `cannot be opened: ${detail || trouble}`) };
    }
    const vectors = await vectorsOf(listEncodable(translation, original), encoder, { signal });
    const { trouble } = vectors;
    if (!trouble) return { vectors };
    return { vectors: troubled({ ...vectors, trouble }, SAID[trouble] ?? 'answers something other than vectors') };
  };
}

/** Neither the model's code nor its runtime is loaded before this. */
async function opened(folder: string, label: string): Promise<Encoder | EngineProblem> {
  const { openEncoder } = await import('../../engines/encoder');
  const runtime = createRequire(import.meta.url).resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm');
  const manifest = { label, base: '', licence: '', files: [] };
  try {
    const wasm = { bytes: new Uint8Array(await readFile(runtime)) };
    return await openEncoder(modelFolder(folder), { manifest, wasm });
  } catch (problem) {
    if (problem instanceof EngineProblem) return problem;
    throw problem;
  }
}
