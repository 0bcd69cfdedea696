import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReachCheck, type FetchDeps, fetchOriginal, parseWebUrl } from '../../lib/provenance';
import { countRounds } from '../tools/rounds';

const PUBLIC = 'https://news.example/story';
const mayReach = createReachCheck(PUBLIC);

const INNER = `
127.0.0.1 127.1 127.0.1 2130706433 0x7f000001 0x7f.1 0177.0.0.1 017700000001 127.255.255.254 0 0.0.0.0
10.0.0.1 10.1 172.16.0.1 172.31.255.255 192.168.0.1 192.168.1 0xc0a80001 169.254.169.254 100.64.0.1 198.18.0.1
224.0.0.1 255.255.255.255 １２７.０.０.１ 127。0。0。1 127.0.0.1.
[::1] [::] [0:0:0:0:0:0:0:1] [::ffff:127.0.0.1] [::ffff:7f00:1] [::127.0.0.1] [::ffff:10.0.0.1] [64:ff9b::7f00:1]
[2002:7f00:1::] [fe80::1] [fd00::1] [fc00:1234::] [ff02::1] [fec0::1]
localhost LOCALHOST localhost. app.localhost printer.local db.internal nas.lan router.home.arpa intranet box
`
  .trim()
  .split(/\s+/);

const OUTER = `news.example 93.184.216.34 172.32.0.1 172.15.0.1 11.0.0.1 192.169.0.1 8.8.8.8 localhost.example
local.example mylocal.news [2606:4700::1111] [2a00:1450:4001::1]`.split(/\s+/);

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

  it.each(OUTER)('what is public is: %s', (host) => {
    expect(mayReach(new URL(`https://${host}/`))).toBe(true);
  });

  it('an answer that came from within after all is not read', async () => {
    const response = new Response('<p>secret</p>', { headers: { 'content-type': 'text/html' } });
    Object.defineProperty(response, 'url', { value: 'http://10.0.0.1/' });
    const outside = { fetch: async () => response, reach: mayReach, decode: () => ({ text: 'secret', charset: '' }) };
    expect(await fetchOriginal('https://post.example/', outside)).toMatchObject({ failure: { reason: 'private' } });
  });

  it('every IPv4 address is judged the same however it is written', () => {
    fc.assert(
      fc.property(fc.nat(0xffffffff), (bits) => {
        const [a, b, c, d] = [bits >>> 24, (bits >>> 16) & 255, (bits >>> 8) & 255, bits & 255];
        const ways = [
          `${a}.${b}.${c}.${d}`,
          `${bits >>> 0}`,
          `0x${(bits >>> 0).toString(16)}`,
          `0${a!.toString(8)}.${b}.${(c! << 8) | d!}`,
          `[::ffff:${a}.${b}.${c}.${d}]`,
        ].map((host) => mayReach(new URL(`http://${host}/`)));
        expect(new Set(ways).size).toBe(1);
      }),
      { numRuns: countRounds(1000) },
    );
  });
});

it('a page that is on the network itself may name its neighbours; one that is unknown may not', () => {
  expect(createReachCheck('http://192.168.0.7/wiki')(new URL('http://127.0.0.1/'))).toBe(true);
  expect(createReachCheck(undefined)(new URL('http://127.0.0.1/'))).toBe(false);
  expect(createReachCheck('about:blank')(new URL('http://127.0.0.1/'))).toBe(false);
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
