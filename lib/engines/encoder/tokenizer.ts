import { Tokenizer } from '@huggingface/tokenizers';
import { isRecord } from '../../util/json';

/** The ids of a text's tokens, with those that stand for its beginning and its end. */
export type Tokens = readonly number[];

export type Tokenize = (text: string) => Tokens;

/** More than this no model of the kind takes. */
const MOST = 512;

/** From the contents of tokenizer.json and tokenizer_config.json; throws where they describe no tokenizer. */
export function tokenizer(description: unknown, config: unknown): Tokenize {
  if (!isRecord(description) || !isRecord(config)) throw new TypeError('no tokenizer');
  const made = new Tokenizer(description, config);
  const stated = config['model_max_length'];
  const most = typeof stated === 'number' && stated >= 3 ? Math.min(stated, MOST) : MOST;
  return (text) => shortened(made.encode(text).ids, most);
}

/** A text too long loses its end, and keeps the token that says it has ended. */
const shortened = (ids: Tokens, most: number): Tokens =>
  ids.length <= most ? ids : [...ids.slice(0, most - 1), ids.at(-1)!];
