/** Abbreviations and other marks of where sentences end in Bangla. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const bn: SentenceMarkTable = {
  before: 'ড ডা মো মু মোঃ মোছা অ্যাড প্রফে অধ্যা ইঞ্জি আ সৈ মি',
  figure: 'পৃ নং',
  either: 'খ্রি খ্রি.পূ খ্রিঃ কি.মি',
  letters: 'এ বি সি ডি ই এফ জি এইচ আই জে কে এল এম এন ও পি কিউ আর এস টি ইউ ভি ডব্লিউ এক্স ওয়াই জেড',
  says: 'জিজ্ঞেস জিজ্ঞাসা বলল বলেন বললেন জানতে',
};
