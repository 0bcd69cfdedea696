/** Readings by a real Apertium server. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '../../lib/core/timeout';
import { createApertium } from '../../lib/meaning/translators/apertium';
import { translateOriginal } from '../../lib/meaning/translators/translate-original';
import { hasApertium, type RealServer, realApertium } from './apertium-server';

const there = hasApertium();
if (!there) {
  console.warn('NOT TESTED against a real translation server: install apertium-apy and apertium-eng-spa for that.');
}

const EN = [
  'The old lighthouse will open its doors again',
  'The council of the small island decided on Monday to restore the old lighthouse. The work will cost 3 million euros and will last 14 months.',
  'The lighthouse was built in 1871. A storm destroyed its lamp forty years ago, and nobody repaired it.',
  '"We have waited a long time for this day," said the mayor. She did not promise that the ferry will be cheaper.',
  'The fishermen of the island do not like the plan. They say that the tourists will fill the harbour in summer.',
  'The first visitors will climb the tower in June. The ticket will cost 5 euros.',
];

describe.skipIf(!there)('a real Apertium server', () => {
  let server: RealServer;
  beforeAll(async () => {
    server = await realApertium();
  }, 60_000);
  afterAll(() => server?.close());

  const outside = { fetch, wait: waitFor };
  const { signal } = new AbortController();

  it('renders English in Spanish, whatever stands in the text', async () => {
    const texts = ['The mayor did not promise it.', 'It costs 5 % & more + less = nothing.', 'See <b>page</b> [3]'];
    const [first, second, third] = await createApertium(server.address, outside).translate(
      texts,
      { from: 'en-GB', to: 'es-MX' },
      signal,
    );
    expect(first).toMatch(/alcalde no/);
    expect(second).toMatch(/5 % & .*\+.*=/);
    expect(third).toMatch(/<b>.+<\/b> \[3\]/);
  });

  it('says that it has no French', async () => {
    const segments = [{ id: 'o0', text: 'The mayor did not promise it.' }];
    const rendering = await translateOriginal(
      segments,
      createApertium(server.address, outside),
      { from: 'en', to: 'fr' },
      { signal },
    );
    expect(rendering).toMatchObject({ texts: {}, trouble: 'pair' });
  });

  it('gives a reading of every sentence of an article', async () => {
    const segments = EN.map((text, at) => ({ id: `o${at}`, text }));
    const apertium = createApertium(server.address, outside);
    const rendering = await translateOriginal(segments, apertium, { from: 'en', to: 'es' }, { signal });
    expect(rendering.trouble).toBeUndefined();
    expect(Object.keys(rendering.texts)).toEqual(segments.map(({ id }) => id));
    expect(rendering.texts['o2']).toMatch(/tormenta.*nadie/);
  });
});
