import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { listEncodable } from '../../compare/compare-articles';
import type { EngineErrorKind, EngineName, SegmentEmbeddings } from '../../core';
import { EngineError, embedSegments, isSameBaseLanguage } from '../../engines';
import type { Encoder } from '../../engines/encoder';
import type { EngineOutputSource } from './engine';
import { formatEngineTitle } from './engine-title';
import { createModelFolderStore } from './model-folder';

const TROUBLE_TEXTS: Partial<Readonly<Record<EngineErrorKind, string>>> = {
  slow: 'takes too long',
  quota: 'needs more memory than there is',
};

/**
 * Where the model in a folder places the passages of one pair after the other; nothing where both are in one language.
 * It is opened once, at the first pair. Nothing is fetched and nothing written. Each trouble is told once.
 */
export function createEmbeddingSource(folder: string, tell: (sentence: string) => void): EngineOutputSource {
  const name: EngineName = { kind: 'encoder', label: path.basename(path.resolve(folder)) };
  const told = new Set<string>();
  const { signal } = new AbortController();
  let opening: Promise<Encoder | EngineError> | undefined;

  function troubled(
    vectors: SegmentEmbeddings & { readonly trouble: EngineErrorKind },
    words: string,
  ): SegmentEmbeddings {
    const sentence = `${formatEngineTitle(name)} ${words}; what it did not place is compared without it.`;
    if (!told.has(sentence)) tell(sentence);
    told.add(sentence);
    return vectors;
  }

  return async (translation, original) => {
    if (isSameBaseLanguage({ from: original.lang, to: translation.lang })) return {};
    opening ??= openFolderEncoder(folder, name.label);
    const encoder = await opening;
    if (encoder instanceof EngineError) {
      const { trouble, detail } = encoder;
      return { vectors: troubled({ engine: name, of: {}, trouble }, `cannot be opened: ${detail || trouble}`) };
    }
    const vectors = await embedSegments(listEncodable(translation, original), encoder, { signal });
    const { trouble } = vectors;
    if (!trouble) return { vectors };
    return {
      vectors: troubled({ ...vectors, trouble }, TROUBLE_TEXTS[trouble] ?? 'answers something other than vectors'),
    };
  };
}

/** Neither the model's code nor its runtime is loaded before this. */
async function openFolderEncoder(folder: string, label: string): Promise<Encoder | EngineError> {
  const { openEncoder } = await import('../../engines/encoder');
  const runtime = createRequire(import.meta.url).resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm');
  const manifest = { label, base: '', licence: '', files: [] };
  try {
    const wasm = { bytes: new Uint8Array(await readFile(runtime)) };
    return await openEncoder(createModelFolderStore(folder), { manifest, wasm });
  } catch (problem) {
    if (problem instanceof EngineError) return problem;
    throw problem;
  }
}
