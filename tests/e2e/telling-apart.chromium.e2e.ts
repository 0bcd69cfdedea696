/** A page in Chromium cannot tell what becomes of its original. */
import { describe } from 'vitest';
import { tellingApartJourneys } from './hostile/telling-apart';
import { chromiumReader } from './marks/chromium';

describe('a page that watches what becomes of its original, in Chromium', () =>
  tellingApartJourneys(() => chromiumReader()));
