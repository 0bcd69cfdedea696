/** The same fact in another form is no finding. */
import { describe, expect, it } from 'vitest';
import { compareArticles } from '../../lib/compare/compare-articles';
import type { Equivalence } from '../../lib/core/finding';
import type { Report } from '../../lib/core/report';
import { buildArticleFromParagraphs } from '../../lib/page/article-from-text';
import { cachedLexicons } from '../../tools/cached-lexicons';

type Text = readonly [lang: string, ...paragraphs: string[]];

function compared([tl, ...translation]: Text, [ol, ...original]: Text): Report {
  return compareArticles(
    buildArticleFromParagraphs(translation, tl),
    buildArticleFromParagraphs(original, ol),
    cachedLexicons,
  );
}

/** "converted 7 miles = 11 kilómetros", "glossed Hanoi: the capital". */
function told({ kind, evidence }: Equivalence): string {
  const said = evidence.map((e) =>
    e.type === 'gloss' ? [e.term, e.text].filter(Boolean).join(': ') : `${e.original.text} = ${e.translation.text}`,
  );
  return [kind, said.join('; ')].filter(Boolean).join(' ');
}

const seen = (translation: Text, original: Text): string[] => compared(translation, original).neutral.map(told);

const ENGLISH: Text = [
  'en',
  'The council of Almar decided on 4 May 2024 to close the old harbour.',
  'The work will take 18 months and cost 12.5 million euros, said the mayor, Ines Valdez.',
  'Some 340 fishermen are affected. A third of them are older than 60.',
  '“We were never asked”, said Tomas Rey, who has worked there since 1998.',
  'The town museum will show the drawings of the harbour in spring.',
];

const SPANISH: Text = [
  'es',
  'El concejo de Almar decidió el 4 de mayo de 2024 cerrar el viejo puerto.',
  'Las obras durarán 18 meses y costarán 12,5 millones de euros, dijo la alcaldesa, Ines Valdez.',
  'Unos 340 pescadores están afectados. Un tercio de ellos tiene más de 60 años.',
  '«Nunca nos preguntaron», dijo Tomas Rey, que trabaja allí desde 1998.',
  'El museo de la ciudad mostrará los dibujos del puerto en primavera.',
];

const changed = ([lang, ...paragraphs]: Text, from: string, to: string): Text => {
  expect(paragraphs.join()).toContain(from);
  return [lang, ...paragraphs.map((p) => p.replace(from, to))];
};

describe('a translation in the same form', () => {
  it('has nothing to show', () => {
    expect(seen(SPANISH, ENGLISH)).toEqual([]);
    expect(seen(ENGLISH, SPANISH)).toEqual([]);
  });

  it('has nothing to show of other values, nor of a page that is not the original', () => {
    expect(seen(changed(SPANISH, '18 meses', '8 meses'), ENGLISH)).toEqual([]);
    const other: Text = [
      'en',
      'The museum opened a new wing on Friday.',
      'Visitors queued for two hours in the rain to see the paintings.',
      'The director thanked the donors, among them a bank.',
      'Tickets cost less for students and pensioners.',
      'Next year a show of drawings from Norway is planned.',
    ];
    expect(compared(SPANISH, other)).toMatchObject({ verdict: 'not-the-original', neutral: [] });
  });
});

