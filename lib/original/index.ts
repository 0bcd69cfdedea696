export type { Observation } from '../domain';
export { archivedCopy, archiveQuery, fetchArchived } from './archive';
export { type FetchedPage, type FetchOutside, fetchOriginal, LIMITS } from './fetch';
export { addressOf, cleaned, keyOf, siteOf } from './links';
export { observe } from './observe';
export type { SightOutside } from './page';
export { type Proxied, unproxied } from './proxy';
export { reachFrom } from './reach';
export { judge, sight } from './sight';
