/** Originals that have changed since, in a real Chromium. */
import { describe } from 'vitest';
import { chromiumStage } from './states/chromium';
import { versionsJourneys } from './versions/journeys';

describe('an original that has changed since, in Chromium', () => versionsJourneys(chromiumStage));
