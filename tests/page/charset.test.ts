/** The charset of a page, by label and bytes. */
import { describe, expect, it } from 'vitest';
import { decodeHtml } from '../../lib/text/charset/decode-html';
import { encode } from './charset-encode';
import { cut, SAMPLES } from './charset-texts';

/** [charset, language, text of a page] */
const PAGES: readonly (readonly [string, string, string])[] = [
  ['windows-874', 'th', 'ทางการจังหวัดระบุว่าโครงการนี้ใช้งบประมาณหนึ่งพันล้านบาท และเชื่อมสองฝั่งแม่น้ำที่แต่เดิมต้องอาศัยเรือข้ามฟาก'],
  [
    'windows-1251',
    'ru',
    'Краеведческий музей опубликовал письма, которые смотрители северного маяка писали родным сто лет назад.',
  ],
  [
    'koi8-r',
    'ru',
    'Краеведческий музей опубликовал письма, которые смотрители северного маяка писали родным сто лет назад.',
  ],
  ['windows-1251', 'uk', 'Пасічники трьох громад за один день висадили понад тисячу лип уздовж дороги до райцентру.'],
  [
    'shift_jis',
    'ja',
    '利用者の減少で駅員がいなくなった山あいの駅に、小さな本屋が開いた。店を切り盛りするのは高校の生徒だ。',
  ],
  [
    'euc-jp',
    'ja',
    '利用者の減少で駅員がいなくなった山あいの駅に、小さな本屋が開いた。店を切り盛りするのは高校の生徒だ。',
  ],
  ['gb18030', 'zh', '这个村子的人口去年第一次增加。政府说，新来的居民有三十七人，他们在学校里开了一家工厂。'],
  ['big5', 'zh', '這個村子的人口去年第一次增加。政府說，新來的居民有三十七人，他們在學校裡開了一家工廠。'],
  ['euc-kr', 'ko', '학생이 줄어 문을 닫은 초등학교에 치즈 공방이 들어선 지 이 년, 마을 인구가 처음으로 늘었다.'],
  ['windows-1256', 'ar', 'فتح سوق السمك القديم أبوابه صباح الثلاثاء في الميناء الشرقي، بعد إغلاق دام عشر سنوات.'],
  ['windows-1255', 'he', 'אחרי שבועיים של חיפושים נמצא אתמול חתול הספרייה העירונית, במרחק ארבעה קילומטרים מהבניין.'],
  ['windows-1253', 'el', 'Οι κάτοικοι του νησιού αποφάσισαν με δημοψήφισμα να κλείσουν το μικρό αεροδρόμιο.'],
  [
    'windows-1254',
    'tr',
    'Köylüler köprüyü kendileri yaptı; iş üç ay sürdü ve çoğu kış ayına denk geldiği için güçlükle bitirildi.',
  ],
  [
    'windows-1250',
    'pl',
    'Mieszkańcy wsi sami zbudowali most, bo gmina przez dziesięć lat odkładała tę inwestycję na później.',
  ],
  [
    'windows-1252',
    'fr',
    'Les photographies aériennes ne laissent aucun doute : la forêt a gagné du terrain depuis cinquante années.',
  ],
];

const html = (text: string, head = '', lang = ''): string =>
  `<!doctype html><html${lang && ` lang="${lang}"`}><head>${head}<title>x</title></head><body><p>${text}</p></body></html>`;

describe.each(PAGES)('%s (%s)', (charset, lang, text) => {
  it('by header', () => {
    expect(decodeHtml(encode(html(text), charset), `text/html; charset="${charset.toUpperCase()}"`).text).toBe(
      html(text),
    );
  });

  it('by meta', () => {
    const page = html(text, `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`);
    expect(decodeHtml(encode(page, charset))).toEqual({ text: page, charset });
  });

  it('by the language it declares', () => {
    const page = html(text, '', lang);
    expect(decodeHtml(encode(page, charset))).toEqual({ text: page, charset });
  });

  it('declared as UTF-8, which its bytes belie', () => {
    const page = html(text, '<meta charset="utf-8">', lang);
    expect(decodeHtml(encode(page, charset), 'text/html; charset=utf-8')).toEqual({
      text: page,
      charset,
      declared: 'utf-8',
    });
  });
});

/** Turkish, Polish and French share their letters' bytes with windows-1252; nothing but a declaration tells. */
describe.each(PAGES.filter(([, lang]) => !['tr', 'pl', 'fr'].includes(lang)))('%s (%s)', (charset, _lang, text) => {
  it('by looking alone', () => {
    expect(decodeHtml(encode(html(text), charset)).charset).toBe(charset);
  });
});

describe('UTF-8', () => {
  const text = 'Đến năm 2027 – “cầu mới”';
  const bytes = new TextEncoder().encode(html(text));

  it('without any declaration', () => {
    expect(decodeHtml(bytes)).toEqual({ text: html(text), charset: 'utf-8' });
  });

  it('declared as something else', () => {
    expect(decodeHtml(bytes, 'text/html; charset=iso-8859-1')).toEqual({
      text: html(text),
      charset: 'utf-8',
      declared: 'windows-1252',
    });
  });

  it('with a byte order mark, against the header', () => {
    const marked = Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes]);
    expect(decodeHtml(marked, 'text/html; charset=windows-1252').text).toBe(html(text));
  });

  it('cut off in the middle of a character, or with one stray byte', () => {
    expect(decodeHtml(new TextEncoder().encode('é').subarray(0, 1)).charset).toBe('utf-8');
    const stray = Uint8Array.from([...bytes, 0xff]);
    expect(decodeHtml(stray, 'text/html; charset=utf-8').charset).toBe('utf-8');
  });
});

