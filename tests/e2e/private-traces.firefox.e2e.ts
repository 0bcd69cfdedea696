/** What a private comparison leaves in the profile of real Firefox, on disk. */
import { readFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { readDemoPairs } from '../../tools/newsroom';
import { Firefox } from './firefox';
import { FirefoxReader } from './firefox-reader';
import { listTraces } from './profile-traces';

const [SECRET, ORDINARY] = ['secret-original', 'ordinary-original'];

it('a private comparison in Firefox leaves the name of its original in no file of the profile', async () => {
  const pair = readDemoPairs().find((one) => one.pair === 'es-en')!;
  const site = http.createServer(({ headers, url }, response) => {
    const { port } = site.address() as AddressInfo;
    const name = url?.startsWith('/private') ? SECRET : ORDINARY;
    const html = headers.host?.includes('original') ? pair.html.original : pair.html.translation;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html.replaceAll('{{original}}', `http://${name}.example:${port}`));
  });
  await new Promise<void>((ready) => void site.listen(0, '127.0.0.1', ready));
  const { port } = site.address() as AddressInfo;
  const firefox = await Firefox.open({ 'network.dns.localDomains': `${SECRET}.example,${ORDINARY}.example` });
  const reader = new FirefoxReader(firefox);
  // A page of this device may name what is on it.
  const compare = async (where: string): Promise<void> => {
    await firefox.goto(`http://127.0.0.1:${port}${where}${pair.translation.path}`);
    await firefox.openSidebar();
    await firefox.until(`return document.querySelector('main.at-ready') !== null`);
    await firefox.inSidebar(`document.querySelector('main.at-ready button.primary').click()`);
    await firefox.until(`return document.querySelector('main.at-done') !== null`, 60_000);
  };
  const closeWindow = await reader.openPrivateWindow();
  await compare('/private');
  const before = await reader.origins();
  await closeWindow();
  await compare('/ordinary');
  expect(await reader.origins()).toEqual(before);
  await sleep(2000);
  const found: Record<string, readonly string[]> = {};
  await firefox.close((profile) => {
    for (const name of [SECRET, ORDINARY])
      found[name] = listTraces(profile, name).filter((file) => !isNamedByTest(path.join(profile, file), name));
  });
  site.closeAllConnections();
  site.close();
  expect(found[SECRET]).toEqual([]);
  // What an ordinary one leaves is found, so that the other would be.
  expect(found[ORDINARY]).not.toEqual([]);
});

/** Whether a file has a name from this test alone, which has both lead here. */
const isNamedByTest = (file: string, name: string): boolean =>
  readFileSync(file, 'latin1')
    .split('\n')
    .every((line) => !line.includes(name) || line.includes('network.dns.localDomains'));
