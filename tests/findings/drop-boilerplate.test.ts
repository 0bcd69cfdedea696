/** No finding is of boilerplate alone. */
import { describe, expect, it } from 'vitest';
import { compareArticles } from '../../lib/compare/compare-articles';
import type { Block } from '../../lib/core/article';
import type { Finding } from '../../lib/core/finding';
import { dropBoilerplate } from '../../lib/findings/drop-boilerplate';
import { UNALIGNED_PASSAGE_RULE } from '../../lib/findings/passages/unaligned-passages';
import type { ComparisonContext, FindingDraft } from '../../lib/findings/shared/comparison-context';
import { cachedLexicons } from '../../tools/cached-lexicons';
import { comparedTexts, ENGLISH, SPANISH } from './made-comparison';

const caption = (text: string): Block => ({ kind: 'caption', text });

type Text = string | Block;
const blocksOf = (texts: readonly Text[]): Block[] =>
  texts.map((text) => (typeof text === 'string' ? { kind: 'paragraph', text } : text));

/** What a comparison of the two articles finds, and what of it is left to be said. */
function told(
  translation: readonly Text[],
  original: readonly Text[],
  langs: readonly [string, string] = ['es', 'en'],
): { before: readonly Finding[]; after: readonly FindingDraft[]; compared: ComparisonContext } {
  const article = (lang: string, texts: readonly Text[]) => ({ url: '', lang, title: '', blocks: blocksOf(texts) });
  const { findings } = compareArticles(article(langs[0], translation), article(langs[1], original), cachedLexicons);
  const compared = comparedTexts(translation, original, langs);
  return { before: findings, after: dropBoilerplate(findings, compared), compared };
}

const texts = (drafts: readonly FindingDraft[], compared: ComparisonContext): string[] =>
  drafts.flatMap(({ original, translation }) => [
    ...original.map((id) => compared.original.get(id)!.text),
    ...translation.map((id) => compared.translation.get(id)!.text),
  ]);

const AROUND: readonly string[] = [
  'By Mara Lindt and Tom Rey',
  'Source: Reuters',
  'Read more: The ferry that never left the quay',
  'Subscribe to our newsletter',
  'image1170x530cropped 48506.jpg',
  'https://example.org/harbour/2024/05/04',
];

const ADDED: readonly string[] = [
  'Por Ana Ruiz y Luis Gil',
  'Fuente: Instituto Nacional de Estadística',
  'Lea también: Los pescadores vuelven a protestar',
  'Síguenos en Facebook',
  'Publicidad',
];

describe('what stands around an article', () => {
  it.each(AROUND)('is not dropped: %s', (line) => {
    const { after, compared } = told(SPANISH, [...ENGLISH.slice(0, 3), line, ...ENGLISH.slice(3)]);
    expect(texts(after, compared)).not.toContain(line);
  });

  it.each(ADDED)('is not added: %s', (line) => {
    const { after, compared } = told([...SPANISH.slice(0, 3), line, ...SPANISH.slice(3)], ENGLISH);
    expect(texts(after, compared)).not.toContain(line);
  });

  it.each([...AROUND, 'Photo: Mara Lindt'])('stands alone, and is left out: %s', (line) => {
    const compared = comparedTexts(SPANISH, [...ENGLISH.slice(0, 3), line, ...ENGLISH.slice(3)]);
    const drafts = UNALIGNED_PASSAGE_RULE.find(compared).filter(({ kind }) => kind === 'dropped');
    expect(texts(drafts, compared)).toContain(line);
    expect(texts(dropBoilerplate(drafts, compared), compared)).not.toContain(line);
  });
});

describe('what belongs to the article', () => {
  const DROPPED = 'The council will publish its report on the 40 empty houses in September.';

  it('is told as before', () => {
    const { before, after } = told(SPANISH, [...ENGLISH.slice(0, 4), DROPPED, ...ENGLISH.slice(4)]);
    expect(after).toEqual(before);
    expect(after.some((draft) => draft.kind === 'dropped')).toBe(true);
  });

  it('a sentence before a credit stays, without the credit', () => {
    const line = `${DROPPED} Photo: Mara Lindt / Reuters`;
    const compared = comparedTexts(SPANISH, [...ENGLISH, line]);
    const run = [...compared.original.values()].filter((s) => s.block === ENGLISH.length);
    expect(run).toHaveLength(2);
    const [left, ...rest] = dropBoilerplate([draftOf({ original: run.map((s) => s.id) }, compared)], compared);
    expect(rest).toEqual([]);
    expect(left).toMatchObject({ original: [run[0]!.id] });
    expect(left!.marks).toHaveLength(1);
    expect(left!.evidence[0]).toMatchObject({ type: 'unlinked', characters: DROPPED.length });
  });
});

/** A draft as the rules make them, marked where it is said to be, or else on the whole of its segments. */
function draftOf(of: Partial<FindingDraft>, compared: ComparisonContext): FindingDraft {
  const { original = [], translation = [] } = of;
  const marked = (side: 'original' | 'translation', ids: readonly string[]) =>
    ids.map((segment) => ({ side, segment, start: 0, end: compared[side].get(segment)!.text.length }));
  return {
    kind: 'dropped',
    category: 'sentence',
    confidence: 0.9,
    original,
    translation,
    marks: [...marked('original', original), ...marked('translation', translation)],
    evidence: [{ type: 'unlinked', held: ['name'], characters: 1 }],
    ...of,
  };
}

