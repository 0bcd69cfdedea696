import type { SignalName } from '../../core';
import type { Clue, SignalFinder } from '../clue';
import { WEIGHT } from '../signal-weights';
import type { TranslationNotice } from '../translation-notices';

function createNoticeClues(signal: SignalName, weight: number, notice: TranslationNotice | undefined): Clue[] {
  if (!notice) return [];
  const { place, words, lang } = notice;
  return [{ evidence: { signal, place, words, weight }, lang, translates: true }];
}

/** What the page says about being a translation without saying of what. */
export const findMachineNoticeClues: SignalFinder = (_, { machine }) =>
  createNoticeClues('machine-notice', WEIGHT.machineNotice, machine);
export const findOriginNoticeClues: SignalFinder = (_, { origin }) =>
  createNoticeClues('origin-notice', WEIGHT.originNotice, origin);
export const findTranslatorCreditClues: SignalFinder = (_, { credit }) =>
  createNoticeClues('translator-credit', WEIGHT.translatorCredit, credit);
