/** The site's rules for Caddy, which `deploy/Caddyfile` imports into the block of a site. */
import { always, brief, closed, framed, hashed, hidden, hsts, type Moved, open, types } from "./policy.ts";

const mapped = (name: string, lines: readonly string[]) =>
	[`map {path} {corong_${name}} {`, ...lines.map((line) => `\t${line}`), '\tdefault ""', "}"].join("\n");

export const caddyFile = (moved: readonly Moved[], gone: readonly string[]): string =>
	[
		"# Ditulis oleh setiap build; jangan disunting.",
		mapped(
			"moved",
			moved.map(({ from, to }) => `${from} ${to}`),
		),
		mapped(
			"gone",
			gone.map((address) => `${address} 1`),
		),
		"@other not method GET HEAD",
		'header @other Allow "GET, HEAD"',
		"respond @other 405",
		'@moved expression {corong_moved} != ""',
		"redir @moved {corong_moved} 301",
		'@gone expression {corong_gone} == "1"',
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
			"\trewrite @withdrawn {path}index.html",
			"\t@missing expression {err.status_code} != 410",
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
