/** Abbreviations and other marks of where sentences end in Punjabi. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const pa: SentenceMarkTable = { before: 'ਡਾ ਸ੍ਰੀ ਪ੍ਰੋ ਸ', figure: 'ਰੁ ਨੰ', says: 'ਪੁੱਛਿਆ ਕਿਹਾ' };
