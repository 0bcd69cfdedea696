/** A page that names the outlet of its original and no address, on the loopback. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';

const PARAGRAPHS = [
  'Im Hafen von Leith stehen seit Montag 37 Lastwagen vor dem falschen Kai, und niemand hat den Fahrern etwas gesagt.',
  'Die Fährgesellschaft hat ihr Büro in das alte Zollhaus verlegt, sagt Fiona Macrae, die Sprecherin der Stadt, am Telefon.',
  'Bis zum Abend waren 1.250 Kisten Fisch verdorben, und die Möwen hatten den Kai für sich, wie Fiona Macrae berichtet.',
  'Ein Schild soll folgen, sobald der Maler wieder gesund ist und die Farbe aus Inverness geliefert worden ist.',
  'Aus dem Englischen von Miriam Kettler',
  '© The Harbour Times 2025',
];
const PAGE = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Vor dem falschen Kai</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="Abendkurier"></head>
<body><main><article><h1>Vor dem falschen Kai</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article></main></body></html>`;

export async function openOutletPage(): Promise<{ readonly url: string; close(): void }> {
  const server = http.createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE);
  });
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/politik/2025/hafen`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
