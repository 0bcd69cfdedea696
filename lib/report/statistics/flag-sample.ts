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

/** Computes a hash that spreads similar texts over 32 bits (FNV-1a with the last steps of MurmurHash3). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
