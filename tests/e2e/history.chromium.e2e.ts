/** Comparisons that go on, come back and are remembered, in a real Chromium. */
import { describe } from 'vitest';
import { runHistoryJourneys } from './history/journeys';
import { chromiumStage } from './states/chromium';

describe('work that is not lost, in Chromium', () => runHistoryJourneys(chromiumStage));
