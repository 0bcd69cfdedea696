/** Sentence boundaries, as written by hand. */
import { describe, expect, it } from 'vitest';
import { segmentBlocks } from '../../../lib/text/segments/segment-blocks';
import { type Case, intlAlone, readCases } from './read-cases';

const cases = readCases();
const ours = ({ block, lang }: Case) => segmentBlocks([block], lang, 'translation').map(({ text }) => text);
const same = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((x, i) => x === b[i]);

const judged = cases.map((c) => ({
  ...c,
  got: ours(c),
  right: same(ours(c), c.pieces),
  intl: same(intlAlone(c.block.text, c.lang), c.pieces),
}));
type Judged = (typeof judged)[number];

const share = (of: readonly Judged[], key: 'right' | 'intl') =>
  `${((100 * of.filter((c) => c[key]).length) / of.length).toFixed(1)} %`.padStart(8);
const row = (name: string, of: readonly Judged[]) =>
  `${name.padEnd(6)}${String(of.length).padStart(5)}${share(of, 'right')}${share(of, 'intl')}`;

describe('sentence boundaries written by hand', () => {
  const langs = [...new Set(cases.map(({ lang }) => lang))];
  const wrong = judged.filter(({ right }) => !right);

  it('are many, over many languages', () => {
    expect(cases.length).toBeGreaterThanOrEqual(450);
    expect(langs.length).toBeGreaterThanOrEqual(34);
  });

  it('are found, 97 of a hundred', () => {
    const rows = langs.map((lang) =>
      row(
        lang,
        judged.filter((c) => c.lang === lang),
      ),
    );
    const missed = wrong.map(({ where, got }) => `${where}  ${got.join(' ¦ ')}`);
    console.log(['lang  cases    ours    Intl alone', ...rows, row('all', judged), ...missed].join('\n'));
    expect(1 - wrong.length / cases.length).toBeGreaterThanOrEqual(0.97);
  });
});
