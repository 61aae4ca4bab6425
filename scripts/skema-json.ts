/** A zod schema as JSON Schema for editors, with our own Indonesian messages. */
import * as z from "zod";
import { indonesian } from "../src/model/schemas/messages.ts";

/** Text no pattern takes: its complaint is the message of the pattern. */
const nonsense = "\u0000";

/** Draft 7, the dialect editors know best; `patternErrorMessage` is read by those of VS Code. */
export function toJsonSchema(schema: z.ZodType): Record<string, unknown> {
	return z.toJSONSchema(schema, {
		io: "input",
		unrepresentable: "any",
		target: "draft-7",
		override: ({ zodSchema, jsonSchema }) => {
			if (jsonSchema.pattern === undefined && jsonSchema.format === undefined) return;
			const { error } = z.safeParse(zodSchema, nonsense, { error: indonesian });
			const message = error?.issues[0]?.message;
			if (message) jsonSchema.patternErrorMessage = message;
		},
	});
}
