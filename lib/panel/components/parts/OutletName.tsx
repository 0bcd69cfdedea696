/** A page's outlet among other details: its name, which is whole where it is pointed at, and its host. */
import type { Article } from '../../../core';
import { describeOutlet } from '../../../report';

export function OutletName({ page }: { readonly page: Pick<Article, 'site' | 'url'> }) {
  const { name, wholeName, host } = describeOutlet(page);
  return (
    <>
      {name && (
        <span class="outlet" title={wholeName}>
          <bdi>{name}</bdi>
        </span>
      )}
      {host && (
        <span>
          <bdi class="host">{host}</bdi>
        </span>
      )}
    </>
  );
}
