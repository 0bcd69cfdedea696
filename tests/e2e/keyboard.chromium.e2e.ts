/** The panel by keyboard alone, in a real Chromium. */
import { describe } from 'vitest';
import { keyboardJourneys } from './keyboard/journeys';
import { chromiumStage } from './states/chromium';

describe('by keyboard alone, in Chromium', () => keyboardJourneys(chromiumStage));
