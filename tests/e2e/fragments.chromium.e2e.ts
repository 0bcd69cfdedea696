/** Addresses with text fragments, opened in a real Chromium: it has to come to the passage and mark just that. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addFragment, buildTextFragment } from '../../lib/report/text-fragment';
import { chromiumPath } from '../../tools/setup.mjs';

interface Passage {
  readonly name: string;
  readonly lang: string;
  /** What stands on the page long before, so often that it fills several screens. */
  readonly filler: string;
  /** In the passage's own paragraph, before and behind it. */
  readonly before: string;
  readonly behind: string;
  /** A paragraph each. */
  readonly pieces: readonly string[];
}

const THAI = {
  lang: 'th',
  filler: 'สภาเทศบาลประชุมกันตั้งแต่เช้าเพื่อพิจารณางบประมาณของปีหน้า และยังไม่มีข้อสรุปในเรื่องสำคัญ',
};
const VIETNAMESE = {
  lang: 'vi',
  filler: 'Hội đồng thành phố họp từ sáng sớm để bàn về ngân sách năm tới, nhưng chưa đi đến kết luận nào.',
};
const ARABIC = {
  lang: 'ar',
  filler: 'اجتمع المجلس البلدي منذ الصباح لمناقشة ميزانية العام المقبل، ولم يتوصل إلى أي قرار بعد.',
};
const JAPANESE = {
  lang: 'ja',
  filler: '市議会は来年度の予算を審議するため朝から開かれたが、主要な議題について結論は出ていない。',
};
const GERMAN = {
  lang: 'de',
  filler:
    'Der Stadtrat beriet seit dem Morgen über den Haushalt des kommenden Jahres, ohne zu einem Ergebnis zu kommen.',
};

const PASSAGES: readonly Passage[] = [
  {
    ...THAI,
    name: 'a sentence with quotation marks and figures',
    before: 'ต่อมาในช่วงบ่าย ',
    pieces: ['นายกเทศมนตรีกล่าวว่า “เราต้องการเงินเพิ่มอีก 1,250,000 บาท (ราว 35,000 ดอลลาร์) สำหรับโครงการ A&B”'],
    behind: ' ก่อนจะปิดการประชุม',
  },
  {
    ...THAI,
    name: 'a short one that stands elsewhere too',
    before: 'นางสาวพิมพ์ชนกซึ่งเป็นตัวแทนของชาวบ้านในตลาดเก่ายืนยันว่า ',
    pieces: ['ยังไม่มีข้อสรุป'],
    behind: ' และจะยื่นหนังสือร้องเรียนในวันจันทร์',
  },
  {
    ...THAI,
    name: 'a long paragraph',
    before: '',
    pieces: [
      'ชาวบ้านกว่าสามร้อยครัวเรือนที่อาศัยอยู่ริมคลองบอกกับผู้สื่อข่าวว่าพวกเขาได้รับแจ้งเรื่องการรื้อย้ายเพียงสองสัปดาห์ก่อนที่รถขุดจะเข้ามาถึงหน้าบ้าน ทั้งที่เทศบาลเคยรับปากไว้เมื่อปีที่แล้วว่าจะสร้างที่อยู่ใหม่ให้เสร็จก่อนเริ่มงานทุกอย่าง และจะจ่ายค่าชดเชยให้ครบถ้วนก่อนสิ้นเดือนมีนาคม',
    ],
    behind: '',
  },
  {
    ...VIETNAMESE,
    name: 'a sentence with dashes, commas and an ampersand',
    before: 'Đến chiều, ',
    pieces: ['ông Lê Văn Tám – giám đốc Công ty Bình & An – nói: “Chúng tôi đã chi 1,2 tỷ đồng, nhưng vẫn chưa đủ”'],
    behind: ', rồi rời phòng họp.',
  },
  {
    ...VIETNAMESE,
    name: 'two paragraphs',
    before: '',
    pieces: [
      'Người dân hai bên bờ kênh kể rằng họ chỉ được báo trước hai tuần.',
      'Theo họ, năm ngoái thành phố từng hứa sẽ xây xong nhà tái định cư trước khi khởi công.',
    ],
    behind: '',
  },
  {
    ...ARABIC,
    name: 'a sentence with Arabic commas, figures and guillemets',
    before: 'وفي المساء، ',
    pieces: ['قالت رئيسة البلدية: «نحتاج إلى ١٫٢ مليون يورو إضافية (نحو 12-13 % من الميزانية)، ولن نتراجع»'],
    behind: '، ثم غادرت القاعة.',
  },
  {
    ...ARABIC,
    name: 'a short one',
    before: 'أما ممثل الصيادين في الميناء القديم فأكد للصحافيين أن الأمر ',
    pieces: ['لم يُحسم بعد'],
    behind: ' وأن الاحتجاج مستمر.',
  },
  {
    ...JAPANESE,
    name: 'a sentence with corner brackets and middle dots',
    before: '午後になって、',
    pieces: ['市長は「あと１２００万円が必要だ。A・B＆C事業は2027年まで続ける」と述べ、反対派の質問に答えた'],
    behind: '。その後、会議は終わった。',
  },
  {
    ...JAPANESE,
    name: 'a long paragraph',
    before: '',
    pieces: [
      '運河沿いに暮らす三百世帯あまりの住民は、立ち退きを知らされたのは重機が家の前に来るわずか二週間前だったと記者に語った。市は昨年、工事を始める前に新しい住宅をすべて完成させ、三月末までに補償金を全額支払うと約束していた。しかし現場では基礎工事さえ始まっておらず、住民の多くは親類の家や仮設の宿泊所に身を寄せているという。支援団体は市に対し、来週中に文書で回答するよう求めている。',
    ],
    behind: '',
  },
  {
    ...GERMAN,
    name: 'a sentence with hyphens, dashes, quotation marks, an apostrophe and an ampersand',
    before: 'Am Nachmittag ',
    pieces: [
      'sagte der SPD-Fraktionschef – er saß neben der Müller-&-Söhne-Anwältin –, „so geht’s nicht weiter, 12,5 % sind 12,5 %“',
    ],
    behind: ', und verließ den Saal.',
  },
  {
    ...GERMAN,
    name: 'a short one that stands elsewhere too',
    before: 'Die Sprecherin der Anwohner vom alten Hafen bestätigte am Abend, man werde ',
    pieces: ['ohne zu einem Ergebnis'],
    behind: ' zu kommen nicht nach Hause gehen.',
  },
];

