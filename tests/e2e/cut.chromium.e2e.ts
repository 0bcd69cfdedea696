/** An original that is only partly there, in a real Chromium. */
import { describe } from 'vitest';
import { cutJourneys, tabJourneys } from './cut/journeys';
import { chromiumDriver } from './finding/chromium';
import { chromiumStage } from './states/chromium';

describe('an original that is only partly there, in Chromium', () => {
  cutJourneys(chromiumStage);
  tabJourneys(() => chromiumDriver());
});
