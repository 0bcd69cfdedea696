/** An article that was translated and then corrected, its translation, and archives of the original of every temper. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { type MementoServer, type MementoServerOptions, openMementoServer } from '../../provenance/memento-server';

const EARLIER = [
  'The council of Port Sable will spend 12 million crowns on a new ferry, it decided on Monday evening.',
  'The ferry carries 140 passengers and 22 cars, and crosses the sound in 35 minutes even in winter.',
  'Nobody had asked the fishermen, said the harbour master, who has run the port for nine years.',
  'The old ferry, built by the yard of Torvik, is to be sold to a museum in the capital.',
  'The first crossing is on 4 May, and 300 people have already bought a ticket at the quay.',
  'A ticket costs 8 crowns, and children travel without paying as they always have.',
];
/** A figure was corrected, a sentence taken out, and the tickets counted anew. */
const TODAY = EARLIER.filter((text) => !text.includes('Torvik')).map((text) =>
  text.replace('140 passengers', '410 passengers').replace('300 people', '320 people'),
);
/** It says what was translated of the passengers and the old ferry, but nine months; and as many tickets as today. */
const GERMAN = [
  'Der Rat von Port Sable gibt 12 Millionen Kronen für eine neue Fähre aus, beschloss er am Montagabend.',
  'Die Fähre befördert 140 Fahrgäste und 22 Autos und überquert den Sund auch im Winter in 35 Minuten.',
  'Niemand habe die Fischer gefragt, sagte die Hafenmeisterin, die den Hafen seit neun Monaten leitet.',
  'Die alte Fähre, gebaut von der Werft Torvik, soll an ein Museum in der Hauptstadt verkauft werden.',
  'Die erste Überfahrt ist am 4. Mai, und 320 Menschen haben schon am Kai eine Karte gekauft.',
  'Eine Karte kostet 8 Kronen, und Kinder fahren wie immer, ohne zu bezahlen.',
];
/** Another text, which an archive gives for the original. */
const OTHER = [
  'The baker of Lindau sells forty kinds of bread and has never written down how any of it is made.',
  'Her oven is older than the town hall, and she likes it better than the mayor does.',
  'On Sundays she walks by the lake, and no one has seen her buy a cake.',
];

const BANNER =
  '<!-- BEGIN WAYBACK TOOLBAR INSERT --><div>The archive has saved this page 17 times.</div><!-- END WAYBACK TOOLBAR INSERT -->';

const toPage = (
  lang: string,
  title: string,
  paragraphs: readonly string[],
  published: string,
  more = '',
) => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article">
<meta property="article:published_time" content="${published}">${more}</head><body><article><h1>${title}</h1>
${paragraphs.map((words) => `<p>${words}</p>`).join('\n')}</article></body></html>`;

const toOriginal = (paragraphs: readonly string[], modified: string): string =>
  toPage(
    'en',
    'A ferry for Port Sable',
    paragraphs,
    '2026-03-03T08:00:00Z',
    `<meta property="article:modified_time" content="${modified}">`,
  );

const ORIGINAL = '/a-ferry-for-port-sable-4711';

export interface VersionsSite {
  /** The address of the translation. */
  readonly translation: string;
  /** The address of the original. */
  readonly original: string;
  /** An archive of the original that answers as told; closed with the site. */
  archive(options?: Partial<MementoServerOptions>): Promise<MementoServer>;
  /** An archive whose copy is of another text. */
  archiveOfOther(): Promise<MementoServer>;
  close(): void;
}

export async function openVersionsSite(): Promise<VersionsSite> {
  const today = toOriginal(TODAY, '2026-09-01T09:30:00Z');
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site.invalid');
    const credit = `<footer><p>Aus dem Englischen. Original: <a hreflang="en" href="${ORIGINAL}">The Sable Gazette</a></p></footer>`;
    const translation = toPage('de', 'Eine Fähre für Port Sable', GERMAN, '2026-03-04T10:00:00Z').replace(
      '</article>',
      `</article>${credit}`,
    );
    const page = { [ORIGINAL]: today, '/eine-faehre': translation }[pathname];
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page ?? '<title>Not here</title><p>No such page.');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const original = origin + ORIGINAL;
  const archives: MementoServer[] = [];
  async function archive(options: Partial<MementoServerOptions> = {}): Promise<MementoServer> {
    const earlier = toOriginal(EARLIER, '2026-03-03T08:00:00Z').replace('<body>', `<body>${BANNER}`);
    const opened = await openMementoServer({
      copies: {
        [original]: [
          { taken: '2026-03-04T08:00:00Z', html: earlier },
          { taken: '2026-09-02T08:00:00Z', html: today },
        ],
      },
      ...options,
    });
    archives.push(opened);
    return opened;
  }
  return {
    translation: `${origin}/eine-faehre`,
    original,
    archive,
    archiveOfOther: () =>
      archive({
        copies: {
          [original]: [
            { taken: '2026-03-04T08:00:00Z', html: toPage('en', 'The baker', OTHER, '2026-03-03T08:00:00Z') },
          ],
        },
      }),
    close() {
      for (const opened of archives) opened.close();
      server.closeAllConnections();
      server.close();
    },
  };
}
