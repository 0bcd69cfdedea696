/** Abbreviations and other marks of where sentences end in Khmer. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const km: SentenceMarkTable = {
  spaceless: true,
  says: 'សួរ និយាយ ឆ្លើយ ស្រែក',
  // ។ល។ is "etc.".
  stops: [{ pattern: /។ល។/gu, as: ',' }],
  clauses: {
    titles: 'លោក លោកស្រី អ្នកស្រី កញ្ញា ឯកឧត្តម បណ្ឌិត',
    leads: 'ថា គឺ ដូចជា និង ឬ របស់ ដែល ដោយ ព្រោះ ពេល ដើម្បី ពី ក្នុង',
    follows: 'ដូចជា ជាដើម',
    units: 'លាន ពាន់ ម៉ឺន សែន រៀល នាក់ ឆ្នាំ ខែ ថ្ងៃ ម៉ោង នាទី ដង ម៉ែត្រ គីឡូម៉ែត្រ តោន លីត្រ ភាគរយ ដុល្លារ',
    onlyWithoutStops: true,
  },
};
