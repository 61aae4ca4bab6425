/** The site's rules for nginx, in two files that `deploy/nginx.conf` includes: what stands in `http`, and in `server`. */
import {
	always,
	brief,
	closed,
	framed,
	type Gone,
	hashed,
	hidden,
	hsts,
	type Moved,
	missing,
	open,
	textual,
	types,
} from "./policy.ts";

const map = (of: string, name: string, lines: readonly string[]) =>
	[`map ${of} $corong_${name} {`, ...lines.map((line) => `\t${line}`), "}"].join("\n");

/** Maps: where an address has moved to, whether it was withdrawn, and which headers go with it. */
export const nginxHttp = (moved: readonly Moved[], gone: readonly Gone[]): string =>
	[
		"# Ditulis oleh setiap build; jangan disunting.",
		"map_hash_bucket_size 512;",
		"map_hash_max_size 65536;",
		"variables_hash_max_size 4096;",
		map(
			"$uri",
			"moved",
			moved.map(({ from, to }) => `${from} ${to};`),
		),
		// Asked again for the page that is shown instead.
		map("$uri", "gone", [
			"volatile;",
			'default "";',
			...gone.map(({ address, shown }) => `${address} ${shown};`),
		]),
		map("$uri", "frames", [`default "${closed}";`, `"~${framed.pattern}" "";`]),
		map("$uri", "origin", ['default "";', `"~${open.pattern}" "*";`]),
		map("$uri", "resource", [
			'default "same-origin";',
			`"~${open.pattern}|${framed.pattern}" "cross-origin";`,
		]),
		map("$uri", "cache", [`default "${brief}";`, `~${hashed.pattern} "${hashed.cache}";`]),
		map("$request_method", "allow", ['default "GET, HEAD";', 'GET "";', 'HEAD "";']),
		// Also when another server in front speaks TLS.
		map('"$https $http_x_forwarded_proto"', "hsts", ['default "";', `"~^on|https$" "${hsts}";`]),
		"",
	].join("\n");

const headers: readonly (readonly [string, string])[] = [
	["Content-Security-Policy", "$corong_frames"],
	["Access-Control-Allow-Origin", "$corong_origin"],
	["Cross-Origin-Resource-Policy", "$corong_resource"],
	["Cache-Control", "$corong_cache"],
	["Strict-Transport-Security", "$corong_hsts"],
	["Allow", "$corong_allow"],
	...always.map(([name, value]) => [name, `"${value}"`] as const),
];

/** Everything of a server but its name, its root and its certificate. */
export const nginxServer = (): string =>
	[
		"# Ditulis oleh setiap build; jangan disunting.",
		"index index.html;",
		"server_tokens off;",
		// Redirects without a name of the server: right behind TLS and on any port.
		"absolute_redirect off;",
		"charset utf-8;",
		`charset_types ${textual.join(" ")};`,
		"gzip_static on;",
		"gzip on;",
		"gzip_vary on;",
		`gzip_types ${textual.join(" ")};`,
		"error_page 404 /404.html;",
		// A withdrawn page still says why, and where to go.
		"error_page 410 $corong_gone;",
		...missing.map(({ below, shown }) => `location ~ ${below} {\n\terror_page 404 ${shown};\n}`),
		'if ($request_method !~ "^(?:GET|HEAD)$") {\n\treturn 405;\n}',
		"if ($corong_moved) {\n\treturn 301 $corong_moved;\n}",
		"if ($corong_gone) {\n\treturn 410;\n}",
		...headers.map(([name, value]) => `add_header ${name} ${value} always;`),
		...types.map(([ending, type]) => `location ~ \\.${ending}$ {\n\ttypes {}\n\tdefault_type ${type};\n}`),
		...hidden.map((name) => `location ^~ /${name} {\n\treturn 404;\n}`),
		"",
	].join("\n");
