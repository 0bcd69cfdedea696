/** Permissions as a browser grants them. */
import { vi } from 'vitest';

interface Asked {
  readonly origins?: readonly string[];
  readonly data_collection?: readonly string[];
}

/** What a manifest made for Firefox says of data. */
const GECKO = { data_collection_permissions: { required: ['none'], optional: ['websiteContent'] } };

const partsOf = ({ origins = [], data_collection = [] }: Asked): string[] => [...origins, ...data_collection];

/** A browser's permissions, granted as they are asked for and until they are taken back, put into a fake browser. */
export function permissionsOf(browser: object) {
  const granted = new Set<string>();
  const listeners = new Set<() => void>();
  const take = (part: string): void => {
    if (granted.delete(part)) for (const hear of listeners) hear();
  };
  const api = { request: vi.fn(), contains: vi.fn(), remove: vi.fn(), getAll: vi.fn() };
  const runtime = Reflect.get(browser, 'runtime') as object;
  return {
    ...api,
    granted,
    /** The reader grants something, here or in the browser's own settings. */
    give(part: string): void {
      granted.add(part);
      for (const hear of listeners) hear();
    },
    /** The reader takes something back in the browser's own settings. */
    take,
    /** Nothing granted, nothing remembered of what was asked. */
    reset(kind: 'chromium' | 'firefox'): void {
      granted.clear();
      listeners.clear();
      for (const one of Object.values(api)) one.mockReset();
      api.request.mockImplementation(async (asked: Asked) => {
        for (const part of partsOf(asked)) granted.add(part);
        return true;
      });
      api.contains.mockImplementation(async (asked: Asked) => partsOf(asked).every((part) => granted.has(part)));
      api.remove.mockImplementation(async (asked: Asked) => {
        for (const part of partsOf(asked)) take(part);
        return true;
      });
      api.getAll.mockImplementation(async () => ({ origins: [...granted] }));
      const heard = { addListener: (hear: () => void) => void listeners.add(hear) };
      const manifest = kind === 'firefox' ? { browser_specific_settings: { gecko: GECKO } } : {};
      Object.assign(browser, {
        permissions: { ...api, onAdded: heard, onRemoved: heard },
        runtime: Object.assign(runtime, { getManifest: () => manifest }),
      });
    },
  };
}
