import { describe, expect, it } from 'vitest';
import { creditAtEnd, isBoilerplate } from '../../lib/facts/boilerplate';

/** Lines that are no passage, by language. */
const SILENT: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Photo: Mara Lindt / Reuters',
    'Photo by Mara Lindt',
    '(Photo: Harbour Authority)',
    'REUTERS/Mara Lindt',
    'AP Photo/Mara Lindt',
    'AFP via Getty Images',
    '© 2024 The Almar Courier',
    'Copyright 2024 Almar Courier. All rights reserved.',
    'All rights reserved.',
    'By Mara Lindt',
    'By Mara Lindt and Tom O’Rey, Almar Courier',
    '(Reporting by Mara Lindt in Almar; Editing by Tom Rey)',
    'Source: Reuters',
    'Source: https://example.org/harbour/2024',
    'Source: https://example.org/the-old-harbour-of-almar-will-close-in-the-summer-of-next-year-2449643.html',
    'Read more: The ferry that never left the quay',
    'Read more about the harbour plan here',
    'Watch the video',
    'Watch: How the old quay was built',
    'Subscribe to our newsletter',
    'Follow us on Facebook, Instagram and Telegram',
    'Advertisement',
    'Share on Facebook',
    'Updated 12 May 2024, 10:30',
    'Last updated: May 12, 2024 10:30 a.m. GMT',
    'ALMAR (Reuters) -',
    'ALMAR, May 3 (AFP) —',
    'image1170x530cropped 48506.jpg',
    'harbour_2024-final.PNG',
    '0:35 / 2:10',
    'https://example.org/a/b?c=d',
    'desk@example.org',
    '#harbour #almar #ferry_2024',
    '* * *',
  ],
  vi: [
    'Ảnh: Minh Tuấn',
    'Ảnh: Công an cung cấp',
    'Ảnh: Reuters',
    '(Ảnh: Minh Tuấn/TTXVN)',
    'Nguồn: Bộ Y tế',
    'Nguồn: https://example.vn/tin/123',
    'Theo Nguyễn Văn A',
    '(Theo Reuters)',
    'Bài và ảnh: Lê Thu Hà',
    'Xem thêm: Bến cảng cũ sắp đóng cửa',
    'Đọc thêm',
    'Mời độc giả xem video tại đây',
    'HÀ NỘI —',
    'Cập nhật lúc 10:30, 12/05/2024',
    'Quảng cáo',
    'Đăng ký nhận bản tin',
    'Từ khóa: bến cảng, ngư dân',
  ],
  th: [
    'ภาพ: สหประชาชาติ',
    'ภาพโดย: Hoang Ha',
    'ภาพโดย สมชาย ใจดี',
    'รายงานโดย สมชาย ใจดี',
    'ที่มา: https://example.vn/tin-123.html',
    'ที่มา : สำนักข่าวซินหัว',
    'อ่านเพิ่มเติม',
    'อ่านเพิ่มเติม: ท่าเรือเก่าใกล้ปิด',
    'ชม วีดีโอ :',
    'ชมวิดีโอ: ข้อความจากนายกเทศมนตรี',
    'โฆษณา',
    'อัปเดตล่าสุด 12 พ.ค. 2567 10:30 น.',
    'ว-โฮ เตย์ 310_0.jpg',
  ],
  ja: [
    '写真＝共同通信社提供',
    '写真：山田太郎',
    '（写真：ロイター）',
    '山田太郎撮影',
    '出典：総務省統計局',
    '文・写真：山田花子',
    '関連記事',
    '関連記事：古い港の歴史',
    '無断転載を禁じます。',
    '続きを読む',
    '【アルマル＝共同】',
    '更新：2024年5月12日 10時30分',
  ],
  zh: [
    '图片来源：新华社',
    '来源：新华网',
    '文/记者 李明',
    '本报记者 李明',
    '新华社记者李明摄',
    '作者：李明 编辑：王芳',
    '责任编辑：林静',
    '（图：视觉中国）',
    '更多阅读',
    '相关阅读：老港口的历史',
    '未经授权不得转载',
    '更新时间：2024年5月12日 10:30',
    '圖片來源：路透社',
  ],
  ko: [
    '사진=연합뉴스',
    '사진 제공: 알마르시',
    '출처 : 통계청',
    '홍길동 기자',
    '홍길동 기자 gildong@example.kr',
    '(서울=연합뉴스) 홍길동 기자 =',
    '관련 기사',
    '뉴스레터 구독하기',
    '무단 전재 및 재배포 금지',
    '입력 2024.05.12 10:30',
  ],
  de: [
    'Foto: dpa',
    'Foto: Jan Weber/dpa',
    'Bild: picture alliance / Jan Weber',
    'Von Anna Schmidt und Jan Weber',
    'Quelle: dpa',
    'Quelle: Statistisches Bundesamt',
    'Lesen Sie auch',
    'Lesen Sie auch: Der alte Hafen schließt',
    'Abonnieren Sie unseren Newsletter',
    'BERLIN (dpa) -',
    'Aktualisiert am 12. Mai 2024 um 10:30 Uhr',
    'Anzeige',
    'Alle Rechte vorbehalten.',
  ],
  fr: [
    'Photo : Jean Dupont / AFP',
    'Source : Insee',
    'Source : ministère de la Santé',
    'Par Claire Morel avec AFP',
    'Lire aussi',
    'Lire aussi : Le vieux port va fermer',
    'Publicité',
    'Abonnez-vous à notre newsletter',
    'Mis à jour le 12 mai 2024 à 10h30',
    'Tous droits réservés',
  ],
  es: [
    'Foto: EFE',
    'Fotografía: Ana Ruiz',
    'Por Ana Ruiz',
    'Fuente: Instituto Nacional de Estadística',
    'Lea también: El viejo puerto cierra',
    'Síguenos en Facebook',
    'Publicidad',
    'Actualizado el 12 de mayo de 2024 a las 10:30',
  ],
  pt: [
    'Foto: Lusa',
    'Foto: João Silva/Divulgação',
    'Por Maria Alves',
    'Fonte: IBGE',
    'Leia também: O velho porto vai fechar',
    'Assine nossa newsletter',
    'Atualizado em 12/05/2024 às 10h30',
  ],
  it: [
    'Foto: ANSA',
    'Di Giulia Rossi',
    'A cura di Giulia Rossi',
    'Fonte: Istat',
    'Leggi anche: Il vecchio porto chiude',
    '© Riproduzione riservata',
    'Guarda il video',
    'Aggiornato il 12 maggio 2024 alle 10:30',
  ],
  nl: [
    'Foto: ANP',
    'Beeld: Sanne de Wit',
    'Door Sanne de Wit',
    'Bron: ANP',
    'Lees ook: De oude haven sluit',
    'Schrijf je in voor onze nieuwsbrief',
    'Bijgewerkt op 12 mei 2024 om 10:30',
  ],
  ru: [
    'Фото: ТАСС',
    'Фото: Иван Петров / РИА Новости',
    'Автор: Иван Петров',
    'Источник: Министерство здравоохранения России',
    'Читайте также: Старый порт закрывают',
    'Подписывайтесь на наш канал в Telegram',
    'Подписывайтесь!',
    'Реклама',
    'Обновлено 12 мая 2024, 10:30',
    'МОСКВА —',
  ],
  uk: [
    'Фото: Укрінформ',
    'Автор: Олена Коваль',
    'Джерело: УНІАН',
    'Читайте також: Старий порт закривають',
    'Підписуйтесь на наш Telegram-канал',
    'Оновлено 12 травня 2024, 10:30',
  ],
  pl: [
    'Fot. Jan Nowak / PAP',
    'Fot.: Jan Nowak',
    'Źródło: PAP',
    'Autor: Anna Kowalska',
    'Czytaj także: Stary port zostanie zamknięty',
    'Zapisz się do naszego newslettera',
    'Aktualizacja: 12 maja 2024, 10:30',
  ],
  ar: [
    'الصورة: رويترز',
    'تصوير: أحمد علي',
    'بقلم: أحمد علي',
    'المصدر: وكالة الأناضول',
    'اقرأ أيضا: الميناء القديم يغلق أبوابه',
    'تابعوا قناتنا على تلغرام',
    'تابعونا',
    'إعلان',
    'جميع الحقوق محفوظة',
    'آخر تحديث: 12 مايو 2024 10:30',
  ],
  id: [
    'Foto: ANTARA/Budi Santoso',
    'Oleh Budi Santoso',
    'Penulis: Budi Santoso',
    'Sumber: BPS',
    'Baca juga: Pelabuhan lama akan ditutup',
    'Ikuti kami di Instagram',
    'Diperbarui 12 Mei 2024, 10.30 WIB',
  ],
  tr: [
    'Fotoğraf: Ayşe Demir',
    'Kaynak: Anadolu Ajansı',
    'Haber: Ayşe Demir',
    'İlginizi çekebilir: Eski liman kapanıyor',
    'Bültenimize abone olun',
    'Reklam',
    'Son güncelleme: 12 Mayıs 2024 10:30',
  ],
  hi: [
    'फोटो: पीटीआई',
    'तस्वीर: सोशल मीडिया',
    'स्रोत: भारतीय रिज़र्व बैंक',
    'यह भी पढ़ें: पुराना बंदरगाह बंद होगा',
    'और पढ़ें',
    'विज्ञापन',
    'अपडेटेड 12 मई 2024, 10:30',
  ],
  el: [
    'Φωτογραφία: Νίκος Παππάς',
    'Πηγή: ΑΠΕ-ΜΠΕ',
    'Διαβάστε επίσης: Το παλιό λιμάνι κλείνει',
    'Γράφει η Ελένη Παππά',
    'Διαφήμιση',
    'Τελευταία ενημέρωση: 12 Μαΐου 2024, 10:30',
  ],
  he: [
    'צילום: רויטרס',
    'צילום: דני כהן',
    'מאת: דני כהן',
    'מאת דני כהן',
    'קראו גם: הנמל הישן ייסגר',
    'פרסומת',
    'כל הזכויות שמורות',
    'עודכן: 12 במאי 2024, 10:30',
  ],
  fa: [
    'عکس: رویترز',
    'منبع: ایسنا',
    'نویسنده: علی رضایی',
    'بیشتر بخوانید: بندر قدیمی بسته می‌شود',
    'ما را در تلگرام دنبال کنید',
    'آگهی',
  ],
  sv: ['Foto: TT', 'Av Anna Berg', 'Källa: SCB', 'Läs också: Den gamla hamnen stängs', 'Annons'],
};

