/** An original that is a PDF, in a real Chromium. */
import { describe } from 'vitest';
import { runPdfJourneys } from './pdf-journey';
import { chromiumStage } from './states/chromium';

describe('an original that is a PDF, in Chromium', () => runPdfJourneys(chromiumStage));
