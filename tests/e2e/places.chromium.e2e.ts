/** The card covers no line of the sentence that it is on, in a real Chromium. */
import { describe } from 'vitest';
import { chromiumReader } from './marks/chromium';
import { runPlaceJourneys } from './marks/places';

describe('the places of the card, in Chromium', () => runPlaceJourneys(() => chromiumReader()));
