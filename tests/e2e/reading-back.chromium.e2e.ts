/** Pages in Chromium cannot read back what Verso fetched. */
import { describe } from 'vitest';
import { readingBackJourneys } from './hostile/reading-back';
import { chromiumReader } from './marks/chromium';

describe('a page that reads back what was fetched, in Chromium', () => readingBackJourneys(() => chromiumReader()));
