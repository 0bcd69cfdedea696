/** A site with one article in several languages: one changed a number, one is another story, one is gone. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';

export const ENGLISH = [
  'The council of Port Sable will spend 12 million crowns on a new ferry, it decided on Monday.',
  'The ferry carries 140 passengers and 22 cars, and crosses the sound in 35 minutes.',
  'Nobody had asked the fishermen, said the harbour master, who has run the port for nine years.',
  'The first crossing is on 4 May, and 300 people have already bought a ticket at the quay.',
];
const GERMAN = [
  'Der Rat von Port Sable gibt 12 Millionen Kronen für eine neue Fähre aus, beschloss er am Montag.',
  'Die Fähre befördert 140 Fahrgäste und 22 Autos und überquert den Sund in 35 Minuten.',
  'Niemand habe die Fischer gefragt, sagte die Hafenmeisterin, die den Hafen seit neun Jahren leitet.',
  'Die erste Überfahrt ist am 4. Mai, und 300 Menschen haben schon am Kai eine Karte gekauft.',
];
const FRENCH = [
  'Le conseil de Port Sable consacrera 12 millions de couronnes à un nouveau ferry, a-t-il décidé lundi.',
  'Le ferry transporte 410 passagers et 22 voitures, et traverse le détroit en 35 minutes.',
  'Personne n’avait consulté les pêcheurs, a dit la cheffe du port, qui le dirige depuis neuf ans.',
  'La première traversée aura lieu le 4 mai, et 300 personnes ont déjà acheté un billet sur le quai.',
];
const OTHER = [
  'En los huertos de Valdeolmo la cosecha de cerezas empezó dos semanas antes que otros años.',
  'Las heladas de marzo respetaron las laderas del sur, y los agricultores hablan de un buen año.',
  'Los precios, en cambio, bajaron un tercio en el mercado central durante la última semana.',
];
const VERSIONS: Readonly<Record<string, { lang: string; paragraphs: readonly string[] }>> = {
  '/en/a-new-ferry-for-port-sable-is-decided': { lang: 'en', paragraphs: ENGLISH },
  '/de/eine-neue-faehre-fuer-port-sable': { lang: 'de', paragraphs: GERMAN },
  '/fr/un-nouveau-ferry-pour-port-sable': { lang: 'fr', paragraphs: FRENCH },
  '/es/la-cosecha-de-cerezas-en-valdeolmo': { lang: 'es', paragraphs: OTHER },
};
const GONE = '/pl/nowy-prom-dla-port-sable-jest-juz-pewny';
export const [ORIGINAL] = Object.keys(VERSIONS) as [string];

function writePage(address: string): string | undefined {
  const version = VERSIONS[address];
  if (!version) return undefined;
  const links = [...Object.entries(VERSIONS).map(([href, { lang }]) => [href, lang]), [GONE, 'pl']]
    .map(([href, lang]) => `<link rel="alternate" hreflang="${lang}" href="${href}">`)
    .join('');
  return `<!doctype html><html lang="${version.lang}"><head><meta charset="utf-8"><meta property="og:type" content="article">
    <title>Port Sable</title>${links}</head><body><article><h1>Port Sable</h1>${version.paragraphs.map((p) => `<p>${p}</p>`).join('')}</article></body></html>`;
}

/** Serves it on the loopback. */
export async function openEditionsSite(): Promise<{ readonly origin: string; close(): void }> {
  const site = http.createServer(({ url = '/' }, response) => {
    const page = writePage(url);
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(page ?? 'Not here');
  });
  await new Promise<void>((listening) => void site.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${(site.address() as AddressInfo).port}`,
    close() {
      site.closeAllConnections();
      site.close();
    },
  };
}
