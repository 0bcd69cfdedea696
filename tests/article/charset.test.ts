import { describe, expect, it } from 'vitest';
import { decodeHtml } from '../../lib/article';

/** Encodes by inverting TextDecoder over all one- and two-byte sequences: no encoder knows these charsets. */
function encoderFor(charset: string): (text: string) => Uint8Array {
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(charset, { fatal: true });
  const add = (bytes: readonly number[]): void => {
    try {
      const text = decoder.decode(Uint8Array.from(bytes));
      if ([...text].length === 1 && !table.has(text)) table.set(text, bytes);
    } catch {
      // Not a character in this charset.
    }
  };
  for (let a = 0; a < 256; a += 1) add([a]);
  if (/^windows|^koi8|^iso-8859/.test(charset))
    return (text) => Uint8Array.from([...text].flatMap((c) => at(table, c)));
  for (let a = 0x81; a < 255; a += 1) for (let b = 0x40; b < 255; b += 1) add([a, b]);
  return (text) => Uint8Array.from([...text].flatMap((c) => at(table, c)));
}

function at(table: ReadonlyMap<string, readonly number[]>, character: string): readonly number[] {
  const bytes = table.get(character);
  if (!bytes) throw new Error(`not in this charset: ${character}`);
  return bytes;
}

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
  const encode = encoderFor(charset);

  it('by header', () => {
    expect(decodeHtml(encode(html(text)), `text/html; charset="${charset.toUpperCase()}"`).text).toBe(html(text));
  });

  it('by meta', () => {
    const page = html(text, `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`);
    expect(decodeHtml(encode(page))).toEqual({ text: page, charset });
  });

  it('by the language it declares', () => {
    const page = html(text, '', lang);
    expect(decodeHtml(encode(page))).toEqual({ text: page, charset });
  });

  it('declared as UTF-8, which its bytes belie', () => {
    const page = html(text, '<meta charset="utf-8">', lang);
    expect(decodeHtml(encode(page), 'text/html; charset=utf-8')).toEqual({ text: page, charset });
  });
});

/** Turkish, Polish and French share their letters' bytes with windows-1252; nothing but a declaration tells. */
describe.each(PAGES.filter(([, lang]) => !['tr', 'pl', 'fr'].includes(lang)))('%s (%s)', (charset, _lang, text) => {
  it('by looking alone', () => {
    expect(decodeHtml(encoderFor(charset)(html(text))).charset).toBe(charset);
  });
});

describe('UTF-8', () => {
  const text = 'Đến năm 2027 – “cầu mới”';
  const bytes = new TextEncoder().encode(html(text));

  it('without any declaration', () => {
    expect(decodeHtml(bytes)).toEqual({ text: html(text), charset: 'utf-8' });
  });

  it('declared as something else', () => {
    expect(decodeHtml(bytes, 'text/html; charset=iso-8859-1')).toEqual({ text: html(text), charset: 'utf-8' });
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