describe('sentences', () => {
  it('two that are one are merged', () => {
    const one = changed(SPANISH, 'afectados. Un tercio de ellos tiene', 'afectados, un tercio de los cuales tiene');
    const { neutral } = compared(one, ENGLISH);
    expect(neutral).toEqual([
      { id: 'n0', kind: 'merged', translation: ['t2'], original: ['o2', 'o3'], marks: [], evidence: [] },
    ]);
  });

  it('one that is two is split', () => {
    const two = changed(SPANISH, 'cerrar el viejo puerto.', 'cerrar el viejo puerto. Lo decidió el concejo en mayo.');
    const one = changed(SPANISH, 'afectados. Un tercio de ellos tiene', 'afectados, un tercio de los cuales tiene');
    expect(seen(ENGLISH, one)).toEqual(['split']);
    expect(seen(two, ENGLISH).filter((s) => s === 'merged')).toEqual([]);
  });

  it('clauses of a script that marks no sentences are no split', () => {
    const thai: Text = [
      'th',
      'สภาเมืองตัดสินใจเมื่อวันที่ 4 พฤษภาคม ค.ศ. 2024 ปิดท่าเรือเก่า และจะเริ่มงานในฤดูใบไม้ผลิ',
      'ชาวประมง 340 คนได้รับผลกระทบ และร้อยละ 14 มีอายุมากกว่า 60 ปี',
    ];
    const english: Text = [
      'en',
      'The city council decided on 4 May 2024 to close the old harbour and will begin the work in spring.',
      'Some 340 fishermen are affected and 14 percent are older than 60.',
    ];
    const { neutral, translation } = compared(thai, english);
    expect(translation.segments.length).toBeGreaterThan(2);
    expect(neutral.filter((n) => n.kind === 'split' || n.kind === 'merged')).toEqual([]);
  });

  it('a passage in another place is moved', () => {
    const [lang, a, b, c, d, e] = SPANISH as [string, string, string, string, string, string];
    const report = compared([lang, e, a, b, c, d], ENGLISH);
    const moved = report.links.filter((l) => l.moved);
    expect(moved.length).toBeGreaterThan(0);
    expect(report.neutral.filter((n) => n.kind === 'moved')).toMatchObject(
      moved.map(({ translation, original }) => ({ translation, original })),
    );
  });
});

describe('values', () => {
  const put = (lang: string, sentence: string): Text =>
    lang === 'en' ? ['en', ...ENGLISH.slice(1), sentence] : [lang, ...SPANISH.slice(1), sentence];

  it.each([
    [
      'It is 7 miles to Lerma by the old road.',
      'Son 11 kilómetros hasta Lerma por el viejo camino.',
      '7 miles = 11 kilómetros',
    ],
    ['The ship carried a dozen sailors to Lerma.', 'El barco llevó a 12 marineros a Lerma.', 'a dozen = 12'],
    [
      'Lerma has 1.2 billion trees, say the sailors.',
      'Lerma tiene 1.200 millones de árboles, dicen los marineros.',
      '1.2 billion = 1.200 millones',
    ],
  ])('%s → %s', (english, spanish, form) => {
    expect(seen(put('es', spanish), put('en', english))).toEqual([`converted ${form}`]);
  });

  it('of the clock', () => {
    const { neutral } = compared(
      put('es', 'El ferry a Santona sale a las 17.30 horas.'),
      put('en', 'The ferry to Santona leaves at 5.30 p.m.'),
    );
    expect(neutral).toMatchObject([
      { kind: 'converted', evidence: [{ type: 'values', original: { value: 17 }, translation: { value: 17 } }] },
    ]);
  });

  it('of the calendar: a Buddhist year and a month by name', () => {
    const report = compared(
      ['th', 'รถไฟสายใหม่จะเปิดในเดือนธันวาคม พ.ศ. 2570', 'เส้นทางมีความยาว 103 กิโลเมตร', 'ค่าโดยสารอยู่ที่ 150,000 ดอง'],
      ['vi', 'Tuyến đường sắt mới sẽ mở vào tháng 12 năm 2027.', 'Tuyến dài 103 km.', 'Giá vé là 150.000 đồng.'],
    );
    const evidence = report.neutral.flatMap((n) => n.evidence);
    expect(evidence).toContainEqual(
      expect.objectContaining({ translation: expect.objectContaining({ value: 2027, read: 'buddhist' }) }),
    );
    expect(evidence).toContainEqual(
      expect.objectContaining({
        original: expect.objectContaining({ kind: 'month', value: 12 }),
        translation: expect.objectContaining({ text: expect.stringContaining('ธันวาคม') }),
      }),
    );
    expect(evidence).toHaveLength(2);
  });

  it('of the scale, only where it differs', () => {
    const japanese: Text = ['ja', '市は新しい橋に18億円を使う。', '工事は7月に始まる。', '市民340人が反対した。'];
    const english: Text = [
      'en',
      'The city will spend 1.8 billion yen on a new bridge.',
      'The work begins in July.',
      'Some 340 citizens objected.',
    ];
    const german: Text = [
      'de',
      'Die Stadt wird 1,8 Milliarden Yen für eine neue Brücke ausgeben.',
      'Die Arbeiten beginnen im Juli.',
      'Rund 340 Bürger widersprachen.',
    ];
    expect(seen(english, japanese)[0]).toBe('converted 18億円 = 1.8 billion yen');
    expect(seen(german, english)).toEqual([]);
  });

  it('rounded', () => {
    expect(seen(changed(SPANISH, '340', '300'), changed(ENGLISH, 'Some 340', '304'))).toEqual([
      'rounded 304 = Unos 300',
    ]);
  });

  it('marks what it speaks of, each pair of values once', () => {
    const report = compared(
      put('es', 'Son 11 kilómetros hasta Lerma por el viejo camino.'),
      put('en', 'It is 7 miles to Lerma by the old road.'),
    );
    const words = report.neutral.flatMap((n) =>
      n.marks.map((m) => report[m.side].segments.find((s) => s.id === m.segment)?.text.slice(m.start, m.end)),
    );
    expect(words).toEqual(['7 miles', '11 kilómetros']);
  });
});

