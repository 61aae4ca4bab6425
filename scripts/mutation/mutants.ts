/** Small mistakes put into TypeScript source, each behind a switch that is asked while the code runs. */
import ts from "typescript";

export interface Mutant {
	readonly file: string;
	readonly line: number;
	readonly original: string;
	readonly mutated: string;
	/** Which of the file's mutants. */
	readonly index: number;
}
/** What a mutant does to a node: another expression, a statement left out, a body that returns at once. */
type Change = readonly [node: ts.Node, as: "expression" | "statement" | "body", mutated: string];

const swaps: Readonly<Record<string, string>> = {
	...{ "<": "<=", "<=": "<", ">": ">=", ">=": ">", "===": "!==", "!==": "===", "&&": "||", "||": "&&" },
	...{ "+": "-", "-": "+", "*": "/", "/": "*", "%": "*", "+=": "-=", "-=": "+=" },
};
/** Calls that are left out: the receiver stands in their place. */
const dropped = new Set(["filter", "sort", "toSorted", "slice", "reverse", "toReversed", "trim"]);
const otherCall = new Map(
	Object.entries({
		some: "every",
		every: "some",
		find: "findLast",
		findLast: "find",
	}),
);

const isText = (node: ts.Node) => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
const isSign = (node: ts.Node) => ["-1", "0", "1"].includes(node.getText());

/** `a ?? b`, seen from its sign or from `b`. */
const isFallback = (node: ts.Node): node is ts.Node & { parent: ts.BinaryExpression } =>
	ts.isBinaryExpression(node.parent) &&
	node.parent.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken &&
	node !== node.parent.left;
const isCache = (name: string, node: ts.Node) =>
	new RegExp(`\\b${name} = new WeakMap\\b`).test(node.getSourceFile().text);

