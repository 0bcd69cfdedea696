/** Pronounces Han characters in Mandarin, Vietnamese, Korean or Japanese. */
import anyAscii from 'any-ascii';
import { createLazy, memoizeBounded } from '../../../core/memoize';
import { pronounceHangul } from './hangul';
import { pronounceKana } from './kana';
import { getLatinRules } from './latin';
import { type Letters, toLetters } from './letters';
import { MAY_BEGIN, MAY_END, PhonemeBuilder } from './phoneme-sequence';
import { SYLLABIC } from './phonemes';
import { parseSpellingRules, pronounceByRules, type SpellingRules } from './spelling-rules';

/**
 * Han characters of names, and how they are read in Vietnamese, Korean and Japanese. Each entry has the simplified,
 * traditional and Japanese form, the Sino-Vietnamese reading without tones, the Sino-Korean reading, and in kana the
 * most usual reading in Japanese names. Unknown readings are left out. Of characters with the same Vietnamese reading,
 * the most usual in names comes first.
 */
export const HAN_READINGS = `
氏thi씨うじ 怀懷hoai회 军軍quan군 岐ky기 玄huyen현 琼瓊quynh경 顿頓don돈 赖賴lai뢰 阮nguyen완 陈陳tran진ちん 黎le려 范pham범はん 黄黃hoang황こう 潘phan반 武vo무たけ 邓鄧dang등とう 裴bui배 杜do두と 胡ho호こ 吴吳呉ngo오くれ
杨楊duong양よう 李ly이り 习習tap습しゅう 近can근きん 平binh평へい 金kim김きん 朴phac박ぱく 尹doan윤ゆん 锡錫tich석そく 悦悅duyet열よる 文van문ふみ
在tai재ざい 寅dan인 河ha하かわ 内內noi내うち 明minh명あき 志chi지し 富phu부とみ 仲trong중なか 王vuong왕おう 毅nghi의き 克khac극かつ 强強cuong강きょう
刘劉luu유りゅう 张張truong장ちょう 赵趙trieu조ちょう 周chu주しゅう 徐tu서じょ 孙孫ton손そん 马馬ma마ま 朱chu주 郭quach곽 何ha하か 林lam임はやし 罗羅la나
高cao고たか 郑鄭trinh정 梁luong양りょう 谢謝ta사 宋tong송そう 唐duong당から 许許hua허きょ 韩韓han한かん 冯馮phung풍 曹tao조 彭banh팽 曾tang증
萧蕭tieu소 田dien전た 董dong동 袁vien원 于vu우 余du여 叶葉diep엽は 蒋蔣tuong장しょう 蔡thai채さい 贾賈gia가 丁dinh정 魏nguy위 薛tiet설 阎閻diem염
姜khuong강 崔thoi최 安an안あ 申than신 权權quyen권 裵bui배 卢盧lo노 柳lieu유やなぎ 南nam남みなみ 毛mao모もう 泽澤沢trach택さわ 东東dong동ひがし
小tieu소こ 锦錦cam금 涛濤dao도 温溫on온 家gia가 宝寶bao보 江giang강え 民dan민 英anh영ひで 九cuu구きゅう 重trung중しげ 庆慶khanh경よし 香huong향か
港cang항こう 广廣広quang광ひろ 州chau주 四tu사よん 川xuyen천かわ 朝trieu조あさ 鲜鮮tien선せん 壤nhuong양 海hai해うみ 防phong방 岘峴nghien현
顺順thuan순 化hoa화 春xuan춘はる 福phuc복ふく 勇dung용 晋晉tan진しん 光quang광みつ 大dai대おお 德duc덕とく 庭dinh정 惠hue혜めぐみ 廷dinh정 琰diem염
兴興hung흥 慨khai개 青thanh청あお 山son산やま 日nhat일 旺vuong왕 珠chau주 政chinh정まさ 正chinh정まさ 苏蘇to소 元nguyen원もと 甲giap갑
恩an은めぐみ 恒hang항 云雲van운 西tay서にし 藏tang장 新tan신しん 疆cuong강 京kinh경きょう 北bac북きた 上thuong상かみ 天thien천あま 津tan진つ 汉漢han한
长長truong장なが 沙sa사 沈tham심 阳陽duong양 深tham심 圳quyen천 湖ho호 建kien건けん 台臺dai대たい 湾灣loan만わん 国國quoc국くに 中trung중なか
越viet월 泰thai태やす 岛島dao도しま 冲沖trung충おき 绳繩縄thang승なわ 永vinh영なが 龙龍竜long용りゅう 成thanh성なり 俊tuan준とし 杰傑kiet걸
刚剛cuong강つよし 秦tan진はた 任nham임にん 非phi비ひ 丽麗le려れい 媛vien원 介gioi개すけ 石thach석いし 来來lai래らい 鹏鵬bang붕 宁寧ninh녕 沪滬ho호
乐樂楽lac낙らく 际際te제 坚堅kien견 立lap립たて 红紅hong홍 花hoa화はな 月nguyet월つき 星tinh성ほし 水thuy수みず 火hoa화ひ 木moc목き 土tho토つち
白bach백しら 黑黒hac흑くろ 赤xich적あか 一nhat일いち 二nhi이じ 三tam삼ぞう 五ngu오ご 六luc육ろく 八bat팔や 郎lang랑ろう 太thai태た 子tu자こ 美my미み
雄hung웅お 男nam남お 夫phu부お 之chi지ゆき 助tro조すけ 佐ta좌さ 藤dang등とう 铃鈴linh령すず 桥橋kieu교はし 渡do도わた 边邊辺bien변なべ 伊y이い 加gia가か
吉cat길よし 村thon촌むら 松tung송まつ 井tinh정い 口khau구ぐち 野da야の 原nguyen원はら 冈岡cuong강おか 本ban본もと 崎ky기さき 森sam삼もり 池tri지いけ
前tien전まえ 后後hau후ご 菅gian간すが 岸ngan안きし 破pha파ば 茂mau무しげる 倍boi배べ 义義nghia의よし 伟偉vi위ひで 直truc직なお 人nhan인と 宫宮cung궁みや
骏駿tuan준はやお 树樹thu수き 昭chieu소あき 和hoa화かず 纯純thuan순じゅん 进進tien진しん 次thu차じ 翔tuong상しょう 谷coc곡たに 泉tuyen천いずみ 早tao조さ
苗mieu묘なえ 市thi시いち 角giac각かく 荣榮栄vinh영えい 麻ma마あ 生sinh생そう 幸hanh행ゆき 孝hieu효たか 信tin신のぶ 康khang강やす 秀tu수ひで 良luong양よし
诚誠thanh성まこと 健kien건けん 优優uu우ゆう 真眞chan진ま 浩hao호ひろし 博bac박ひろ 勋勳huan훈 贤賢hien현けん 显顯hien현 耀dieu요 哲triet철てつ 洙thu수
槿can근 熙hi희 承thua승 晚van만 泳vinh영 愚ngu우 铉鉉huyen현 鲁盧lo노 与與du여 昊hao호 慜man민 善thien선よし 仁nhan인ひと 智tri지とも 秉binh병
宪憲hien헌のり 洪hong홍 玛瑪ma마 奈nai나な 神than신こう 户戶戸ho호べ 名danh명な 古co고ふる 屋oc옥や 札trat찰さつ 幌hoang황ぽろ 仙tien선せん 千thien천ち
横橫hoanh횡よこ 滨濱浜tan빈はま 静靜tinh정しず 熊hung웅くま 鹿loc록か 济濟済te제さい 釜phu부 首thu수 尔爾nhi이 邱khau구 蔚uy울 尚thuong상ひさ 全toan전
兰蘭lan난らん 莲蓮lien련 玉ngoc옥たま 珍tran진 芳phuong방よし 雪tuyet설ゆき 梅mai매うめ 竹truc죽たけ 菊cuc국きく 凤鳳phuong봉 鸿鴻hong홍
忠trung충ただ 节節tiet절せつ 礼禮le예れい 贞貞trinh정さだ 定dinh정さだ 昌xuong창まさ 盛thinh성もり 隆long융たか 昆con곤 仑崙luan륜 清thanh청きよ
源nguyen원みなもと 洋duong양ひろし 波ba파なみ 流luu유 岩nham암いわ 峰phong봉みね 风風phong풍かぜ 雷loi뢰 电電dien전でん 阿a아あ 巴ba파 坡pha파 菲phi비
律luat율 宾賓tan빈 印an인 度do도 尼ni니 俄nga아 法phap법 丰豊phong풍とよ 为為vi위 华華hoa화はな 贵貴quy귀たか 洲chau주 士si사 登dang등 仪儀nghi의
彬bin빈あきら 镇鎮tran진 钧鈞quan균 钰鈺ngoc옥 邦bang방くに 达達dat달たつ 通thong통 芝chi지しば 菱lang릉ひし 所so소 场場truong장ば 坂ban판さか
阪ban판さか 府phu부 都do도と 县縣県huyen현`;

