/** `npm run periksa`: every problem of every content file, in Indonesian. */
import { parseArgs } from "node:util";
import { loadContent } from "../src/content/load.ts";
import { isError } from "../src/gate/problem.ts";
import { formatProblems } from "./laporan.ts";

const { values } = parseArgs({
	options: {
		content: { type: "string", default: "content" },
		json: { type: "boolean", default: false },
	},
});

const { problems } = await loadContent(values.content);
console.log(values.json ? JSON.stringify(problems, null, "\t") : formatProblems(problems, values.content));
process.exitCode = problems.some(isError) ? 1 : 0;