/** Equivalent by their form, so that nobody needs to look at them again; each with its reason. */
const equivalent: readonly ((node: ts.Node) => boolean)[] = [
	// `list[0] ?? ""`, `list.at(-1) ?? ""`: asked for by `noUncheckedIndexedAccess`.
	(node) =>
		isFallback(node) &&
		node.parent.right.getText() === '""' &&
		/(\]|\.at\(-?\d\))$/.test(node.parent.left.getText()),
	// `const [first = 0] = …`, `const { slug = "" } = place.params`: likewise.
	(node) =>
		ts.isBindingElement(node.parent) &&
		node.parent.initializer === node &&
		(ts.isArrayBindingPattern(node.parent.parent) || node.getText() === '""'),
	// `position?.start.offset ?? 0`: the parsers give every node its place; their types do not know.
	(node) => isFallback(node) && /position\??\.(start|end)\.offset$/.test(node.parent.left.getText()),
	// What only a clock could tell: whether a cache is filled, and asked.
	(node) =>
		(isFallback(node) && isCache(/^(\w+)\.get\(/.exec(node.parent.left.getText())?.[1] ?? "-", node)) ||
		(ts.isExpressionStatement(node) && isCache(/^(\w+)\.set\(/.exec(node.getText())?.[1] ?? "-", node)),
	// `a < b ? -1 : 1`: only the sign counts, and equal keys may stand in either order.
	({ parent }) => {
		const choice = [parent, parent.parent, parent.parent?.parent].find(
			(one) => one && ts.isConditionalExpression(one),
		);
		return (
			choice !== undefined &&
			ts.isConditionalExpression(choice) &&
			isSign(choice.whenTrue) &&
			/^(-1|0|1|.*\? -?1 : 0)$/s.test(choice.whenFalse.getText())
		);
	},
	// Sentences for readers: approved texts hold them, and nobody publishes an empty one by mistake.
	(node) =>
		ts.isStringLiteralLike(node) &&
		(/\p{L}[,:;]?\s+\p{L}/u.test(node.text) || node.getSourceFile().fileName.endsWith("/words.ts")),
	// `stdio: ["pipe", …]`: a command without its input waits for ever, and so would this one.
	(node) => {
		const given = ts.findAncestor(node, ts.isPropertyAssignment);
		return given !== undefined && given.name.getText() === "stdio";
	},
	// `{ "a-b": x }`, `const { 1: name } = …`: a name is no value.
	(node) =>
		((ts.isPropertyAssignment(node.parent) || ts.isPropertySignature(node.parent)) &&
			node.parent.name === node) ||
		(ts.isBindingElement(node.parent) && node.parent.propertyName === node),
];

const isEquivalent = (node: ts.Node) => equivalent.some((rule) => rule(node));

type Mutator = (node: ts.Node) => readonly Change[];
const text = (node: ts.Node) => node.getText();
const operator: Mutator = (node) => {
	if (!ts.isBinaryExpression(node) || isEquivalent(node.operatorToken)) return [];
	const { left, operatorToken: sign, right } = node;
	const other = swaps[text(sign)];
	if (text(sign) === "??") return [[node, "expression", text(left)]];
	const joins = text(sign) === "+" && (isText(left) || isText(right));
	return other && !joins ? [[node, "expression", `${text(left)} ${other} ${text(right)}`]] : [];
};
const unary: Mutator = (node) => {
	if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
		return [[node, "expression", text(node.operand)]];
	if (!ts.isPostfixUnaryExpression(node)) return [];
	return [[node, "expression", text(node.operand) + (text(node).endsWith("++") ? "--" : "++")]];
};
const condition: Mutator = (node) =>
	ts.isConditionalExpression(node) ? [[node.condition, "expression", `!(${text(node.condition)})`]] : [];
const literal: Mutator = (node) => {
	if (node.kind === ts.SyntaxKind.TrueKeyword) return [[node, "expression", "false"]];
	if (node.kind === ts.SyntaxKind.FalseKeyword) return [[node, "expression", "true"]];
	if (ts.isStringLiteralLike(node)) return [[node, "expression", node.text === "" ? '"mutan"' : '""']];
	if (!ts.isNumericLiteral(node)) return [];
	const number = Number(node.text.replaceAll("_", ""));
	// One more than a million is no other number to anybody.
	return [[node, "expression", String(number < 1000 ? number + 1 : number * 2)]];
};
const call: Mutator = (node) => {
	if (!ts.isCallExpression(node) || node.flags & ts.NodeFlags.OptionalChain) return [];
	if (!ts.isPropertyAccessExpression(node.expression)) return [];
	const { expression: receiver, name } = node.expression;
	const other = otherCall.get(name.text);
	if (dropped.has(name.text)) return [[node, "expression", text(receiver)]];
	const given = node.arguments.map(text).join(", ");
	return other ? [[node, "expression", `${text(receiver)}.${other}(${given})`]] : [];
};
const statement: Mutator = (node) => {
	if (ts.isBlock(node) && ts.isFunctionLike(node.parent)) return [[node, "body", "return at once"]];
	const guards = ts.isIfStatement(node) && !node.elseStatement;
	const isLeftOut = guards || ts.isExpressionStatement(node) || ts.isContinueStatement(node);
	return isLeftOut ? [[node, "statement", "(nothing)"]] : [];
};
const mutators: readonly Mutator[] = [operator, unary, condition, literal, call, statement];

const isSilent = (node: ts.Node) =>
	ts.isTypeNode(node) ||
	ts.isImportDeclaration(node) ||
	ts.isExportDeclaration(node) ||
	ts.isInterfaceDeclaration(node) ||
	ts.isTypeAliasDeclaration(node);

function changesIn(source: ts.SourceFile): Change[] {
	const found: Change[] = [];
	const visit = (node: ts.Node): void => {
		if (isSilent(node)) return;
		if (!isEquivalent(node)) found.push(...mutators.flatMap((mutator) => mutator(node)));
		ts.forEachChild(node, visit);
	};
	ts.forEachChild(source, visit);
	return found;
}

const parse = (file: string, text: string) => ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
const oneLine = (text: string) => text.replace(/\s+/g, " ").slice(0, 90);

/** Every mutant a file can have. */
export function mutantsOf(file: string, text: string): Mutant[] {
	const source = parse(file, text);
	return changesIn(source).map(([node, , mutated], index) => {
		const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
		return { file, line, original: oneLine(node.getText()), mutated: oneLine(mutated), index };
	});
}

/** The source with some of its mutants, `id` by index, and a count of the turns of its loops. */
export function instrument(file: string, text: string, ids: ReadonlyMap<number, number>): string {
	const source = parse(file, text);
	const chosen = Map.groupBy(
		changesIn(source).flatMap(([node, as, mutated], index) => {
			const id = ids.get(index);
			return id === undefined ? [] : [{ node, as, mutated, id }];
		}),
		({ node }) => node,
	);
	const render = (node: ts.Node): string => {
		let at = node.getStart(source);
		let out = "";
		ts.forEachChild(node, (child) => {
			out += text.slice(at, child.getStart(source)) + (isSilent(child) ? child.getText() : render(child));
			at = child.end;
		});
		out += text.slice(at, node.end);
		for (const { as, mutated, id } of chosen.get(node) ?? [])
			if (as === "expression") out = `(__mutant(${id}) ? (${mutated}) : (${out}))`;
			else
				out =
					as === "body"
						? `{ if (__mutant(${id})) return; ${out.slice(1)}`
						: `{ if (!__mutant(${id})) {${out}} }`;
		return ts.isIterationStatement(node.parent ?? node, false) &&
			(node.parent as ts.IterationStatement).statement === node
			? `{ __turn(); ${out} }`
			: out;
	};
	return text.slice(0, source.getStart()) + render(source);
}