/** Passages that begin or sound like them. */
const SPOKEN: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Join us on the quay at noon',
    'Follow us on the march to the sea',
    'Watch the sky tonight',
    'Photo finish: Brandt wins by a nose',
    'Words: the mayor has many',
    'Text messages were sent to 340 people',
    'Source: unclear',
    'Published in 2019',
    'Picture: the sea, the boats, the men',
    'Monday - Friday',
    'By far the largest boat',
    'Harbour/Quay',
    'Photo: a man walks past the burned house on Sunday.',
    'The photo by Mara Lindt shows the old quay before the storm.',
    'Photos of the storm were shared by thousands of people.',
    'By Monday the water had reached the second floor.',
    'By Christmas',
    'By the end of the year the harbour will close.',
    'Source of the leak: an old pipe under the quay that nobody had checked.',
    'Sources said the mayor had known since March.',
    'Read more books, the minister urges children.',
    'Watch the video carefully, the judge told the jurors, and then decide.',
    'Watch out for the waves, fishermen warned.',
    'Subscribe to the idea or leave, he told the party.',
    'Advertisement spending fell by 12 percent last year.',
    'Share prices fell on Tuesday.',
    'Updated rules will apply from 12 May 2024 to all boats.',
    'The list was updated on 12 May 2024.',
    'Copyright law protects photographers.',
    'Related companies were also fined.',
    'Follow us or stay here, the captain said.',
    'Reuters reported the closure first.',
    'ALMAR (Reuters) - The council closed the harbour.',
    'The score was 2:10.',
    'He posted #harbour and left.',
    'Write to desk@example.org for details.',
    'She lost 12 boats.',
    '12 May 2024',
    'Mara Lindt',
    'Yes.',
    'No',
    '“Follow us,” she said.',
  ],
  vi: [
    'Hình: tàu cháy',
    'Dịch: 340 ca mới',
    'Ảnh: Người dân sơ tán khỏi vùng lũ bằng thuyền',
    'Ảnh hưởng của bão kéo dài ba ngày.',
    'Theo Bộ Y tế, dịch đã lan ra 12 tỉnh.',
    'Nguồn nước bị ô nhiễm nặng.',
    'Nguồn tin cho biết thị trưởng đã biết trước.',
    'Xem thêm phim không giúp ích gì cho trẻ, bác sĩ nói.',
    'Cập nhật danh sách là việc khó.',
    'Quảng cáo trên báo giảm 12%.',
    'Tác giả cuốn sách sống ở Huế.',
  ],
  th: [
    'ภาพจากดาวเทียม',
    'ภาพจากกล้องวงจรปิด',
    'รายงาน: เรือจม 3 ลำ',
    'เครดิต: ธนาคารต้องปล่อยกู้',
    'โดยมีประเทศสมาชิกเข้าร่วม 40 ประเทศ',
    'ภาพรวมเศรษฐกิจดีขึ้น',
    'ภาพ: ชายคนหนึ่งกำลังเดินผ่านบ้านที่ถูกไฟไหม้',
    'ที่มาของเงินยังไม่ชัดเจน',
    'โฆษณาทางโทรทัศน์ลดลง 12 เปอร์เซ็นต์',
    'รายงานโดยละเอียดจะเปิดเผยในเดือนหน้า',
    'แชร์ภาพนี้กันมากกว่าพันครั้ง',
  ],
  ja: [
    '資料提供',
    '現地記者',
    '写真：古い港',
    '写真を撮る人が港に集まった。',
    '写真：焼けた家の前を歩く男性',
    '広告費は12％減った。',
    '出典は明らかにされていない。',
    '記者は港に向かった',
    '更新は来年になる。',
  ],
  zh: [
    '据新华社报道',
    '媒体报道',
    '记者会',
    '记者 现场',
    '图片显示港口已经关闭。',
    '图：一名男子走过被烧毁的房屋',
    '来源不明的资金达12亿元。',
    '记者在现场看到，港口已经关闭。',
    '更多人离开了小镇。',
    '广告收入下降了12%。',
  ],
  ko: [
    '무료 제공',
    '글 쓰는 사람',
    '젊은 기자',
    '사진을 찍던 사람들이 항구에 모였다.',
    '기자는 항구로 향했다.',
    '광고 매출이 12% 줄었다.',
    '출처가 불분명한 돈이었다.',
    '사진: 한 남성이 불탄 집 앞을 지나고 있다',
  ],
  de: [
    'Von Berlin nach Hamburg',
    'Stand 2024',
    'Text: Die Sonne scheint',
    'Foto: Ein Mann läuft vor dem abgebrannten Haus.',
    'Von Montag bis Freitag fährt die Fähre.',
    'Von den 340 Fischern sind viele alt.',
    'Quelle des Streits ist der Hafen.',
    'Werbung kostet Geld.',
    'Lesen Sie das Buch, rät sie.',
  ],
  fr: [
    'Avec Emmanuel Macron',
    'Photo d’une ville : trois siècles d’histoire du port.',
    'Par ailleurs, le port va fermer.',
    'Par Paris',
    'Source de conflit, le port ferme.',
    'Partager le travail est difficile.',
    'Lire est un plaisir.',
  ],
  es: [
    'Síguenos en la lucha',
    'Ver para creer',
    'Foto: Petro visita Kiev',
    'Por la tarde llovió.',
    'Foto tras foto, el puerto cambia.',
    'Fuentes del puerto lo confirmaron.',
    'Publicidad engañosa, dice el juez.',
    'Por Navidad',
  ],
  it: ['Di notte il porto è vuoto.', 'Di Maria', 'Fonte di reddito, il porto chiude.', 'La pubblicità cala del 12%.'],
  pt: ['Por isso o porto fecha.', 'A fonte secou.', 'Foto após foto, o porto muda.'],
  nl: ['Door de storm ging de haven dicht.', 'Bron van ergernis is de haven.', 'Lees dat boek eens.'],
  ru: [
    'Фото порта облетели весь мир.',
    'Источник в мэрии подтвердил закрытие.',
    'Реклама подорожала на 12 процентов.',
    'Автор книги живёт в Туле.',
    'Подписывайтесь или уходите, сказал он рабочим.',
  ],
  uk: ['Фото порту облетіли світ.', 'Джерело в мерії це підтвердило.', 'Реклама подорожчала.'],
  pl: ['Autor książki mieszka w Gdyni.', 'Źródło konfliktu to port.', 'Reklama zdrożała o 12 procent.'],
  ar: [
    'إعداد الطعام',
    'تقرير: الميناء يغلق',
    'الصورة: رجل يسير أمام البيت المحترق',
    'المصدر قال إن الميناء سيغلق.',
    'إعلان الحرب جاء فجرا.',
    'كتب أحمد رسالة إلى أخيه في المدينة.',
  ],
  id: [
    'Oleh karena itu pelabuhan ditutup.',
    'Sumber air tercemar.',
    'Foto itu tersebar luas.',
    'Iklan turun 12 persen.',
  ],
  tr: [
    'Fotoğraf herkesi etkiledi.',
    'Kaynak bulunamadı, liman kapandı.',
    'Haber doğru çıktı.',
    'Reklam gelirleri düştü.',
  ],
  hi: ['रिपोर्ट: बंदरगाह बंद', 'तस्वीर में एक आदमी दिखता है।', 'स्रोत ने बताया कि बंदरगाह बंद होगा।', 'विज्ञापन से कमाई घटी।'],
  el: ['Η φωτογραφία έκανε τον γύρο του κόσμου.', 'Πηγή έντασης είναι το λιμάνι.', 'Του χρόνου κλείνει.'],
  he: ['צילום רנטגן', 'הצילום הופץ ברשת.', 'מקור בעירייה אישר את הסגירה.', 'פרסומת מטעה נאסרה.'],
  fa: ['عکس او در همه جا پخش شد.', 'منبع آب آلوده است.', 'آگهی‌ها کم شد.'],
};

