/** Verso with a real Apertium server. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '../../lib/core/timeout';
import { createApertium } from '../../lib/meaning/translators/apertium';
import { translateOriginal } from '../../lib/meaning/translators/translate-original';
import { verso } from '../cli/verso';
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

/** Faithful but for what is planted: 14 months told as 24, a sentence left out, another that nobody wrote. */
const ES = [
  'El viejo faro volverá a abrir sus puertas',
  'El consejo de la pequeña isla decidió el lunes restaurar el viejo faro. Las obras costarán 3 millones de euros y durarán 24 meses.',
  'El faro fue construido en 1871. El obispo bendijo ayer las campanas de la catedral vecina. Una tormenta destruyó su lámpara hace cuarenta años y nadie la reparó.',
  '«Hemos esperado mucho tiempo este día», dijo la alcaldesa. No prometió que el transbordador vaya a ser más barato.',
  'A los pescadores de la isla no les gusta el plan.',
  'Los primeros visitantes subirán a la torre en junio. La entrada costará 5 euros.',
];

interface Read {
  readonly engine: object;
  readonly original: { readonly segments: { readonly id: string; readonly text: string; readonly gloss?: string }[] };
  readonly translation: { readonly segments: { readonly id: string; readonly text: string }[] };
  readonly findings: {
    readonly kind: string;
    readonly category: string;
    readonly confidence: number;
    readonly original: string[];
    readonly translation: string[];
  }[];
}

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

  it('helps the command from end to end', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'verso-apertium-'));
    const [es, en] = [path.join(folder, 'es.txt'), path.join(folder, 'en.txt')];
    writeFileSync(es, ES.join('\n\n'));
    writeFileSync(en, EN.join('\n\n'));
    const engine = ['--engine', 'apertium', '--engine-url', server.address];
    const { status, out, err } = await verso(['compare', '--json', ...engine, es, en]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const report = JSON.parse(out) as Read;
    expect(report.engine).toEqual({ kind: 'apertium', label: new URL(server.address).host });
    for (const { text, gloss } of report.original.segments) expect([text, gloss]).toEqual([text, expect.any(String)]);
    expect(report.original.segments.find(({ text }) => text.includes('storm'))!.gloss).toMatch(/tormenta.*nadie/);
    const shown = report.findings.filter(({ confidence }) => confidence >= 0.5);
    const quoted = shown.map(({ kind, original, translation }) => [
      kind,
      report.original.segments.filter(({ id }) => original.includes(id)).map(({ text }) => text),
      report.translation.segments.filter(({ id }) => translation.includes(id)).map(({ text }) => text),
    ]);
    expect(quoted).toEqual(
      expect.arrayContaining([
        ['altered', [expect.stringContaining('14 months')], [expect.stringContaining('24 meses')]],
        ['dropped', [expect.stringContaining('tourists')], []],
        ['added', [], [expect.stringContaining('obispo')]],
      ]),
    );
    expect(quoted).toHaveLength(3);
  });
});
