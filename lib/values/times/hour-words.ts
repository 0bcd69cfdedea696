import { memoize, toLookupKey } from '../value-patterns';

/** The hours from one as they are spelled beside "o'clock" in each language, variants parted by a bar. */
export const HOUR_WORDS: Readonly<Record<string, string>> = {
  en: 'one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve',
  th: 'หนึ่ง,สอง,สาม,สี่,ห้า,หก,เจ็ด,แปด,เก้า,สิบ,สิบเอ็ด,สิบสอง',
  vi: 'một,hai,ba,bốn,năm,sáu,bảy,tám,chín,mười,mười một,mười hai',
  ja: '一,二,三,四,五,六,七,八,九,十,十一,十二',
  zh: '一,二|两|兩,三,四,五,六,七,八,九,十,十一,十二',
  ko: '한,두,세,네,다섯,여섯,일곱,여덟,아홉,열,열한,열두',
  hi: 'एक,दो,तीन,चार,पाँच|पांच,छह|छः|छे,सात,आठ,नौ,दस,ग्यारह,बारह',
  de: 'eins|ein,zwei,drei,vier,fünf,sechs,sieben,acht,neun,zehn,elf,zwölf',
  fr: 'une,deux,trois,quatre,cinq,six,sept,huit,neuf,dix,onze,douze',
  es: 'una,dos,tres,cuatro,cinco,seis,siete,ocho,nueve,diez,once,doce',
  pt: 'uma,duas,três,quatro,cinco,seis,sete,oito,nove,dez,onze,doze',
  it: 'una,due,tre,quattro,cinque,sei,sette,otto,nove,dieci,undici,dodici',
  nl: 'één|een,twee,drie,vier,vijf,zes,zeven,acht,negen,tien,elf,twaalf',
  el: 'μία,δύο,τρεις,τέσσερις,πέντε,έξι,επτά|εφτά,οκτώ|οχτώ,εννέα|εννιά,δέκα,έντεκα,δώδεκα',
  ru: 'час|первого,два|двух|второго,три|трёх|трех|третьего,четыре|четырёх|четырех|четвертого|четвёртого,пять|пяти|пятого,шесть|шести|шестого,семь|семи|седьмого,восемь|восьми|восьмого,девять|девяти|девятого,десять|десяти|десятого,одиннадцать|одиннадцати|одиннадцатого,двенадцать|двенадцати|двенадцатого',
  uk: 'перша|першій|першої|першу,друга|другій|другої|другу,третя|третій|третьої|третю,четверта|четвертій|четвертої|четверту,пʼята|пʼятій|пʼятої|пʼяту,шоста|шостій|шостої|шосту,сьома|сьомій|сьомої|сьому,восьма|восьмій|восьмої|восьму,девʼята|девʼятій|девʼятої|девʼяту,десята|десятій|десятої|десяту,одинадцята|одинадцятій|одинадцятої,дванадцята|дванадцятій|дванадцятої',
  pl: 'pierwszej|pierwszą,drugiej|drugą,trzeciej|trzecią,czwartej|czwartą,piątej|piątą,szóstej|szóstą,siódmej|siódmą,ósmej|ósmą,dziewiątej|dziewiątą,dziesiątej|dziesiątą,jedenastej|jedenastą,dwunastej|dwunastą,trzynastej,czternastej,piętnastej,szesnastej,siedemnastej,osiemnastej,dziewiętnastej,dwudziestej,dwudziestej pierwszej,dwudziestej drugiej,dwudziestej trzeciej',
  ar: 'الواحدة,الثانية,الثالثة,الرابعة,الخامسة,السادسة,السابعة,الثامنة,التاسعة,العاشرة,الحادية عشرة|الحادية عشر,الثانية عشرة|الثانية عشر',
  he: 'אחת,שתיים,שלוש,ארבע,חמש,שש,שבע,שמונה,תשע,עשר,אחת עשרה|אחת-עשרה,שתים עשרה|שתים-עשרה',
  id: 'satu,dua,tiga,empat,lima,enam,tujuh,delapan,sembilan,sepuluh,sebelas,dua belas',
  tr: 'bir|birde|bire,iki|ikide|ikiye,üç|üçte|üçe,dört|dörtte|dörde,beş|beşte|beşe,altı|altıda|altıya,yedi|yedide|yediye,sekiz|sekizde|sekize,dokuz|dokuzda|dokuza,on|onda|ona,on bir|on birde|on bire,on iki|on ikide|on ikiye',
};

/** Lower-cased word → hour, and all the words as alternatives of a pattern, longest first. */
export const getHourWords = memoize(
  (lang: string): { readonly values: ReadonlyMap<string, number>; readonly body: string } => {
    const values = new Map(
      (HOUR_WORDS[lang] ?? '')
        .split(',')
        .flatMap((words, i) => words.split('|').map((word): [string, number] => [toLookupKey(word), i + 1]))
        .filter(([word]) => word),
    );
    const body = [...values.keys()].sort((a, b) => b.length - a.length).join('|');
    return { values, body: body.replace(/ /g, '\\s').replace(/['’ʼ]/g, "['’ʼ]") };
  },
);

/** Hour of a word as matched. */
export const parseHourWord = (word: string, lang: string): number | undefined =>
  getHourWords(lang).values.get(toLookupKey(word).replace(/\s/g, ' ').replace(/['’]/g, 'ʼ'));
