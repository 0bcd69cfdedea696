import type { CalendarId } from './gregorian';

/** Names of months of other calendars beyond those of `Intl`: from the year's first, variants parted by a bar. */
export const MORE_CALENDAR_MONTHS: Readonly<Partial<Record<CalendarId, Readonly<Record<string, string>>>>> = {
  'islamic-umalqura': {
    ar: 'محرم|المحرم|محرّم,صفر,ربيع الأول|ربيع الاول,ربيع الآخر|ربيع الثاني|ربيع الاخر,جمادى الأولى|جمادى الاولى|جمادى الأول,جمادى الآخرة|جمادى الثانية|جمادى الاخرة,رجب,شعبان,رمضان|رمضان المبارك,شوال,ذو القعدة|ذي القعدة,ذو الحجة|ذي الحجة',
    fa: 'محرم,صفر,ربیع‌الاول|ربیع الاول,ربیع‌الثانی|ربیع الثانی,جمادی‌الاول|جمادی الاول,جمادی‌الثانی|جمادی الثانی,رجب,شعبان,رمضان,شوال,ذیقعده|ذی‌القعده,ذیحجه|ذی‌الحجه',
    ur: 'محرم|محرم الحرام,صفر|صفر المظفر,ربیع الاول,ربیع الثانی,جمادی الاول,جمادی الثانی,رجب|رجب المرجب,شعبان|شعبان المعظم,رمضان|رمضان المبارک,شوال|شوال المکرم,ذوالقعدہ|ذی القعدہ,ذوالحجہ|ذی الحجہ|ذوالحج',
    en: "Muharram,Safar,Rabi al-Awwal|Rabi' al-Awwal|Rabi al-Awal|Rabiul Awwal,Rabi al-Thani|Rabi' al-Thani|Rabi al-Akhir|Rabiul Akhir,Jumada al-Ula|Jumada al-Awwal|Jumada al-Oula,Jumada al-Akhirah|Jumada al-Thani|Jumada al-Akhira,Rajab,Sha'ban|Shaban|Shaaban,Ramadan|Ramadhan|Ramzan,Shawwal|Shawal,Dhu al-Qadah|Dhu al-Qi'dah|Dhul Qadah|Dhul-Qa'dah|Dhul-Qadah|Dhu al-Qaadah,Dhu al-Hijjah|Dhul Hijjah|Dhul-Hijjah|Zul Hijjah|Dhu al-Hijja",
    id: "Muharram|Muharam,Safar,Rabiul Awal|Rabiulawal,Rabiul Akhir|Rabiulakhir,Jumadil Awal|Jumadilawal,Jumadil Akhir|Jumadilakhir,Rajab,Sya'ban|Syaban|Syakban,Ramadhan|Ramadan,Syawal,Zulkaidah|Dzulkaidah|Dzulqa'dah|Zulkaedah,Zulhijah|Dzulhijjah|Zulhijjah",
    tr: 'Muharrem,Safer|Sefer,Rebiülevvel|Rebiyülevvel,Rebiülahir|Rebiyülahir,Cemaziyelevvel,Cemaziyelahir,Recep,Şaban,Ramazan,Şevval,Zilkade,Zilhicce',
    hi: 'मुहर्रम,सफर,रबी उल अव्वल,रबी उस सानी,जमादिउल अव्वल,जमादिउस सानी,रजब,शाबान,रमजान|रमज़ान,शव्वाल,जिलकदा|ज़िलक़ादा,जिलहिज्जा|ज़िलहिज्जा',
    th: 'มุฮัรรอม,ซอฟัร,รอบีอุลเอาวัล,รอบีอุลอาคิร,ญุมาดัลอูลา,ญุมาดัลอาคิเราะฮ์,รอญับ,ชะอ์บาน|ชะอฺบาน,รอมฎอน|เราะมะฎอน,เชาวาล,ซุลเกาะอ์ดะฮ์,ซุลฮิจญะฮ์',
    ru: 'мухаррама,сафара,раби аль-авваля,раби ас-сани,джумада аль-уля,джумада ас-сани,раджаба,шаабана,рамадана,шавваля,зуль-када,зуль-хиджа',
  },
  persian: {
    en: 'Farvardin,Ordibehesht,Khordad,Tir,Mordad|Amordad,Shahrivar,Mehr,Aban,Azar,Dey|Dei,Bahman,Esfand',
    ar: 'فروردين,أرديبهشت,خرداد,تير,مرداد,شهريور,مهر,آبان,آذر,دي,بهمن,إسفند|اسفند',
    fa: 'فروردین,اردیبهشت,خرداد,تیر,مرداد|امرداد,شهریور,مهر,آبان,آذر,دی,بهمن,اسفند',
    ps: 'وری,غويی,غبرګولی,چنګاښ,زمری,وږی,تله,لړم,ليندۍ,مرغومی,سلواغه,کب',
  },
  hebrew: {
    en: 'Tishrei|Tishri,Cheshvan|Heshvan|Marcheshvan,Kislev,Tevet|Teves,Shvat|Shevat,Adar I,Adar|Adar II,Nisan,Iyar|Iyyar,Sivan,Tammuz|Tamuz,Av,Elul',
    he: "תשרי,חשוון|חשון|מרחשוון,כסלו|כסליו,טבת,שבט,אדר א׳|אדר א',אדר|אדר ב׳|אדר ב',ניסן,אייר,סיוון|סיון,תמוז,אב|מנחם אב,אלול",
  },
  indian: {
    hi: 'चैत्र,वैशाख,ज्येष्ठ,आषाढ़|आषाढ़,श्रावण,भाद्रपद|भाद्र,आश्विन|अश्विन,कार्तिक,अग्रहायण|मार्गशीर्ष,पौष,माघ,फाल्गुन',
    en: 'Chaitra,Vaisakha,Jyaistha|Jyeshtha,Asadha|Ashadha,Sravana|Shravana,Bhadra|Bhadrapada,Asvina|Ashvina,Kartika,Agrahayana,Pausa|Pausha,Magha,Phalguna',
  },
  ethiopic: {
    en: 'Meskerem,Tekemt|Tikimt,Hedar|Hidar,Tahsas,Ter|Tir,Yekatit,Megabit,Miazia|Miyazya,Genbot|Ginbot,Sene,Hamle,Nehasse,Pagumen|Pagume',
    am: 'መስከረም,ጥቅምት,ኅዳር|ህዳር,ታኅሣሥ|ታህሳስ,ጥር,የካቲት,መጋቢት,ሚያዝያ,ግንቦት,ሰኔ,ሐምሌ,ነሐሴ,ጳጉሜን|ጳጉሜ',
  },
  coptic: {
    en: 'Tout|Thout,Baba|Paopi,Hator|Hathor,Kiahk|Koiak,Toba|Tobi,Amshir|Meshir,Baramhat,Baramouda,Bashans,Paona,Epep,Mesra,Nasie',
    ar: 'توت,بابه,هاتور,كيهك,طوبة,أمشير,برمهات,برمودة,بشنس,بؤونة,أبيب,مسرى,نسيء',
  },
};

