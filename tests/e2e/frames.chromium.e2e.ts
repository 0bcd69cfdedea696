/** Slow originals, edited pages and articles in frames, in a real Chromium. */
import { describe } from 'vitest';
import { runFrameJourneys } from './frames/journeys';
import { chromiumStage } from './states/chromium';

describe('slow, edited and framed pages, in Chromium', () => runFrameJourneys(chromiumStage));
