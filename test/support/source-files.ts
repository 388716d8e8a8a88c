import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** The repository; tests that read it run in Node.js. */
export const ROOT = join(import.meta.dirname, '../..');

/** Folders of what is shipped. */
const SHIPPED = ['src', 'popup', 'content-scripts', 'rules'];

export interface Import {
  /** As it is written. */
  readonly specifier: string;
  /** A relative one as a path from the repository's folder, without a query; any other as it is written. */
  readonly target: string;
  /** Whether nothing of it is left at run time. */
  readonly isTypeOnly: boolean;
}

/** The TypeScript that is shipped, declarations too, as paths from the repository's folder. */
export function listSources(): string[] {
  return SHIPPED.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join(folder, file)),
  );
}

export function readSource(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

export function parseSource(file: string, text = readSource(file)): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
}

/** Every node of a file. */
export function* walkNodes(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* walkNodes(child);
}

/** All that a file takes from elsewhere: imports, types named by `import('…')`, and what it passes on. */
export function listImports(file: string, text = readSource(file)): Import[] {
  return [...walkNodes(parseSource(file, text))].flatMap((node) => {
    const found = readImport(node);
    return found ? [{ ...found, target: resolveTarget(file, found.specifier) }] : [];
  });
}

function readImport(node: ts.Node): Omit<Import, 'target'> | undefined {
  if (ts.isImportDeclaration(node))
    return describeImport(node.moduleSpecifier, isTypeClause(node.importClause));
  if (ts.isExportDeclaration(node)) return describeImport(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return describeImport(node.argument.literal, true);
  const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isDynamic ? describeImport(node.arguments[0], false) : undefined;
}

function describeImport(
  specifier: ts.Node | undefined,
  isTypeOnly: boolean,
): Omit<Import, 'target'> | undefined {
  return specifier && ts.isStringLiteral(specifier) ? { specifier: specifier.text, isTypeOnly } : undefined;
}

/** `import type …`, or braces with nothing but types in them. */
function isTypeClause(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = clause;
  if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.length > 0 && namedBindings.elements.every((element) => element.isTypeOnly);
}

function resolveTarget(file: string, specifier: string): string {
  return specifier.startsWith('.') ? join(dirname(file), specifier.replace(/\?.*$/, '')) : specifier;
}
