/** A hook for what a component stores: it waits for it, and has what to say under the field where it was refused. */
import { useMemo, useState } from 'preact/hooks';
import type { Localizer } from '../../lib/i18n/localizer';
import type { FieldStatus } from '../../lib/panel/parts/parts';
import { createStorageStatus, type StorageStatus } from './storage-status';

/**
 * Gives the refusal to show, and the function that waits. After each attempt the component is drawn again, so that its
 * fields show what is stored and not what was picked.
 */
export function useStorageStatus(localizer: Localizer): readonly [FieldStatus, StorageStatus] {
  const [refusal, setRefusal] = useState<FieldStatus>({ text: '', isTrouble: true });
  const stored = useMemo(
    () => createStorageStatus(localizer, (text) => setRefusal({ text, isTrouble: true })),
    [localizer],
  );
  return [refusal, stored];
}
