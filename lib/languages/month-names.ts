/**
 * Names of months that `Intl` does not give: inflected, regional, colloquial and older spellings. Twelve entries a
 * language, variants parted by a bar.
 */
export const MORE_MONTHS: Readonly<Record<string, string>> = {
  en: ',,,,,,,,Sept,,,',
  ar: 'كانون الثاني|يناير|جانفي|كانون ثاني,شباط|فبراير|فيفري,آذار|اذار|مارس,نيسان|أبريل|إبريل|ابريل|أفريل,أيار|ايار|مايو|ماي,حزيران|يونيو|يونيه|جوان,تموز|يوليو|يوليه|جويلية,آب|أغسطس|اغسطس|أوت,أيلول|ايلول|سبتمبر,تشرين الأول|تشرين الاول|أكتوبر|اكتوبر,تشرين الثاني|تشرين ثاني|نوفمبر,كانون الأول|كانون الاول|ديسمبر',
  hi: 'जनवरी,फरवरी|फ़रवरी,मार्च,अप्रैल|अप्रेल,मई,जून,जुलाई,अगस्त,सितंबर|सितम्बर,अक्टूबर|अक्तूबर,नवंबर|नवम्बर,दिसंबर|दिसम्बर',
  el: 'Γενάρη|Γενάρης|Ιανουάριος,Φλεβάρη|Φλεβάρης,Μάρτη|Μάρτης|Μαρτίου|Μάρτιο|Μάρτιος,Απρίλη|Απρίλης,Μάη|Μάης,Ιούνη|Ιούνης,Ιούλη|Ιούλης,Αυγούστου,Σεπτέμβρη|Σεπτέμβρης,Οκτώβρη|Οκτώβρης,Νοέμβρη|Νοέμβρης,Δεκέμβρη|Δεκέμβρης',
  ru: 'январе|январю|январём|январем,феврале|февралю|февралём|февралем,марте|марту|мартом,апреле|апрелю|апрелем,мае|маю|маем,июне|июню|июнем,июле|июлю|июлем,августе|августу|августом,сентябре|сентябрю|сентябрём|сентябрем|сент,октябре|октябрю|октябрём|октябрем,ноябре|ноябрю|ноябрём|ноябрем|нояб,декабре|декабрю|декабрём|декабрем',
  uk: 'січні|січню|січнем,лютому|лютим,березні|березню|березнем,квітні|квітню|квітнем,травні|травню|травнем,червні|червню|червнем,липні|липню|липнем,серпні|серпню|серпнем,вересні|вересню|вереснем,жовтні|жовтню|жовтнем,листопаді|листопаду|листопадом,грудні|грудню|груднем',
  be: 'студзені,лютым,сакавіку,красавіку,маі,чэрвені,ліпені,жніўні,верасні,кастрычніку,лістападзе,снежні',
  pl: 'styczniu|styczniowi|styczniem,lutym|lutemu,marcu|marcem|marcowi,kwietniu|kwietniem|kwietniowi,maju|majem|majowi,czerwcu|czerwcem|czerwcowi,lipcu|lipcem|lipcowi,sierpniu|sierpniem|sierpniowi,wrześniu|wrześniem|wrześniowi,październiku|październikiem|październikowi,listopadzie|listopadem|listopadowi,grudniu|grudniem|grudniowi',
  cs: 'lednu|lednem,únoru|únorem,březnu|březnem,dubnu|dubnem,květnu|květnem,červnu|červnem,červenci|červencem,srpnu|srpnem,září|zářím,říjnu|říjnem,listopadu|listopadem,prosinci|prosincem',
  hr: 'siječnju,veljači|veljaču,ožujku,travnju,svibnju,lipnju,srpnju,kolovozu,rujnu,listopadu,studenom|studenome,prosincu',
  de: 'Jänner|Jan,Feber|Feb,März|Mär,Apr,,,,Aug,Sept|Sep,Okt,Nov,Dez',
  fr: 'janv,févr|fév,,avr,,,juil,,sept,oct,nov,déc',
  es: 'ene,feb,mar,abr,,jun,jul,ago|agto,setiembre|sept|set,oct,nov,dic',
  pt: 'jan,fev,mar,abr,mai,jun,jul,ago,set,out,nov,dez',
  he: ',,מרס,,,,,,,,,',
  it: 'gen|genn,febbr|feb,mar,apr,mag,giu,lug,ago,sett|set,ott,nov,dic',
  nl: 'jan,feb|febr,mrt,apr,,,,aug,sept|sep,okt,nov,dec',
  id: 'Jan,Feb|Pebruari,,Apr,,,,Agt|Ags,Sept,Okt,Nop|Nov|Nopember,Des',
  tr: 'Oca,Şub,Mar,Nis,,Haz,Tem,Ağu,Eyl,Eki,Kas,Ara',
  th: 'มกรา,กุมภา,มีนา,เมษา,พฤษภา,มิถุนา,กรกฎา,สิงหา,กันยา,ตุลา,พฤศจิกา,ธันวา',
};

