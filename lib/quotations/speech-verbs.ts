/** Words by which each language says that somebody said something, and where a text has them. */
import { escapeRegExp, findMatches } from '../util/regexp';

/** A language's words around reported speech. */
export interface SpeechWords {
  /**
   * Beginnings of verbs of speech, separated by spaces. In languages without spaces between words they may be anywhere.
   * "$" at the end marks a whole word; "_" stands for a space inside.
   */
  readonly verbs: string;
  /** Whole words that may come between the verb and the speaker's name. */
  readonly between?: string;
  /** Forms of address and titles that only come with a person's name: `before` or `after` it. */
  readonly before?: string;
  readonly after?: string;
  /** On which side of the verb the name is. */
  readonly order: 'both' | 'name first' | 'verb first';
}

/** Each language's verbs with which newspapers quote, in the present and past tense. Speakers of it can add some. */
export const SPEECH_WORDS: Readonly<Record<string, SpeechWords>> = {
  en: {
    verbs:
      'said$ says$ say$ saying$ told$ tells$ asked$ asks$ added$ adds$ wrote$ writes$ replied$ answered$ explained$ explains$ warned$ warns$ insisted$ insists$ declared$ tweeted$ argued$ argues$ claimed$ claims$ stated$ states$ noted$ notes$ stressed$ announced$ admitted$ recalled$ remarked$ commented$ continued$ concluded$ joked$ quipped$ responded$ confirmed$ denied$ quoted$ according$',
    between: 'to has had also later then',
    before: 'mr mrs ms dr sir lady lord',
    order: 'both',
  },
  de: {
    verbs:
      'sagt sagen$ meint erklärt erzähl berichtet schrieb schreibt antwortet ergänz betont warnt fragt kritisier fügte behauptet bekräftigt bestätigt räumte_ein twitterte zitier kommentier so$ laut$ versicher teilte$ äußerte',
    between: 'hat habe auch dazu dann herr frau',
    before: 'herr frau',
    order: 'both',
  },
  fr: {
    verbs:
      'dit$ disait$ déclar affirm expliqu ajout répond répli indiqu précis soulign assur estim racont confi écri annonc rappel conclu poursui insist lanc prévien selon$ témoign comment martel',
    between: 'a avait aussi m mme monsieur madame',
    before: 'm mme monsieur madame',
    order: 'both',
  },
  es: {
    verbs:
      'dijo$ dice$ decía$ dicho$ afirm declar explic añad señal asegur coment respond manifest indic contó$ cuenta$ sostuv recalc subray advirt preguntó escrib anunci insist reconoc concluy agreg apunt según$ expres',
    between: 'ha había también el la señor señora',
    before: 'señor señora don doña',
    order: 'both',
  },
  pt: {
    verbs:
      'disse$ diz$ dizia$ dito$ afirm declar explic acrescent assegur coment respond contou$ conta$ sublinh alert pergunt escrev anunci insist reconhec conclu referiu$ salient segundo$ destac',
    between: 'tem também o a senhor senhora',
    before: 'senhor senhora',
    order: 'both',
  },
  it: {
    verbs:
      'disse$ dice$ detto$ diceva$ afferm dichiar spieg aggiun rispo raccont comment sottoline avvert chies scriv scrit annunci insist riconosc conclu secondo$ osserv ribad precis assicur',
    between: 'ha aveva anche il la signor signora',
    before: 'signor signora',
    order: 'both',
  },
  nl: {
    verbs:
      'zegt$ zei$ zeggen$ gezegd$ verklaar vertel schreef$ schrijft$ antwoord voegt$ voegde$ benadruk waarschuw vraagt$ vroeg$ stelt$ stelde$ meldt$ meldde$ aldus$ volgens$ bevestig reageer',
    between: 'heeft ook toen meneer mevrouw',
    before: 'meneer mevrouw',
    order: 'both',
  },
  sv: {
    verbs: 'säger$ sade$ sa$ sagt$ berätta förklara skrev$ skriver$ svara tilläg uppge enligt$ påpeka',
    between: 'har också',
    order: 'both',
  },
  da: {
    verbs: 'siger$ sagde$ sagt$ fortæl forklare skrev$ skriver$ svare tilføje oplys ifølge$ understreg',
    between: 'har også',
    order: 'both',
  },
  no: {
    verbs: 'sier$ sa$ sagt$ fortell forkla skrev$ skriver$ svare tilføy opplys ifølge$',
    between: 'har også',
    order: 'both',
  },
  el: {
    verbs:
      'είπ λέει έλεγε δήλωσ τόνισ ανέφερ πρόσθεσ εξήγησ απάντησ ρώτησ σημείωσ υποστήριξ υπογράμμισ έγραψ ανακοίνωσ κατά$ σύμφωνα$ επισήμαν',
    between: 'έχει ο η κ κύριος κυρία',
    before: 'κ κύριος κυρία',
    order: 'both',
  },
  ru: {
    verbs:
      'сказал говорит говорил заявил заявля отметил добавил пояснил объяснил сообщил сообща ответил спросил написал пишет подчеркн рассказ считает утвержда признал уточнил предупред призвал по_словам',
    between: 'господин госпожа также г г-н г-жа',
    before: 'г-н г-жа господин госпожа',
    order: 'both',
  },
  uk: {
    verbs:
      'сказа каже говори заяви зазначи додав$ додала$ поясни повідоми відпові запита написа пише$ підкресли розпові вважає стверджу визна уточни попереди наголоси за_словами',
    between: 'пан пані також',
    before: 'пан пані',
    order: 'both',
  },
  pl: {
    verbs:
      'powiedzi mówi$ mówił stwierdz doda$ dodał dodaje wyjaśni odpowiedzi zapyta zaznacz podkreśl oświadcz napisa pisze$ przyzna twierdz ostrzeg przekaza według$ zdaniem$ poinformow opowiad tłumacz zauważ',
    between: 'też pan pani również',
    before: 'pan pani',
    order: 'both',
  },
  cs: {
    verbs: 'řekl říká$ uvedl dodal vysvětl odpověd zepta prohlás napsal upozorn zdůrazn podle$ potvrd',
    between: 'také pan paní',
    order: 'both',
  },
  tr: {
    verbs:
      'dedi$ diyor$ diye$ söyle belirt açıkla ifade_et anlat vurgula ekledi$ kaydet sordu$ yanıtla cevap_ver yazdı$ uyar konuştu göre$ şöyle aktar dile_getir yorumunda bildir',
    between: 'ise da de',
    before: 'sayın bay bayan',
    order: 'name first',
  },
  ar: {
    verbs:
      'قال$ قالت$ وقال$ وقالت$ يقول$ تقول$ ويقول$ صرح$ صرحت$ وصرح$ أضاف$ أضافت$ وأضاف$ وأضافت$ أكد$ أكدت$ وأكد$ أوضح$ أوضحت$ وأوضح$ ذكر$ ذكرت$ وذكر$ أعلن$ أعلنت$ كتب$ كتبت$ وكتب$ تابع$ وتابع$ سأل$ سألت$ رد$ وفقا$ وفقًا$ حسب$ أشار$ وأشار$ قائلا$ قائلاً$ قائلة$ علق$ اعتبر$ شدد$',
    between: 'السيد السيدة الدكتور أيضا',
    before: 'السيد السيدة الدكتور الدكتورة',
    order: 'verb first',
  },
  fa: {
    verbs: 'گفت گفته می‌گوید افزود$ اظهار تاکید تأکید نوشت$ پرسید$ پاسخ اعلام توضیح خاطرنشان',
    between: 'آقای خانم',
    before: 'آقای خانم دکتر',
    order: 'name first',
  },
  he: {
    verbs:
      'אמר$ אמרה$ אומר$ אומרת$ הוסיף$ הוסיפה$ הסביר$ הסבירה$ ציין$ ציינה$ טען$ טענה$ הצהיר$ הצהירה$ סיפר$ סיפרה$ כתב$ כתבה$ ענה$ שאל$ שאלה$ הדגיש$ לדברי$ לפי$',
    between: 'מר גב',
    before: 'מר גברת',
    order: 'both',
  },
  hi: {
    verbs:
      'कहा$ कहते$ कहती$ कहना$ कहे$ कही$ बताया$ बोले$ बोली$ बोला$ पूछा$ जोड़ा$ लिखा$ मुताबिक$ अनुसार$ जवाब$ दावा$ चेतावनी$ समझाया$ टिप्पणी$ घोषणा$ कहकर$',
    between: 'ने भी यह',
    before: 'श्री श्रीमती सुश्री डॉ',
    order: 'name first',
  },
  bn: { verbs: 'বলেন$ বলেছেন$ বলেছে$ বলল$ জানান$ জানিয়েছেন$ লিখেছেন$ মতে$', order: 'name first' },
  th: {
    verbs: 'กล่าว ระบุ บอก เผย ให้สัมภาษณ์ พูด ถาม ตอบ เขียน แถลง ยืนยัน อธิบาย ย้ำ เสริม ทวีต',
    before: 'นาย นาง นางสาว น.ส. คุณ',
    order: 'name first',
  },
  vi: {
    verbs:
      'nói$ cho_biết cho_hay cho_rằng phát_biểu khẳng_định nhấn_mạnh chia_sẻ trả_lời giải_thích tuyên_bố bày_tỏ viết$ hỏi$ kể$ nhận_định cảnh_báo thừa_nhận thông_báo theo$ bình_luận đáp$ bổ_sung tiết_lộ',
    between: 'đã cũng còn ông bà anh chị',
    before: 'ông bà anh chị',
    order: 'name first',
  },
  id: {
    verbs:
      'kata$ mengata berkata$ ujar tutur ucap ungkap menjelas menambah menyata jelas$ tambah$ tegas$ menegas menulis tulis$ bertanya tanya menjawab jawab menurut$ menyebut sebut$ mengaku memperingat mengatakan',
    between: 'juga pak bapak ibu',
    before: 'pak bapak ibu',
    order: 'both',
  },
  ms: {
    verbs: 'kata$ berkata$ ujar menjelas menambah menyata tegas menurut$ jelas$',
    between: 'juga encik puan',
    order: 'both',
  },
  ja: {
    verbs:
      '話し 述べ 語っ 語る 言っ 言う 言い という と話 と述 と語 答え 指摘 説明 強調 書い 発言 コメント によると によれば 訴え 明かし 付け加え 主張 発表 伝え と尋ね 警告',
    after: 'さん 氏 容疑者 首相 大統領 選手 監督 教授 知事 議員',
    order: 'name first',
  },
  zh: {
    verbs:
      '说 說 表示 称 稱 指出 强调 強調 认为 認為 告诉 告訴 写道 寫道 回答 问道 問道 补充 補充 解释 解釋 宣布 警告 透露 回应 回應 道： 评论 評論 据 據',
    after: '先生 女士 总统 總統 博士 教授',
    order: 'name first',
  },
  ko: {
    verbs:
      '말했 말하 말한 밝혔 밝힌 밝히 전했 전한 강조 설명 덧붙 주장 답했 물었 썼다 지적 언급 라고 이라고 라며 이라며 고_했 따르면 토로 발표 경고 털어놨',
    after: '씨 대통령 총리 의원 교수 장관 대표 감독',
    order: 'name first',
  },
};

