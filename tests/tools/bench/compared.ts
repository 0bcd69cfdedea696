/** What comparing needs, as one entry to pack. */
export { readArticle } from '../../../lib/article';
export { fileLexicons } from '../../../lib/cli/lexicons';
export { compareArticles } from '../../../lib/compare';
