/** What comparing needs, as one entry to pack. */

export { alignSegments } from '../../lib/align/align';
export { createFileLexicons } from '../../lib/cli/lexicons';
export { analyzeSegments, compareArticles } from '../../lib/compare/compare-articles';
export { readArticle } from '../../lib/page';
