/** Searching in titles, quotations and notes. */
import { describe, expect, it } from 'vitest';
import { buildSavedSummary } from '../../lib/core/saved-comparison';
import { createSearchFilter, normalizeForSearch } from '../../lib/core/search-text';
import { measureQuickest } from '../../tools/cpu-time';
import { KEPT, manyKept } from '../panel/fixtures/saved';

const holds = (words: string, looked: string): boolean => createSearchFilter(looked)(normalizeForSearch(words));

describe('a search', () => {
  it.each([
    ['Đường sắt Huế – Đà Nẵng', 'duong sat hue'],
    ['Éric à Orléans', 'ORLEANS eric'],
    ['Die Straße nach Łódź', 'strasse lodz'],
    ['Νέος σταθμός', 'ΣΤΑΘΜΌΣ'],
    ['İstanbul ve Isparta', 'istanbul ısparta'],
    ['ＡＢＣ株式会社', 'abc 株式'],
    ['الْمُسْتَشْفَى الكبير', 'المستشفي'],
    ['أخبار الـــيوم', 'اخبار اليوم'],
    ['رسالة', 'رساله'],
    ['گزارش می‌کند', 'گزارش میکند'],
    ['ข่าวรถไฟฟ้าสายสีน้ำเงิน', 'น้ำเงิน'],
    ['พ.ศ. ๒๕๗๐', '2570'],
    ['عام ٢٠٢٦', '2026'],
    ['הַשָּׁלוֹם', 'השלום'],
    ['राष्ट्रपति ने कहा', 'राष्ट्रपति'],
    ['서울 지하철', '지하'],
  ])('finds in %s what is typed as %s', (words, looked) => {
    expect(holds(words, looked)).toBe(true);
  });

  it.each([
    ['ข่าวไกล', 'ใกล้'],
    ['มา', 'ม้า'],
    ['कल', 'काल'],
    ['railway', 'road'],
  ])('tells %s from %s', (words, looked) => {
    expect(holds(words, looked)).toBe(false);
  });

  it('wants every word, in any order, and nothing where nothing is typed', () => {
    expect(holds('The harbour of Huế', 'hue harbour')).toBe(true);
    expect(holds('The harbour of Huế', 'hue railway')).toBe(false);
    expect(holds('anything', '   ')).toBe(true);
  });
});

describe('what the list knows of a kept comparison', () => {
  const [thai] = KEPT as [(typeof KEPT)[number]];
  const noted = { ...thai, decisions: { ...thai.decisions, notes: { f0: 'Ask the ministry', f1: '' } } };
  const has = (looked: string, kept = noted): boolean => createSearchFilter(looked)(buildSavedSummary(kept).words);

  it('is searched in titles, outlets, addresses, quotations of flags and notes', () => {
    const { translation, original, findings } = thai.report;
    for (const looked of [translation.title, original.title, translation.url, original.url, 'MINISTRY'])
      expect(has(looked), looked).toBe(true);
    for (const { site } of [translation, original]) expect(has(site ?? '')).toBe(true);
    const texts = new Map([...translation.segments, ...original.segments].map(({ id, text }) => [id, text]));
    for (const id of findings.flatMap((finding) => finding.original)) expect(has(texts.get(id)!)).toBe(true);
    expect(has('Ask the minister of nothing')).toBe(false);
    expect(
      has('https://trang.example/tin-tức/đường-sắt', {
        ...noted,
        chosen: encodeURI('https://trang.example/tin-tức/đường-sắt'),
      }),
    ).toBe(true);
  });

  it('counts differences that stand', () => {
    const { counts, notes } = buildSavedSummary(noted);
    const sure = thai.report.findings.filter(({ confidence }) => confidence >= 0.5);
    const of = (kind: string) => sure.filter((finding) => finding.kind === kind).length;
    expect(counts).toEqual({ dropped: of('dropped'), added: of('added'), altered: of('altered') });
    expect(notes).toBe(1);
    const gone = { ...thai, decisions: { ...thai.decisions, dismissed: [sure[0]!.id] } };
    expect(buildSavedSummary(gone).counts[sure[0]!.kind]).toBe(counts[sure[0]!.kind] - 1);
    const doubtful = thai.report.findings.find(({ confidence }) => confidence < 0.5)!;
    const confirmed = { ...thai, decisions: { ...thai.decisions, confirmed: [doubtful.id] } };
    expect(buildSavedSummary(confirmed).counts[doubtful.kind]).toBe(counts[doubtful.kind] + 1);
  });

  it.each(['รถไฟ', 'zzzz', 'a', 'القطار'])(
    'is searched for %s in little more time than its characters take',
    (looked) => {
      const entries = manyKept(2000).map(buildSavedSummary);
      const search = () => {
        const holdsIt = createSearchFilter(looked);
        return entries.filter(({ words }) => holdsIt(words));
      };
      const letters = normalizeForSearch(looked);
      const plain = measureQuickest(() => void entries.filter(({ words }) => words.includes(letters)));
      expect(measureQuickest(() => void search())).toBeLessThan(4 * Math.max(plain, 1));
    },
  );
});