/** Rules for pinyin, as Chinese spells foreign names: 希 for hi, 基 for ki, 尔 for l and r. */
const PINYIN: SpellingRules = parseSpellingRules(
  `a=a ai=ai an=an ang=aN ao=ao b=b ^c=c ^ch=C d=d e=e ^er$=@'L' f=F ^g=g ^h=h i=i ia=ya' ian=yen iang=yaN iao=yao ie=ye iu=yu iong=yoN
  ^j=j ^k=k ^l=L m=m n=n ng$=N o=o ong=oN ou=o ^p=p ^q=q ^r=# s=s sh=S t=t u=u ua=wa uai=wai uan=wan uang=waN ui=we un=wen uo=o ü=u
  ^w=W ^wu=u x=X ^y=y ^yi=i ^yu=yu ^yuan=ywen ^yue=ywe ^z=z ^zh=J ei=ei en=en eng=eN in=in ing=iN
  ^si$=si' ^zi$=zi' ^ci$=ci' ^shi$=Si' ^te$=te' ^de$=de' ^ke$=ke' ^ge$=ge' ^le$=Le' ^fu$=Fu' ^bu$=bu' ^pu$=pu' ^mu$=mu' ^ku$=ku' ^gu$=gu'
  ^tu$=tu' ^xi$=Xi' ^ji$=ji' ^qi$=qi' ^li$=Li' ^lu$=Lu' ^ni$=ni' ^wu$=U' ^fo$=Fo'`,
);

