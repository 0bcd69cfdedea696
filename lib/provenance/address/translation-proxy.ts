/** Recognizes the addresses of translation services and takes the address of the translated page out of them. */
import { listParameterNames } from '../../core/url';

/** A page that is shown by a translation service. */
export interface ProxiedPage {
  /** The address of the page itself. */
  readonly url: string;
  /** The page's language, where the service was told. */
  readonly lang?: string;
  /** The language that the service translates into. */
  readonly target?: string;
}

const toLanguageTag = (value: string | null | undefined): string | undefined =>
  value && /^[a-z]{2,3}(-[a-z]+)?$/i.test(value) ? value : undefined;

/**
 * Decodes the host of a `translate.goog` address: "--" is "-", and a single "-" is ".". The parameter `_x_tr_enc` says
 * that a prefix was added to keep the host valid.
 */
function decodeTranslateGoogHost(url: URL): string {
  const label = url.hostname.slice(0, -'.translate.goog'.length);
  const encoded = url.searchParams.has('_x_tr_enc') ? label.replace(/^[01]-/, '') : label;
  return encoded.replace(/(?<!-)-(?!-)/g, '.').replaceAll('--', '-');
}

function parseTranslateGoogUrl(url: URL): ProxiedPage | undefined {
  const original = new URL(url);
  original.host = decodeTranslateGoogHost(url);
  // The parser refused the host, or it is an international name, whose encoding cannot be undone here.
  if (original.host === url.host || original.host.startsWith('xn--')) return undefined;
  if (url.searchParams.get('_x_tr_sch') === 'http') original.protocol = 'http:';
  for (const name of listParameterNames(original)) if (name.startsWith('_x_tr_')) original.searchParams.delete(name);
  const getLanguage = (name: string) => toLanguageTag(url.searchParams.get(name));
  const lang = getLanguage('_x_tr_sl');
  return { url: original.href, lang: lang === 'auto' ? undefined : lang, target: getLanguage('_x_tr_tl') };
}

/** Parses an address of Yandex Turbo pages: `/proxy_u/en-ru.ru.<hash>/https/host/path`. */
function parseTurboPagesUrl(url: URL): ProxiedPage | undefined {
  const match = /^\/proxy_u\/([a-z]{2,3})-([a-z]{2,3})[^/]*\/(https?)\/(.+)$/.exec(url.pathname);
  return match ? { url: `${match[3]}://${match[4]}${url.search}`, lang: match[1], target: match[2] } : undefined;
}

/** Services with the page's address in a query parameter: host, then the parameters for address, source and target. */
const PARAMETER_PROXIES: readonly (readonly [RegExp, string, string, string])[] = [
  [/^translate\.googleusercontent\.com$|^translate\.google\./, 'u', 'sl', 'tl'],
  [/^translate\.yandex\./, 'url', 'lang', ''],
  [/(^|\.)microsofttranslator\.com$|^www\.translatetheweb\.com$|^translatetheweb\.com$/, 'a', 'from', 'to'],
  [/^papago\.naver\.(com|net)$/, 'url', 'source', 'target'],
  [/^fanyi\.baidu\.com$/, 'query', 'from', 'to'],
  [/^translate\.sogou\.com$|^fanyi\.sogou\.com$/, 'url', 'from', 'to'],
];

function parseParameterProxyUrl(url: URL): ProxiedPage | undefined {
  for (const [host, address, source, target] of PARAMETER_PROXIES) {
    const translatedUrl = host.test(url.hostname) ? url.searchParams.get(address) : null;
    if (!translatedUrl) continue;
    const [from, to] = (url.searchParams.get(source) ?? '').split(/-(?=[a-z]{2}$)/);
    const absolute = /^https?:\/\//i.test(translatedUrl) ? translatedUrl : `http://${translatedUrl}`;
    return {
      url: absolute,
      lang: from === 'auto' ? undefined : toLanguageTag(from),
      target: toLanguageTag(to ?? url.searchParams.get(target)),
    };
  }
  return undefined;
}

/** The page that a translation service's address shows; undefined for any other address. */
export function resolveTranslationProxy(url: URL): ProxiedPage | undefined {
  if (url.hostname.endsWith('.translate.goog')) return parseTranslateGoogUrl(url);
  if (url.hostname === 'translated.turbopages.org') return parseTurboPagesUrl(url);
  return parseParameterProxyUrl(url);
}
