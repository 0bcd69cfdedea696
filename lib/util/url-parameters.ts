/** `forEach`, since Firefox's content scripts may not iterate the page's objects ("not safely Xrayable"). */
export function listParameterNames(url: URL): string[] {
  const names: string[] = [];
  url.searchParams.forEach((_, name) => {
    names.push(name);
  });
  return names;
}
