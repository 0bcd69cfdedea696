import { Tokenizer } from '@huggingface/tokenizers';
import { isRecord } from '../../util/json';

/** The ids of a text's tokens, with those that stand for its beginning and its end. */
export type TokenIds = readonly number[];

export type TextTokenizer = (text: string) => TokenIds;

/** More than this no model of the kind takes. */
const MAX_TOKENS = 512;

/** From the contents of tokenizer.json and tokenizer_config.json; throws where they describe no tokenizer. */
export function createTokenizer(description: unknown, config: unknown): TextTokenizer {
  if (!isRecord(description) || !isRecord(config)) throw new TypeError('no tokenizer');
  const made = new Tokenizer(description, config);
  const stated = config['model_max_length'];
  const most = typeof stated === 'number' && stated >= 3 ? Math.min(stated, MAX_TOKENS) : MAX_TOKENS;
  return (text) => truncateTokens(made.encode(text).ids, most);
}

/** A text too long loses its end, and keeps the token that says it has ended. */
const truncateTokens = (ids: TokenIds, most: number): TokenIds =>
  ids.length <= most ? ids : [...ids.slice(0, most - 1), ids.at(-1)!];
