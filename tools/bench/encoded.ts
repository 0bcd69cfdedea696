/** What comparing with the carried encoder needs, as one entry to pack. */

export { BUNDLED_ENCODER } from '../../lib/cli/engine/encoder-sources';
export { createFileLexicons } from '../../lib/cli/lexicons';
export { compareArticles } from '../../lib/compare/compare-articles';
export { listEncodable } from '../../lib/compare/compare-pair';
export { compareByNeed } from '../../lib/compare/need/compare-by-need';
export { embedSegments } from '../../lib/engines';
