/** What stands in a picture, what is cut of it, and how it is told in words. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../lib/core/finding';
import type { Report } from '../../lib/core/report';
import { composePicture } from '../../lib/panel/picture/draw-picture';
import type { ExportContext } from '../../lib/report/export-model';
import type { ReportWords } from '../../lib/report/passages';
import { buildPictureModel, describePicture, type PictureModel, trimPassage } from '../../lib/report/picture-model';
import { arabicFrench } from '../panel/fixtures/arabic-french';
import { callingItself } from '../panel/fixtures/states';
import { thaiVietnamese } from '../panel/fixtures/thai-vietnamese';
import { anyText, NASTY, pairOf } from './hostile-texts';

const context: ExportContext = { accessed: '2026-10-07T09:12:44.000Z' };
const buildOf = (report: Report, ids: readonly string[], more: Partial<ExportContext> = {}): PictureModel =>
  buildPictureModel(
    report,
    report.findings.filter(({ id }) => ids.includes(id)),
    { ...context, ...more },
  );
const quote = (text: string): string => `“${text}”`;
const readHeading = (model: PictureModel, at = 0): string =>
  model.items[at]!.heading.map((part) => (typeof part === 'string' ? part : part.text)).join('');
const getFirst = (report: Report, kind: string) => report.findings.find((finding) => finding.kind === kind)!;

/** What a dictionary knows of a dropped sentence and of one that was altered. */
const toWords = (report: Report, ...findings: readonly Finding[]): ReportWords => ({
  report,
  lang: 'en',
  unread: ['original'],
  names: {},
  words: Object.fromEntries(
    findings.map(({ original }) => [
      original[0]!,
      [
        { kind: 'word', text: 'lake', start: 0, end: 3 },
        { kind: 'name', text: 'Hòa', written: 'Hòa', start: 4, end: 7 },
      ],
    ]),
  ),
});

describe('a picture', () => {
  it('says who says what, since when, and where it was', () => {
    const { heads, compared, dir } = buildOf(thaiVietnamese, ['f0']);
    expect(heads.map(({ outlet, label, details }) => [outlet, label, ...details])).toEqual([
      ['bao-giaothong.example', 'Original', 'Vietnamese', 'Oct 6, 2026'],
      ['vietna.example', 'Translation', 'Thai', 'Oct 7, 2026'],
    ]);
    expect([compared, dir]).toEqual(['Both pages compared on Oct 7, 2026', 'ltr']);
  });
  it('names the host beside a name that the page chose, and leaves out a date that is not there', () => {
    const report = callingItself('Reuters\u202E');
    const { heads } = buildOf({ ...report, original: { ...report.original, published: undefined } }, ['f0']);
    expect(heads[0].outlet).toBe('Reuters');
    expect(heads[0].details).toEqual(['Vietnamese', 'evil-farm.example']);
  });
  it('says “possibly” until a person has confirmed it, however sure it is', () => {
    const findings = thaiVietnamese.findings.map((finding) => ({ ...finding, confidence: 0.97 }));
    expect(readHeading(buildOf({ ...thaiVietnamese, findings }, ['f0']))).toBe('Possibly altered: 6 → 3');
    expect(readHeading(buildOf(thaiVietnamese, ['f0'], { confirmed: new Set(['f0']) }))).toBe('Altered: 6 → 3');
  });
  it('marks what differs, and has a line along a passage that is meant as a whole', () => {
    const [altered] = buildOf(thaiVietnamese, ['f0']).items;
    expect(altered!.sides.map(({ passage, isWhole }) => [passage!.marks.length, isWhole])).toEqual([
      [1, false],
      [1, false],
    ]);
    const [dropped] = buildOf(thaiVietnamese, [getFirst(thaiVietnamese, 'dropped').id]).items;
    expect(dropped!.sides.map(({ isWhole, absent }) => [isWhole, absent])).toEqual([
      [true, undefined],
      [false, 'Not found in the translation'],
    ]);
    expect(dropped!.sides[0].passage!.marks).toEqual([]);
    const [added] = buildOf(thaiVietnamese, [getFirst(thaiVietnamese, 'added').id]).items;
    expect(added!.sides[0].absent).toBe('Not found in the original');
  });
  it('has words in it where there is room: where nothing else stands', () => {
    const dropped = getFirst(thaiVietnamese, 'dropped');
    const words = toWords(thaiVietnamese, dropped, thaiVietnamese.findings[0]!);
    expect(buildOf(thaiVietnamese, [dropped.id], { words }).items[0]!.reading).toMatchObject({
      under: 'translation',
      text: 'lake\u00A0· Hòa',
    });
    expect(buildOf(thaiVietnamese, ['f0'], { words }).items[0]!.reading?.under).toBe('original');
  });
  it('has the words of what was added, and not of the sentence that stays', () => {
    const [altered] = thaiVietnamese.findings;
    const added = { ...altered!, kind: 'added', category: 'part' } as const;
    const findings = [added, ...thaiVietnamese.findings.slice(1)];
    const report = { ...thaiVietnamese, findings };
    const words = toWords(report, added);
    expect(buildOf(report, [added.id], { words }).items[0]!.reading).toBeUndefined();
    const [segment, mark] = [added.translation[0]!, added.marks.find(({ side }) => side === 'translation')!];
    const listed = { kind: 'word', text: 'month', start: mark.start, end: mark.end } as const;
    const known = {
      ...words,
      words: { ...words.words, [segment]: [listed] },
      unread: ['original', 'translation'],
    } as const;
    expect(buildOf(report, [added.id], { words: known }).items[0]!.reading).toMatchObject({
      under: 'translation',
      text: 'month',
    });
  });
  it('is of two at most', () => {
    expect(buildPictureModel(thaiVietnamese, thaiVietnamese.findings, context).items).toHaveLength(2);
  });
  it('holds nothing that XML may not, and nothing that turns the rest, whatever the page says', () => {
    const check = (texts: readonly string[]): void => {
      const report = pairOf(texts);
      const text = JSON.stringify(buildPictureModel(report, report.findings, context));
      const shown = text.replace(/\\u00a0/gi, ' ');
      expect(shown).not.toMatch(/[\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]|\\u(?:00[01]|d[89a-f])/i);
    };
    for (const text of [...NASTY, 'not \uFFFE in \uFFFF XML']) check([text]);
    fc.assert(fc.property(anyText, (text) => check([text])));
  });
});

