/** Gets embeddings of further text from the chosen engine, where that is an encoder that can start. */
import type { EngineOutput } from '../../../lib/core/engine';
import type { SegmentText } from '../../../lib/meaning/answer-in-batches';
import { type EmbedOptions, embedSegments } from '../../../lib/meaning/embed-segments';
import { EngineError } from '../../../lib/meaning/translator';
import type { ReadyEngine, UnavailableEngine } from './engine-runner';

/**
 * Empty where the engine is none, is no encoder, needs the reader first or failed: the comparison by rules then stands.
 * No text is sent to a server. Rejects with the signal's reason.
 */
export async function embedWithEngine(
  engine: ReadyEngine | UnavailableEngine | undefined,
  segments: readonly SegmentText[],
  options: EmbedOptions,
): Promise<EngineOutput> {
  if (!engine || 'trouble' in engine) return {};
  try {
    if (!('encoder' in engine) || engine.needs !== 'nothing') return {};
    await engine.prepare?.(options.signal, () => undefined);
    const vectors = await embedSegments(segments, engine.encoder, options);
    engine.encoder.rest?.();
    return vectors.trouble ? {} : { vectors };
  } catch (problem) {
    options.signal.throwIfAborted();
    if (problem instanceof EngineError) return {};
    throw problem;
  } finally {
    engine.destroy?.();
  }
}
