/** The states of the panel that have to do with the browser itself, in a real Firefox with its real sidebar. */
import { describe } from 'vitest';
import { firefoxStage } from './states/firefox';
import { stateJourneys } from './states/journeys';

describe('states of the browser, in Firefox', () => stateJourneys(firefoxStage, 'of the browser'));