describe('explanations', () => {
  const put = (sentence: string): Text => ['es', ...SPANISH.slice(1), sentence];
  const english: Text = ['en', ...ENGLISH.slice(1), 'The fish is sold in Tokyo, said Ines Valdez.'];

  it('of a name, in brackets', () => {
    expect(seen(put('El pescado se vende en Tokio (la capital de Japón), dijo Ines Valdez.'), english)).toEqual([
      'glossed Tokio: la capital de Japón',
    ]);
  });

  it.each([
    'El pescado se vende en Tokio (340 toneladas en 2023), dijo Ines Valdez.',
    'El pescado se vende en Tokio (foto: Reuters), dijo Ines Valdez.',
    'El pescado se vende en Tokio, dijo la alcaldesa (Ines Valdez).',
    'El pescado se vende (según la policía) en Tokio, dijo Ines Valdez.',
  ])('not: %s', (sentence) => {
    expect(seen(put(sentence), english)).toEqual([]);
  });

  it('not where the original has brackets too', () => {
    const original: Text = [
      'en',
      ...ENGLISH.slice(1),
      'The fish is sold in Tokyo (the capital of Japan), said Ines Valdez.',
    ];
    expect(seen(put('El pescado se vende en Tokio (la capital de Japón), dijo Ines Valdez.'), original)).toEqual([]);
  });

  it('how a name is read, and how the original spells it', () => {
    const original: Text = [
      'en',
      'The old school will close in July.',
      'The principal, Saori Iuchi, said 340 pupils will move.',
      'The city will sell the school for 250,000 euros.',
    ];
    const japanese: Text = [
      'ja',
      '古い学校は7月に閉まる。',
      '井内沙織（いうち・さおり）校長は、生徒340人が移ると話した。',
      '市は学校を25万ユーロで売る。',
    ];
    const thai: Text = [
      'th',
      'โรงเรียนเก่าจะปิดในเดือนกรกฎาคม',
      'อาจารย์ใหญ่ ซาโอริ อิอุจิ (Saori Iuchi) กล่าวว่านักเรียน 340 คนจะย้าย',
      'เมืองจะขายโรงเรียนในราคา 250,000 ยูโร',
    ];
    expect(seen(japanese, original)).toContain('glossed 井内沙織: いうち・さおり');
    expect(seen(thai, original)).toContain('glossed Saori Iuchi');
  });
});
