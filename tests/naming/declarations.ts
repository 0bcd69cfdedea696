/** Reads which functions, types and values each source file declares and exports. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';

export const ROOT = path.join(import.meta.dirname, '../..');

export type DeclarationKind = 'function' | 'component' | 'type' | 'class' | 'value';

export interface Declaration {
  readonly name: string;
  readonly kind: DeclarationKind;
  readonly isExported: boolean;
}

export interface SourceFile {
  /** From the project's root, with slashes. */
  readonly file: string;
  readonly text: string;
  readonly declarations: readonly Declaration[];
  /** Literal strings, pieces of templates and regular expressions of the code. */
  readonly literals: readonly string[];
  /** Whether every statement is an import or an export from another file. */
  readonly isOnlyReexports: boolean;
}

/** The part of a syntax tree's node that is looked at here. */
interface SyntaxNode {
  readonly type: string;
  readonly id?: SyntaxNode | null;
  readonly name?: string;
  readonly init?: SyntaxNode | null;
  readonly expression?: SyntaxNode;
  readonly declaration?: SyntaxNode | null;
  readonly declarations?: readonly SyntaxNode[];
  readonly source?: unknown;
}

const FUNCTION_TYPES: ReadonlySet<string> = new Set(['ArrowFunctionExpression', 'FunctionExpression']);
const WRAPPER_TYPES: ReadonlySet<string> = new Set([
  'TSAsExpression',
  'TSSatisfiesExpression',
  'ParenthesizedExpression',
]);

function unwrap(node: SyntaxNode | null | undefined): SyntaxNode | undefined {
  let inner = node ?? undefined;
  while (inner && WRAPPER_TYPES.has(inner.type)) inner = inner.expression;
  return inner;
}

const isPascalCase = (name: string): boolean => /^[A-Z][a-z]/.test(name);

/** A function with a capital letter in a TSX file is a component. */
const getFunctionKind = (name: string, file: string): DeclarationKind =>
  isPascalCase(name) && file.endsWith('.tsx') ? 'component' : 'function';

function listDeclared(node: SyntaxNode, isExported: boolean, file: string): Declaration[] {
  const name = node.id?.name ?? '';
  switch (node.type) {
    case 'FunctionDeclaration':
      return [{ name, kind: getFunctionKind(name, file), isExported }];
    case 'ClassDeclaration':
      return [{ name, kind: 'class', isExported }];
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
      return [{ name, kind: 'type', isExported }];
    case 'VariableDeclaration':
      return (node.declarations ?? []).flatMap(({ id, init }): Declaration[] => {
        if (!id?.name) return [];
        const isFunction = FUNCTION_TYPES.has(unwrap(init)?.type ?? '');
        return [{ name: id.name, kind: isFunction ? getFunctionKind(id.name, file) : 'value', isExported }];
      });
    default:
      return [];
  }
}

function listLiterals(node: unknown, literals: string[] = []): string[] {
  if (Array.isArray(node)) for (const child of node) listLiterals(child, literals);
  else if (typeof node === 'object' && node !== null) {
    const { type, raw, value } = node as { type?: string; raw?: unknown; value?: { raw?: unknown } };
    if (type === 'Literal' && typeof raw === 'string') literals.push(raw);
    else if (type === 'TemplateElement' && typeof value?.raw === 'string') literals.push(value.raw);
    else for (const child of Object.values(node)) listLiterals(child, literals);
  }
  return literals;
}

/** Parses one file; throws where it is not TypeScript. */
export function readSourceFile(file: string): SourceFile {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  const { program, errors } = parseSync(file, text);
  if (errors.length) throw new Error(`${file}: ${errors[0]?.message}`);
  const body = program.body as unknown as readonly SyntaxNode[];
  const declarations = body.flatMap((node) =>
    node.type === 'ExportNamedDeclaration' && node.declaration
      ? listDeclared(node.declaration, true, file)
      : listDeclared(node, false, file),
  );
  const isOnlyReexports = body.every(
    ({ type, source }) => type === 'ImportDeclaration' || (/^Export(?:Named|All)Declaration$/.test(type) && source),
  );
  return { file, text, declarations, literals: listLiterals(program.body), isOnlyReexports };
}

/** Every TypeScript file below the folders given, sorted by path. */
export function listSourceFiles(...folders: readonly string[]): SourceFile[] {
  const files = folders.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')),
  );
  return files.sort().map(readSourceFile);
}
