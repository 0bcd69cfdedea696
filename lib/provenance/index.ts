export { addressOf, cleaned, keyOf, siteOf } from './address/normalize-url';
export { type Proxied, unproxied } from './address/translation-proxy';
export { judge, sight } from './detect-translation';
export { archivedCopy, archiveQuery, fetchArchived } from './fetch/archive';
export { type FetchedPage, type FetchOutside, fetchOriginal, LIMITS } from './fetch/fetch-original';
export { reachFrom } from './fetch/reach-check';
export { barred } from './fetch/site-permission';
export { observe } from './observe/observe-page';
export type { SightOutside } from './page-facts';
