export type { Observation } from '../domain';
export { type Fetched, type FetchedPage, type FetchOutside, fetchOriginal, LIMITS } from './fetch';
export { addressOf, cleaned, keyOf, siteOf } from './links';
export type { SightOutside } from './page';
export { type Proxied, unproxied } from './proxy';
export { followRedirects } from './redirects';
export { judge, sight } from './sight';
