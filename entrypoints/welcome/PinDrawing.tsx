/** A drawing of how Chromium's icon of extensions leads to the pin beside Verso. */

/** The panel's colors, which follow the reader's scheme. */
const GROUND = { fill: 'var(--raised)', stroke: 'var(--line)' };
const LINE = { stroke: 'var(--ink)', 'stroke-width': 1.5 };
const RING = { stroke: 'var(--added)', 'stroke-width': 2 };

/** The bar of the browser with its puzzle piece, under it the list with Verso's name and the pin. `words` say the same. */
export const PinDrawing = ({ words }: { readonly words: string }) => (
  <svg
    class="pin-drawing"
    viewBox="0 0 232 104"
    width="232"
    height="104"
    fill="none"
    stroke-linecap="round"
    stroke-linejoin="round"
    role="img"
    aria-label={words}
  >
    <title>{words}</title>
    <rect {...GROUND} x="0.5" y="0.5" width="231" height="35" rx="8" />
    <rect fill="var(--track)" x="8" y="7" width="144" height="22" rx="11" />
    <path {...LINE} d="M176 13h4.2a2.6 2.6 0 1 1 4.6 0h4.2v4.2a2.6 2.6 0 1 0 0 4.6V26h-13v-4.2a2.6 2.6 0 1 0 0-4.6z" />
    <circle fill="var(--soft)" cx="206" cy="12" r="1.5" />
    <circle fill="var(--soft)" cx="206" cy="18" r="1.5" />
    <circle fill="var(--soft)" cx="206" cy="24" r="1.5" />
    <rect {...GROUND} x="56.5" y="43.5" width="152" height="52" rx="8" />
    <path {...LINE} d="M73.5 60.5h11v12 M70.5 63.5h11v11h-11z" />
    <text fill="var(--ink)" font-size="13" x="94" y="73">
      Verso
    </text>
    <path {...LINE} d="M182 60h10 M184 60v6l-3 4h12l-3-4v-6 M187 70v7" />
    <text fill="var(--added)" font-size="12" font-weight="700" x="160" y="23">
      1
    </text>
    <text fill="var(--added)" font-size="12" font-weight="700" x="164" y="72">
      2
    </text>
    <circle {...RING} cx="182.5" cy="19" r="14" />
    <circle {...RING} cx="187" cy="68" r="14" />
  </svg>
);
