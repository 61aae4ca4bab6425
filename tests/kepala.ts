/** Which headers a host sends for an address, by the files that configure it. */
import { readFileSync } from "node:fs";
import { root } from "./bangun.ts";

export type Headers = Readonly<Record<string, readonly string[]>>;
type HeadersFor = (address: string) => Headers;

const read = (file: string) => readFileSync(root + file, "utf8");
const escaped = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, "\\$&");

const collect = (pairs: readonly (readonly [string, string])[]): Headers =>
	Object.fromEntries(
		[...Map.groupBy(pairs, ([name]) => name.toLowerCase())].map(([name, list]) => [
			name,
			list.map(([, value]) => value),
		]),
	);

/** `_headers` of Netlify and Cloudflare: every rule that matches counts. `:x` is one segment, `*` any rest. */
function pages(): HeadersFor {
	const rules = read("public/_headers")
		.split("\n")
		.filter((line) => line.trim() && !line.startsWith("#"))
		.reduce<{ pattern: RegExp; headers: [string, string][] }[]>((list, line) => {
			const header = /^\s+([\w-]+): (.+)$/.exec(line);
			if (header) list.at(-1)?.headers.push([header[1] ?? "", header[2] ?? ""]);
			else {
				const pattern = escaped(line.trim()).replaceAll("*", ".*").replace(/:\w+/g, "[^/]+");
				list.push({ pattern: new RegExp(`^${pattern}$`), headers: [] });
			}
			return list;
		}, []);
	return (address) =>
		collect(rules.filter(({ pattern }) => pattern.test(address)).flatMap(({ headers }) => headers));
}

/** nginx: headers of the server whose values are maps of `$uri`; the first pattern that matches counts. */
function nginx(): HeadersFor {
	const text = read("deploy/nginx.conf");
	const maps = new Map(
		[...text.matchAll(/^map \$uri (\$\w+) \{\n([^}]*(?:\}[^\n][^}]*)*)\n\}/gm)].map(
			([, name = "", body = ""]) => [
				name,
				[...body.matchAll(/^\t(\S+) "(.*)";$/gm)].map(([, pattern = "", value = ""]) => ({ pattern, value })),
			],
		),
	);
	const mapped = (value: string, address: string) => {
		const lines = maps.get(value);
		if (!lines) return value;
		const hit = lines.find(
			({ pattern }) => pattern.startsWith("~") && new RegExp(pattern.slice(1)).test(address),
		);
		return (hit ?? lines.find(({ pattern }) => pattern === "default"))?.value ?? "";
	};
	const headers = [...text.matchAll(/^\tadd_header (\S+) (\S+) always;$/gm)];
	return (address) => {
		const pairs = headers.map(([, name = "", value = ""]) => [name, mapped(value, address)] as const);
		return collect(pairs.filter(([, value]) => value !== ""));
	};
}

/** Caddy: `header` for all, or for a matcher named above it. */
function caddy(): HeadersFor {
	const text = read("deploy/Caddyfile");
	const globs = (list: string) =>
		new RegExp(
			`^(?:${list
				.split(" ")
				.map((glob) => escaped(glob).replaceAll("*", ".*"))
				.join("|")})$`,
		);
	const matchers = new Map(
		[...text.matchAll(/^\t(@\w+) (not )?(path|path_regexp) (.+)$/gm)].map(
			([, name = "", not, kind, rest = ""]) => {
				const pattern = kind === "path" ? globs(rest) : new RegExp(rest);
				return [name, (address: string) => pattern.test(address) !== Boolean(not)];
			},
		),
	);
	const headers = [...text.matchAll(/^\theader (?:([@*]\S+) )?([\w-]+) "(.+)"$/gm)].map(
		([, on, name = "", value = ""]) => ({
			applies: on === undefined ? () => true : (matchers.get(on) ?? ((a: string) => globs(on).test(a))),
			pair: [name, value] as const,
		}),
	);
	return (address) => collect(headers.filter(({ applies }) => applies(address)).map(({ pair }) => pair));
}

export const hosts: Readonly<Record<string, HeadersFor>> = {
	"public/_headers": pages(),
	"deploy/nginx.conf": nginx(),
	"deploy/Caddyfile": caddy(),
};
