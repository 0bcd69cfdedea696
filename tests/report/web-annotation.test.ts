/** Differences as W3C Web Annotations. */
import { describe, expect, it } from 'vitest';
import type { Report } from '../../lib/core/report';
import type { ExportContext } from '../../lib/report/export-model';
import { toWebAnnotationJson } from '../../lib/report/formats/web-annotation';
import { links, report, side } from '../panel/fixtures/build';
import { hostile } from '../panel/fixtures/hostile';
import { thaiVietnamese } from '../panel/fixtures/thai-vietnamese';
import { collectionProblems } from './web-annotation-model';

const context: ExportContext = { accessed: '2026-10-07T09:12:44.000Z', howFound: 'Linked after ‘ที่มา:’.' };

interface Annotation {
  readonly id: string;
  readonly body: readonly { readonly purpose: string; readonly value: string; readonly creator?: object }[];
  readonly target: readonly {
    readonly source: string;
    readonly selector: readonly { readonly exact?: string; readonly value?: string }[];
  }[];
}
interface Collection {
  readonly id: string;
  readonly total: number;
  readonly first: { readonly items: readonly Annotation[] };
}
const collection = (given: Report = thaiVietnamese, more: Partial<ExportContext> = {}): Collection =>
  JSON.parse(toWebAnnotationJson(given, given.findings, { ...context, ...more })) as Collection;
const ids = (of: Collection): string[] => of.first.items.map(({ id }) => id);
const [first, second] = collection().first.items;

describe('a Web Annotation', () => {
  it.each([thaiVietnamese, hostile])('holds what the model requires', (given) => {
    const made = collection(given);
    expect(collectionProblems(made)).toEqual([]);
    expect(made.total).toBe(given.findings.length);
  });
  it('is about a passage of each text, by its words and as an address has it', () => {
    expect(first?.target.map(({ source }) => source)).toEqual([
      'https://bao-giaothong.example/tin/tuyen-duong-sat-moi-mo-nam-sau.html',
      'https://vietna.example/th/railway-2026',
    ]);
    expect(first?.target[0]).toMatchObject({
      type: 'SpecificResource',
      language: 'vi',
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: 'Quá trình thẩm định kéo dài 6 tháng, hoàn tất vào tháng 12.',
          prefix: '',
          suffix: ' “Chúng tôi chưa nhận được đồng ',
        },
        { type: 'FragmentSelector', value: expect.stringMatching(/^:~:text=Qu%C3%A1%20tr/) },
      ],
      state: { type: 'TimeState', sourceDate: '2026-10-07T09:12:44Z' },
      'dcterms:isPartOf': {
        'dc:title': 'Tuyến đường sắt mới mở năm sau',
        'dc:publisher': 'bao-giaothong.example',
        'dcterms:issued': '2026-10-06',
        'rdfs:comment': 'Linked after ‘ที่มา:’.',
      },
    });
  });
  it('points between the words where a dropped passage would stand', () => {
    const [, gap] = second?.target ?? [];
    expect(gap?.selector).toEqual([
      {
        type: 'TextQuoteSelector',
        exact: '',
        prefix: ' 3 เดือน และเสร็จสิ้นในเดือนธันวาคม'.slice(-32),
        suffix: ' เงินลงทุนทั้งหมดอยู่ที่ 1.2 ล้านดอลลาร์สหรัฐ'.slice(0, 32),
      },
    ]);
  });
  it('tells kind, category, severity, status and confidence as tags', () => {
    const tags = (given: Annotation | undefined) =>
      given?.body.filter(({ purpose }) => purpose === 'tagging').map(({ value }) => value);
    const rest = ['kind: altered', 'category: number', 'severity: high'];
    expect(tags(first)).toEqual([...rest, 'status: possible', 'confidence: 0.94']);
    const [confirmed] = collection(thaiVietnamese, { confirmed: new Set(['f0']) }).first.items;
    expect(tags(confirmed)).toEqual([...rest, 'status: confirmed', 'confidence: 0.94']);
  });
  it('says of a rendering which machine made it, and of a note that a person did', () => {
    const rendered: Report = {
      ...thaiVietnamese,
      rendering: {
        engine: { kind: 'apertium', label: 'apertium.example' },
        lang: 'th',
        texts: { o3: 'ใช้เวลา 6 เดือน' },
      },
    };
    const [annotation] = collection(rendered, { notes: { f0: 'Six it is.' } }).first.items;
    expect(annotation?.body.filter(({ creator }) => creator)).toEqual([
      {
        type: 'TextualBody',
        purpose: 'describing',
        value: 'ใช้เวลา 6 เดือน',
        format: 'text/plain',
        language: 'th',
        creator: { type: 'Software', name: 'Machine translation by Apertium at apertium.example' },
      },
      {
        type: 'TextualBody',
        purpose: 'commenting',
        value: 'Six it is.',
        format: 'text/plain',
        creator: { type: 'Person' },
      },
    ]);
  });
  it('keeps its name while the reader decides and notes, and has another for other texts', () => {
    const decided = collection(thaiVietnamese, { confirmed: new Set(['f0']), notes: { f0: 'Yes.' } });
    expect(ids(decided)).toEqual(ids(collection()));
    expect(new Set(ids(collection())).size).toBe(thaiVietnamese.findings.length);
    const edited = { ...thaiVietnamese, translation: { ...thaiVietnamese.translation, url: 'https://other.example/' } };
    expect(ids(collection(edited)).filter((id) => ids(collection()).includes(id))).toEqual([]);
    for (const id of ids(collection()))
      expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });
  it('names a text without an address by its content', () => {
    const pasted = { ...thaiVietnamese, original: { ...thaiVietnamese.original, url: '' } };
    const made = collection(pasted);
    expect(made.first.items[0]?.target[0]?.source).toMatch(/^urn:uuid:/);
    expect(collectionProblems(made)).toEqual([]);
  });
});

