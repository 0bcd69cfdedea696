/** Invented local news, one text a language, of 300 characters and more; with the legacy encodings its pages came in. */
export interface Sample {
  readonly lang: string;
  readonly charsets: readonly string[];
  readonly text: string;
}

export const SAMPLES: readonly Sample[] = [
  {
    lang: 'th',
    charsets: ['windows-874'],
    text: 'ชาวบ้านริมคลองกว่าสองร้อยครอบครัวช่วยกันซ่อมสะพานไม้ที่ถูกน้ำพัดขาดเมื่อเดือนที่แล้ว โดยใช้ไม้เก่าจากโรงสีที่เลิกกิจการ นายกเทศมนตรีกล่าวว่างบประมาณจากส่วนกลางยังมาไม่ถึง แต่เด็กนักเรียนต้องเดินอ้อมไกลถึงสามกิโลเมตรทุกเช้า จึงรอต่อไปไม่ได้ ช่างไม้วัยเจ็ดสิบปีคนหนึ่งบอกว่า “ผมสร้างสะพานนี้ครั้งแรกตอนอายุสิบแปด ไม่คิดว่าจะได้สร้างมันอีกครั้ง” งานทั้งหมดใช้เวลาเพียงเก้าวัน และเปิดให้ใช้ตั้งแต่วันจันทร์ที่ผ่านมา',
  },
  {
    lang: 'vi',
    charsets: ['windows-1258'],
    text: 'Hơn hai trăm hộ dân ven kênh đã cùng nhau sửa lại chiếc cầu gỗ bị nước cuốn trôi hồi tháng trước, bằng gỗ cũ lấy từ một nhà máy xay đã đóng cửa. Ông chủ tịch xã cho biết kinh phí của tỉnh vẫn chưa về, trong khi học sinh mỗi sáng phải đi vòng ba cây số nên không thể chờ thêm. Một bác thợ mộc bảy mươi tuổi nói: “Tôi dựng cây cầu này lần đầu năm mười tám tuổi, chẳng ngờ còn được dựng lại lần nữa.” Công việc chỉ mất chín ngày và cầu đã mở từ thứ Hai.',
  },
  {
    lang: 'ru',
    charsets: ['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866'],
    text: 'Более двухсот семей из прибрежного посёлка за девять дней своими силами починили деревянный мост, который унесло паводком в прошлом месяце. Доски взяли со старой мельницы, давно закрытой. Глава посёлка объяснил, что деньги из области ещё не пришли, а дети каждое утро шли в школу в обход, почти три километра. Семидесятилетний плотник вспомнил, что впервые строил этот мост, когда ему было восемнадцать, и не думал, что придётся строить его снова. Движение открыли в понедельник.',
  },
  {
    lang: 'uk',
    charsets: ['windows-1251', 'koi8-u', 'iso-8859-5'],
    text: "Понад двісті родин із прибережного селища за дев'ять днів власними силами полагодили дерев'яний міст, який торік у травні знесла повінь. Дошки взяли зі старого млина, що давно зачинений. Голова громади пояснив, що гроші з області ще не надійшли, а діти щоранку йшли до школи в обхід, майже три кілометри. Сімдесятирічний тесля згадав, як уперше будував цей міст, коли йому було вісімнадцять, і не гадав, що колись доведеться робити це знову. Рух відкрили в понеділок.",
  },
  {
    lang: 'bg',
    charsets: ['windows-1251', 'koi8-r', 'iso-8859-5'],
    text: 'Повече от двеста семейства от крайречното село за девет дни поправиха сами дървения мост, който придошлата река отнесе миналия месец. Дъските взеха от старата мелница, затворена отдавна. Кметът обясни, че парите от областта още не са дошли, а децата всяка сутрин вървят до училището почти три километра в обход. Седемдесетгодишен дърводелец си спомни как е строил същия мост, когато е бил на осемнайсет, и каза, че не е очаквал да го прави отново. Мостът беше отворен в понеделник.',
  },
  {
    lang: 'zh',
    charsets: ['gbk', 'gb18030'],
    text: '河边村子里的两百多户人家用了九天时间，自己动手修好了上个月被洪水冲走的木桥。木料是从一家早已关门的老磨坊里拆下来的。村长说，上面的钱还没有到，可是孩子们每天早上要多走三公里才能到学校，大家不能再等了。一位七十岁的老木匠告诉记者，他十八岁那年第一次参加建这座桥，没有想到现在还要再建一次。修桥的这些天，妇女们轮流做饭，在外面打工的年轻人也寄来了钱。星期一早上桥重新开放，第一个走过去的是学校的老师，后面跟着全班的学生。村里打算明年春天在桥头种上树，让走路的人夏天有个休息的地方。县里的工程师看过以后认为，这座桥至少还可以用二十年，比原来的那座更结实，也更好看。老木匠说，他现在每天还要去桥上走一回才放心。',
  },
  {
    lang: 'zh',
    charsets: ['big5', 'gbk'],
    text: '河邊村子裡的兩百多戶人家用了九天時間，自己動手修好了上個月被洪水沖走的木橋。木料是從一家早已關門的老磨坊裡拆下來的。村長說，上面的錢還沒有到，可是孩子們每天早上要多走三公里才能到學校，大家不能再等了。一位七十歲的老木匠告訴記者，他十八歲那年第一次參加建這座橋，沒有想到現在還要再建一次。修橋的這些天，婦女們輪流做飯，在外面打工的年輕人也寄來了錢。星期一早上橋重新開放，第一個走過去的是學校的老師，後面跟著全班的學生。村裡打算明年春天在橋頭種上樹，讓走路的人夏天有個休息的地方。縣裡的工程師看過以後認為，這座橋至少還可以用二十年，比原來的那座更結實，也更好看。老木匠說，他現在每天還要去橋上走一回才放心。',
  },
  {
    lang: 'ja',
    charsets: ['shift_jis', 'euc-jp'],
    text: '川沿いの集落に住む二百世帯あまりが、先月の大水で流された木の橋を九日間で自分たちの手で直した。材料には、ずっと前に閉じた水車小屋の古い板を使ったという。町長は「県からの予算がまだ届かないが、子どもたちは毎朝三キロも遠回りをして学校に通っている。これ以上は待てなかった」と話す。七十歳になる大工の男性は、十八歳のときに初めてこの橋を造った一人だ。「まさかもう一度造ることになるとは思わなかった」と笑う。作業の間は女性たちが交代で食事を用意し、町を出た若者からも寄付が集まった。橋は月曜日の朝に開通し、最初に渡ったのは小学校の先生と児童だった。来年の春には橋のたもとに桜を植え、夏に歩く人が休める場所にする計画だ。',
  },
  {
    lang: 'ko',
    charsets: ['euc-kr'],
    text: '강가 마을에 사는 이백여 가구가 지난달 홍수에 떠내려간 나무다리를 아흐레 만에 스스로 고쳤다. 목재는 오래전에 문을 닫은 방앗간에서 가져온 낡은 판자를 썼다. 이장은 도에서 예산이 아직 내려오지 않았지만 아이들이 아침마다 삼 킬로미터를 돌아서 학교에 가야 했기 때문에 더 기다릴 수 없었다고 말했다. 일흔 살 목수는 열여덟 살에 이 다리를 처음 놓을 때 일했던 사람이다. 그는 다시 놓게 될 줄은 몰랐다며 웃었다. 일하는 동안 여자들은 돌아가며 밥을 지었고 도시로 나간 젊은이들도 돈을 보내 왔다. 다리는 월요일 아침에 다시 열렸고 가장 먼저 건넌 사람은 초등학교 선생님과 학생들이었다.',
  },
  {
    lang: 'ar',
    charsets: ['windows-1256', 'iso-8859-6'],
    text: 'أصلحت أكثر من مئتي أسرة في القرية الواقعة على ضفة النهر الجسر الخشبي الذي جرفته السيول الشهر الماضي، واستغرق العمل تسعة أيام فقط. وجاء الخشب من طاحونة قديمة مغلقة منذ سنوات. وقال رئيس البلدية إن المال لم يصل بعد من المحافظة، في حين كان الأطفال يمشون كل صباح ثلاثة كيلومترات إضافية إلى المدرسة. وقال نجار في السبعين من عمره إنه شارك في بناء الجسر أول مرة وهو في الثامنة عشرة، ولم يكن يتوقع أن يبنيه مرة أخرى. وفتح الجسر للناس صباح الاثنين.',
  },
  {
    lang: 'fa',
    charsets: ['windows-1256'],
    text: 'بيش از دويست خانوار روستاي کنار رودخانه پل چوبي را که ماه گذشته سيل با خود برده بود، در نه روز با دست خود ساختند. چوب را از آسياب کهنه‌اي آوردند که سال‌ها پيش بسته شده است. دهيار گفت پول استان هنوز نرسيده، اما بچه‌ها هر صبح سه کيلومتر راه بيشتر تا مدرسه مي‌رفتند و نمي‌شد بيش از اين صبر کرد. نجار هفتاد ساله‌اي گفت نخستين بار در هجده سالگي در ساختن اين پل کار کرده و گمان نمي‌کرد دوباره آن را بسازد. پل روز دوشنبه باز شد و معلم مدرسه نخستين کسي بود که از آن گذشت.',
  },
  {
    lang: 'he',
    charsets: ['windows-1255', 'iso-8859-8'],
    text: 'יותר ממאתיים משפחות מהכפר שעל גדת הנחל תיקנו במשך תשעה ימים את גשר העץ שנסחף בשיטפון בחודש שעבר. הקרשים הובאו מטחנה ישנה שנסגרה לפני שנים רבות. ראש המועצה אמר שהכסף מהמחוז עדיין לא הגיע, ובינתיים הילדים הלכו בכל בוקר שלושה קילומטרים נוספים עד לבית הספר. נגר בן שבעים סיפר שבנה את הגשר בפעם הראשונה כשהיה בן שמונה עשרה, ולא חשב שיצטרך לבנות אותו שוב. הגשר נפתח ביום שני בבוקר, והראשונה שעברה עליו הייתה המורה ואחריה כל תלמידי הכיתה.',
  },
  {
    lang: 'el',
    charsets: ['windows-1253', 'iso-8859-7'],
    text: 'Περισσότερες από διακόσιες οικογένειες του παραποτάμιου χωριού επισκεύασαν μόνες τους μέσα σε εννέα μέρες την ξύλινη γέφυρα που είχε παρασύρει η πλημμύρα τον περασμένο μήνα. Τα σανίδια ήρθαν από έναν παλιό μύλο, κλειστό εδώ και χρόνια. Ο κοινοτάρχης είπε ότι τα χρήματα της περιφέρειας δεν έχουν φτάσει ακόμη, ενώ τα παιδιά περπατούσαν κάθε πρωί τρία χιλιόμετρα παραπάνω για το σχολείο. Ένας μαραγκός εβδομήντα χρονών θυμήθηκε ότι την έχτισε πρώτη φορά στα δεκαοκτώ του. Η γέφυρα άνοιξε τη Δευτέρα.',
  },
  {
    lang: 'tr',
    charsets: ['windows-1254'],
    text: 'Nehir kıyısındaki köyde yaşayan iki yüzden fazla aile, geçen ay selin götürdüğü ahşap köprüyü dokuz günde kendi elleriyle onardı. Tahtalar yıllar önce kapanan eski bir değirmenden söküldü. Muhtar, ilden gelecek paranın hâlâ ulaşmadığını, çocukların ise her sabah okula gitmek için üç kilometre fazla yürüdüğünü söyledi. Yetmiş yaşındaki bir marangoz, köprüyü ilk kez on sekiz yaşındayken yaptıklarını, bir daha yapacağını hiç düşünmediğini anlattı. Köprü pazartesi sabahı açıldı; ilk geçen öğretmen oldu.',
  },
  {
    lang: 'pl',
    charsets: ['windows-1250', 'iso-8859-2'],
    text: 'Ponad dwieście rodzin z nadrzecznej wsi w dziewięć dni własnymi siłami naprawiło drewniany most, który w zeszłym miesiącu zabrała powódź. Deski pochodzą ze starego młyna, zamkniętego przed laty. Sołtys wyjaśnił, że pieniądze z województwa jeszcze nie nadeszły, a dzieci każdego ranka szły do szkoły trzy kilometry dłuższą drogą. Siedemdziesięcioletni cieśla wspominał, że po raz pierwszy budował ten most, mając osiemnaście lat, i nie sądził, że przyjdzie mu robić to znowu. Most otwarto w poniedziałek.',
  },
  {
    lang: 'cs',
    charsets: ['windows-1250', 'iso-8859-2'],
    text: 'Více než dvě stě rodin z vesnice u řeky během devíti dnů vlastními silami opravilo dřevěný most, který minulý měsíc strhla povodeň. Prkna pocházejí ze starého mlýna, zavřeného už před lety. Starosta vysvětlil, že peníze z kraje ještě nepřišly, zatímco děti chodily každé ráno do školy o tři kilometry delší cestou. Sedmdesátiletý tesař vzpomínal, že most poprvé stavěl, když mu bylo osmnáct, a nečekal, že ho bude stavět znovu. Most se otevřel v pondělí ráno a první po něm přešla učitelka se svou třídou.',
  },
  {
    lang: 'hu',
    charsets: ['windows-1250', 'iso-8859-2'],
    text: 'A folyóparti falu több mint kétszáz családja kilenc nap alatt, saját erejéből javította meg a fahidat, amelyet a múlt hónapban elvitt az árvíz. A deszkákat egy régen bezárt, öreg malomból hozták. A polgármester elmondta, hogy a megyétől még nem érkezett meg a pénz, a gyerekek viszont minden reggel három kilométert kerültek az iskoláig. Egy hetvenéves ács úgy emlékezett, hogy tizennyolc évesen építette először ezt a hidat, és nem gondolta volna, hogy újra meg kell építenie. A hidat hétfőn nyitották meg, elsőként a tanítónő ment át rajta.',
  },
  {
    lang: 'ro',
    charsets: ['windows-1250', 'iso-8859-2'],
    text: 'Peste două sute de familii din satul de lângă râu au reparat în nouă zile, cu mâinile lor, podul de lemn luat de ape luna trecută. Scândurile au fost aduse de la o moară veche, închisă de mulţi ani. Primarul a spus că banii de la judeţ încă nu au ajuns, iar copiii mergeau în fiecare dimineaţă pe un drum cu trei kilometri mai lung până la şcoală. Un tâmplar de şaptezeci de ani şi-a amintit că a lucrat prima oară la acest pod când avea optsprezece ani. Podul a fost deschis luni, iar învăţătoarea a trecut prima.',
  },
  {
    lang: 'de',
    charsets: ['windows-1252', 'iso-8859-15'],
    text: 'Über zweihundert Familien aus dem Dorf am Fluss haben in neun Tagen die Holzbrücke wiederaufgebaut, die das Hochwasser im vergangenen Monat fortgerissen hatte. Die Bretter stammen aus einer längst geschlossenen Mühle. Der Bürgermeister erklärte, das Geld des Landkreises sei noch nicht da, während die Schüler jeden Morgen drei Kilometer länger laufen müssten. Ein siebzigjähriger Zimmermann erzählte, er habe die Brücke mit achtzehn zum ersten Mal gebaut. Am Montag wurde sie geöffnet; die Lehrerin ging als Erste hinüber, fröhlich und mit der ganzen Klasse.',
  },
  {
    lang: 'fr',
    charsets: ['windows-1252', 'iso-8859-15'],
    text: "Plus de deux cents familles du village au bord de la rivière ont réparé elles-mêmes, en neuf jours, le pont de bois emporté par la crue le mois passé. Les planches viennent d'un vieux moulin fermé depuis des années. Le maire a expliqué que l'argent du département n'était pas encore arrivé, alors que les élèves marchaient chaque matin trois kilomètres de plus pour aller à l'école. Un charpentier âgé de soixante-dix ans a raconté l'avoir bâti une première fois à dix-huit ans. Rouvert lundi, le pont a été franchi d'abord par la maîtresse et sa classe.",
  },
  {
    lang: 'es',
    charsets: ['windows-1252', 'iso-8859-15'],
    text: 'Más de doscientas familias del pueblo ribereño repararon en nueve días, con sus propias manos, el puente de madera que la crecida se llevó el mes pasado. Las tablas salieron de un viejo molino cerrado hace años. El alcalde explicó que el dinero de la región todavía no llegó, mientras que los niños caminaban cada mañana tres kilómetros más para ir a la escuela. Un carpintero de setenta años recordó que lo construyó por primera vez a los dieciocho. El puente se abrió el lunes y la primera en cruzarlo fue la maestra, con los pequeños detrás.',
  },
  {
    lang: 'sv',
    charsets: ['windows-1252'],
    text: 'Över tvåhundra familjer i byn vid älven har på nio dagar själva lagat träbron som vårfloden tog förra månaden. Bräderna kommer från en gammal kvarn som stängdes för många år sedan. Kommunalrådet förklarade att pengarna från länet ännu inte har kommit, medan barnen varje morgon fick gå tre kilometer längre till skolan. En sjuttioårig snickare berättade att han byggde bron första gången när han var arton och aldrig trodde att han skulle få göra det igen. Bron öppnades på måndagen, och först över gick lärarinnan med hela klassen.',
  },
  {
    lang: 'et',
    charsets: ['windows-1257'],
    text: 'Üle kahesaja pere jõeäärsest külast parandas üheksa päevaga oma kätega puusilla, mille suurvesi eelmisel kuul minema viis. Lauad toodi vanast veskist, mis on juba aastaid suletud. Vallavanem selgitas, et maakonna raha pole veel jõudnud, kuid lapsed pidid igal hommikul kooli minnes kõndima kolm kilomeetrit rohkem. Seitsmekümneaastane puusepp meenutas, et ehitas silda esimest korda kaheksateistkümneselt. Sild avati esmaspäeval ning esimesena läks üle õpetaja oma klassiga.',
  },
  {
    lang: 'lt',
    charsets: ['windows-1257', 'iso-8859-13'],
    text: 'Daugiau kaip du šimtai šeimų iš paupio kaimo per devynias dienas savo rankomis sutaisė medinį tiltą, kurį praėjusį mėnesį nunešė potvynis. Lentos paimtos iš seno malūno, uždaryto prieš daugelį metų. Seniūnas paaiškino, kad pinigai iš apskrities dar neatėjo, o vaikai kiekvieną rytą į mokyklą ėjo trimis kilometrais ilgesniu keliu. Septyniasdešimtmetis dailidė prisiminė, kad pirmą kartą šį tiltą statė būdamas aštuoniolikos ir nemanė, jog teks statyti dar sykį. Tiltas atidarytas pirmadienį.',
  },
];

/** A text cut to a length, at the end of a word where words are parted. */
export function cut(text: string, length: number): string {
  const start = text.slice(0, length);
  const end = start.lastIndexOf(' ');
  return end > length / 2 ? start.slice(0, end) : start;
}
