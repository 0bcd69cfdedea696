/** Small icons beside words that say the same. They are hidden from screen readers. */

const PATHS = {
  open: 'M6 3.5H3.5v9h9V10M9 3.5h3.5V7M12 4 7.5 8.5',
  tab: 'M2.5 12.5v-9h5l1 2.5h5v6.5z',
  link: 'M3 3l3.6 9.5 1.6-4 4-1.6zM9 9l3.5 3.5',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.3 10.3 14 14',
  text: 'M3 4h10M3 7h10M3 10h10M3 13h6',
} as const;

export function Icon({ of }: { readonly of: keyof typeof PATHS }) {
  return (
    <svg class="drawn" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[of]} />
    </svg>
  );
}
