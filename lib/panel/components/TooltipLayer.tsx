import { useEffect, useRef } from 'preact/hooks';
import { installTooltips } from '../tooltips';

/** What is under the pointer, or has the focus, in a few words: one place for all that carry `data-tip`. */
export function TooltipLayer() {
  const tip = useRef<HTMLDivElement>(null);
  useEffect(() => (tip.current ? installTooltips(tip.current) : undefined), []);
  return <div class="tip" ref={tip} aria-hidden="true" dir="auto" hidden />;
}