/** Languages that write words without spaces between them. */
const UNSPACED_LANGUAGES = new Set(['th', 'ja', 'zh', 'lo', 'km', 'my']);

/** The words of a language; undefined where there is no table. */
export const getSpeechWords = (lang: string): SpeechWords | undefined => {
  const primary = lang.split('-')[0]!.toLowerCase();
  return Object.hasOwn(SPEECH_WORDS, primary) ? SPEECH_WORDS[primary] : undefined;
};

const verbPatterns = new Map<string, RegExp | undefined>();

const escapeVerb = (word: string) => escapeRegExp(word).replaceAll('_', '\\s');

function buildVerbPattern(lang: string): RegExp | undefined {
  const verbs = getSpeechWords(lang)?.verbs.split(' ');
  if (!verbs) return undefined;
  if (UNSPACED_LANGUAGES.has(lang))
    return new RegExp(verbs.map((w) => escapeVerb(w.replace(/\$$/, ''))).join('|'), 'gu');
  const toVerbPattern = (word: string) =>
    word.endsWith('$')
      ? `${escapeVerb(word.slice(0, -1))}(?![\\p{L}\\p{M}])`
      : `${escapeVerb(word)}[\\p{L}\\p{M}]{0,12}`;
  // Korean needs no boundary: 라고 comes right behind the closing quotation mark.
  const boundary = lang === 'ko' ? '' : '(?<![\\p{L}\\p{M}])';
  return new RegExp(`${boundary}(?:${verbs.map(toVerbPattern).join('|')})`, 'giu');
}

/** Finds the verbs of speech in a text, as UTF-16 offsets; undefined for a language without a table. */
export function findSpeechVerbs(text: string, lang: string): { start: number; end: number }[] | undefined {
  const primary = lang.split('-')[0]!.toLowerCase();
  if (!verbPatterns.has(primary)) verbPatterns.set(primary, buildVerbPattern(primary));
  const pattern = verbPatterns.get(primary);
  return pattern && findMatches(text, pattern).map((m) => ({ start: m.index, end: m.index + m[0].length }));
}
