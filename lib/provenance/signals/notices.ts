import type { SignalName } from '../../core';
import type { Clue, Signal } from '../clue';
import { WEIGHT } from '../signal-weights';
import type { Notice } from '../translation-notices';

function clueOf(signal: SignalName, weight: number, notice: Notice | undefined): Clue[] {
  if (!notice) return [];
  const { place, words, lang } = notice;
  return [{ evidence: { signal, place, words, weight }, lang, translates: true }];
}

/** What the page says about being a translation without saying of what. */
export const machineNotice: Signal = (_, { machine }) => clueOf('machine-notice', WEIGHT.machineNotice, machine);
export const originNotice: Signal = (_, { origin }) => clueOf('origin-notice', WEIGHT.originNotice, origin);
export const translatorCredit: Signal = (_, { credit }) => clueOf('translator-credit', WEIGHT.translatorCredit, credit);