/** The languages in whose sounds Han characters are read. */
export const READING_LANGUAGES = ['vi', 'ko', 'ja'] as const;

/** Languages besides Mandarin in which Han characters are read. */
export type HanReading = (typeof READING_LANGUAGES)[number];

export const isHanReading = (kind: string): kind is HanReading =>
  (READING_LANGUAGES as readonly string[]).includes(kind);
/** The readings of one character, in the notation of `PhonemeBuilder.write`. */
type HanEntry = Partial<Record<HanReading, string>>;

const buildNotation = (write: (out: PhonemeBuilder) => void): string => {
  const out = new PhonemeBuilder();
  write(out);
  return out.notation();
};
const pronounceToNotation = (
  text: string,
  read: (letters: Letters, from: number, to: number, out: PhonemeBuilder) => void,
): string => {
  const letters = toLetters(text);
  return buildNotation((out) => read(letters, 0, letters.chars.length, out));
};

const ENTRY_PATTERN = /^(\p{Script=Han}{1,4})([a-zđơư]*)(\p{Script=Hangul}?)([\u3041-\u30ff]*)$/u;

interface HanTable {
  /** Han character (each of its forms) → its readings. */
  readonly entryByCharacter: ReadonlyMap<string, HanEntry>;
  /** Han character (each of its forms) → the first of its forms. */
  readonly firstForms: ReadonlyMap<string, string>;
  /** Vietnamese syllable → the first Han character in the table with this reading. */
  readonly characterBySyllable: ReadonlyMap<string, string>;
}

