/** Locks as browsers have them. */
import { vi } from 'vitest';

/** The browser's locks between all pages of an extension, which not every Node knows: one holder of a name at a time. */
export function giveLocks(): void {
  const last = new Map<string, Promise<unknown>>();
  const request = <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const turn = (last.get(name) ?? Promise.resolve()).then(work);
    last.set(
      name,
      turn.catch(() => undefined),
    );
    return turn;
  };
  vi.stubGlobal('navigator', { locks: { request } });
}
