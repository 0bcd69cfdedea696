/** Takes the translator's name from a credit, and tells machines from persons. */

/** Matches the name of a machine translator where a translator's name is expected. */
export const ENGINE_NAME =
  /(?<![\p{L}])(ai|ki|ia|google|deepl|chatgpt|gpt-?\d?\w?|claude|gemini|papago|yandex|microsoft translator|machine|automatic\w*|ии|ші)(?![\p{L}])|เอไอ|ปัญญาประดิษฐ์|人工智[能慧]|機械|机器|機器|الذكاء الاصطناعي|هوش مصنوعی/u;

/** Matches words by which a sentence says that a machine translated: "med hjälp av AI", "przy użyciu DeepL". */
export const WITH_ENGINE =
  /(?<!\p{L})(?:with|using|through|via|by|mit(?: hilfe von)?|mittels|durch|avec|à l['’]aide de|grâce à|par|con|mediante|com|por meio de|tramite|av|med(?: hjälp av| hjelp av)?|ved hjælp af|af|met(?: behulp van)?|przy użyciu|za pomocą|przez|pomocí|s pomocí|с помощью|при помощи|через|за допомогою)\s(?:an? |l['’]|the |de l['’])?(?:ai|ki|ia|si|ии|ші|artificial intelligence|künstlicher intelligenz|intelligence artificielle|inteligencia artificial|inteligência artificial|intelligenza artificiale|deepl|google(?: translate)?|chatgpt|gpt-?\d?\w?|claude|gemini)(?!\p{L})/u;

/** Matches what ends a translator's name: a mark, a number, or a word such as "from". */
const NAME_END =
  /[|•·,;()（）[\]［］\n。、/]|\s[–—-]\s|\s\d|(?<=\p{L}{4})[.](?=\s|$)|\s(?:from|aus|para|für|for|del|depuis|с|з|z|dal|do|da)\s/u;

/** Matches the language and the word before a name: "(Translated from) het Frans door Lieselot", "francés de Ignacio". */
const LANGUAGE_BEFORE_NAME =
  /^(?:.{0,30}?\s)?(?:by|von|par|door|av|af|przez|oleh|bởi)\s(?=\p{Lu})|^(?:(?!van|von|der|den|ter|bin|ibn|al|zu)\p{Ll}[\p{L}\p{M}’']*\s){1,3}(?=\p{Lu})/u;
/** Matches what a translator is besides, behind the name in Korean. */
const ROLE_BEHIND_NAME = /\s(?:객원\s?)?(?:기자|위원|에디터|번역가)$/u;
/** Matches a name directly before a label: "佐伯みなみ（訳）", "Lê Thu Hạnh lược dịch". */
const NAME_BEFORE_LABEL =
  /(?:^|[\s、,；;／/|・])([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,10})[（(]?$|^((?:\p{Lu}[\p{L}\p{M}’'-]*\s){1,4}\p{Lu}[\p{L}\p{M}’'-]*)[\s（(]*$/u;

/** Takes the translator's name from the text right before a credit's label that ends its line. */
export const extractNameBefore = (text: string): string | undefined => {
  const match = NAME_BEFORE_LABEL.exec(text);
  return (match?.[1] ?? match?.[2])?.trim();
};

/** Takes the translator's name from the text after a credit's label; undefined where there is nothing like a name. */
export function findTranslatorInText(text: string): string | undefined {
  // Where the sentence ends behind the label, nobody is named in it.
  if (/^\s*[.!?。！？]/.test(text)) return undefined;
  // Some credits have more words before the name: "from English: Name".
  const rest = text
    .replace(/^[^:：.()（）|·,，]{1,40}[:：](?=\s*\p{L})/u, '')
    .replace(/^[\s:：/=・|>–—-]+/, '')
    .replace(LANGUAGE_BEFORE_NAME, '');
  const end = NAME_END.exec(rest)?.index ?? rest.length;
  const name = rest.slice(0, end).trim().replace(/\.$/, '').replace(ROLE_BEHIND_NAME, '');
  return name.length >= 2 && name.length <= 60 && !/\d|https?:/.test(name) ? name : undefined;
}
