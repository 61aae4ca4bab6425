/** How long functions are and how deep their statements nest, read from the syntax tree. */
import ts from "typescript";
import { scriptsIn } from "./impor.ts";

export interface Fault {
	readonly line: number;
	readonly sentence: string;
}

/** Lines of a function, its first and last included. */
const longest = 60;
/** `if`, loops, `switch` and `try` inside each other, through closures too. */
const deepest = 3;

const isElseIf = (node: ts.Node) => ts.isIfStatement(node.parent) && node.parent.elseStatement === node;
const nests = (node: ts.Node) =>
	(ts.isIfStatement(node) && !isElseIf(node)) ||
	ts.isIterationStatement(node, false) ||
	ts.isSwitchStatement(node) ||
	ts.isTryStatement(node);

/** Functions of a TypeScript or Astro file that nobody can hold in their head. */
export function functionFaults(file: string, text: string): Fault[] {
	return scriptsIn(file, text).flatMap((code) => {
		const source = ts.createSourceFile(`${file}.ts`, code, ts.ScriptTarget.Latest, true);
		// Lines are those of the file: a script's own lines begin somewhere inside it.
		const before = text.slice(0, text.indexOf(code)).split("\n").length;
		const lineOf = (at: number) => source.getLineAndCharacterOfPosition(at).line;
		const faults: Fault[] = [];
		const add = (node: ts.Node, sentence: string) =>
			faults.push({ line: before + lineOf(node.getStart()), sentence });
		const visit = (node: ts.Node, depth: number): void => {
			const level = nests(node) ? depth + 1 : depth;
			if (level > depth && level === deepest + 1)
				add(node, `stands ${level} statements deep: give the inner ones a function with a name.`);
			const lines = lineOf(node.end) - lineOf(node.getStart()) + 1;
			if (ts.isFunctionLike(node) && lines > longest)
				add(node, `is a function of ${lines} lines: split it into steps that can be read alone.`);
			ts.forEachChild(node, (child) => visit(child, level));
		};
		visit(source, 0);
		return faults;
	});
}
