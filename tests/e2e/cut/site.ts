/** An original that shows two paragraphs to everyone and the rest to those who open it in a browser, and translations. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';

const ENGLISH = [
  'The council of Port Sable will spend 12 million crowns on a new ferry, it decided on Monday evening.',
  'The ferry carries 140 passengers and 22 cars, and crosses the sound in 35 minutes even in winter.',
  'Nobody had asked the fishermen, said the harbour master, who has run the port for nine years.',
  'The old ferry, built by the yard of Torvik, is to be sold to a museum in the capital.',
  'The first crossing is on 4 May, and 300 people have already bought a ticket at the quay.',
  'A ticket costs 8 crowns, and children travel without paying as they always have.',
  'The yard in the north will build the hull, and 60 workers hope to keep their places until 2029.',
  'Two parties voted against it, because the road to the quay has been waiting for repair since 2017.',
];
/** Another number of passengers in what everyone sees, another number of tickets in the rest. */
const GERMAN = [
  'Der Rat von Port Sable gibt 12 Millionen Kronen für eine neue Fähre aus, beschloss er am Montagabend.',
  'Die Fähre befördert 410 Fahrgäste und 22 Autos und überquert den Sund auch im Winter in 35 Minuten.',
  'Niemand habe die Fischer gefragt, sagte die Hafenmeisterin, die den Hafen seit neun Jahren leitet.',
  'Die alte Fähre, gebaut von der Werft Torvik, soll an ein Museum in der Hauptstadt verkauft werden.',
  'Die erste Überfahrt ist am 4. Mai, und 320 Menschen haben schon am Kai eine Karte gekauft.',
  'Eine Karte kostet 8 Kronen, und Kinder fahren wie immer, ohne zu bezahlen.',
  'Die Werft im Norden baut den Rumpf, und 60 Beschäftigte hoffen, ihre Stellen bis 2029 zu behalten.',
  'Zwei Parteien stimmten dagegen, weil die Straße zum Kai seit 2017 auf ihre Ausbesserung wartet.',
];
const ARABIC = [
  'سينفق مجلس بورت سابل 12 مليون كرون على عبارة جديدة، كما قرر مساء الإثنين.',
  'تنقل العبارة 410 ركاب و22 سيارة، وتعبر المضيق في 35 دقيقة حتى في الشتاء.',
  'ولم يسأل أحد الصيادين، كما قالت مديرة الميناء التي تديره منذ تسع سنوات.',
  'أما العبارة القديمة التي بنتها ورشة تورفيك فستباع لمتحف في العاصمة.',
  'وسيكون أول عبور في 4 مايو، وقد اشترى 320 شخصا تذكرة على الرصيف.',
  'ثمن التذكرة 8 كرونات، والأطفال يسافرون مجانا كما كانوا دائما.',
];

const ORIGINAL = '/a-ferry-for-port-sable-4711';
const WALL = '<div class="offer"><h2>Keep reading with a subscription</h2><p>Cancel at any time.</p></div>';
const toParagraphs = (paragraphs: readonly string[]): string => paragraphs.map((words) => `<p>${words}</p>`).join('\n');

const toPage = (lang: string, title: string, article: string, more = ''): string => `<!doctype html>
<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article">${more}</head><body><article><h1>${title}</h1>
${article}</article></body></html>`;

/** The rest comes by script, as it does for a subscriber whose browser says who she is. */
const REST = `<script>addEventListener('DOMContentLoaded', () => {
  document.querySelector('.offer').outerHTML = ${JSON.stringify(toParagraphs(ENGLISH.slice(2)))};
});</script>`;
const CREDIT = `<p>Original: <a hreflang="en" href="${ORIGINAL}">The Sable Gazette</a></p>`;

const PAGES: Readonly<Record<string, string>> = {
  [ORIGINAL]: toPage('en', 'A ferry for Port Sable', toParagraphs(ENGLISH.slice(0, 2)) + WALL, REST),
  '/eine-faehre': toPage(
    'de',
    'Eine Fähre für Port Sable',
    `${toParagraphs(GERMAN)}<footer><p>Aus dem Englischen.</p>${CREDIT}</footer>`,
  ),
  '/abbara': toPage('ar', 'عبارة لبورت سابل', `${toParagraphs(ARABIC)}<footer>${CREDIT}</footer>`),
};

export interface CutSite {
  readonly origin: string;
  readonly original: string;
  close(): void;
}

export async function openCutSite(): Promise<CutSite> {
  const server = http.createServer((request, response) => {
    const page = PAGES[new URL(request.url ?? '/', 'http://site.invalid').pathname];
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page ?? '<title>Not here</title><p>No such page.');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { origin, original: origin + ORIGINAL, close: () => server.close() };
}
