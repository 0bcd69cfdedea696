/** Names found by their embeddings. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUNDLED_ENCODER } from '../../lib/cli/engine/encoder-sources';
import type { TokenEmbeddings } from '../../lib/core/engine';
import {
  compareNames,
  type EmbeddedName,
  findEmbeddedNames,
  findNameLikeness,
  removeNameWords,
} from '../../lib/meaning/embedded-names';
import type { Encoder } from '../../lib/meaning/encoder';

/** In milliseconds: on a busy machine the model takes seconds to open. */
const OPENING = 60_000;

let encoder: Encoder;
beforeAll(async () => {
  encoder = await BUNDLED_ENCODER.open();
}, OPENING);
afterAll(() => encoder.close());

async function encode(text: string): Promise<TokenEmbeddings> {
  const [embedding] = await encoder.encode([text], new AbortController().signal);
  return embedding!.tokens!;
}

async function listNames(text: string): Promise<string[]> {
  return findEmbeddedNames(text, await encode(text)).map(({ start, end }) => text.slice(start, end));
}

async function findName(text: string, name: string): Promise<EmbeddedName> {
  const found = findEmbeddedNames(text, await encode(text));
  return found.find(({ start, end }) => text.slice(start, end).includes(name))!;
}

describe('the names of a text', () => {
  it.each([
    ['Yesterday Marta Olsen met the minister in Lisbon.', ['Marta Olsen', 'Lisbon']],
    ['Gestern traf die Ministerin in der Stadt Lissabon den Ingenieur Jonas Weber.', ['Lissabon', 'Jonas Weber']],
    ['昨日、マルタ・オルセン氏はリスボンで大臣と会談した。', ['マルタ・オルセン', 'リスボン']],
    ['التقت مارتا أولسن بالوزير في لشبونة أمس.', ['مارتا أولسن', 'لشبونة']],
    ['मार्टा ओल्सन ने कल लिस्बन में मंत्री से मुलाक़ात की।', ['मार्टा ओल्सन', 'लिस्बन']],
  ])('are told in any script: %s', async (text, names) => {
    expect(await listNames(text)).toEqual(names);
  });

  it('hold together where one piece is in doubt', async () => {
    expect(await listNames('นายกรัฐมนตรีสเรตถา ทวีสิน เดินทางไปกรุงฮานอยเมื่อวันอังคาร')).toContainEqual(
      expect.stringContaining('เรตถา ทวีสิน'),
    );
  });

  it.each([
    'Most of the houses near the river were empty when the water came.',
    'Die Versicherung zahlt den Schaden am Gebäude und die Kosten der Reparatur.',
    'Last Monday Nobody Came To The Meeting',
    '彼らは雨の中で長い間待っていた。',
  ])('are none where nobody is named: %s', async (text) => {
    expect(await listNames(text)).toEqual([]);
  });

  it('point one way in every language, and elsewhere for another name', async () => {
    const english = await findName('The strike was called by Marta Olsen in Lisbon.', 'Olsen');
    for (const [text, same, other] of [
      ['昨日、マルタ・オルセン氏はリスボンで大臣と会談した。', 'オルセン', 'リスボン'],
      ['دعت مارتا أولسن إلى الإضراب في لشبونة.', 'أولسن', 'لشبونة'],
      ['Забастовку в Лиссабоне объявила Марта Ольсен.', 'Ольсен', 'Лиссабон'],
    ] as const) {
      expect(compareNames(english, await findName(text, same))).toBeGreaterThan(0.6);
      expect(compareNames(english, await findName(text, other))).toBeLessThan(0.4);
    }
  });

  it('are found in a text that has them, and not in one that has others', async () => {
    const name = await findName('The strike was called by Marta Olsen in Lisbon.', 'Olsen');
    const there = await encode('マルタ・オルセン氏はリスボンでストライキを呼びかけた。');
    const gone = await encode('アンナ・シュミット氏はリスボンでストライキを呼びかけた。');
    expect(findNameLikeness(name, [there])).toBeGreaterThan(0.7);
    expect(findNameLikeness(name, [gone])).toBeLessThan(0.6);
    expect(findNameLikeness(name, [])).toBe(-1);
  });

  it('lose the words that are said elsewhere', async () => {
    const text = 'The strike was called by Marta Olsen in Lisbon.';
    const tokens = await encode(text);
    const name = await findName(text, 'Olsen');
    const rest = removeNameWords(text, tokens, name, (word) => word === 'Olsen')!;
    expect(text.slice(rest.start, rest.end)).toBe('Marta');
    expect(removeNameWords(text, tokens, name, () => true)).toBeUndefined();
    expect(removeNameWords(text, tokens, name, () => false)).toEqual(name);
  });

  it('are none in nothing', async () => {
    for (const text of ['', ' ', '…']) expect(findEmbeddedNames(text, await encode(text))).toEqual([]);
  });
});
