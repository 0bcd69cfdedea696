/** Parses, normalizes and classifies the addresses of pages. */
import { getSite } from '../../core/site';
import { isTrackingParameter, listParameterNames, parseWebUrl } from '../../core/url';
import { resolveTranslationProxy } from './translation-proxy';

/** Query parameters in which a redirector has the address it leads to. */
const TARGET_PARAMETERS = [
  'url',
  'u',
  'q',
  'to',
  'target',
  'dest',
  'destination',
  'redirect',
  'redirect_url',
  'r',
  'link',
  'uddg',
];
const REDIRECTOR_PATH = /\/(url|redirect|redir|out|go|goto|link|links|away|leave|exit|jump|click|l|r)(\.\w+)?\/?$/i;
const SHARE_PATH = /\/(sharer?|share|sharing|intent|submit|send|lineit|dialog)(\/|\.|$)/i;

/** The address that a redirector's address contains; undefined for any other address. */
function extractRedirectTarget(url: URL): URL | undefined {
  // Some redirectors have nothing but the address after the question mark: `href.li/?https://…`.
  const onlyAddress = /^\?(https?(?::|%3A).+)$/i.exec(url.search)?.[1];
  if (onlyAddress) return parseWebUrl(decodePath(onlyAddress));
  if (!REDIRECTOR_PATH.test(url.pathname) || SHARE_PATH.test(url.pathname)) return undefined;
  for (const name of TARGET_PARAMETERS) {
    const value = url.searchParams.get(name);
    const target = value && /^https?:\/\//i.test(value) ? parseWebUrl(value) : undefined;
    if (target) return target;
  }
  return undefined;
}

/** The page that an AMP cache or viewer shows (`/c/s/host/path`, `/amp/s/host/path`); undefined for other addresses. */
function extractAmpSource(url: URL): URL | undefined {
  const isViewer = /^www\.google\./.test(url.hostname) && url.pathname.startsWith('/amp/');
  if (!isViewer && !url.hostname.endsWith('.ampproject.org')) return undefined;
  const [, secure, rest] = /^(?:\/amp)?(?:\/[civ])?\/(?:(s)\/)?([^/.]+\.[^/]+\/.*)$/.exec(url.pathname) ?? [];
  return rest ? parseWebUrl(`${secure ? 'https' : 'http'}://${rest}${url.search}`) : undefined;
}

/** Removes the marks of a site's own AMP copies: `amp.` hosts, paths that begin or end with `/amp`, `.amp.html`. */
function removeAmp(url: URL): URL {
  const withoutAmp = new URL(url);
  if (!/[./]amp\b/.test(url.href)) return withoutAmp;
  withoutAmp.hostname = url.hostname.replace(/^amp\./, '');
  const path = url.pathname
    .replace(/^\/amp(?=\/)/, '')
    .replace(/\/amp(\/?)$/, '$1')
    .replace(/\.amp(\.html?)?$/, '$1');
  withoutAmp.pathname = path === '' ? '/' : path;
  return withoutAmp;
}

/**
 * Replaces the address of a redirector or proxy with the address it contains, up to four times. Short links such as
 * `t.co` contain none and stay as they are.
 */
function unwrapUrl(url: URL): URL {
  let current = url;
  for (let hop = 0; hop < 4; hop++) {
    const proxied = resolveTranslationProxy(current);
    const inner = proxied ? parseWebUrl(proxied.url) : (extractAmpSource(current) ?? extractRedirectTarget(current));
    if (!inner) return current;
    current = inner;
  }
  return current;
}

/**
 * Normalizes an address for fetching and showing: without redirector, AMP copy, tracking parameters and fragment. A
 * fragment that begins with "#!" stays, because some sites choose the page by it.
 */
export function normalizeUrl(url: URL): URL {
  const clean = removeAmp(unwrapUrl(url));
  const tracking = clean.search === '' ? [] : listParameterNames(clean).filter(isTrackingParameter);
  for (const name of tracking) clean.searchParams.delete(name);
  if (!clean.hash.startsWith('#!')) clean.hash = '';
  return clean;
}

/**
 * A key that is equal for all addresses of a page: it ignores scheme, `www.`, `m.`, a trailing slash and print views.
 */
export function toPageKey(url: URL): string {
  const host = url.host.replace(/^(www|m|mobile|amp)\./, '');
  const path = decodePath(url.pathname)
    .replace(/\/(print|index\.html?)?$/i, '')
    .toLowerCase();
  return `${host}${path}${url.search}`;
}

/** Decodes percent encoding; leaves a text as it is where the encoding is not valid. */
function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The site of an address, with the port, so that local servers differ. */
export const getRegisteredSite = (url: URL): string => getSite(url) + (url.port && `:${url.port}`);

