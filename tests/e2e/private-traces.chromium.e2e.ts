/** What a private comparison leaves in the profile of real Chromium: on disk, and in what Verso may read. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type DemoPair, readDemoPairs } from '../../tools/newsroom';
import { allow, type Chromium, EXTENSION, openChromium, openPanel } from './chromium';
import { listTraces } from './profile-traces';

const SECRET = 'secret-original';
const TRANSLATION = 'secret-translation';
const NAMES = '--host-resolver-rules=MAP *.example 127.0.0.1';
const ORIGIN = `*://*.${SECRET}.example/*`;
const HTML = { 'content-type': 'text/html; charset=utf-8' };
/** What sites ask browsers to remember of them. */
const REMEMBER = {
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'report-to': `{"group":"all","max_age":86400,"endpoints":[{"url":"https://${SECRET}.example/reports"}]}`,
  nel: '{"report_to":"all","max_age":86400}',
};
const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

let folder: string;
let pair: DemoPair;
let site: http.Server;
let chromium: Chromium | undefined;
let settings: Page;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'verso-'));
  pair = readDemoPairs().find((one) => one.pair === 'es-en')!;
  site = http.createServer(({ headers, url = '' }, response) => {
    const { port } = site.address() as AddressInfo;
    const original = url.startsWith('/secure') ? secure : `http://${SECRET}.example:${port}`;
    const html = headers.host?.startsWith(SECRET) ? pair.html.original : pair.html.translation;
    response.writeHead(200, HTML).end(html.replaceAll('{{original}}', original));
  });
  await new Promise<void>((ready) => void site.listen(0, '127.0.0.1', ready));
});

afterEach(() => chromium?.browser.close());

afterAll(() => {
  site?.closeAllConnections();
  site?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The origin of the original where it has a certificate. */
let secure = '';

const toProfile = (name: string): string => path.join(folder, name);

async function open(profile: string, looks: 'everywhere' | 'where-called', args: readonly string[] = []) {
  chromium = await openChromium({ profile: toProfile(profile), looks, args: [NAMES, ...args] });
  if (looks === 'where-called') await allow(chromium);
  const session = await chromium.browser.target().createCDPSession();
  await session.send('Extensions.loadUnpacked' as never, { path: EXTENSION, enableInIncognito: true } as never);
  settings = await chromium.browser.newPage();
  await settings.goto(`${chromium.origin}/options.html`);
  return chromium;
}

/** Compares the translation in a window of its own. */
async function compare(incognito: boolean, where = '') {
  const url = `http://${TRANSLATION}.example:${(site.address() as AddressInfo).port}${where}${pair.translation.path}`;
  await settings.evaluate(`chrome.windows.create(${JSON.stringify({ incognito, url })}).then(() => undefined)`);
  const page = (await (await chromium!.browser.waitForTarget((target) => target.url() === url)).page())!;
  const panel = await openPanel(chromium!, page);
  await panel.waitForSelector('main.at-ready');
  const note = await panel.$eval('.act', ({ textContent }) => textContent ?? '');
  await panel.$eval('main.at-ready button.primary', (button) => (button as HTMLButtonElement).click());
  await panel.waitForSelector('main.at-done');
  return { page, panel, note };
}

const readGranted = () =>
  settings.evaluate(`chrome.permissions.getAll().then(({ origins }) => origins)`) as Promise<string[]>;

/** Chromium writes what it keeps a while after it has come to know it, and when it is closed. */
async function closeBrowser(): Promise<void> {
  await sleep(3000);
  await chromium?.browser.close();
  chromium = undefined;
}

describe('a private comparison in Chromium, where all sites are granted', () => {
  it('asks for no site, and leaves the name of none in any file of the profile', async () => {
    await open('everywhere', 'everywhere');
    const { page, note } = await compare(true);
    expect(await readGranted()).toEqual(['*://*/*']);
    expect(note).not.toContain('keep that name');
    await page.close();
    await closeBrowser();
    for (const name of [SECRET, TRANSLATION]) expect(listTraces(toProfile('everywhere'), name)).toEqual([]);
  });

  it.skipIf(!hasOpenssl)('leaves what the site itself asks the browser to remember, and nothing else', async () => {
    const [key, cert] = [path.join(folder, 'key.pem'), path.join(folder, 'cert.pem')];
    spawnSync(
      'openssl',
      `req -x509 -newkey rsa:2048 -nodes -keyout ${key} -out ${cert} -days 2 -subj /CN=x -addext subjectAltName=DNS:${SECRET}.example`.split(
        ' ',
      ),
    );
    const spki = spawnSync('sh', [
      '-c',
      `openssl x509 -in ${cert} -pubkey -noout | openssl pkey -pubin -outform der | openssl dgst -sha256 -binary | base64`,
    ]);
    const server = https.createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_, response) => {
      response.writeHead(200, { ...HTML, ...REMEMBER }).end(pair.html.original);
    });
    await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready));
    secure = `https://${SECRET}.example:${(server.address() as AddressInfo).port}`;
    await open('secure', 'everywhere', [`--ignore-certificate-errors-spki-list=${String(spki.stdout).trim()}`]);
    const { page } = await compare(true, '/secure');
    await page.close();
    await closeBrowser();
    server.closeAllConnections();
    server.close();
    const files = listTraces(toProfile('secure'), SECRET).map((file) => path.basename(file));
    expect(['Network Persistent State', 'Reporting and NEL']).toEqual(expect.arrayContaining(files));
    expect(files).toContain('Reporting and NEL');
    // By a digest of its name.
    expect(listTraces(toProfile('secure'), '"sts"').map((file) => path.basename(file))).toEqual(['TransportSecurity']);
  });
});

describe('a private comparison in Chromium, where each site is asked for', () => {
  it('says before that the browser keeps the name, and gives back what was granted when the page is left', async () => {
    await open('asked', 'where-called');
    const first = await compare(true);
    expect(first.note).toContain(`keep that name in its settings beyond this private window`);
    expect(await readGranted()).toEqual([ORIGIN]);
    await first.page.goto('about:blank');
    await expect.poll(readGranted).toEqual([]);
    await first.page.close();
    const second = await compare(true);
    expect(await readGranted()).toEqual([ORIGIN]);
    await second.page.close();
    await expect.poll(readGranted).toEqual([]);
    await closeBrowser();
    // Chromium keeps what was once granted. All else is free of it.
    expect(listTraces(toProfile('asked'), SECRET)).toEqual(['Default/Preferences']);
    expect(listTraces(toProfile('asked'), TRANSLATION)).toEqual([]);
  });

  it('gives it back when the panel is closed', async () => {
    await open('panel', 'where-called');
    const { panel } = await compare(true);
    expect(await readGranted()).toEqual([ORIGIN]);
    await panel.evaluate(`chrome.windows.getCurrent().then(({ id }) => void chrome.sidePanel.close({ windowId: id }))`);
    const isOpen = () => chromium!.browser.targets().some((target) => target.url().includes('sidepanel'));
    await expect.poll(isOpen).toBe(false);
    await expect.poll(readGranted).toEqual([]);
  });

  it('leaves what an ordinary comparison was granted, before it or beside it', async () => {
    await open('ordinary', 'where-called');
    await (await compare(false)).page.close();
    expect(await readGranted()).toEqual([ORIGIN]);
    const { page, note } = await compare(true);
    expect(note).not.toContain('keep that name');
    await page.close();
    await sleep(1000);
    expect(await readGranted()).toEqual([ORIGIN]);
  });
});
