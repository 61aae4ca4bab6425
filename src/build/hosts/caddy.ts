/** The site's rules for Caddy, which `deploy/Caddyfile` imports into the block of a site. */
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
	types,
} from "./policy.ts";

const mapped = (name: string, lines: readonly string[]) =>
	[`map {path} {corong_${name}} {`, ...lines.map((line) => `\t${line}`), '\tdefault ""', "}"].join("\n");

export const caddyFile = (moved: readonly Moved[], gone: readonly Gone[]): string =>
	[
		"# Ditulis oleh setiap build; jangan disunting.",
		mapped(
			"moved",
			moved.map(({ from, to }) => `${from} ${to}`),
		),
		mapped(
			"gone",
			gone.map(({ address, shown }) => `${address} ${shown}`),
		),
		"@other not method GET HEAD",
		'header @other Allow "GET, HEAD"',
		"respond @other 405",
		'@moved expression {corong_moved} != ""',
		"redir @moved {corong_moved} 301",
		'@gone expression {corong_gone} != ""',
		"error @gone 410",
		`@closed not path_regexp ${framed.pattern}`,
		`header @closed Content-Security-Policy "${closed}"`,
		`@open path_regexp "${open.pattern}"`,
		'header @open Access-Control-Allow-Origin "*"',
		`@shared path_regexp "${open.pattern}|${framed.pattern}"`,
		'header @shared Cross-Origin-Resource-Policy "cross-origin"',
		`@own not path_regexp "${open.pattern}|${framed.pattern}"`,
		'header @own Cross-Origin-Resource-Policy "same-origin"',
		`@hashed path_regexp ${hashed.pattern}`,
		`header @hashed Cache-Control "${hashed.cache}"`,
		`@brief not path_regexp ${hashed.pattern}`,
		`header @brief Cache-Control "${brief}"`,
		"@tls protocol https",
		`header @tls Strict-Transport-Security "${hsts}"`,
		"@forwarded header X-Forwarded-Proto https",
		`header @forwarded Strict-Transport-Security "${hsts}"`,
		...always.map(([name, value]) => `header ${name} "${value}"`),
		"header -Server",
		...types.flatMap(([ending, type]) => [
			`@${ending} path *.${ending}`,
			`header @${ending} Content-Type "${type}${/wasm|json/.test(type) ? "" : "; charset=utf-8"}"`,
		]),
		"encode gzip",
		fileServer,
		[
			"handle_errors {",
			"\t@withdrawn expression {err.status_code} == 410",
			"\trewrite @withdrawn {corong_gone}",
			...missing.flatMap(({ below, shown }, index) => [
				`\t@missing${index} {\n\t\texpression {err.status_code} == 404\n\t\tpath_regexp ${below}\n\t}`,
				`\trewrite @missing${index} ${shown}`,
			]),
			`\t@missing {\n\t\texpression {err.status_code} != 410\n\t\tnot path_regexp ${missing.map(({ below }) => below).join("|")}\n\t}`,
			"\trewrite @missing /404.html",
			...fileServer.split("\n").map((line) => `\t${line}`),
			"}",
		].join("\n"),
		"",
	].join("\n");

const fileServer = [
	"file_server {",
	`\thide ${hidden.map((name) => name).join(" ")}`,
	"\tprecompressed br gzip",
	"}",
].join("\n");
