/** What comparing needs, as one entry to pack. */

export { alignSegments } from '../../lib/align/align';
export { createFileLexicons } from '../../lib/cli/shared/lexicons';
export { compareArticles } from '../../lib/compare/compare-articles';
export { analyzeSegments } from '../../lib/compare/compare-pair';
export { readArticle } from '../../lib/page/html/read-article';
