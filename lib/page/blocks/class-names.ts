/**
 * Returns the words of an element's class and id in lower case, each between hyphens: "PhotoCMS_Caption" gives
 * "-photo-cms-caption-".
 */
export function getClassNames(element: Element): string {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return `-${names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')}-`;
}
