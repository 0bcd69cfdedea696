/** Creates the model's tokenizer from its files. */
import { Tokenizer } from '@huggingface/tokenizers';
import { isRecord } from '../../../util/json';
import type { TokenIds } from '../encoder';

export type TextTokenizer = (text: string) => TokenIds;

/** Models of this kind take no more tokens. */
const MAX_TOKENS = 512;

/**
 * Creates the tokenizer from the parsed tokenizer.json (`description`) and tokenizer_config.json (`config`). Throws
 * where they describe no tokenizer.
 */
export function createTokenizer(description: unknown, config: unknown): TextTokenizer {
  if (!isRecord(description) || !isRecord(config)) throw new TypeError('no tokenizer');
  const tokenizer = new Tokenizer(description, config);
  const statedMax = config['model_max_length'];
  const maxTokens = typeof statedMax === 'number' && statedMax >= 3 ? Math.min(statedMax, MAX_TOKENS) : MAX_TOKENS;
  return (text) => truncateTokens(tokenizer.encode(text).ids, maxTokens);
}

/** Cuts a text that is too long, but keeps its last token, which marks the end. */
const truncateTokens = (ids: TokenIds, maxTokens: number): TokenIds =>
  ids.length <= maxTokens ? ids : [...ids.slice(0, maxTokens - 1), ids.at(-1)!];
