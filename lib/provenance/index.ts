/** Detects whether a page is a translation and fetches its original: what other rooms may import. */
export { getRegisteredSite, normalizeUrl, parseWebUrl, toPageKey } from './address/normalize-url';
export { type ProxiedPage, resolveTranslationProxy } from './address/translation-proxy';
export { detectFromObservation, detectTranslation } from './detect-translation';
export { type ArchiveRequest, buildArchiveQuery, fetchArchivedPage, parseArchivedCopy } from './fetch/archive';
export type { FetchDeps } from './fetch/fetch-deps';
export { checkSitePermission } from './fetch/fetch-deps';
export { type FetchedPage, type FetchedPdf, fetchOriginal, LIMITS } from './fetch/fetch-original';
export { createReachCheck } from './fetch/reach-check';
export { fetchArchivedVersion } from './memento/fetch-archived-version';
export { isTimeMapAddress } from './memento/memento-archive';
export { observePage } from './observe/observe-page';
export type { DetectionDeps } from './page-facts';
