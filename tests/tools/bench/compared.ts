/** What comparing needs, as one entry to pack. */

export { createFileLexicons } from '../../../lib/cli/lexicons';
export { compareArticles } from '../../../lib/compare/compare-articles';
export { readArticle } from '../../../lib/page';
