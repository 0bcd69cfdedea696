// Prints the texts of pairs that are encoded for learning, each with its document, as JSON (model/encode_texts.py):
//   npx tsx tools/learning-texts.ts PAIRS.jsonl … > TEXTS.json
import { type GoldPair, readPairs } from './learn/gold';
import { addKinds } from './learn/kinds';
import { analyzeSides } from './learn/sides';

/** Of a pair as it is, and as it is with headlines and captions. */
function collectTexts(pair: GoldPair, number: number): string[] {
  const apart = addKinds(pair, number);
  return [analyzeSides(pair), analyzeSides(apart.pair, apart.kinds)].flatMap(({ original, translation }) =>
    [...original, ...translation].map(({ text }) => text),
  );
}

const documents = new Map<string, string>();
for (const file of process.argv.slice(2))
  for (const [number, pair] of readPairs(file).entries())
    for (const text of collectTexts(pair, number)) documents.set(text, pair.id.split('.').slice(0, -1).join('.'));
process.stdout.write(JSON.stringify([...documents]));
