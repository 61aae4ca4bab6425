/** The same Markdown as a site of Hugo's: ten pages and one feed a KIM, no search, no calendar, no pictures. */
import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const layouts = {
	"_default/baseof.html": `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{{ .Title }}</title><meta name="description" content="{{ .Params.ringkasan }}"><link rel="canonical" href="{{ .Permalink }}">
<meta property="og:title" content="{{ .Title }}"><meta property="og:description" content="{{ .Params.ringkasan }}"><meta property="og:url" content="{{ .Permalink }}">
{{ range .AlternativeOutputFormats }}<link rel="{{ .Rel }}" type="{{ .MediaType.Type }}" href="{{ .Permalink }}">{{ end }}</head>
<body><header><a href="/">{{ site.Title }}</a>
<nav>{{ with .CurrentSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ range .RegularPages }}{{ if hasPrefix .File.ContentBaseName "halaman-" }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ end }}{{ end }}</nav></header>
<main><h1>{{ .Title }}</h1>{{ block "main" . }}{{ end }}</main>
<footer><a href="/kim/">KIM</a> {{ site.Title }}</footer></body></html>`,
	"_default/single.html": `{{ define "main" }}<p>{{ .Params.ringkasan }}</p><p>{{ .Params.tanggal }}</p>{{ .Content }}
{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ end }}`,
	"_default/list.html": `{{ define "main" }}<p>{{ .Params.ringkasan }}</p>{{ .Content }}
<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Params.ringkasan }}</li>{{ end }}</ul>{{ end }}`,
} as const;

const config = `baseURL = "https://corong.example/"
title = "Corong"
languageCode = "id"
disableKinds = ["taxonomy", "term"]
`;

/** Hugo's name for a file of ours; a profile is the page of its section. */
const nameOf = (path: string) =>
	path.endsWith("/profil.mdx")
		? path.replace("profil.mdx", "_index.md")
		: path.replace(/\/(kabar|agenda|faq|halaman)\/([^/]+)$/, "/$1-$2");

const titled = (text: string) => text.replace(/^(?:judul|pertanyaan|nama): /m, "title: ");

/** Writes the site; `content` is a content folder of ours. */
export function writeHugo(folder: string, content: string): void {
	const write = (path: string, text: string) => {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	};
	write("config.toml", config);
	for (const [path, text] of Object.entries(layouts)) write(`layouts/${path}`, text);
	for (const path of globSync("kim/*/{profil.mdx,*/*.md}", { cwd: content }))
		write(`content/${nameOf(path)}`, titled(readFileSync(join(content, path), "utf8")));
}
