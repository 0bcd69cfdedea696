/** The signals of notices that the page is a translation, without an address of the original. */
import type { SignalName } from '../../core';
import type { Clue, SignalFinder } from '../clue';
import type { TranslationNotice } from '../notices/translation-notices';
import { SIGNAL_WEIGHTS } from '../signal-weights';

function createNoticeClues(signal: SignalName, weight: number, notice: TranslationNotice | undefined): Clue[] {
  if (!notice) return [];
  const { place, words, lang } = notice;
  return [{ evidence: { signal, place, words, weight }, lang, translates: true }];
}

/** Finds the notice that a machine translated the page. */
export const findMachineNoticeClues: SignalFinder = (_, { machine }) =>
  createNoticeClues('machine-notice', SIGNAL_WEIGHTS.machineNotice, machine);
/** Finds the notice that the text was first published in another language. */
export const findOriginNoticeClues: SignalFinder = (_, { origin }) =>
  createNoticeClues('origin-notice', SIGNAL_WEIGHTS.originNotice, origin);
/** Finds the credit of a translator. */
export const findTranslatorCreditClues: SignalFinder = (_, { credit }) =>
  createNoticeClues('translator-credit', SIGNAL_WEIGHTS.translatorCredit, credit);
