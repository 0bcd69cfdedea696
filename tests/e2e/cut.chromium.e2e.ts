/** An original that is only partly there, in a real Chromium. */
import { describe } from 'vitest';
import { runCutJourneys, runTabJourneys } from './cut/journeys';
import { chromiumDriver } from './finding/chromium';
import { chromiumStage } from './states/chromium';

describe('an original that is only partly there, in Chromium', () => {
  runCutJourneys(chromiumStage);
  runTabJourneys(() => chromiumDriver());
});
