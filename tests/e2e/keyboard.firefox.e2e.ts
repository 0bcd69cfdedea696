/** The panel by keyboard alone, in a real Firefox. */
import { describe } from 'vitest';
import { keyboardJourneys } from './keyboard/journeys';
import { firefoxStage } from './states/firefox';

describe('by keyboard alone, in Firefox', () => keyboardJourneys(firefoxStage));
