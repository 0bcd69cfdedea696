/** Passages are found again and marked in pages of a real Firefox. */
import { describe } from 'vitest';
import { readDemoPairs } from '../../tools/newsroom';
import { highlightJourneys } from './anchors/highlights';
import { anchorJourneys } from './anchors/journeys';
import { firefoxDriver } from './finding/firefox';

/** Written from right to left, and with accents that are typed in several ways. */
const PAIRS = readDemoPairs().filter(({ pair }) => pair === 'ar-fr');

describe('the way back to the page, in Firefox', () => anchorJourneys(() => firefoxDriver(), PAIRS));

describe('highlights, in Firefox', () => highlightJourneys(() => firefoxDriver()));
