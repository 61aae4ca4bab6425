/** Astro's own compiler of `.mdx` with our plugins: what it refuses, and what becomes of the rest. */
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { acceptedText, bodies } from "./mdx.ts";

const root = fileURLToPath(new URL("../../", import.meta.url)).replaceAll("\\", "/");
const place = "content/halaman/a.mdx";
const modules = {
	texts: async () => new Map([[place, "Halo."]]),
	moduleAt: (file: string) => `content/${file}`,
};

/** The module `@astrojs/mdx` makes of a text. */
async function compile(text: string, { file = place, frontmatter = {} } = {}): Promise<string> {
	const { createMdxRenderer } = bodies(modules);
	const renderer = await createMdxRenderer?.({ syntaxHighlight: false, gfm: true } as never, {} as never);
	const module = await renderer?.process(text, root + file, frontmatter);
	return module?.code ?? "";
}

describe("refused", () => {
	test.each([
		"import x from 'node:fs'",
		"import 'data:text/javascript,globalThis.kenari=1'",
		"export const x = (globalThis.kenari = 1)",
		"export default () => 1",
		"{globalThis.kenari = 1}",
		"Halo {globalThis.kenari = 1} dunia",
		"- {1}",
		"| a |\n| - |\n| {1} |",
		"a[^1]\n\n[^1]: {1}",
		"<Peringatan {...(globalThis.kenari = 1)}>\n\nx\n\n</Peringatan>",
		"<Peringatan judul={globalThis.kenari = 1}>\n\nx\n\n</Peringatan>",
		"<Peringatan judul={`a`}>\n\nx\n\n</Peringatan>",
		"<Peringatan onclick='x'>\n\nx\n\n</Peringatan>",
		"<Peringatan set:html='<script>x</script>'>\n\nx\n\n</Peringatan>",
		"<Peringatan client:load>\n\nx\n\n</Peringatan>",
		"<Fragment set:html='<script>x</script>' />",
		"<script>x</script>",
		"Halo <b onclick='x'>dunia</b>",
		"<img src='x' onerror='x' />",
		"<corong-blok nama='faq' isi='{}' />",
		"<Astro.self />",
		"<></>",
	])("%s", async (text) => {
		await expect(compile(text)).rejects.toThrow(/^\d+:\d+: bagian ini tidak diperbolehkan/);
	});

	test.each([
		"src/pages/a.mdx",
		"content/halaman/b.mdx",
		"content/halaman/a.mdx.mdx",
		"../content/halaman/a.mdx",
	])("whatever is written in %s, which no gate has accepted", async (file) => {
		await expect(compile("Halo.", { file })).rejects.toThrow("bukan bagian dari isi yang sudah diperiksa");
	});

	test("a layout, which is a module that runs", async () => {
		await expect(compile("Halo.", { frontmatter: { layout: "./x.mjs" } })).rejects.toThrow("bukan bagian");
	});
});

test("no picture and no link becomes a module", async () => {
	const code = await compile("![a](../../x.mjs) ![b](gambar/b.jpg) [c](./c.mjs) ![d][e]\n\n[e]: ./e.mjs");
	expect(code.match(/\bfrom\s*"[^"]*"|\bimport\s*["'(][^"']*/g)).toEqual(['from "astro/jsx-runtime"']);
});

test("quotes and times stay as they were typed, and blocks wait to be filled in", async () => {
	const code = await compile('Rifa\'i -- "pukul 07:00"\n\n<Peringatan judul="a">\n\nb\n\n</Peringatan>');
	expect(code).toContain(`Rifa'i -- \\"pukul 07:00\\"`);
	expect(code).toMatch(/corong-blok[\s\S]*nama: "peringatan"[\s\S]*isi: "\{\\"judul\\":\\"a\\"\}"/);
});

describe("the text Astro is given", () => {
	const { resolveId, load } = acceptedText(modules) as unknown as {
		resolveId(id: string): Promise<string | undefined>;
		load(id: string): Promise<string | undefined>;
	};

	test("is the accepted one, whatever lies on the disk", async () => {
		expect(await resolveId(root + place)).toBe(root + place);
		expect(await load(root + place)).toBe("Halo.");
		expect(await load(`${root}content/halaman/panduan.mdx`)).toBeUndefined();
	});

	test("is listed without asking the disk", async () => {
		expect(await load("/x/.astro/content-modules.mjs")).toBe(
			`export default new Map([[${JSON.stringify(place)}, () => import(${JSON.stringify(root + place)})]]);`,
		);
	});
});
