import { addressLanguage, primary } from '../address/address-language';
import { addressOf, cleaned } from '../address/normalize-url';
import { unproxied } from '../address/translation-proxy';
import type { Signal } from '../clue';
import { WEIGHT } from '../signal-weights';

/** The page is shown through a translation service: the original is the page behind it. */
export const proxyAddress: Signal = (page) => {
  const proxied = unproxied(page.address);
  const url = proxied && addressOf(proxied.url);
  if (!proxied || !url) return [];
  const evidence = { signal: 'proxy-address', place: 'address', words: '', weight: WEIGHT.proxy } as const;
  return [{ evidence, url: cleaned(url), lang: primary(proxied.lang) ?? addressLanguage(url), translates: true }];
};
