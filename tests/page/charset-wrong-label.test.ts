/** Charsets that a page declares wrongly. */
import { describe, expect, it } from 'vitest';
import { decodeHtml } from '../../lib/text/charset/decode-html';
import { encode } from './charset-encode';
import { cut, SAMPLES } from './charset-texts';

const html = (text: string, { lang = '', head = '' } = {}): string =>
  `<!doctype html><html${lang && ` lang="${lang}"`}><head>${head}<title>x</title></head><body><p>${text}</p></body></html>`;
const header = (label: string): string => `text/html; charset=${label}`;
const sample = (lang: string): string => SAMPLES.find((one) => one.lang === lang)!.text;

/** What servers say by default, or by mistake. */
const LABELS = [
  'iso-8859-1',
  'iso-8859-15',
  'windows-1250',
  'windows-1254',
  'windows-1251',
  'koi8-r',
  'gb2312',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'windows-1256',
  'tis-620',
  'windows-1253',
  'windows-1255',
  'windows-1258',
  'utf-8',
];
const LATIN = ['tr', 'pl', 'cs', 'hu', 'ro', 'de', 'fr', 'es', 'sv', 'et', 'lt'];

describe.each(
  SAMPLES.filter(({ lang }) => !LATIN.includes(lang)).flatMap(({ lang, charsets, text }) =>
    charsets.map((charset) => ({ lang, charset, text })),
  ),
)('$lang in $charset', ({ charset, text }) => {
  const page = html(text);
  const bytes = encode(page, charset);
  const belying = LABELS.filter((label) => new TextDecoder(label).decode(bytes).normalize('NFC') !== page);

  it.each(belying)('declared as %s', (label) => {
    const decoded = decodeHtml(bytes, header(label));
    expect(decoded.text).toBe(page);
    expect(decoded.declared).toBe(new TextDecoder(label).encoding);
  });

  it.each(['iso-8859-1', 'utf-8'])('eighty characters declared as %s', (label) => {
    const short = html(cut(text, 80));
    expect(decodeHtml(encode(short, charset), header(label)).text).toBe(short);
  });

  it('the header wrong, the document right: the document', () => {
    const both = html(cut(text, 80), { head: `<meta charset="${charset}">` });
    const decoded = decodeHtml(encode(both, charset), header('iso-8859-1'));
    expect(decoded).toEqual({ text: both, charset, declared: 'windows-1252' });
  });

  it('the document wrong, the header right: the header', () => {
    const both = html(text, { head: '<meta charset="iso-8859-1">' });
    expect(decodeHtml(encode(both, charset), header(charset))).toEqual({ text: both, charset });
  });

  it('both wrong', () => {
    const both = html(text, { head: '<meta charset="utf-8">' });
    const decoded = decodeHtml(encode(both, charset), header('iso-8859-1'));
    expect([decoded.text, decoded.declared]).toEqual([both, 'windows-1252']);
  });
});

describe('UTF-8 declared as something else', () => {
  it.each(SAMPLES.map(({ lang, text }) => [lang, text] as const))('%s', (_, text) => {
    for (const label of LABELS.slice(0, -1)) {
      const decoded = decodeHtml(new TextEncoder().encode(html(text)), header(label));
      expect(decoded).toEqual({ text: html(text), charset: 'utf-8', declared: new TextDecoder(label).encoding });
    }
  });

  it('with stray bytes of an advertisement', () => {
    const stray = [...new TextEncoder().encode(html(sample('ru'))), ...encode('<p>реклама</p>', 'windows-1251')];
    const decoded = decodeHtml(Uint8Array.from(stray), header('windows-1251'));
    expect(decoded).toMatchObject({ charset: 'utf-8', declared: 'windows-1251' });
    expect(decoded.text).toContain(sample('ru'));
  });
});

