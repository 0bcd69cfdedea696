/** Page and panel act as one, in a real Chromium. */
import { describe } from 'vitest';
import { chromiumReader } from './marks/chromium';
import { markJourneys } from './marks/journeys';

describe('page and panel as one, in Chromium', () => markJourneys(() => chromiumReader()));
