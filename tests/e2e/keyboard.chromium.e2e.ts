import { describe } from 'vitest';
import { keyboardJourneys } from './keyboard/journeys';
import { chromiumStage } from './states/chromium';

describe('by keyboard alone, in Chromium', () => keyboardJourneys(chromiumStage));
