/** Findings with a machine translation of the original. */
import { describe, expect, it } from 'vitest';
import { compareArticles } from '../../lib/compare/compare-articles';
import { listTranslatable } from '../../lib/compare/compare-pair';
import type { Rendering } from '../../lib/core/engine';
import type { Finding } from '../../lib/core/finding';
import { buildArticleFromParagraphs } from '../../lib/page/article-from-text';
import { cachedLexicons } from '../../tools/cached-lexicons';

/** An original that Verso has next to no words of, and what an engine makes of it. */
const ORIGINAL = [
  'Mji wa Almar ulifunga bandari ya zamani siku ya Jumatatu.',
  'Kazi itachukua miezi kumi na nane na itagharimu mamilioni ya euro, alisema meya.',
  'Wavuvi wengi walisema hawakuulizwa kamwe kuhusu bandari mpya, na wanaogopa kupoteza kazi zao.',
  'Feri kwenda kisiwani itaondoka kutoka gati jipya kila asubuhi.',
  'Bei za samaki sokoni zilishuka sana mwezi uliopita.',
  'Baraza linapendekeza kwamba mashua ndogo zihamie mtoni.',
  'Huenda gati jipya ni dogo sana kwa mashua hizo, alisema nahodha.',
];
const RENDERED = [
  'The town of Almar closed the old harbour on Monday.',
  'The work will take eighteen months and cost millions of euros, the mayor said.',
  'Many fishermen said they were never asked about the new harbour, and they fear losing their jobs.',
  'The ferry to the island will leave from the new quay every morning.',
  'Fish prices at the market fell sharply last month.',
  'The council recommends that small boats move to the river.',
  'Perhaps the new quay is too small for those boats, the captain said.',
];
const FAITHFUL = [
  'On Monday the town of Almar closed its old harbour.',
  'Works are to last eighteen months and will cost millions of euros, according to the mayor.',
  'Many of the fishermen said that they had never been asked about the new harbour and that they fear for their jobs.',
  'Every morning the ferry to the island will leave from the new quay.',
  'Prices of fish at the market fell sharply last month.',
  'The council recommends that the small boats move to the river.',
  'The captain said that perhaps the new quay is too small for those boats.',
];

/** The same in a language without blanks. */
const RENDERED_IN_THAI = [
  'เมืองอัลมาร์ปิดท่าเรือเก่าในวันจันทร์',
  'งานจะใช้เวลาสิบแปดเดือนและมีค่าใช้จ่ายหลายล้านยูโร นายกเทศมนตรีกล่าว',
  'ชาวประมงจำนวนมากพูดว่าพวกเขาไม่เคยถูกถามเกี่ยวกับท่าเรือใหม่ และพวกเขากลัวว่าจะเสียงาน',
  'เรือข้ามฟากไปเกาะจะออกจากท่าเทียบใหม่ทุกเช้า',
  'ราคาปลาที่ตลาดลดลงอย่างรวดเร็วเมื่อเดือนที่แล้ว',
  'สภาแนะนำให้เรือเล็กย้ายไปที่แม่น้ำ',
  'บางทีท่าเทียบใหม่อาจเล็กเกินไปสำหรับเรือเหล่านั้น กัปตันกล่าว',
];
const FAITHFUL_IN_THAI = [
  'เมื่อวันจันทร์ เมืองอัลมาร์ได้ปิดท่าเรือเก่าของตน',
  'นายกเทศมนตรีระบุว่างานจะกินเวลาสิบแปดเดือนและใช้งบหลายล้านยูโร',
  'ชาวประมงหลายคนเล่าว่าไม่เคยมีใครถามพวกเขาเรื่องท่าเรือใหม่ และเกรงว่าจะเสียอาชีพ',
  'ทุกเช้าเรือเฟอร์รีไปเกาะจะออกจากท่าเทียบใหม่',
  'ราคาปลาในตลาดลดฮวบเมื่อเดือนก่อน',
  'สภาเสนอแนะให้เรือขนาดเล็กย้ายไปจอดในแม่น้ำ',
  'กัปตันกล่าวว่าท่าเทียบใหม่อาจเล็กเกินไปสำหรับเรือพวกนั้น',
];

const article = (lang: string, paragraphs: readonly string[]) => buildArticleFromParagraphs(paragraphs, lang);

function compared(translation: readonly string[], renderings: readonly string[] = RENDERED, lang = 'en') {
  const original = article('sw', ORIGINAL);
  const texts = Object.fromEntries(listTranslatable(original).map(({ id }, n) => [id, renderings[n]!]));
  const rendering: Rendering = { engine: { kind: 'libretranslate', label: 'engine.example' }, lang, texts };
  return compareArticles(article(lang, translation), original, cachedLexicons, { rendering });
}

const shown = ({ findings }: { findings: readonly Finding[] }) => findings.filter((f) => f.confidence >= 0.5);
const instead = (n: number, text: string) => FAITHFUL.map((p, k) => (k === n ? text : p));

