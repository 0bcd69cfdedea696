/** The line that stands for paragraphs in which nothing differs; pressed, they follow it. */
import type { FoldedItem } from '../../layout/folded-rows';
import { Icon } from '../Icon';
import { usePanel } from '../panel-context';

interface FoldViewProps {
  readonly fold: Extract<FoldedItem, { folded: unknown }>;
  readonly toggle: () => void;
}

export function FoldView({ fold: { folded, isOpen }, toggle }: FoldViewProps) {
  const { say } = usePanel().localizer;
  return (
    <li class="fold" data-block={isOpen ? undefined : folded[0]?.translation[0]?.block}>
      <button type="button" aria-expanded={isOpen} onClick={toggle}>
        <span>{say('side.fold', { count: folded.length })}</span>
        <Icon of="down" />
      </button>
    </li>
  );
}
