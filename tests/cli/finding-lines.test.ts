/** A passage that a page lacks is told on the line before the place where it would stand. */
import { expect, it } from 'vitest';
import { readPageText } from '../../lib/cli/check/read-page';
import { findLines } from '../../lib/cli/shared/finding-lines';
import { createFileLexicons } from '../../lib/cli/shared/lexicons';
import { compareArticles } from '../../lib/compare/compare-articles';
import { buildReportIndex } from '../../lib/report/passages';

const ENGLISH = `# Opening the garden

The garden opens every morning at nine and closes
at six in the evening, on Sundays too.

Dogs may come along when they are kept on a lead near the pond.

Visitors must not feed the birds, because bread makes them ill.

A ticket costs 12 euros and is valid for three days in a row.

In winter the paths are closed as soon as the first snow has fallen.
`;
const GERMAN = `# Die Öffnung des Gartens

Der Garten öffnet jeden Morgen um neun und schließt
um sechs Uhr abends, auch an Sonntagen.

Besucher dürfen die Vögel nicht füttern, weil Brot sie krank macht.

Eine Karte kostet 12 Euro und gilt drei Tage lang hintereinander.

Im Winter sind die Wege geschlossen, sobald der erste Schnee gefallen ist.
`;

it('stands at the end of what comes before a gap', () => {
  const [own, other] = [readPageText(GERMAN, 'de.md', 'de'), readPageText(ENGLISH, 'en.md', 'en')];
  if (!own.ok || !other.ok) throw new Error('unreadable');
  const report = compareArticles(own.value.article, other.value.article, createFileLexicons());
  const dropped = report.findings.find(({ kind }) => kind === 'dropped')!;
  expect(findLines(buildReportIndex(report), dropped)).toEqual({ original: 6, translation: 4 });
});
