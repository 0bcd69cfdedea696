/** Hosts that look like others. */
import { describe, expect, it } from 'vitest';
import { getHost } from '../../lib/core/url';
import { formatDistinctAddress, formatShortAddress } from '../../lib/panel/text/address-text';

// Cyrillic "а", Greek "ο", full-width letters, and an override that turns the rest round.
const LOOKALIKES = ['https://аpple.example/x', 'https://gοοgle.example/x', 'https://пример.example/x'];

describe('a host that looks like another', () => {
  it.each(LOOKALIKES)('is shown in its plain form: %s', (url) => {
    for (const shown of [getHost(url), formatDistinctAddress(url, []), formatShortAddress(url).split('/')[0]!])
      expect(shown).toMatch(/^xn--[a-z\d-]+\.example$/);
  });

  it('of full-width letters is the plain one', () => {
    expect(getHost('https://ｎｅｗｓ.example/')).toBe('news.example');
  });

  it('cannot be turned round by what follows it', () => {
    const shown = formatShortAddress('https://news.example/%E2%80%AEmoc.live%E2%81%A7\u202egpj');
    expect(shown).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/);
    expect(shown.startsWith('news.example/')).toBe(true);
  });
});
