/** A sample of flags of fixed size in which each flag is equally likely to be, the same one in every run. */

/** The flags with the smallest hashes, smallest first. */
export interface FlagSample<Flag> {
  /** `build` is called only where the flag is kept: most are not. */
  add(hash: number, build: () => Flag): void;
  list(): readonly { readonly hash: number; readonly flag: Flag }[];
}

export function createFlagSample<Flag>(size: number): FlagSample<Flag> {
  const kept: { hash: number; flag: Flag }[] = [];
  return {
    add(hash, build) {
      if (kept.length === size && hash >= kept.at(-1)!.hash) return;
      const at = kept.findIndex((one) => one.hash > hash);
      kept.splice(at < 0 ? kept.length : at, 0, { hash, flag: build() });
      if (kept.length > size) kept.pop();
    },
    list: () => kept,
  };
}
