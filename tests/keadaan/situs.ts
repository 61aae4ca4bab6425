/** Questions to a built folder that a table can be made of. */
import { existsSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { expect } from "vitest";

export interface Built {
	readonly folder: string;
}
/** What a cell of the table asks. */
export type Cell = (site: Built) => void;

const text = ({ folder }: Built, file: string) => readFileSync(folder + file, "utf8").replaceAll("\r\n ", "");
const seen = (whole: string) =>
	whole
		.replace(/<(script|style)[\s\S]*?<\/\1>/g, " ")
		.replace(/<[^>]+>/g, " ")
		.replace(/\s+/g, " ");

/** A file says this in its source. */
export const has =
	(file: string, ...parts: (string | RegExp)[]): Cell =>
	(site) => {
		for (const part of parts)
			if (typeof part === "string") expect(text(site, file), file).toContain(part);
			else expect(text(site, file), file).toMatch(part);
	};
/** A page says this to who reads it, and to a reader without scripts. */
export const says =
	(file: string, ...parts: (string | RegExp)[]): Cell =>
	(site) => {
		for (const part of parts)
			if (typeof part === "string") expect(seen(text(site, file)), file).toContain(part);
			else expect(seen(text(site, file)), file).toMatch(part);
	};
/** A file does not say this. */
export const lacks =
	(file: string, ...parts: string[]): Cell =>
	(site) => {
		for (const part of parts) expect(text(site, file), file).not.toContain(part);
	};
/** There is no such file. */
export const none =
	(...files: string[]): Cell =>
	({ folder }) =>
		expect(files.filter((file) => existsSync(folder + file))).toEqual([]);
/** There is such a file. */
export const is =
	(...files: string[]): Cell =>
	({ folder }) =>
		expect(files.filter((file) => !existsSync(folder + file))).toEqual([]);
/** Two files are the same. */
export const same =
	(a: string, b: string): Cell =>
	(site) =>
		expect(text(site, a)).toBe(text(site, b));
/** Every one of some questions. */
export const all =
	(...cells: Cell[]): Cell =>
	(site) => {
		for (const cell of cells) cell(site);
	};
/** Data are what their own schema says. */
export const fits =
	(file: string, schema: string): Cell =>
	(site) => {
		const ajv = new Ajv2020({ strict: false });
		formats.default(ajv);
		const validate = ajv.compile(JSON.parse(text(site, `api/v1/skema/${schema}.json`)));
		const data = JSON.parse(text(site, file));
		expect(data.$schema).toContain(`/skema/${schema}.json`);
		expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
	};
