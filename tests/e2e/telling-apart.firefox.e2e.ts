/** A page in Firefox cannot tell what becomes of its original. */
import { describe } from 'vitest';
import { tellingApartJourneys } from './hostile/telling-apart';
import { firefoxReader } from './marks/firefox';

describe('a page that watches what becomes of its original, in Firefox', () =>
  tellingApartJourneys(() => firefoxReader()));
