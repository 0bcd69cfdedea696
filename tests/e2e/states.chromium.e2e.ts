/** Every state of the panel, in a real Chromium. */
import { describe } from 'vitest';
import { chromiumStage } from './states/chromium';
import { stateJourneys } from './states/journeys';
import { lookingJourneys } from './states/lookings';

describe('every state, in Chromium', () => stateJourneys(chromiumStage));
describe('looked at, in Chromium', () => lookingJourneys(chromiumStage));
