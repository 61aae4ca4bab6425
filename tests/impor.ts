/** The imports of a TypeScript or Astro file, read from its syntax tree. */
import { posix } from "node:path";
import ts from "typescript";

export interface Import {
	/** `path` is set when the import is a file of this repository, counted from its root. */
	readonly to: { readonly name: string; readonly path?: string };
	/** Vanishes when compiled. */
	readonly typeOnly: boolean;
	/** Loaded when the code asks for it, `import(…)`. */
	readonly dynamic: boolean;
}

/** Frontmatter and `<script>` blocks of an Astro file; every other file as it is. */
export function scriptsIn(file: string, text: string): string[] {
	if (!file.endsWith(".astro")) return [text];
	const frontmatter = /^\s*---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? "";
	const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code = ""]) => code);
	return [frontmatter, ...scripts];
}

export function importsOf(file: string, text: string): Import[] {
	const found: Import[] = [];
	const add = (specifier: ts.Node | undefined, typeOnly: boolean, dynamic = false) => {
		if (!specifier || !ts.isStringLiteralLike(specifier)) return;
		const name = specifier.text;
		const path = name.startsWith(".") ? posix.join(posix.dirname(file), name) : undefined;
		found.push({ to: { name, path }, typeOnly, dynamic });
	};
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node.importClause));
		else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
		else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
			add(node.argument.literal, true);
		else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
			add(node.arguments[0], false, true);
		ts.forEachChild(node, visit);
	};
	for (const code of scriptsIn(file, text))
		visit(ts.createSourceFile(`${file}.ts`, code, ts.ScriptTarget.Latest));
	return found;
}

/** `import type …`, or only `type` names between the braces. */
function isTypeImport(clause: ts.ImportClause | undefined): boolean {
	if (!clause) return false;
	if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
	const { name, namedBindings } = clause;
	return (
		name === undefined &&
		namedBindings !== undefined &&
		ts.isNamedImports(namedBindings) &&
		namedBindings.elements.length > 0 &&
		namedBindings.elements.every((element) => element.isTypeOnly)
	);
}
