/** Every built page is valid HTML by the recommended rules of html-validate, less those named here. */
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { expect, test } from "vitest";
import { builtPages, pakets } from "../dokumen.ts";

/** The rules are the same for every page: what comes of them is worked out once. */
class Rules extends StaticConfigLoader {
	private known: ReturnType<StaticConfigLoader["getConfigFor"]> | undefined;
	override getConfigFor(...asked: Parameters<StaticConfigLoader["getConfigFor"]>) {
		this.known ??= super.getConfigFor(...asked);
		return this.known;
	}
}

const validator = new HtmlValidate(
	new Rules({
		root: true,
		extends: ["html-validate:recommended", "html-validate:document"],
		rules: {
			// A title holds the whole question; a search engine may cut it, a screen reader reads it whole.
			"long-title": "off",
			// On a button with large text the word stands above its number, which does not break.
			"tel-non-breaking": ["error", { ignoreClasses: ["cara"] }],
			// Every script is the site's own; a wrong byte there means a wrong page as well.
			"require-sri": ["error", { target: "crossorigin" }],
		},
	}),
);

/** Texts and posters of all stages are two templates filled in: a tenth of them shows every fault. */
const isLooked = ({ address }: { address: string }, index: number) =>
	!/^\/tahapan\/.*\/(siaran|poster)\/$/.test(address) || index % 10 === 0;

test("no page has a fault", () => {
	const faults = [...builtPages(), ...pakets()]
		.filter(isLooked)
		.flatMap(({ address, html }) =>
			validator
				.validateStringSync(html, address)
				.results.flatMap(({ messages }) =>
					messages.map(({ ruleId, message, selector }) => ({ address, ruleId, message, selector })),
				),
		);
	// One line a kind of fault, with how often and one place to look at.
	const byKind = Object.values(Object.groupBy(faults, ({ ruleId, message }) => `${ruleId} ${message}`)).map(
		(same = []) =>
			`${same.length}× [${same[0]?.ruleId}] ${same[0]?.message}\n    ${same[0]?.address} ${same[0]?.selector}`,
	);
	expect(byKind.join("\n")).toBe("");
});
