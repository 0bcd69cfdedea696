/** The signal that the page's address is that of a translation service, which shows another page. */
import { guessAddressLanguage, toPrimaryLanguage } from '../address/address-language';
import { normalizeUrl, parseWebUrl } from '../address/normalize-url';
import { resolveTranslationProxy } from '../address/translation-proxy';
import type { SignalFinder } from '../clue';
import { SIGNAL_WEIGHTS } from '../signal-weights';

/** Finds a clue where a translation service shows the page: the original is the page that it translates. */
export const findProxyAddressClues: SignalFinder = (page) => {
  const proxied = resolveTranslationProxy(page.address);
  const url = proxied && parseWebUrl(proxied.url);
  if (!proxied || !url) return [];
  const evidence = { signal: 'proxy-address', place: 'address', words: '', weight: SIGNAL_WEIGHTS.proxy } as const;
  return [
    {
      evidence,
      url: normalizeUrl(url),
      lang: toPrimaryLanguage(proxied.lang) ?? guessAddressLanguage(url),
      translates: true,
    },
  ];
};
