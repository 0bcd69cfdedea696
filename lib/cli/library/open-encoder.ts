/** Opens the sentence encoder that the package carries. */
import type { Encoder } from '../../engines/encoder/encoder';
import { BUNDLED_ENCODER } from '../engine/encoder-sources';

/**
 * Opens it, once for many comparisons; whoever opens it closes it. It fetches nothing and writes nothing. Rejects with
 * an Error that says what to do where a file of the package is missing or damaged.
 */
export async function openEncoder(): Promise<Encoder> {
  try {
    return await BUNDLED_ENCODER.open();
  } catch (problem) {
    const [reason = ''] = (problem instanceof Error ? problem.message : String(problem)).split('\n');
    throw new Error(`The sentence encoder cannot be opened (${reason}); install Verso anew.`, { cause: problem });
  }
}
