/** A sentence that seems to be missing may have been joined with the one before it, which the lengths tell. */
import { describe, expect, it } from 'vitest';
import { createMergedTest } from '../../../lib/cli/check/merged-sentences';
import { readPageText } from '../../../lib/cli/check/read-page';
import { createFileLexicons } from '../../../lib/cli/shared/lexicons';
import { compareArticles } from '../../../lib/compare/compare-articles';

const ENGLISH = [
  'The garden opens every morning at nine and closes at six in the evening.',
  'The gate is painted green and was built by the village in 1924.',
  'A ticket costs 12 euros and is valid for three days in a row.',
  'Visitors must not feed the birds, because bread makes them ill and their ducklings learn to beg.',
  'The keeper cleans the filter of the pump every morning at seven, before the first visitors arrive.',
  'Dogs may come along on a short lead.',
  'In winter the paths are closed as soon as the first snow has fallen.',
  'The upper garden has four beds of roses and a small pond beside the wall.',
];
const GERMAN = [
  'Der Garten öffnet jeden Morgen um neun und schließt um sechs Uhr abends.',
  'Das Tor ist grün gestrichen und wurde 1924 vom Dorf gebaut.',
  'Eine Karte kostet 12 Euro und gilt drei Tage lang hintereinander.',
  'Besucher dürfen die Vögel nicht füttern, weil Brot sie krank macht und ihre Küken betteln lernen.',
  'Der Wärter reinigt den Filter der Pumpe jeden Morgen um sieben, bevor die ersten Besucher kommen.',
  'Hunde dürfen an kurzer Leine mitkommen.',
  'Im Winter sind die Wege geschlossen, sobald der erste Schnee gefallen ist.',
  'Der obere Garten hat vier Rosenbeete und einen kleinen Teich neben der Mauer.',
];

const toPage = (sentences: readonly string[]): string =>
  [...sentences.slice(0, 3), sentences.slice(3, -2).join(' '), ...sentences.slice(-2)].join('\n\n');

function compare(german: readonly string[]) {
  const read = (sentences: readonly string[], lang: string) => {
    const page = readPageText(toPage(sentences), `${lang}.md`, lang);
    if (!page.ok) throw new Error('unreadable');
    return page.value.article;
  };
  const report = compareArticles(read(german, 'de'), read(ENGLISH, 'en'), createFileLexicons());
  const finding = report.findings.find(({ kind, category }) => kind === 'dropped' && category === 'sentence');
  return { report, finding: finding! };
}

const encoded = { model: 'a model', version: '1' } as never;

describe('a sentence that a long paragraph lacks', () => {
  const gone = compare(GERMAN.filter((_, at) => at !== 5));

  it('may have been joined, by rules', () => {
    expect(createMergedTest(gone.report)(gone.finding)).toBe(true);
  });

  it('is gone where the encoder lined the texts up and nothing was added to the rest', () => {
    expect(createMergedTest({ ...gone.report, encoded })(gone.finding)).toBe(false);
  });

  it('may have been joined where the rest is longer by it', () => {
    const { translation } = gone.report;
    const more = ', und auch Hunde dürfen dann an einer kurzen Leine mitkommen';
    const segments = translation.segments.map((segment) =>
      segment.text.startsWith('Der Wärter') ? { ...segment, text: segment.text + more } : segment,
    );
    const report = { ...gone.report, encoded, translation: { ...translation, segments } };
    expect(createMergedTest(report)(gone.finding)).toBe(true);
  });
});
