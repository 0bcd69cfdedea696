import { guessAddressLanguage, toPrimaryLanguage } from '../address/address-language';
import { normalizeUrl, parseWebUrl } from '../address/normalize-url';
import { resolveTranslationProxy } from '../address/translation-proxy';
import type { SignalFinder } from '../clue';
import { WEIGHT } from '../signal-weights';

/** The page is shown through a translation service: the original is the page behind it. */
export const findProxyAddressClues: SignalFinder = (page) => {
  const proxied = resolveTranslationProxy(page.address);
  const url = proxied && parseWebUrl(proxied.url);
  if (!proxied || !url) return [];
  const evidence = { signal: 'proxy-address', place: 'address', words: '', weight: WEIGHT.proxy } as const;
  return [
    {
      evidence,
      url: normalizeUrl(url),
      lang: toPrimaryLanguage(proxied.lang) ?? guessAddressLanguage(url),
      translates: true,
    },
  ];
};
