/** What comparing with the carried encoder needs, as one entry to pack. */

export { BUNDLED_ENCODER } from '../../lib/cli/engine/encoder-sources';
export { createFileLexicons } from '../../lib/cli/shared/lexicons';
export { compareArticles } from '../../lib/compare/compare-articles';
export { compareByNeed } from '../../lib/compare/compare-by-need';
export { listEncodable } from '../../lib/compare/compare-pair';
export { embedSegments } from '../../lib/meaning/embed-segments';
