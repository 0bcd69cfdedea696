/** Every state of the panel, in a real Firefox. */
import { describe } from 'vitest';
import { firefoxStage } from './states/firefox';
import { stateJourneys } from './states/journeys';
import { lookingJourneys } from './states/lookings';

describe('every state, in Firefox', () => stateJourneys(firefoxStage));
describe('looked at, in Firefox', () => lookingJourneys(firefoxStage));
