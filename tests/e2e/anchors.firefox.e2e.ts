/** Passages are found again and marked in pages of a real Firefox. */
import { describe } from 'vitest';
import { highlightJourneys } from './anchors/highlights';
import { anchorJourneys } from './anchors/journeys';
import { firefoxDriver } from './finding/firefox';

describe('the way back to the page, in Firefox', () => anchorJourneys(() => firefoxDriver()));

describe('highlights, in Firefox', () => highlightJourneys(() => firefoxDriver()));