const escaped = (text: string): string => text.replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`);

/** White on white all over, so that nothing but the mark has a colour. */
function pageOf({ lang, filler, before, behind, pieces }: Passage): string {
  const fillers = `<p>${escaped(filler)}</p>`.repeat(60);
  const last = pieces.length - 1;
  const passage = pieces.map(
    (piece, at) =>
      `<p>${at === 0 ? `<i>${escaped(before)}</i>` : ''}<b>${escaped(piece)}</b>${at === last ? `<i>${escaped(behind)}</i>` : ''}</p>`,
  );
  return `<!doctype html><html lang="${lang}" dir="auto"><meta charset="utf-8"><title>${lang}</title>
<style>body{font:20px/2 sans-serif;background:#fff;color:#fff} i,b{font:inherit} ::target-text{background:#f0f;color:#f0f}</style>
${fillers}${passage.join('')}${fillers}`;
}

let browser: Browser;
let server: http.Server;
let page: Page;

beforeAll(async () => {
  server = http.createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(pageOf(PASSAGES[Number(request.url?.slice(1))] ?? PASSAGES[0]!));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  browser = await launch({
    executablePath: chromiumPath(),
    headless: true,
    pipe: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--hide-scrollbars'],
  });
  page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 800 });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

const addressOf = (at: number, directive: string): string =>
  addFragment(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${at}`, directive) ?? '';

/** Share of each element's area in the window that is marked, 0..1; −1 where it is outside the window. */
async function marked(selector: string): Promise<number[]> {
  const picture = await page.screenshot({ encoding: 'base64' });
  return page.evaluate(
    async (all, png) => {
      const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
      context.drawImage(bitmap, 0, 0);
      const share = ({ x, y, width, height }: DOMRect): number => {
        if (y < 0 || y + height > innerHeight || width < 1) return -1;
        const { data } = context.getImageData(x, y + height / 4, width, height / 2);
        let count = 0;
        for (let at = 0; at < data.length; at += 4) if (data[at]! > 200 && data[at + 1]! < 60) count += 1;
        return (count * 4) / data.length;
      };
      return [...document.querySelectorAll(all)].flatMap((element) => [...element.getClientRects()].map(share));
    },
    selector,
    picture,
  );
}

async function opened(address: string): Promise<number> {
  // A change of the fragment alone would be no new visit.
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  return page.evaluate(() => scrollY);
}

describe('a text fragment opened in Chromium', () => {
  it.each(PASSAGES.map((passage, at) => [passage.lang, passage.name, at] as const))(
    '%s: comes to %s, and marks it and no more',
    async (lang, _, at) => {
      const { pieces, before, filler } = PASSAGES[at]!;
      const directive = buildTextFragment(pieces, lang, before || filler);
      expect(await opened(addressOf(at, directive)), decodeURIComponent(directive)).toBeGreaterThan(800);
      const passage = await marked('b');
      expect(Math.min(...passage), `${decodeURIComponent(directive)}: ${passage}`).toBeGreaterThan(0.85);
      expect(Math.max(0, ...(await marked('i')))).toBeLessThan(0.1);
    },
  );

  it('stays at the top of a page that does not have the words', async () => {
    expect(await opened(addressOf(0, buildTextFragment(['Davon steht hier kein Wort.'], 'de')))).toBe(0);
    expect(Math.max(...(await marked('p')))).toBe(0);
  });
});
