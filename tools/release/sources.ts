/** Of what begins with a dot, this is the project's; anything else is somebody's editor or a secret. */
const DOTTED: ReadonlySet<string> = new Set(['.ci', '.github', '.gitignore', '.npmrc']);

/** Whether a path belongs to what a reviewer needs to build the packages: the project as it is kept, nothing made. */
export function isSource(inside: string): boolean {
  const name = inside.slice(inside.lastIndexOf('/') + 1);
  if (name.startsWith('.')) return DOTTED.has(inside);
  return name !== 'node_modules' && !name.endsWith('.log');
}