describe('quotations that stand more than once', () => {
  const BEFORE = 'The council met on Monday and the mayor of the old town said to the press: ';
  const SAID = 'Nothing has been decided.';
  const given = { url: '', lang: 'en', title: '' };
  const twin = (...ids: readonly string[]) =>
    report(
      side('t', {
        ...given,
        blocks: [
          ['paragraph', BEFORE, SAID],
          ['paragraph', `But today ${BEFORE}`, SAID],
        ],
      }),
      side('o', {
        ...given,
        blocks: [
          ['paragraph', SAID],
          ['paragraph', SAID],
          ['paragraph', SAID],
          ['paragraph', 'End.'],
        ],
      }),
      links('t0=o0', 't1=o1', 't2=o2', 't3=o3'),
      [{ kind: 'altered', category: 'name', severity: 'high', confidence: 1, translation: ['t3'], original: ids }],
    );
  const quotes = (given: Report, at: number) =>
    collection(given)
      .first.items[0]?.target.slice(at)
      .map(({ selector }) => selector[0]);

  it('are told apart by as many words of their paragraph as it takes', () => {
    const [quote] = quotes(twin('o3'), 1) ?? [];
    expect(quote).toMatchObject({ exact: SAID, prefix: `But today ${BEFORE} `, suffix: '' });
  });
  it('are told apart by other paragraphs where their own does not', () => {
    const [quote] = quotes(twin('o1'), 0) ?? [];
    expect(quote).toMatchObject({ exact: SAID, prefix: `${SAID} `, suffix: ` ${SAID} End.` });
  });
  it('are one target where they follow one another, and several where something stands between', () => {
    expect(quotes(twin('o0', 'o1'), 0)).toMatchObject([{ exact: `${SAID} ${SAID}` }, { exact: SAID }]);
    expect(quotes(twin('o3', 'o0'), 0)).toMatchObject([{ exact: SAID }, { exact: 'End.' }, { exact: SAID }]);
  });
});

describe('the checker of annotations', () => {
  it.each<[string, (given: string) => string]>([
    ['@context', (json) => json.replace('/ns/anno.jsonld', '/ns/other.jsonld')],
    ['collection type', (json) => json.replace('"AnnotationCollection"', '"Collection"')],
    ['total', (json) => json.replace('"total": 7', '"total": 6')],
    ['page type', (json) => json.replace('"AnnotationPage"', '"Page"')],
    ['0: type', (json) => json.replace('"Annotation"', '"Note"')],
    ['0: motivation', (json) => json.replace('"assessing"', '"judging"')],
    ['0: created', (json) => json.replace(/"created": "[^"]*",(\s+"body")/, '"created": "yesterday",$1')],
    ['0: body value', (json) => json.replace('"value": "kind: altered"', '"value": 7')],
    ['0: source', (json) => json.replace(/"source": "[^"]*"/, '"source": "no address"')],
    ['0: selector exact', (json) => json.replace(/"exact": "[^"]*"/, '"exact": null')],
    ['0: selector type', (json) => json.replace('"TextQuoteSelector"', '"WordSelector"')],
    ['0: target language', (json) => json.replace('"language": "vi"', '"language": "<b>"')],
    ['0: state with sourceDate', (json) => json.replace('"sourceDate"', '"date"')],
  ])('finds a fault in %s', (what, spoil) => {
    const json = toWebAnnotationJson(thaiVietnamese, thaiVietnamese.findings, context);
    expect(spoil(json)).not.toBe(json);
    expect(collectionProblems(JSON.parse(spoil(json)))).toContain(what);
  });
});