const getHanTable = createLazy((): HanTable => {
  const entryByCharacter = new Map<string, HanEntry>();
  const characterBySyllable = new Map<string, string>();
  const firstForms = new Map<string, string>();
  for (const entryText of HAN_READINGS.split(/\s+/)) {
    const [, forms, vi, ko, ja] = ENTRY_PATTERN.exec(entryText) ?? [];
    if (!forms) continue;
    const entry: HanEntry = {
      ...(vi && {
        vi: pronounceToNotation(vi, (l, from, to, out) => pronounceByRules(getLatinRules('vi'), l, from, to, out, 0)),
      }),
      ...(ko && { ko: pronounceToNotation(ko, pronounceHangul) }),
      ...(ja && { ja: pronounceToNotation(ja, pronounceKana) }),
    };
    for (const form of forms) {
      entryByCharacter.set(form, entry);
      if (!firstForms.has(form)) firstForms.set(form, [...forms][0]!);
    }
    if (vi && !characterBySyllable.has(vi)) characterBySyllable.set(vi, [...forms][0]!);
  }
  return { entryByCharacter, firstForms, characterBySyllable };
});

/** The Mandarin pronunciation of one character, in the notation of `PhonemeBuilder.write`. */
const pronounceMandarin = memoizeBounded(
  (char) => {
    const letters = toLetters(anyAscii(char).toLowerCase());
    return buildNotation((out) => pronounceByRules(PINYIN, letters, 0, letters.chars.length, out, 0));
  },
  { maxEntries: 20_000 },
);

/**
 * Pronounces a run of Han characters, in Mandarin without `reading`. Characters that the table lacks are read in
 * Mandarin. With `isCharacterByCharacter` each character is a word of its own.
 */
export function pronounceHan(
  letters: Letters,
  from: number,
  to: number,
  out: PhonemeBuilder,
  reading?: HanReading,
  isCharacterByCharacter = false,
): void {
  const entries = reading && getHanTable().entryByCharacter;
  let canEndName = false;
  for (let at = from; at < to; at++) {
    const char = letters.chars[at]!;
    const listedNotation = reading && entries?.get(char)?.[reading];
    const firstPosition = out.length;
    if (isCharacterByCharacter) out.endWord();
    else if (canEndName) out.mark(MAY_END);
    out.write(listedNotation ?? pronounceMandarin(char), letters.offsets[at]!, letters.offsets[at + 1]!, SYLLABIC);
    // In a reading other than Mandarin, no name begins or ends with a character that the table lacks.
    canEndName = !reading || listedNotation !== undefined;
    if (canEndName) out.allowStart(firstPosition, letters.offsets[at]!);
    else if (at === from) out.forbidEdges(firstPosition);
  }
  out.endWord();
  if (!canEndName) out.forbidEdges(out.length - 1, MAY_BEGIN);
}

/** The Mandarin pronunciation of a Sino-Vietnamese syllable without tones; undefined if the table lacks it. */
export function findMandarinForVietnamese(syllable: string): string | undefined {
  const char = getHanTable().characterBySyllable.get(syllable);
  return char && pronounceMandarin(char);
}

/** Whether the table says how each Han character of a text is read in a language. */
export const hasHanReadings = (text: string, reading: HanReading): boolean =>
  [...text].every((char) => getHanTable().entryByCharacter.get(char)?.[reading] !== undefined);

/** A text with one form of each Han character that has several: 广, 廣 and 広. */
export const foldHanForms = (text: string): string =>
  text.replace(/\p{Script=Han}/gu, (char) => getHanTable().firstForms.get(char) ?? char);
