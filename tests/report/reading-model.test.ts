/** The rows of a page to read both texts on: nothing is lost, and each flag stands where its words are. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../lib/core/report';
import { SIDES } from '../../lib/core/segment';
import { buildReadingModel, type ReadingModel } from '../../lib/report/reading-model';
import { buildHashedText } from '../../lib/report/text-hash';
import { arabicFrench } from '../panel/fixtures/arabic-french';
import { links, report, side } from '../panel/fixtures/build';
import { englishJapanese } from '../panel/fixtures/english-japanese';
import { otherForm } from '../panel/fixtures/equivalences';
import { faithful } from '../panel/fixtures/faithful';
import { hostile } from '../panel/fixtures/hostile';
import { thaiVietnamese } from '../panel/fixtures/thai-vietnamese';
import { REPORTS } from './reports';

const ALL: Readonly<Record<string, Report>> = {
  thaiVietnamese,
  englishJapanese,
  arabicFrench,
  faithful,
  hostile,
  ...REPORTS,
};
const context = { accessed: '2026-10-07T09:12:44.000Z' };
const build = (pair: Report): Promise<ReadingModel> => buildReadingModel(pair, pair.findings, context);
const runsOf = ({ rows }: ReadingModel) =>
  rows.flatMap(({ sides }) => SIDES.flatMap((one) => sides[one].flatMap(({ runs }) => runs)));

/** Three paragraphs facing two; the second of the original has a sentence that the translation has not. */
const harbour = report(
  side('t', {
    url: 'https://hafen.example/a',
    lang: 'de',
    title: 'Der Kai',
    blocks: [
      ['paragraph', 'Der Kai wird neu gebaut.', 'Er ist 90 Meter lang.'],
      ['paragraph', 'Im Mai ist alles fertig.'],
      ['paragraph', 'Bezahlt wird er vom Land.'],
    ],
  }),
  side('o', {
    url: 'https://harbour.example/b',
    lang: 'en',
    title: 'The quay',
    blocks: [
      ['paragraph', 'The quay is built anew.', 'Nobody asked the anglers.', 'It is 60 metres long.'],
      ['paragraph', 'All is ready in May.'],
      ['paragraph', 'The anglers will sue.'],
    ],
  }),
  links('t0=o0', '=o1', 't1=o2', 't2=o3', '=o4', 't3='),
  [
    { kind: 'added', category: 'paragraph', severity: 'medium', confidence: 0.9, translation: ['t3'] },
    { kind: 'dropped', category: 'paragraph', severity: 'high', confidence: 0.9, original: ['o4'] },
    { kind: 'dropped', category: 'sentence', severity: 'high', confidence: 0.9, original: ['o1'] },
    {
      kind: 'altered',
      category: 'number',
      severity: 'high',
      confidence: 0.9,
      translation: ['t1'],
      original: ['o2'],
      words: { t1: '90', o2: '60' },
    },
  ],
);

describe('rows to read', () => {
  it.each(Object.entries(ALL))('%s: every paragraph and every flag stands there once', async (_, pair) => {
    const model = await build(pair);
    for (const one of SIDES) {
      const texts = model.rows.flatMap(({ sides }) =>
        sides[one].map(({ runs }) => runs.map(({ text }) => text).join('')),
      );
      expect([...texts].sort()).toEqual(pair[one].blocks.map(({ text }) => text).sort());
    }
    const flags = model.rows.flatMap((row) => row.flags);
    expect(flags.map(({ finding }) => finding.id).sort()).toEqual(pair.findings.map(({ id }) => id).sort());
    expect(flags.map(({ number }) => number)).toEqual(flags.map((__, at) => at + 1));
  });

  it.each(Object.entries(ALL))('%s: marked words stand in a row with their flag', async (_, pair) => {
    for (const { sides, flags } of (await build(pair)).rows) {
      const marked = SIDES.flatMap((one) => sides[one].flatMap(({ runs }) => runs.flatMap(({ flag }) => flag ?? [])));
      const own = flags.map(({ number }) => number);
      expect(marked.filter((number) => !own.includes(number))).toEqual([]);
    }
  });

  it('what is missing has its place: a row of its own, or a sign within the paragraph', async () => {
    const { rows } = await build(harbour);
    expect(rows.map(({ flags }) => flags.map(({ finding }) => finding.category))).toEqual([
      ['sentence', 'number'],
      [],
      ['paragraph'],
      ['paragraph'],
    ]);
    expect(rows[0]!.sides.translation[0]!.runs.map(({ text, flag }) => [text, flag])).toEqual([
      ['Der Kai wird neu gebaut.', undefined],
      ['', 1],
      [' Er ist ', undefined],
      ['90', 2],
      [' Meter lang.', undefined],
    ]);
    expect(rows[2]).toMatchObject({ absent: { kind: 'dropped' }, flags: [{ number: 3 }] });
    expect(rows[3]).toMatchObject({ absent: { kind: 'added' }, flags: [{ number: 4 }] });
  });

  it('says nothing of a difference that is not given, but for those that were dismissed', async () => {
    const { rows, dismissed } = await buildReadingModel(harbour, harbour.findings.slice(0, 1), {
      ...context,
      dismissed: harbour.findings.slice(1, 2),
    });
    expect(rows.flatMap(({ flags }) => flags)).toHaveLength(1);
    expect(rows.find(({ sides }) => sides.translation.length === 0)?.absent).toEqual({ text: 'Nothing lines up here' });
    expect(dismissed).toHaveLength(1);
  });

  it('has the hashes of both texts', async () => {
    const { hashes } = await build(harbour);
    for (const one of SIDES)
      expect(hashes[one]).toBe(createHash('sha256').update(buildHashedText(harbour[one])).digest('hex'));
  });

  it('tells what is the same in another form, and marks no words twice', async () => {
    const model = await build(otherForm);
    expect(runsOf(model).filter(({ told }) => told).length).toBeGreaterThan(0);
    expect(runsOf(model).filter(({ told, flag }) => told && flag)).toEqual([]);
  });
});
