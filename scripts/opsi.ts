/** Options shared by the commands that build; each becomes what `src/options.ts` reads. */
import { parseArgs } from "node:util";

export const buildOptions = {
	content: { type: "string" },
	out: { type: "string" },
	today: { type: "string" },
	site: { type: "string" },
	kim: { type: "string" },
} as const;

/** Reads the command line into the environment. Throws with a plain sentence on an unknown option or a bad date. */
export function applyOptions(args: readonly string[] = process.argv.slice(2)): void {
	const { values } = parseArgs({ args: [...args], options: buildOptions });
	if (values.today) Temporal.PlainDate.from(values.today);
	for (const [name, value] of Object.entries(values)) process.env[`CORONG_${name.toUpperCase()}`] = value;
}