/** Matches hosts that never have news articles: social networks, picture stores, research papers, licenses, maps. */
const NOT_NEWS =
  /(^|\.)(facebook|fb|twitter|x|instagram|threads|tiktok|youtube|youtu|linkedin|lnkd|pinterest|reddit|whatsapp|wa|telegram|t|vk|vkontakte|ok|weibo|line|zalo|viber|bsky|tumblr|flickr|unsplash|pixabay|pexels|shutterstock|gettyimages|istockphoto|spotify|soundcloud|doi|arxiv|pubmed|creativecommons|gravatar|wikimedia|wikidata|play\.google|apps\.apple|itunes\.apple|maps\.google|docs\.google|drive\.google|mail\.google|paypal|patreon|amzn|discord|goo)\.(com|net|org|me|ru|be|im|cn|app|gg|vn|gl|us|in|ly|be|it)$|(^|\.)(ncbi\.nlm\.nih|europepmc)\./;
const NOT_NEWS_EXCEPT = /^(t\.co)$/;

const FILE_EXTENSION =
  /\.(xlsx?|pptx?|zip|jpe?g|png|gif|webp|svg|avif|mp[34]|m4a|mov|avi|webm|xml|rss|json|apk|epub)$/i;
/** Matches files of texts. News is rarely one, but a page may say that it was translated from one. */
const TEXT_FILE = /\.(pdf|docx?)$/i;

/** Path segments of pages about authors, topics and the site itself. */
const NOT_ARTICLE = new Set(
  (
    'author authors autor autores auteur auteurs autore autori writer writers contributor contributors staff profile' +
    ' profiles people person user users member members translator translators byline redaktion journalist journalists' +
    ' columnist tag tags topic topics category categories kategorie categoria etiqueta etiquetas tema themen thema' +
    ' hashtag search about about-us contact contacts login signin signup register subscribe newsletter privacy terms' +
    ' share sharer intent feed rss wp-login.php wp-admin advertise cookies imprint impressum legal'
  ).split(' '),
);

/** Whether an address cannot be an article's: social networks, files, research papers, author and topic pages. */
export const isNonArticle = (url: URL): boolean => TEXT_FILE.test(url.pathname) || isNeverOriginal(url);

/** Whether an address cannot be an original's, whatever the words around it say. */
export function isNeverOriginal(url: URL): boolean {
  if (NOT_NEWS.test(url.hostname) && !NOT_NEWS_EXCEPT.test(url.hostname)) return true;
  if (FILE_EXTENSION.test(url.pathname) || SHARE_PATH.test(url.pathname)) return true;
  return url.pathname
    .toLowerCase()
    .split('/')
    .slice(1, -1)
    .concat(getLastPathPart(url))
    .some((part) => NOT_ARTICLE.has(part));
}

const getLastPathPart = (url: URL): string =>
  decodePath(url.pathname.replace(/\/$/, '').split('/').at(-1) ?? '').toLowerCase();

/** Path segments of documents that news is written from: press releases, reports, laws, statistics, books. */
const SOURCE_DOCUMENT_PATHS = new Set(
  (
    'press presse prensa imprensa stampa press-release press-releases pressrelease pressreleases pressemitteilung' +
    ' pressemitteilungen communique communiques comunicados report reports bericht berichte rapport rapports publication' +
    ' publications publikationen publicaciones document documents dokumente documentos data dataset datasets statistics' +
    ' statistik statistiques law laws act acts legislation gazette book books buch buecher livre livres libro libros' +
    ' knihy konyvek ksiazki catalog catalogue product products shop store event events faq help'
  ).split(' '),
);

/** Matches hosts of authorities, universities, journals, statistics and press offices. */
const SOURCE_DOCUMENT_HOST =
  /(?:^|\.)(?:gov|gob|gouv|govt|go|ac|edu|mil)\.[a-z]{2}$|\.(?:gov|int|edu|mil)$|(?:^|\.)europa\.eu$|^(?:journals?|pubs?|publications?|stats?|statistics|data|research|press|newsroom|presse|investors?|ir)\./;

/** Whether an address is of a document that news is written from, and not of news. */
export const isSourceDocument = (url: URL): boolean =>
  SOURCE_DOCUMENT_HOST.test(url.hostname) ||
  url.pathname
    .toLowerCase()
    .split('/')
    .slice(1, -1)
    .some((part) => SOURCE_DOCUMENT_PATHS.has(part));

/** Matches parameters that choose a page. */
const PAGE_PARAMETER = /[?&](id|p|article|articleid|aid|story|news_?id|no|idx\w*|sid|cid|nid|newsid|item|oldid)=\w*\d/i;

/** Whether an address leads to a site's front page, in whatever language. */
export function isFrontPage(url: URL): boolean {
  const last = getLastPathPart(url);
  const isFront = last === '' || /^[a-z]{2}(-[a-z]{2,4})?$/.test(last) || /^(index|home|default)\.\w+$/.test(last);
  return isFront && !PAGE_PARAMETER.test(url.search);
}

/**
 * Whether an address leads to a single page and not to a front or section page: it has an id, several words or a long
 * name.
 */
export function isDeepUrl(url: URL): boolean {
  if (PAGE_PARAMETER.test(url.search)) return true;
  if (isFrontPage(url)) return false;
  const last = getLastPathPart(url);
  const words = last.split(/[-_]+/).length;
  return words >= 3 || /\d{3}/.test(last) || last.length >= 16 || (/\d/.test(url.pathname) && last.length >= 5);
}