describe('Latin encodings taken for each other', () => {
  const told = SAMPLES.filter(({ lang }) => ['tr', 'pl', 'cs', 'hu', 'ro', 'lt'].includes(lang));

  it.each(told)('$lang, the page saying which language it is in', ({ lang, charsets, text }) => {
    for (const charset of charsets.slice(0, 1)) {
      const page = html(text, { lang });
      const decoded = decodeHtml(encode(page, charset), header('iso-8859-1'));
      expect(decoded).toEqual({ text: page, charset, declared: 'windows-1252' });
    }
  });

  it.each(told)('$lang, the document saying which encoding', ({ charsets, text }) => {
    for (const [charset, part] of charsets.flatMap((c) => [text, cut(text, 120)].map((part) => [c, part] as const))) {
      const page = html(part, { head: `<meta charset="${charset}">` });
      const decoded = decodeHtml(encode(page, charset), header('iso-8859-1'));
      expect([decoded.text, decoded.declared]).toEqual([page, 'windows-1252']);
    }
  });

  it.each(['pl', 'cs', 'lt'])('%s by its letters alone', (lang) => {
    const { text, charsets } = SAMPLES.find((one) => one.lang === lang)!;
    expect(decodeHtml(encode(html(text), charsets[0]!), header('iso-8859-1')).text).toBe(html(text));
  });

  it.each([
    ['de', 'iso-8859-1'],
    ['fr', 'iso-8859-15'],
    ['es', 'iso-8859-1'],
    ['et', 'windows-1257'],
  ])('%s stays in %s where a template names another language', (lang, label) => {
    for (const other of ['tr', 'pl', 'cs', 'hu', 'ro', 'lt', 'en', 'xx']) {
      const page = html(sample(lang), { lang: other });
      expect(decodeHtml(encode(page, label === 'iso-8859-1' ? 'windows-1252' : label), header(label)).text).toBe(page);
    }
  });

  it('a page from Windows that calls itself ISO-8859', () => {
    const french = html('L’été s’achève – « déjà »…');
    expect(decodeHtml(encode(french, 'windows-1252'), header('iso-8859-15'))).toMatchObject({
      text: french,
      charset: 'windows-1252',
      declared: 'iso-8859-15',
    });
    const czech = html(sample('cs'));
    expect(decodeHtml(encode(czech, 'windows-1250'), header('iso-8859-2')).text).toBe(czech);
    const greek = html(`„${sample('el')}” – Άννα`);
    expect(decodeHtml(encode(greek, 'windows-1253'), header('iso-8859-7')).text).toBe(greek);
  });

  it.each(['de', 'fr', 'sv'])('%s declared as Cyrillic, Thai, Greek, Hebrew, Chinese', (lang) => {
    const page = html(`${sample(lang)} ${sample(lang)}`);
    for (const label of ['windows-1251', 'koi8-r', 'tis-620', 'windows-1253', 'windows-1255', 'gb2312']) {
      const decoded = decodeHtml(encode(page, 'windows-1252'), header(label));
      expect([decoded.text, decoded.declared]).toEqual([page, new TextDecoder(label).encoding]);
    }
  });
});

describe('too little or too strange to say otherwise', () => {
  it.each([
    ['one word', 'windows-1251', 'Да'],
    ['capitals', 'windows-1251', 'ВСЕОБЩАЯ ДЕКЛАРАЦИЯ ПРАВ ЧЕЛОВЕКА И ГРАЖДАНИНА РЕСПУБЛИКИ'],
    ['a list of names', 'big5', '黃鈺淇、鍾岱錡、蔡旻蓁、藍翊瑄、簡妤軒、顏聿宸、龔禹喬、魏苡晴、羅羿涵、蘇筠倢'],
    ['rare characters', 'gbk', '鼙鼓饕餮魑魅魍魉鳏寡黼黻齑粉龃龉麒麟鹧鸪鸬鹚鲲鹏髑髅骐骥馥郁颟顸霹雳'],
    ['kana without kanji', 'euc-jp', 'トウキョウ・オオサカ・ナゴヤ・フクオカ・サッポロ・センダイ・ヒロシマ・コウベ'],
    ['figures and signs', 'windows-1252', '½ litre ± 3 µm × 2 = £5 · §4 ¶7 © 2024 ® ™ †‡ °C ¥ ¢ ¼ ¾ ¹ ² ³'],
    [
      'names from all over',
      'windows-1252',
      'Åsa Öberg, Þór Ægisson, Íñigo Muñoz, Zoë Brontë, João Conceição, Jürgen Groß',
    ],
    ['a table drawn in lines', 'ibm866', '┌──────┬──────┐│ Дата │ Цена │├──────┼──────┤└──────┴──────┘'],
  ])('%s in %s', (_, charset, text) => {
    expect(decodeHtml(encode(html(text), charset), header(charset))).toEqual({ text: html(text), charset });
  });
});
