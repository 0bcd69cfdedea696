/** Comparisons that go on, come back and are remembered, in a real Firefox. */
import { describe } from 'vitest';
import { runHistoryJourneys } from './history/journeys';
import { firefoxStage } from './states/firefox';

describe('work that is not lost, in Firefox', () => runHistoryJourneys(firefoxStage));