/** Vietnamese names its months by number words; the first and the last have names of their own. */
export const VIETNAMESE_MONTHS =
  'Giêng|Một,Hai,Ba,Tư,Năm,Sáu,Bảy,Tám,Chín,Mười,Mười Một|Mười một,Chạp|Mười Hai|Mười hai';

/** Names that are everyday words too, or shortened: they count beside a day, a year or a word of DATE_WORDS. */
export const AMBIGUOUS_MONTH =
  /^(?:may|march|मार्च|มกรา|กุมภา|มีนา|เมษา|พฤษภา|มิถุนา|กรกฎา|สิงหา|กันยา|ตุลา|พฤศจิกา|ธันวา|mars|مارس|مايو|جوان|maja|лютий|сент|нояб|מרץ|sett|sept|janv|juil|agto|genn|febr)$/iu;

/** Whole names of three or four letters; other short ones are abbreviations and take a full stop. */
export const SHORT_MONTH_NAME =
  /^(?:may|march|mai|mei|maj[aui]?|ма[йяею]|маем|मई|मार्च|μάη|ماي|آب|מאי|מרץ|mars|june|july|juni|juli|juin|مايو|مارس|جوان|лютий)$/iu;

/** Month names are everyday words unless capitalised in these. */
export const CASED_MONTH_LANGUAGES = new Set(['en', 'de', 'vi']);

/** Words directly behind a name that make it a month, however it is written. */
export const DATE_WORDS_AFTER: Readonly<Record<string, string>> = {
  tr: 'ay[ıi]|sonu|başı|ortası',
  hi: 'में|से|तक|के|माह|महीने|की',
  id: 'mendatang|lalu|tahun',
};

/** Adjectives made of months (июньский саммит): stems from January, and what they end in. */
export const MONTH_ADJECTIVES: Readonly<Record<string, readonly [stems: string, endings: string]>> = {
  ru: [
    'январск,февральск,мартовск,апрельск,майск,июньск,июльск,августовск,сентябрьск,октябрьск,ноябрьск,декабрьск',
    'ий,ого,ому,им,ом,ая,ой,ую,ое,ие,их',
  ],
  uk: [
    'січнев,лютнев,березнев,квітнев,травнев,червнев,липнев,серпнев,вереснев,жовтнев,листопадов,груднев',
    'ий,ого,ому,им,а,ої,у,ій,е,і,их',
  ],
  pl: [
    'styczniow,lutow,marcow,kwietniow,majow,czerwcow,lipcow,sierpniow,wrześniow,październikow,listopadow,grudniow',
    'y,ego,emu,ym,a,ej,ą,e,ych',
  ],
};

/** Words directly before a short or ambiguous name that make it a month. */
export const DATE_WORDS: Readonly<Record<string, string>> = {
  en: 'in|on|since|by|last|next|this|early|late|mid|until|till|from|before|after|during|and|to|of|through|every',
  de: 'im|seit|bis|ab|ende|anfang|mitte|vom|monat|kommenden|vergangenen|nächsten|letzten',
  fr: 'en|de|fin|début|mi|dès|depuis|mois de|courant|au|à|et|avant|du',
  es: 'en|de|desde|hasta|mes de|y|a',
  it: 'a|di|da|fino a|entro|e|mese di',
  pt: 'em|de|desde|até|mês de|e|a',
  nl: 'in|sinds|eind|begin|half|tot|vanaf|van|medio|maand|afgelopen|komende|per',
  ru: 'в|во|с|до|к|по|от|за|начале|конце|середине|месяц',
  uk: 'у|в|з|до|на|від|початку|кінці',
  pl: 'w|od|do|na|z|ze|początku|końcu|połowie|miesiąc|miesiąca',
  id: 'pada|bulan|sejak|hingga|sampai|dari|akhir|awal|pertengahan|dan|di',
  th: 'เดือน|ต้น|ปลาย|กลาง|ในเดือน',
  ar: 'شهر|في|منذ|حتى|أواخر|أوائل|مطلع|نهاية|بداية|منتصف|من|إلى',
  he: 'בחודש|חודש|מאז|סוף|תחילת|אמצע',
  hi: 'माह|से|और|इस|पिछले|अगले|बीते',
  sv: 'i|sedan|till|från|maj',
  el: 'τον|του|στις|από|έως|μέχρι|μήνα|τέλη|αρχές|μέσα',
};
