/** An original that is only partly there, in a real Firefox. */
import { describe } from 'vitest';
import { runCutJourneys, runTabJourneys } from './cut/journeys';
import { firefoxDriver } from './finding/firefox';
import { firefoxStage } from './states/firefox';

describe('an original that is only partly there, in Firefox', () => {
  runCutJourneys(firefoxStage);
  runTabJourneys(() => firefoxDriver());
});
