/** Exports that nobody imports, read from the syntax tree. */
import { posix } from "node:path";
import ts from "typescript";
import { scriptsIn } from "./impor.ts";

const has = (node: ts.Node, kind: ts.SyntaxKind) =>
	ts.canHaveModifiers(node) && (ts.getModifiers(node)?.some((modifier) => modifier.kind === kind) ?? false);

const boundNames = (name: ts.BindingName): string[] =>
	ts.isIdentifier(name)
		? [name.text]
		: name.elements.flatMap((each) => (ts.isBindingElement(each) ? boundNames(each.name) : []));

function namesOf(statement: ts.Statement): string[] {
	if (ts.isVariableStatement(statement))
		return statement.declarationList.declarations.flatMap(({ name }) => boundNames(name));
	const { name } = statement as ts.DeclarationStatement;
	return name ? [name.text] : [];
}

const isType = (node: ts.Node) => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);

/**
 * Names a file exports. A type that its own file uses is left out: it belongs to what a function of the file
 * takes or gives, and is exported with it.
 */
export function exportsOf(file: string, text: string): string[] {
	const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
	const exported = source.statements.filter((node) => has(node, ts.SyntaxKind.ExportKeyword));
	return exported.flatMap((node) =>
		namesOf(node).filter(
			(name) => !isType(node) || text.match(new RegExp(`\\b${name}\\b`, "g"))?.length === 1,
		),
	);
}

/** `path name` for everything a file imports by name, and `path *` where it takes the whole or asks at run time. */
export function importedBy(file: string, text: string): string[] {
	const found: string[] = [];
	const add = (specifier: ts.Node | undefined, names: readonly string[]) => {
		if (!specifier || !ts.isStringLiteralLike(specifier) || !specifier.text.startsWith(".")) return;
		const path = posix.join(posix.dirname(file), specifier.text).replace(/\?.*$/, "");
		found.push(...names.map((name) => `${path} ${name}`));
	};
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, namesIn(node.importClause?.namedBindings));
		else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, namesIn(node.exportClause));
		else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
			add(node.argument.literal, ["*"]);
		else if (ts.isCallExpression(node) && /^import(?:\.meta\.glob)?$/.test(node.expression.getText()))
			add(node.arguments[0], ["*"]);
		ts.forEachChild(node, visit);
	};
	for (const code of scriptsIn(file, text))
		visit(ts.createSourceFile(`${file}.ts`, code, ts.ScriptTarget.Latest, true));
	return found;
}

const namesIn = (bindings: ts.NamedImportBindings | ts.NamedExportBindings | undefined): string[] =>
	bindings && (ts.isNamedImports(bindings) || ts.isNamedExports(bindings))
		? bindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text)
		: ["*"];
