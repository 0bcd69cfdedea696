/** Which addresses may be asked from which page. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWebUrl } from '../../lib/core/url';
import type { FetchDeps } from '../../lib/provenance/fetch/fetch-deps';
import { fetchOriginal } from '../../lib/provenance/fetch/fetch-original';
import { createReachCheck } from '../../lib/provenance/fetch/reach-check';
import { countRounds } from '../../tools/rounds';

const PUBLIC = 'https://news.example/story';
const mayReach = createReachCheck(PUBLIC);

const INNER = `
127.0.0.1 127.1 127.0.1 2130706433 0x7f000001 0x7f.1 0177.0.0.1 017700000001 127.255.255.254 0 0.0.0.0
10.0.0.1 10.1 172.16.0.1 172.31.255.255 192.168.0.1 192.168.1 0xc0a80001 169.254.169.254 100.64.0.1 198.18.0.1
224.0.0.1 255.255.255.255 １２７.０.０.１ 127。0。0。1 127.0.0.1.
[::1] [::] [0:0:0:0:0:0:0:1] [::ffff:127.0.0.1] [::ffff:7f00:1] [::127.0.0.1] [::ffff:10.0.0.1] [64:ff9b::7f00:1]
[2002:7f00:1::] [fe80::1] [fd00::1] [fc00:1234::] [ff02::1] [fec0::1]
localhost LOCALHOST localhost. app.localhost printer.local db.internal nas.lan router.home.arpa intranet box
127.0.0.1.nip.io 7f000001.nip.io app-10-0-0-1.nip.io a.localtest.me lvh.me fritz.box FRITZ.BOX. www.fritz.box speedport.ip
192.168.1.1.wild.example app-192-168-1-1.wild.example routerlogin.net tplinkwifi.net vodafone.station miwifi.com
`
  .trim()
  .split(/\s+/);

const OUTER = `news.example 93.184.216.34 172.32.0.1 172.15.0.1 11.0.0.1 192.169.0.1 8.8.8.8 localhost.example
local.example mylocal.news myfritz.box.example fritz-box.example nip.io.example news-2026-11-30-1.example 8.8.8.8.example
1.2.3.example 300.1.1.1.example [2606:4700::1111] [2a00:1450:4001::1]`.split(/\s+/);

describe('from a public page', () => {
  it.each(INNER)('nothing on this device or its network is asked for: %s', async (host) => {
    const asked: string[] = [];
    const fetch: FetchDeps['fetch'] = async (url) => {
      asked.push(url);
      return new Response('<p>secret</p>', { headers: { 'content-type': 'text/html' } });
    };
    const outside = { fetch, reach: mayReach, decode: () => ({ text: '', charset: '' }) };
    const direct = await fetchOriginal(`http://${host}:8080/secret`, outside);
    expect(direct).toMatchObject({ ok: false, failure: { reason: 'private' } });
    expect(asked).toEqual([]);
    const sentOn: FetchDeps['fetch'] = async (url, init) =>
      url === 'https://post.example/' ? { location: `http://${host}/secret` } : fetch(url, init);
    const after = await fetchOriginal('https://post.example/', { ...outside, fetch: sentOn });
    expect(after).toMatchObject({ ok: false, failure: { reason: 'private' } });
    expect(asked).toEqual([]);
  });

  it.each(OUTER)('what is public is: %s', async (host) => {
    expect(await mayReach(new URL(`https://${host}/`))).toBe(true);
  });

  it('an answer that came from within after all is not read', async () => {
    const response = new Response('<p>secret</p>', { headers: { 'content-type': 'text/html' } });
    Object.defineProperty(response, 'url', { value: 'http://10.0.0.1/' });
    const outside = { fetch: async () => response, reach: mayReach, decode: () => ({ text: 'secret', charset: '' }) };
    expect(await fetchOriginal('https://post.example/', outside)).toMatchObject({ failure: { reason: 'private' } });
  });

  it('every IPv4 address is judged the same however it is written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(0xffffffff), async (bits) => {
        const [a, b, c, d] = [bits >>> 24, (bits >>> 16) & 255, (bits >>> 8) & 255, bits & 255];
        const ways = [
          `${a}.${b}.${c}.${d}`,
          `${bits >>> 0}`,
          `0x${(bits >>> 0).toString(16)}`,
          `0${a!.toString(8)}.${b}.${(c! << 8) | d!}`,
          `[::ffff:${a}.${b}.${c}.${d}]`,
        ].map((host) => mayReach(new URL(`http://${host}/`)));
        expect(new Set(await Promise.all(ways)).size).toBe(1);
      }),
      { numRuns: countRounds(1000) },
    );
  });
});

it('a page that is on the network itself may name its neighbours; one that is unknown may not', async () => {
  const mayAsk = (page: string | undefined) => createReachCheck(page)(new URL('http://127.0.0.1/'));
  expect(await mayAsk('http://192.168.0.7/wiki')).toBe(true);
  expect(await mayAsk(undefined)).toBe(false);
  expect(await mayAsk('about:blank')).toBe(false);
});

describe('a name whose addresses the browser tells', () => {
  const resolveTo =
    (...addresses: string[]) =>
    async () =>
      addresses;
  const isAsked = (resolveHost: () => Promise<string[]>, page = PUBLIC) =>
    createReachCheck(page, resolveHost)(new URL('https://rebinding.example/'));

  it.each([['127.0.0.1'], ['192.168.1.1'], ['::1'], ['fd00::7'], ['::ffff:10.0.0.1'], ['93.184.216.34', '10.0.0.1']])(
    'is refused where one of them is of the network: %s',
    async (...addresses) => {
      expect(await isAsked(resolveTo(...addresses))).toBe(false);
      expect(await isAsked(resolveTo(...addresses), 'http://192.168.0.7/wiki')).toBe(true);
    },
  );

  it('is asked where all are public, or none is known', async () => {
    expect(await isAsked(resolveTo('93.184.216.34', '2606:4700::1111'))).toBe(true);
    expect(await isAsked(resolveTo())).toBe(true);
  });

  it('is not read where another address answered than it had', async () => {
    const deps = {
      fetch: async () => new Response('<p>secret</p>', { headers: { 'content-type': 'text/html' } }),
      reach: createReachCheck(PUBLIC, resolveTo('93.184.216.34')),
      decode: () => ({ text: 'secret', charset: '' }),
    };
    const url = 'https://rebinding.example/story';
    for (const ip of ['192.168.1.1', '::1', 'fe80::1'])
      expect(await fetchOriginal(url, { ...deps, getAnsweringAddress: () => ip })).toMatchObject({
        failure: { reason: 'private', url },
      });
    expect(await fetchOriginal(url, { ...deps, getAnsweringAddress: () => '93.184.216.34' })).toMatchObject({
      ok: true,
    });
  });
});

it('no address with a name and password, and none that is not of the web, is one', () => {
  for (const href of [
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'chrome://settings',
    'https://a@b.example/',
    'https://:p@b.example/',
    'blob:https://a.example/1',
  ])
    expect(parseWebUrl(href), href).toBeUndefined();
});
