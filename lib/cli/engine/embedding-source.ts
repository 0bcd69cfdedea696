/** Computes embeddings for the command, with a sentence encoder from a folder on disk. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { listEncodable } from '../../compare/compare-articles';
import type { EngineErrorKind, EngineName, SegmentEmbeddings } from '../../core';
import { EngineError, embedSegments, isSameBaseLanguage } from '../../engines';
import type { Encoder } from '../../engines/encoder';
import { createLazy } from '../../util/lazy';
import type { EngineOutputSource } from './engine';
import { formatEngineTitle } from './engine-title';
import { createModelFolderStore } from './model-folder';

const TROUBLE_TEXTS: Partial<Readonly<Record<EngineErrorKind, string>>> = {
  slow: 'takes too long',
  quota: 'needs more memory than there is',
};

/**
 * Creates a source of embeddings for one pair of articles after the other; nothing where both are in one language. The
 * model is opened once, at the first pair. Nothing is fetched or written. `notify` gets each trouble once.
 */
export function createEmbeddingSource(folder: string, notify: (sentence: string) => void): EngineOutputSource {
  const name: EngineName = { kind: 'encoder', label: path.basename(path.resolve(folder)) };
  const notified = new Set<string>();
  const { signal } = new AbortController();
  const openOnce = createLazy(() => openFolderEncoder(folder, name.label));

  function reportTrouble(
    vectors: SegmentEmbeddings & { readonly trouble: EngineErrorKind },
    description: string,
  ): SegmentEmbeddings {
    const sentence = `${formatEngineTitle(name)} ${description}; what it did not place is compared without it.`;
    if (!notified.has(sentence)) notify(sentence);
    notified.add(sentence);
    return vectors;
  }

  return async (translation, original) => {
    if (isSameBaseLanguage({ from: original.lang, to: translation.lang })) return {};
    const encoder = await openOnce();
    if (encoder instanceof EngineError) {
      const { trouble, detail } = encoder;
      return { vectors: reportTrouble({ engine: name, of: {}, trouble }, `cannot be opened: ${detail || trouble}`) };
    }
    const vectors = await embedSegments(listEncodable(translation, original), encoder, { signal });
    const { trouble } = vectors;
    if (!trouble) return { vectors };
    return {
      vectors: reportTrouble({ ...vectors, trouble }, TROUBLE_TEXTS[trouble] ?? 'answers something other than vectors'),
    };
  };
}

/** Opens the model. Its code and the ONNX runtime are loaded only here, since few runs need them. */
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
