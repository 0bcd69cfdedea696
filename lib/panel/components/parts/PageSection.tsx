/** A section of one of Verso's own pages. Its heading carries its name, by which a link opens the page there. */
import type { ComponentChildren } from 'preact';
import { useNamedTarget } from '../../hooks/use-named-target';

interface PageSectionProps {
  readonly name: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

export function PageSection({ name, title, children }: PageSectionProps) {
  const heading = useNamedTarget<HTMLHeadingElement>(name);
  return (
    <section class="page-section" aria-labelledby={name}>
      <h2 id={name} tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {children}
    </section>
  );
}