const rows = (of: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(of).flatMap(([lang, lines]) => lines.map((line) => [lang, line] as const));

describe('what is no passage', () => {
  it.each(rows(SILENT))('%s: %s', (lang, line) => {
    expect(isBoilerplate(line, 'paragraph', lang)).toBe(true);
  });

  it('is known in an English form and by its label in any language’s', () => {
    expect(isBoilerplate('Photo by Mara Lindt', 'caption', 'th')).toBe(true);
    expect(isBoilerplate('Ảnh: Minh Tuấn', 'caption', 'th')).toBe(true);
  });

  it('is known in a language without a table, by the labels of the others', () => {
    expect(isBoilerplate('Foto: Jan Nowak', 'caption', 'hr')).toBe(true);
    expect(isBoilerplate('clip_0042.mp4', 'paragraph', 'xx-YY')).toBe(true);
  });
});

describe('what only looks like it', () => {
  it.each(rows(SPOKEN))('%s: %s', (lang, line) => {
    expect(isBoilerplate(line, 'paragraph', lang)).toBe(false);
  });

  it('a headline says what it says; a heading is a notice as a whole only', () => {
    expect(isBoilerplate('Watch: the harbour closes', 'title', 'en')).toBe(false);
    expect(isBoilerplate('Advertisement', 'title', 'en')).toBe(false);
    expect(isBoilerplate('Related articles', 'heading', 'en')).toBe(true);
    expect(isBoilerplate('By Land and Sea', 'heading', 'en')).toBe(false);
    expect(isBoilerplate('Reuters', 'item', 'en')).toBe(false);
  });

  it('is long', () => {
    expect(isBoilerplate(`Read more: ${'the harbour closes and '.repeat(8)}`, 'paragraph', 'en')).toBe(false);
  });
});

describe('the credit that ends a caption', () => {
  it.each([
    ['en', 'The old quay in March. ', 'Photo: Mara Lindt'],
    ['en', 'The old quay in March ', '(Photo by Mara Lindt / AFP)'],
    ['en', 'The old quay in March. ', 'REUTERS/Mara Lindt'],
    ['en', 'The old quay in March ', '© Harbour Authority'],
    ['th', 'เมืองหลวงฮานอย - สถานที่จัดพิธีลงนามอนุสัญญา ', 'ภาพโดย: Hoang Ha'],
    ['th', 'ได้มีมติรับรองอนุสัญญาฮานอย ', 'ภาพ: สหประชาชาติ'],
    ['vi', 'Bến cảng cũ trong bão. ', 'Ảnh: Minh Tuấn'],
    ['de', 'Der alte Kai im März. ', 'Foto: Jan Weber/dpa'],
    ['ja', '三月の古い港', '（写真：共同通信）'],
    ['ru', 'Старый причал в марте. ', 'Фото: ТАСС'],
  ])('%s: %s%s', (lang, caption, credit) => {
    expect(creditAtEnd(caption + credit, lang)).toBe(caption.length);
  });

  it.each([
    ['en', 'The family holds a photo by Mara Lindt'],
    ['en', 'A book about the quay written by Mara Lindt'],
    ['en', 'The mayor, left, with the agency’s head at the AP'],
    ['de', 'Ein Foto von Anna Schmidt'],
    ['vi', 'Người dân xem ảnh của Minh Tuấn'],
  ])('is none in %s: %s', (lang, caption) => {
    expect(creditAtEnd(caption, lang)).toBeUndefined();
  });
});

describe('any text', () => {
  it('is answered quickly, whatever it holds', () => {
    const odd = ['', ' ', ':', '((((', '#', '©', 'a:'.repeat(150), '( '.repeat(150), '- '.repeat(150), 'ก'.repeat(390)];
    const started = performance.now();
    for (const text of odd) for (const lang of ['en', 'th', 'ja', '', '-']) isBoilerplate(text, 'paragraph', lang);
    creditAtEnd('( Photo : '.repeat(20_000), 'en');
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
