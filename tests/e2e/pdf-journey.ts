/** A translation whose original is a PDF: two presses from the page to the flags, in the browser that is handed in. */
import { readFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeNestingPdf, writeUnpackingPdf } from '../page/pdf/write-hostile-pdf';
import type { Stage } from './states/stage';

const readFile = (path: string): Buffer => readFileSync(new URL(path, import.meta.url));

/** The original that an article of some kind links to. */
function writeOriginal(kind: string): Uint8Array {
  if (kind === 'nesting') return writeNestingPdf(30);
  if (kind === 'unpacking') return UNPACKING;
  return readFile(`../page/pdf/${kind === 'scan' ? 'scan' : 'english-two-columns'}.pdf`);
}

const UNPACKING = writeUnpackingPdf(3000);

/** The demo's Spanish translation, which links to a PDF. */
async function openPdfSite() {
  const article = readFile('../newsroom/es-en/translation.html').toString();
  const paragraphs = article.match(/<p>[^<]+<\/p>/g)!.join('\n');
  const server = http.createServer(({ url = '' }, response) => {
    const [, kind = ''] = url.split('/');
    if (url.includes('/report-on-water'))
      return response.writeHead(200, { 'content-type': 'application/pdf' }).end(writeOriginal(kind));
    const { port } = server.address() as AddressInfo;
    const original = `http://localhost:${port}/${kind}/report-on-water-in-laredo`;
    return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(
      `<!doctype html><html lang="es"><title>Agua en garrafas</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","translationOfWork":{"@type":"NewsArticle","inLanguage":"en","url":"${original}"}}</script><article><h1>Agua en garrafas</h1>${paragraphs}
        <p>Traducido del inglés. <a href="${original}">Leer el artículo original en inglés</a></p></article></html>`,
    );
  });
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  return { root: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => void server.close() };
}

const checkShown = (selector: string) => `return document.querySelector(${JSON.stringify(selector)}) !== null`;
const PRESS = `document.querySelector('main .primary').click()`;
const TEXT = `return document.querySelector('main').textContent.replace(/\\s+/g, ' ')`;

/** `endless`: the PDFs that come to no end; each is waited for as long as one may take. */
export function runPdfJourneys(
  open: () => Promise<Stage>,
  endless: readonly ('nesting' | 'unpacking')[] = ['nesting', 'unpacking'],
): void {
  let site: Awaited<ReturnType<typeof openPdfSite>>;
  let stage: Stage;

  beforeAll(async () => {
    site = await openPdfSite();
    stage = await open();
  });

  afterAll(async () => {
    await stage?.close();
    site?.close();
  });

  async function compare(path: string): Promise<void> {
    await stage.goto(site.root + path);
    await stage.openPanel();
    await stage.until(checkShown('main.at-ready .primary'));
    await stage.inPanel(PRESS);
  }

  it('is compared with it', async () => {
    await compare('/article');
    await stage.until(checkShown('main.at-done .flag'));
    expect(await stage.inPanel<string>(TEXT)).toMatch(/Possible|difference|dropped|flag/i);
    await stage.picture('pdf-original');
  });

  it('is told where the PDF holds pictures alone, with a field for its text below', async () => {
    await stage.goto('about:blank');
    await compare('/scan');
    await stage.until(checkShown('main.at-failed'));
    expect(await stage.inPanel<string>(TEXT)).toContain('This PDF holds pictures of pages, no text');
    expect(await stage.inPanel<string>(TEXT)).toContain('Paste its text');
    await stage.picture('pdf-scan');
  });

  it.each(endless)('is told where reading the PDF comes to no end (%s), and compares the next', async (kind) => {
    await stage.goto('about:blank');
    await compare(`/${kind}`);
    // Its worker may never pause, for half a minute; meanwhile the panel answers.
    for (let second = 0; second < 10; second++) {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      expect(await stage.inPanel<number>('return 1 + 1')).toBe(2);
    }
    await stage.until(checkShown('main.at-failed'));
    const text = await stage.inPanel<string>(TEXT);
    expect(text).toContain('This PDF takes too long to read');
    expect(text).toContain('Paste its text');
    await stage.goto('about:blank');
    await compare(`/after-${kind}`);
    await stage.until(checkShown('main.at-done .flag'));
  });
}