describe('with an engine’s rendering of the original', () => {
  it('a faithful translation is quiet, every sentence linked', () => {
    const report = compared(FAITHFUL);
    expect(shown(report)).toEqual([]);
    expect(report.links.filter((l) => l.original.length === 1 && l.translation.length === 1)).toHaveLength(7);
    expect(report.rendering?.engine.label).toBe('engine.example');
  });

  it.each([
    [
      'a statement turned round',
      5,
      'The council does not recommend that the small boats move to the river.',
      'negation',
      'does not',
    ],
    [
      'a denial lost',
      2,
      'Many of the fishermen said that they had been asked about the new harbour and that they fear for their jobs.',
      'negation',
      '',
    ],
    ['down made up', 4, 'Prices of fish at the market rose sharply last month.', 'direction', 'rose'],
  ])('%s is altered, and says on what it rests', (_, n, text, category, marked) => {
    const report = compared(instead(n, text));
    const [finding, ...rest] = shown(report);
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ kind: 'altered', category, severity: 'high', byEngine: true });
    const words = finding!.marks
      .filter((m) => m.side === 'translation')
      .map((m) => report.translation.segments.find((s) => s.id === m.segment)!.text.slice(m.start, m.end));
    expect(words.join(' ')).toBe(marked);
  });

  it('another body in an office’s place is an organisation altered', () => {
    const bodies = [
      'On Monday the National Harbour Safety Office closed the quay.',
      'On Monday the Royal Army Engineering Corps closed the quay.',
    ];
    const report = compared([bodies[1]!, ...FAITHFUL.slice(1)], [bodies[0]!, ...RENDERED.slice(1)]);
    const finding = shown(report).find((f) => f.category === 'organisation');
    expect(finding).toMatchObject({
      byEngine: true,
      evidence: [
        { original: { text: 'National Harbour Safety Office' }, translation: { text: 'Royal Army Engineering Corps' } },
      ],
    });
    const same = compared([bodies[0]!, ...FAITHFUL.slice(1)], [bodies[0]!, ...RENDERED.slice(1)]);
    expect(same.findings.filter((f) => f.category === 'organisation')).toEqual([]);
  });

  it('a lost caveat is at least possible', () => {
    const { findings } = compared(instead(6, 'The captain said the new quay is too small for those boats.'));
    expect(findings.find((f) => f.category === 'certainty')).toMatchObject({ byEngine: true, original: ['o6'] });
  });

  it('“may” told as “will” is at least possible', () => {
    const { findings } = compared(instead(6, 'The captain said that the new quay will be too small for those boats.'));
    expect(findings.find((f) => f.category === 'certainty')).toMatchObject({ byEngine: true, original: ['o6'] });
  });

  it('“without” answers for the “not” that it stands for, and for no other', () => {
    const renderings = RENDERED.map((p, k) =>
      k === 5 ? 'The council does not recommend leaving small boats in water that is not sheltered.' : p,
    );
    const told = (verb: string) => instead(5, `The council ${verb} leaving the small boats in water without shelter.`);
    expect(shown(compared(told('does not recommend'), renderings))).toEqual([]);
    expect(shown(compared(told('recommends'), renderings))).toMatchObject([
      { kind: 'altered', category: 'negation', original: ['o5'], byEngine: true },
    ]);
  });

  it('words that the next passage renders were cut elsewhere; others were added', () => {
    const [name, verb] = ['Karoli Amadu Tembo, a trader from the northern fishing villages,', 'complained loudly that'];
    const renderings = RENDERED.map((p, k) => (k === 4 ? `${name} ${verb} ${p.toLowerCase()}` : p));
    const ending = (words: string) =>
      FAITHFUL.map((p, k) => (k === 3 ? `${p.slice(0, -1)} ${words}` : k === 4 ? `${verb} ${p.toLowerCase()}` : p));
    expect(shown(compared(ending(name), renderings))).toEqual([]);
    const others = 'while engineers dredge the shallow channel between both lighthouses.';
    expect(shown(compared(ending(others), renderings))).toMatchObject([
      { kind: 'added', category: 'part', translation: ['t3'], byEngine: true },
    ]);
  });

  it('in a language without blanks other words for the same are no part, not even possibly; a clause put in is one', () => {
    const told = (translation: readonly string[]) => compared(translation, RENDERED_IN_THAI, 'th');
    expect(told(FAITHFUL_IN_THAI).findings.filter(({ category }) => category === 'part')).toEqual([]);
    const put = FAITHFUL_IN_THAI.map((p, k) => (k === 3 ? `${p}ซึ่งวิศวกรชาวนอร์เวย์ออกแบบให้ทนพายุไต้ฝุ่นรุนแรง` : p));
    expect(shown(told(put))).toMatchObject([{ kind: 'added', category: 'part', original: ['o3'], byEngine: true }]);
  });

  it('half of a sentence left out is a part dropped', () => {
    const report = compared(instead(2, 'Many of the fishermen fear for their jobs.'));
    expect(shown(report)).toMatchObject([{ kind: 'dropped', category: 'part', original: ['o2'], byEngine: true }]);
  });

  it('a sentence of which nothing was kept is dropped, and one from elsewhere added', () => {
    const report = compared(instead(3, 'Critics of the mayor want a referendum on his hotel in the capital.'));
    expect(
      shown(report)
        .map((f) => f.kind)
        .sort(),
    ).toEqual(['added', 'dropped']);
  });

  it.each([0, 3])('an engine that gave up after %i of 7 sentences changes nothing', (most) => {
    const original = article('sw', ORIGINAL);
    const texts = Object.fromEntries(
      listTranslatable(original)
        .slice(0, most)
        .map(({ id }, n) => [id, RENDERED[n]!]),
    );
    const rendering: Rendering = {
      engine: { kind: 'libretranslate', label: 'engine.example' },
      lang: 'en',
      texts,
      trouble: 'unreachable',
    };
    const [without, with_] = [undefined, rendering].map((g) =>
      compareArticles(article('en', FAITHFUL), original, cachedLexicons, g ? { rendering: g } : {}),
    );
    expect({ ...with_, rendering: undefined }).toEqual({ ...without, rendering: undefined });
    expect(with_!.rendering?.trouble).toBe('unreachable');
  });
});
