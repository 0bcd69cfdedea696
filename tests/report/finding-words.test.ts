/** Findings in words: every category with every kind, in every language of the interface, in all that speaks of findings. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeFinding as describeCheckFinding } from '../../lib/cli/check/check-pair';
import { formatDifference } from '../../lib/cli/shared/report-output';
import { CATEGORIES, CATEGORY_NAMES, type Category, FINDING_KINDS, type Finding } from '../../lib/core/finding';
import { LANGUAGES } from '../../lib/i18n/languages';
import { createLocalizer, type Localizer } from '../../lib/i18n/localizer';
import { formatTickName } from '../../lib/panel/text/row-text';
import { formatWholeTitle } from '../../lib/report/finding-words';
import { formatFindingNote } from '../../lib/report/formats/aligned-units';
import { COPY_FORMATS, FORMATS } from '../../lib/report/formats/formats';
import { buildReportIndex } from '../../lib/report/passages';
import { buildPictureModel } from '../../lib/report/picture-model';
import { thaiVietnamese } from '../panel/fixtures/thai-vietnamese';

const LOCALES = path.join(import.meta.dirname, '../../lib/i18n/locales');
const createFor = (language: string): Localizer =>
  createLocalizer(language, JSON.parse(readFileSync(path.join(LOCALES, `${language}.json`), 'utf8')));

const [first] = thaiVietnamese.findings;
const make = (kind: Finding['kind'], category: Category): Finding => ({ ...first!, kind, category, evidence: [] });
const PAIRS = CATEGORY_NAMES.flatMap((category) => FINDING_KINDS.map((kind) => make(kind, category)));
const STATES = PAIRS.filter(({ category }) => CATEGORIES[category] === 'state');

/** All that speaks of a finding, beside its title. */
async function listTexts(localizer: Localizer, finding: Finding): Promise<readonly string[]> {
  const report = { ...thaiVietnamese, findings: [finding] };
  const context = { accessed: '2026-10-07T09:12:44.000Z', localizer };
  const copies = await Promise.all(COPY_FORMATS.map((id) => FORMATS[id].write(report, [finding], context)));
  const [item] = buildPictureModel(report, [finding], context).items;
  return [
    ...copies,
    item!.heading.map((part) => (typeof part === 'string' ? part : part.text)).join(''),
    formatTickName(localizer, buildReportIndex(report), finding),
  ];
}

/** The same in English only: notes of interchange files, checks and the listing. */
const listEnglishTexts = (finding: Finding): readonly string[] => [
  formatFindingNote(finding, thaiVietnamese),
  describeCheckFinding(finding, { original: 'o', translation: 't', marked: { original: '', translation: '' } }),
  formatDifference(thaiVietnamese, finding),
];

describe.each(LANGUAGES)('findings in %s', (language) => {
  const localizer = createFor(language);
  const { say } = localizer;

  it('have a title of their own for each kind, with the category in it', () => {
    const titles = PAIRS.map((finding) => formatWholeTitle(localizer, finding));
    expect(titles.filter((title) => /[{}]|undefined/.test(title))).toEqual([]);
    const ofKind = PAIRS.filter(({ category }) => CATEGORIES[category] !== 'state');
    expect(new Set(ofKind.map((finding) => formatWholeTitle(localizer, finding))).size).toBe(ofKind.length);
  });

  it('are not said to be altered, dropped or added where their name says what happened', async () => {
    for (const finding of STATES) {
      const category = say(`category.${finding.category}`);
      expect(formatWholeTitle(localizer, finding)).toBe(category);
      for (const text of await listTexts(localizer, finding))
        for (const kind of FINDING_KINDS) {
          expect(text).not.toContain(say(`title.${kind}`, { category }));
          for (const key of [`picture.${kind}`, `picture.maybe.${kind}`] as const)
            for (const what of [category, category.toLocaleLowerCase(language)])
              expect(text).not.toContain(say(key, { what }));
          expect(text).not.toContain(`${say(`kind.${kind}`)}: ${category}`);
        }
    }
  });
});

it('findings are named alike in notes, checks and the listing', () => {
  for (const finding of PAIRS)
    for (const text of listEnglishTexts(finding)) expect(text).toContain(formatWholeTitle(createLocalizer(), finding));
});

it('German nouns keep their capitals within a sentence', async () => {
  const [, text] = await listTexts(createFor('de'), make('altered', 'number'));
  expect(text).toContain('Art: Zahl');
});