it('UTF-16 by its byte order mark', () => {
  const text = html('ทดสอบ');
  const units = Uint8Array.from([
    0xff,
    0xfe,
    ...[...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
  ]);
  expect(decodeHtml(units)).toEqual({ text, charset: 'utf-16le' });
});

it('an unknown label is passed over, no bytes are no text', () => {
  expect(decodeHtml(new TextEncoder().encode('plain'), 'text/html; charset=nonsense').text).toBe('plain');
  expect(decodeHtml(new Uint8Array())).toEqual({ text: '', charset: 'utf-8' });
});

/** What a declaration says is followed, however little or much text there is. */
describe.each(SAMPLES.flatMap(({ lang, charsets, text }) => charsets.map((charset) => ({ lang, charset, text }))))(
  'properly declared: $lang in $charset',
  ({ lang, charset, text }) => {
    it.each([60, 70, 80, 100, 150, text.length])('%i characters', (length) => {
      for (const part of [cut(text, length), cut(text, length).toUpperCase(), cut(text.slice(-length), length)]) {
        for (const page of [html(part), html(part, '', lang), html(part, `<meta charset="${charset}">`, 'en')]) {
          const decoded = decodeHtml(encode(page, charset), `text/html; charset=${charset}`);
          expect(decoded).toEqual({ text: page, charset });
        }
      }
    });
  },
);

describe('where a declaration stands', () => {
  const text = 'Музей открылся';
  const bytes = (head: string): Uint8Array => encode(html(text, head), 'windows-1251');

  it.each([
    ['after a label no one knows', '<meta charset="nonsense"><meta charset="windows-1251">'],
    ['not in a comment', '<!-- <meta charset="koi8-r"> --><meta charset=windows-1251>'],
    ['far down', `<style>${'p { margin: 0 } '.repeat(200)}</style><meta charset=windows-1251>`],
  ])('%s', (_, head) => {
    expect(decodeHtml(bytes(head))).toEqual({ text: html(text, head), charset: 'windows-1251' });
  });

  it('in an XML declaration', () => {
    const page = `<?xml version="1.0" encoding="koi8-r"?>${html(text)}`;
    expect(decodeHtml(encode(page, 'koi8-r'))).toEqual({ text: page, charset: 'koi8-r' });
  });
});

describe('encodings with a twist', () => {
  it('windows-1258 spells tones as marks; they come out composed, as pages in UTF-8 have them', () => {
    const { text } = SAMPLES.find(({ lang }) => lang === 'vi')!;
    const decoded = decodeHtml(encode(html(text), 'windows-1258'), 'text/html; charset=windows-1258');
    expect(decoded.text).toBe(html(text).normalize('NFC'));
  });

  it('windows-1252 has quotation marks and a euro where Latin 1 has controls', () => {
    const page = html('“Ça coûte 5 €” – l’été…');
    expect(decodeHtml(encode(page, 'windows-1252'), 'text/html; charset=iso-8859-1').text).toBe(page);
  });

  it('ISO-8859-16, which not every host knows', () => {
    const page = html('Învățătoarea și „școala”: țară, Țepeș, Ștefan');
    const bytes = encode(page, 'iso-8859-16');
    expect(decodeHtml(bytes, 'text/html; charset=ISO-8859-16')).toEqual({ text: page, charset: 'iso-8859-16' });
  });

  it('GB18030 in four bytes, Shift_JIS with half-width katakana, EUC-JP in three bytes', () => {
    const four = Uint8Array.from([...encode('<p>', 'gbk'), 0x82, 0x35, 0x8f, 0x33]);
    expect(decodeHtml(four, 'text/html; charset=gb18030').text).toBe('<p>\u9FA6');
    const half = Uint8Array.from([0xc6, 0xad, 0xb0, 0xbd]);
    expect(decodeHtml(half, 'text/html; charset=shift_jis').text).toBe('ﾆｭｰｽ');
    const three = Uint8Array.from([0x8f, 0xb0, 0xa1]);
    expect(decodeHtml(three, 'text/html; charset=euc-jp').text).toBe('丂');
  });

  it('a character cut off at the end is left out', () => {
    for (const charset of ['utf-8', 'gb18030', 'big5', 'shift_jis', 'euc-jp', 'euc-kr']) {
      const bytes = encode('<p>小林</p>小', charset);
      expect(decodeHtml(bytes.subarray(0, -1), `text/html; charset=${charset}`)).toEqual({
        text: '<p>小林</p>',
        charset,
      });
    }
  });

  it('a page in character references needs no encoding', () => {
    const page = html('&#1052;&#1091;&#1079;&#1077;&#1081; &eacute;t&eacute;');
    expect(decodeHtml(encode(page, 'utf-8'), 'text/html; charset=windows-1251')).toEqual({
      text: page,
      charset: 'windows-1251',
    });
  });
});
