/** What the manifests ask for. */
import { describe, expect, it } from 'vitest';
import config from '../../wxt.config';

type Manifest = Record<string, unknown> & { content_security_policy: { extension_pages: string } };
const make = config.manifest as unknown as (env: { browser: string }) => Manifest;

describe.each(['chrome', 'firefox'])('the manifest for %s', (browser) => {
  const manifest = make({ browser });

  it('lets no page load or call anything of Verso but an empty card and an empty chip, at addresses that pages do not know', () => {
    expect(manifest['web_accessible_resources']).toEqual([
      // Firefox's addresses have a secret of the installation in them, and no other one.
      {
        resources: ['card.html', 'chip.html'],
        matches: ['*://*/*'],
        ...(browser === 'chrome' ? { use_dynamic_url: true } : {}),
      },
    ]);
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).not.toHaveProperty('sandbox');
  });

  it('isolates its pages from other origins where the browser knows how to', () => {
    const policies = [manifest['cross_origin_embedder_policy'], manifest['cross_origin_opener_policy']];
    const isolating = [{ value: 'require-corp' }, { value: 'same-origin' }];
    expect(policies).toEqual(browser === 'chrome' ? isolating : [undefined, undefined]);
  });

  it('has a policy that runs nothing but what ships', () => {
    const { extension_pages: policy } = manifest.content_security_policy;
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(policy).toContain("object-src 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*|data:|blob:/);
  });
});
