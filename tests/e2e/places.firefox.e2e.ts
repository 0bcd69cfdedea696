/** The card covers no line of the sentence that it is on, in a real Firefox. */
import { describe } from 'vitest';
import { firefoxReader } from './marks/firefox';
import { runPlaceJourneys } from './marks/places';

describe('the places of the card, in Firefox', () => runPlaceJourneys(() => firefoxReader()));