describe('a credit at the end of a caption', () => {
  const TEXT = 'The old quay of Almar in the storm of March, seen from the ferry to Santona';
  const compared = comparedTexts(
    [caption('El viejo muelle de Almar en la tormenta de marzo, visto desde el ferry a Santona')],
    [caption(`${TEXT} (Photo: Mara Lindt / Reuters)`)],
  );
  const [segment] = [...compared.original.values()];
  const all = segment!.text.length;
  const part = (start: number, end = all) =>
    draftOf(
      {
        category: 'part',
        original: [segment!.id],
        marks: [{ side: 'original', segment: segment!.id, start, end }],
      },
      compared,
    );

  it('is not a part that was dropped', () => {
    expect(dropBoilerplate([part(TEXT.length)], compared)).toEqual([]);
    expect(dropBoilerplate([part(TEXT.length + 2, all - 10)], compared)).toEqual([]);
    expect(dropBoilerplate([part(TEXT.length - 8)], compared)).toEqual([]);
  });

  it('does not silence a part of the caption itself', () => {
    for (const draft of [part(30, 60), part(30), part(0)]) expect(dropBoilerplate([draft], compared)).toEqual([draft]);
  });

  it('nor the whole caption', () => {
    const whole = draftOf({ category: 'caption', original: [segment!.id] }, compared);
    expect(dropBoilerplate([whole], compared)).toEqual([whole]);
  });
});

describe('what differs between two passages', () => {
  const compared = comparedTexts(
    ['Foto: Ana Ruiz', SPANISH[2]!, 'Actualizado el 13 de mayo de 2024 a las 10:30'],
    ['Photo: Mara Lindt', ENGLISH[2]!, 'Updated 12 May 2024, 9:30'],
  );
  const altered = (original: string, translation: string) =>
    draftOf({ kind: 'altered', category: 'name', original: [original], translation: [translation] }, compared);

  it('is nothing to tell in a credit or a stamp on either side', () => {
    expect(dropBoilerplate([altered('o0', 't0'), altered('o1', 't0')], compared)).toEqual([]);
    const stamp = [...compared.translation.values()].at(-1)!;
    expect(dropBoilerplate([draftOf({ kind: 'altered', translation: [stamp.id] }, compared)], compared)).toEqual([]);
  });

  it('is told in a passage, also where one of several marks lies in a credit', () => {
    const several = draftOf({ kind: 'altered', category: 'renderings', translation: ['t0', 't1'] }, compared);
    expect(dropBoilerplate([altered('o1', 't1'), several], compared)).toEqual([altered('o1', 't1'), several]);
  });
});

describe('a translation that kept lines of its original', () => {
  it('is not blamed for them', () => {
    const vi = [
      'Bến cảng cũ của Almar sẽ đóng cửa vào ngày 4/5/2024.',
      'Khoảng 340 ngư dân bị ảnh hưởng, một phần ba trong số họ trên 60 tuổi.',
      'Nguồn: https://example.vn/ben-cang-2449643.html',
    ];
    const th = [
      'ชม วีดีโอ :',
      'ท่าเรือเก่าของเมืองอัลมาร์จะปิดตัวลงในวันที่ 4 พฤษภาคม 2567',
      'image1170x530cropped 48506.jpg',
      'ชาวประมงราว 340 คนได้รับผลกระทบ หนึ่งในสามของพวกเขามีอายุเกิน 60 ปี',
      'Ảnh: Minh Tuấn',
      'ที่มา: https://example.vn/ben-cang-2449643.html',
    ];
    const { after, compared } = told(th, vi, ['th', 'vi']);
    const said = texts(after, compared);
    for (const line of [th[0]!, th[2]!, th[4]!, th[5]!, vi[2]!]) expect(said).not.toContain(line);
  });
});

/** A longer article, since short ones have no middle. */
const CREDITS: readonly string[] = [
  'Translated from Norwegian by Petra Lind. The original article appeared in Nordlys.',
  'This article was first translated by Marek Vogel for the Courier and its readers.',
  'Originally published by Nordlys under the title The Night of the Lamp.',
];

describe('the credit of the whole text', () => {
  it.each(CREDITS)('is not dropped at its foot or head: %s', (line) => {
    for (const original of [
      [...ENGLISH, line],
      [ENGLISH[0]!, line, ...ENGLISH.slice(1)],
    ]) {
      const { after, compared } = told(SPANISH, original);
      expect(texts(after, compared).join(' ')).not.toContain(line.slice(0, 30));
    }
  });

  it('is not added', () => {
    const line = 'Este artículo fue traducido del noruego por Petra Lind para nuestros lectores del domingo.';
    const { after, compared } = told([...SPANISH, line], ENGLISH);
    expect(texts(after, compared)).not.toContain(line);
  });

  it('is not looked for in the middle, nor in a long paragraph', () => {
    const middle = 'Her novel, translated by a sailor in one winter, was found in the archive of the harbour office.';
    const { after, compared } = told(SPANISH, [...ENGLISH.slice(0, 4), middle, ...ENGLISH.slice(4)]);
    expect(texts(after, compared)).toContain(middle);
  });
});

describe('a short line without an end mark', () => {
  const findConfidence = (line: string, original: readonly Text[]): number => {
    const { before, compared } = told(SPANISH, original);
    const found = before.find((finding) => finding.original.some((id) => compared.original.get(id)!.text === line));
    return found?.confidence ?? 0;
  };

  it.each(['Cloudy, with rain in the afternoon', 'How a small town loses its harbour and keeps its boats'])(
    'at the head or foot is at most possible: %s',
    (line) => {
      expect(findConfidence(line, [line, ...ENGLISH])).toBeLessThan(0.5);
      expect(findConfidence(line, [...ENGLISH, line])).toBeLessThan(0.5);
    },
  );

  it('a sentence there stays sure', () => {
    const line = 'The weather kept the boats in the harbour for eleven days that winter.';
    expect(findConfidence(line, [...ENGLISH, line])).toBeGreaterThanOrEqual(0.5);
  });
});
