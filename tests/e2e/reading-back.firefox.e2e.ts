/** Pages in Firefox cannot read back what Verso fetched. */
import { describe } from 'vitest';
import { readingBackJourneys } from './hostile/reading-back';
import { firefoxReader } from './marks/firefox';

describe('a page that reads back what was fetched, in Firefox', () => readingBackJourneys(() => firefoxReader()));
