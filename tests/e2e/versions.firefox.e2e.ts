/** Originals that have changed since, in a real Firefox. */
import { describe } from 'vitest';
import { firefoxStage } from './states/firefox';
import { versionsJourneys } from './versions/journeys';

describe('an original that has changed since, in Firefox', () => versionsJourneys(firefoxStage));
