/** Pictures of differences, in a real Chromium. */
import { describe } from 'vitest';
import { walkPictures } from './picture/journeys';
import { chromiumStage } from './states/chromium';

describe('a picture, in Chromium', () => walkPictures(chromiumStage));