describe('what fits', () => {
  const model = buildPictureModel(thaiVietnamese, thaiVietnamese.findings, context);
  const countSigns = ({ items }: PictureModel): number =>
    items.flatMap(({ sides }) => sides).reduce((sum, { passage }) => sum + (passage?.text.length ?? 0), 0);
  it('is as many as fit, as large as they fit', () => {
    expect(composePicture(model, () => true)).toEqual({ model, size: 25 });
    expect(composePicture(model, ({ size }) => size <= 21)).toEqual({ model, size: 21 });
  });
  it('is one where two do not fit, larger where there is room', () => {
    const fitted = composePicture(model, (one) => one.model.items.length === 1);
    expect([fitted.model.items.length, fitted.size]).toEqual([1, 34]);
  });
  it('is cut where even one does not fit', () => {
    const long = { ...model, items: [lengthen(model)] };
    const { model: cut, size } = composePicture(long, (one) => countSigns(one.model) <= 700);
    expect(size).toBe(19);
    expect(countSigns(cut)).toBeLessThanOrEqual(700);
    expect(countSigns(cut)).toBeGreaterThan(600);
  });
  it('is short where nothing seems to fit', () => {
    expect(countSigns(composePicture({ ...model, items: [lengthen(model)] }, () => false).model)).toBeLessThan(200);
  });
});

/** Its first difference with passages of many sentences. */
function lengthen({ items }: PictureModel): PictureModel['items'][number] {
  const [first] = items;
  const sides = first!.sides.map((side) => ({
    ...side,
    passage: { text: 'The lake is to be drained this year. '.repeat(60).trim(), marks: [], lang: 'en' },
  }));
  return { ...first!, sides: [sides[0]!, sides[1]!] };
}

describe('a passage that is cut', () => {
  const text =
    'One sentence stands here. Another says that 1,386 houses are flooded. A third one follows it, and is long.';
  const at = text.indexOf('1,386');
  const passage = { text, marks: [{ start: at, end: at + 5 }], lang: 'en' };
  it('keeps what is marked, and begins with a sentence where one is near', () => {
    const cut = trimPassage(passage, 60);
    expect(cut.text).toBe('…Another says that 1,386 houses are flooded. A third one…');
    expect(cut.marks.map(({ start, end }) => cut.text.slice(start, end))).toEqual(['1,386']);
  });
  it('is whole where it is short', () => {
    expect(trimPassage(passage, 200)).toBe(passage);
  });
  it('is cut between words in scripts without spaces', () => {
    const thai = 'ตามข้อมูลของฝ่ายจัดการเมือง มีครัวเรือนอยู่ในเขตน้ำท่วมซ้ำซาก';
    expect(trimPassage({ text: thai, marks: [], lang: 'th' }, 20).text).toBe('ตามข้อมูลของฝ่าย…');
  });
  it('holds its marks within it and is no longer than asked, whatever it is', () => {
    const spans = fc.tuple(fc.nat(200), fc.nat(60)).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 240 }),
        spans,
        fc.integer({ min: 10, max: 90 }),
        (any, span, most) => {
          const line = any.toWellFormed();
          const mark = { start: Math.min(span.start, line.length), end: Math.min(span.end, line.length) };
          const cut = trimPassage({ text: line, marks: mark.end > mark.start ? [mark] : [], lang: 'en' }, most);
          expect(cut.text.length).toBeLessThanOrEqual(Math.max(most + 2, line.length > most ? 0 : line.length));
          for (const { start, end } of cut.marks) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(cut.text.length);
          }
        },
      ),
    );
  });
});

describe('in words', () => {
  it('says what the picture shows', () => {
    expect(describePicture(buildOf(arabicFrench, ['f0']), quote).split('\n')).toEqual([
      'Original: Le Quai, “Les bibliothèques de la ville ouvriront la nuit dès mars”, French, Feb 2, 2026, lequai.example',
      'Translation: \u200Eالنشرة\u200E, \u2067“مكتبات المدينة تفتح أبوابها ليلاً ابتداءً من مارس”\u2069, Arabic, Feb 3, 2026, nashra.example',
      'Possibly altered: 6 → 8',
      'Original: “La mairie a annoncé lundi que six bibliothèques resteront ouvertes jusqu’à minuit.”',
      'Translation: \u2067“أعلنت البلدية يوم الاثنين أن ثماني مكتبات ستبقى مفتوحة حتى منتصف الليل.”\u2069',
      'Both pages compared on Oct 7, 2026 · Verso',
    ]);
  });
  it('says what is not there, and words in what is', () => {
    const dropped = getFirst(thaiVietnamese, 'dropped');
    const model = buildOf(thaiVietnamese, [dropped.id], { words: toWords(thaiVietnamese, dropped) });
    const text = describePicture(model, quote);
    expect(text).toContain(
      '\nTranslation: Not found in the translation\nWords in it (by dictionary): lake\u00A0· Hòa\n',
    );
  });
});
