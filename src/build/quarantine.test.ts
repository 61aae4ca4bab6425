import { expect, test } from "vitest";
import { guarded, takeThrown } from "./quarantine.ts";

const fails = async (): Promise<Response> => {
	throw new Error("aduh");
};
/** Fails only when it is read, as a page that is rendered bit by bit. */
const failsLate = async () =>
	new Response(
		new ReadableStream({
			pull(controller) {
				controller.error(new Error("aduh"));
			},
		}),
	);

test.each([fails, failsLate])(
	"a page of a KIM that throws is noted, and the build goes on",
	async (render) => {
		const response = await guarded("/kim/a/kabar/x/", render);
		expect(response.status).toBe(200);
		expect([...takeThrown()]).toEqual([["/kim/a/kabar/x/", "aduh"]]);
		expect(takeThrown().size).toBe(0);
	},
);

test.each(["/", "/faq/a/", "/kim/"])("what is thrown of the centre stays thrown: %s", async (address) => {
	await expect(guarded(address, fails)).rejects.toThrow("aduh");
	expect(takeThrown().size).toBe(0);
});

test("a page that is well is handed on as it is", async () => {
	const response = await guarded("/kim/a/", async () => new Response("isi", { headers: { "x-a": "b" } }));
	expect([await response.text(), response.headers.get("x-a")]).toEqual(["isi", "b"]);
});