interface CalendarUse {
  /** Languages the names are looked for in (none: all). */
  readonly langs?: string;
  /** Years the press can mean. */
  readonly from: number;
  readonly to: number;
  readonly read: 'hijri' | 'jalali' | 'era';
  /** Names are too common to stand for a month without a day as well. */
  readonly needsDay?: boolean;
}

export const CALENDAR_USE: Readonly<Record<CalendarId, CalendarUse>> = {
  'islamic-umalqura': { from: 1200, to: 1500, read: 'hijri' },
  persian: { from: 1250, to: 1450, read: 'jalali', langs: 'fa ps ar en tr az ckb de fr ru ur id it es' },
  hebrew: { from: 5500, to: 5900, read: 'era', langs: 'he yi en de fr es ru it nl pl pt uk' },
  indian: { from: 1850, to: 1990, read: 'era', langs: 'hi en', needsDay: true },
  ethiopic: { from: 1900, to: 2060, read: 'era', langs: 'am ti en', needsDay: true },
  coptic: { from: 1600, to: 1780, read: 'era', langs: 'ar en', needsDay: true },
};

/** The year before the first of a Japanese era or of the Republic of China, by the names papers give it. */
export const ERA_BASES: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
  明治: 1867,
  reiwa: 2018,
  heisei: 1988,
  showa: 1925,
  shōwa: 1925,
  taisho: 1911,
  taishō: 1911,
  meiji: 1867,
  레이와: 2018,
  헤이세이: 1988,
  쇼와: 1925,
  다이쇼: 1911,
  메이지: 1867,
  เรวะ: 2018,
  เฮเซ: 1988,
  โชวะ: 1925,
  ไทโช: 1911,
  เมจิ: 1867,
  рэйва: 2018,
  рейва: 2018,
  хэйсэй: 1988,
  сёва: 1925,
  тайсё: 1911,
  мэйдзи: 1867,
  R: 2018,
  H: 1988,
  S: 1925,
  民國: 1911,
  民国: 1911,
};

/** How long each lasted, by its base: no era has a 70th year but the Republic's. */
export const ERA_LENGTHS: Readonly<Record<number, number>> = { 2018: 60, 1988: 31, 1925: 64, 1911: 140, 1867: 45 };
