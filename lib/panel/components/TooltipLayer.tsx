/** The one element that shows all tooltips, for whatever carries `data-tip` and is pointed at or focused. */
import { useEffect, useRef } from 'preact/hooks';
import { installTooltips } from '../tooltips';

export function TooltipLayer() {
  const tip = useRef<HTMLDivElement>(null);
  useEffect(() => (tip.current ? installTooltips(tip.current) : undefined), []);
  return <div class="tip" ref={tip} aria-hidden="true" dir="auto" hidden />;
}
