/** Passages are found again and marked in pages of a real Chromium. */
import { describe } from 'vitest';
import { highlightJourneys } from './anchors/highlights';
import { anchorJourneys } from './anchors/journeys';
import { chromiumDriver } from './finding/chromium';

describe('the way back to the page, in Chromium', () => anchorJourneys(() => chromiumDriver()));

describe('highlights, in Chromium', () => highlightJourneys(() => chromiumDriver()));
