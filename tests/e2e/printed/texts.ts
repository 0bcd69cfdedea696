/** The texts that are printed to PDFs: paragraphs of the demo's articles, and one written for it in Cyrillic. */
import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';

export interface PrintedArticle {
  readonly lang: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** The fonts that have its letters, as Debian names them. */
  readonly fonts: string;
}

const NEWSROOM = new URL('../../newsroom/', import.meta.url);

function readDemo(file: string, lang: string, fonts: string): PrintedArticle {
  const window = new Window({ settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true } });
  const page = new window.DOMParser().parseFromString(readFileSync(new URL(file, NEWSROOM), 'utf8'), 'text/html');
  const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const paragraphs = [...page.querySelectorAll('article p')].map((one) => clean(one.textContent)).filter(Boolean);
  return { lang, title: clean(page.querySelector('h1')?.textContent ?? ''), paragraphs, fonts };
}

const CYRILLIC: PrintedArticle = {
  lang: 'uk',
  fonts: '"DejaVu Serif"',
  title: 'Паром до Верхньої Лінни ходитиме й узимку',
  paragraphs: [
    'Міська рада Порт-Лінни у вівторок ухвалила рішення, на яке мешканці лівого берега чекали дев’ятнадцять років: паром між обома частинами міста ходитиме й узимку. За проголосували 27 депутатів, проти — лише четверо.',
    'Досі переправа закривалася в листопаді й відновлювалася наприкінці березня. Тим, хто мав справи на другому березі, доводилося їхати через міст у Старій Кузні — 64 кілометри замість дев’ятисот метрів.',
    '«Узимку моя мати бачила лікаря двічі, і обидва рази ми поверталися вночі», — розповіла вчителька Оксана Дремлюга. Вона збирала підписи під зверненням разом із учнями старших класів.',
    'Нове судно з підігрівом корпусу обійдеться місту в 3,4 мільйона гривень на рік. Частину витрат покриє обласний бюджет, решту планують отримати від підвищення плати за перевезення вантажівок.',
    'Начальник порту Левко Гринь застеріг від надмірних сподівань. За його словами, якщо крига буде товстіша за 25 сантиметрів, рейси однаково скасовуватимуть, бо двигун старого типу такої не подужає.',
    'Експерти Інституту водного транспорту не виявили небезпеки для нерестовищ, однак радять не виходити на воду вночі. Громадське об’єднання рибалок із цим висновком не погоджується.',
    'Перший зимовий рейс заплановано на 3 грудня о 6:40. Протягом першого місяця пасажири платитимуть половину вартості, а діти до дванадцяти років їздитимуть безкоштовно.',
    'Якщо до кінця лютого паромом скористається менше ніж 11 000 людей, рада повернеться до цього питання навесні.',
  ],
};

export const TEXTS: readonly PrintedArticle[] = [
  readDemo('es-en/translation.html', 'es', '"DejaVu Serif"'),
  CYRILLIC,
  readDemo('ar-fr/translation.html', 'ar', '"Noto Naskh Arabic"'),
  readDemo('en-ja/original.html', 'ja', '"Noto Serif CJK JP", "Noto Sans CJK JP"'),
];
