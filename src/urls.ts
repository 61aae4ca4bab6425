/** The only place that builds an address. All are site paths; pages end in `/`. */
import { type Domain, onDomain } from "./urls/domain.ts";

const page = (...segments: string[]) => `/${segments.map((s) => `${s}/`).join("")}`;

export const urls = {
	home: "/",
	cari: "/cari/",
	cariScript: "/cari/kotak.js",
	cariTouch: "/cari/sentuh.js",
	comfortScript: "/nyaman/panel.js",
	elections: page("tahapan"),
	election: (id: string) => page("tahapan", id),
	kalender: (id: string) => `/tahapan/${id}.ics`,
	riwayat: (pemilihan: string) => page("tahapan", pemilihan, "riwayat"),
	era: (pemilihan: string, id: string) => page("tahapan", pemilihan, "riwayat", id),
	eraDiff: (pemilihan: string, a: string, b: string) => page("tahapan", pemilihan, "riwayat", a, b),
	subscribe: (id: string) => page("tahapan", id, "langganan"),
	changes: page("tahapan", "perubahan"),
	changesFeed: "/tahapan/perubahan.xml",
	changesJson: "/tahapan/perubahan.json",
	timelinePlace: (pemilihan: string, id: string) => `${page("tahapan", pemilihan)}#${id}`,
	stage: (pemilihan: string, id: string) => page("tahapan", pemilihan, id),
	stageKalender: (pemilihan: string, id: string) => `/tahapan/${pemilihan}/${id}.ics`,
	/** The deadline check of a stage that has one. */
	deadline: (pemilihan: string, id: string) => `${page("tahapan", pemilihan, id)}#hari-terakhir`,
	stageSiaran: (pemilihan: string, id: string) => page("tahapan", pemilihan, id, "siaran"),
	stagePoster: (pemilihan: string, id: string) => page("tahapan", pemilihan, id, "poster"),
	faqs: page("faq"),
	topic: (id: string) => `/faq/#${id}`,
	faq: (slug: string) => page("faq", slug),
	easyList: "/faq/#bacaan-mudah",
	/** The easy version of an answer, below its own page. */
	mudah: (href: string) => `${href}mudah/`,
	faqSematan: (slug: string) => page("faq", slug, "sematan"),
	faqVersion: (slug: string, hash: string) => page("faq", slug, "v", hash),
	faqChanges: "/api/v1/faq-changes.json",
	faqChangesFeed: "/faq/perubahan.xml",
	faqChangesFeedJson: "/faq/perubahan.json",
	faqOembed: (slug: string) => `/api/v1/oembed/faq/${slug}.json`,
	/** What a frame shows for an answer that never was. */
	sematanNone: page("sematan"),
	sematanScript: "/sematan/corong-faq.js",
	factChecks: page("klarifikasi"),
	factCheckFeed: "/klarifikasi.xml",
	factCheck: (slug: string) => page("klarifikasi", slug),
	glossary: page("istilah"),
	term: (id: string) => `/istilah/#${id}`,
	page: (slug: string) => page(slug),
	kims: page("kim"),
	region: (code: string) => `/kim/#w-${code.replaceAll(".", "-")}`,
	island: (id: string) => `/kim/#${id}`,
	regions: page("wilayah"),
	regionPage: (code: string) => page("wilayah", code.replaceAll(".", "-")),
	/** A page of the KIM that a region names; the first is that of the region. */
	regionMembers: (code: string, number: number) =>
		number > 1
			? page("wilayah", code.replaceAll(".", "-"), "halaman", String(number))
			: page("wilayah", code.replaceAll(".", "-")),
	/** A file of the finder: what is loaded at a touch, or the beginning of a name. */
	temukan: (name: string) => `/temukan/${name}.json`,
	temukanScript: "/temukan/kotak.js",
	kim: (id: string) => page("kim", id),
	kimProfile: (id: string) => page("kim", id, "profil"),
	kimNews: (id: string) => page("kim", id, "kabar"),
	kimNewsItem: (id: string, slug: string) => page("kim", id, "kabar", slug),
	kimFeed: (id: string) => `/kim/${id}/kabar.xml`,
	kimAgenda: (id: string) => page("kim", id, "agenda"),
	kimAgendaItem: (id: string, slug: string) => `${page("kim", id, "agenda")}#${slug}`,
	/** A page of the list of news; the first is the list itself. */
	kimNewsPage: (id: string, number: number) =>
		number > 1 ? page("kim", id, "kabar", "halaman", String(number)) : page("kim", id, "kabar"),
	kimAgendaKalender: (id: string, slug: string) => `/kim/${id}/agenda/${slug}.ics`,
	kimIcon: (id: string) => `/kim/${id}/gambar/ikon.svg`,
	kimTimeline: (id: string) => page("kim", id, "tahapan"),
	kimKalender: (id: string) => `/kim/${id}/tahapan.ics`,
	kimPaket: (id: string) => `/kim/${id}/paket.html`,
	kimSubscribe: (id: string) => page("kim", id, "langganan"),
	kimChangesFeed: (id: string) => `/kim/${id}/perubahan.xml`,
	kimChangesJson: (id: string) => `/kim/${id}/perubahan.json`,
	kimFaqs: (id: string) => page("kim", id, "faq"),
	kimFaq: (id: string, slug: string) => page("kim", id, "faq", slug),
	kimSiaran: (id: string) => page("kim", id, "siaran"),
	kimPoster: (id: string) => page("kim", id, "poster"),
	kimLapor: (id: string) => page("kim", id, "lapor"),
	/** Sheets of paper on which a KIM writes what reaches it. */
	kimLaporLembar: (id: string) => page("kim", id, "lapor", "lembar"),
	/** What its search knows. */
	kimCariData: (id: string) => `/kim/${id}/cari.json`,
	kimCari: (id: string) => page("kim", id, "cari"),
	kimPage: (id: string, slug: string) => page("kim", id, slug),
	kimImage: (id: string, file: string) => `/kim/${id}/gambar/${file}`,
	kimDownload: (id: string, file: string) => `/kim/${id}/berkas/${file}`,
	pageImage: (file: string) => `/gambar/${file}`,
	/** Picture of a shared link; `name` may hold `/`. */
	kartu: (name: string) => `/og/${name}.png`,
	nextChange: "/api/v1/next-change.json",
	previews: page("pratinjau"),
	previewLook: page("pratinjau", "rupa"),
	previewFaces: page("pratinjau", "wajah"),
	previewFace: (id: string) => page("pratinjau", "wajah", id),
	preview: (id: string) => page("pratinjau", id),
	report: "/laporan/",
	/** What each message of the gate means. */
	salah: page("panduan", "salah"),
	salahOf: (aturan: string) => page("panduan", "salah", aturan),
	tulis: page("tulis"),
	tulisData: "/tulis/dunia.json",
	tulisLuring: "/tulis/luring.js",
	temporal: "/tulis/temporal.js",
	tulisKim: (id: string) => `/tulis/kim/${id}.json`,
	/** What a page is made of; `path` is that of the file below the content folder. */
	tulisSource: (path: string) => `/tulis/sumber/${path}.json`,
	/** The desk, for a KIM, or with what a page is made of. */
	tulisFor: (kim: string) => `${page("tulis")}?kim=${kim}`,
	tulisMend: (address: string) => `${page("tulis")}?buka=${address}`,
	sitemap: "/sitemap-index.xml",
	lapor: page("lapor"),
	laporLembar: page("lapor", "lembar"),
	/** A report page, about another page of the site. */
	laporAbout: (lapor: string, path: string) => `${lapor}?halaman=${path}`,
	mitra: page("mitra"),
	mitraData: page("mitra", "data"),
	/** A file of the static API; `file` is its path below the version. */
	api: (file: string) => `/api/v1/${file}`,
	/** What data say of an address that never was. */
	apiNone: "/api/v1/404.json",
	apiSchema: (name: string) => `/api/v1/skema/${name}.json`,
	openapi: "/api/v1/openapi.json",
} as const;

/** The Kemendagri code of a region's place on the page of KIM; `undefined` for any other address. */
export const regionOf = (address: string): string | undefined =>
	/^\/kim\/#w-([\d-]+)$/.exec(address)?.[1]?.replaceAll("-", ".");

/** The Kemendagri code of a region by the address of its page; `undefined` for any other address. */
export const regionOfPage = (address: string): string | undefined =>
	/^\/wilayah\/(\d{2}(?:-\d{2}(?:-\d{2}(?:-\d{4})?)?)?)\/$/.exec(address)?.[1]?.replaceAll("-", ".");

/** One setting for the process: Astro runs a copy of this module in its own bundle. */
const key = Symbol.for("corong.domain");
const globals = globalThis as { [key]?: Domain | undefined };

/** From here on the site is one KIM's own, at the root of its domain. */
export function liveOn(domain: Domain | undefined): void {
	globals[key] = domain;
}

/** The domain of the one KIM that this site is; `undefined` for a portal. */
export const ownDomain = (): Domain | undefined => globals[key];

/** Absolute form of a site path. */
export const absolute = (path: string, site: URL | string) => {
	const domain = path.startsWith("/") ? ownDomain() : undefined;
	return new URL(domain ? onDomain(path, domain) : path, site).href;
};

/** An address as it is printed: no scheme, no slash at the end. */
export const printed = (address: string) => address.replace(/^https?:\/\/|\/$/g, "");

/** An address that opens a calendar app, which then follows the file. */
export const webcal = (path: string, site: URL | string) =>
	absolute(path, site).replace(/^https?:/, "webcal:");

/** Google's page that adds a calendar to follow; it takes the address in its webcal form. */
export const googleCalendar = (path: string, site: URL | string) =>
	`https://calendar.google.com/calendar/render?cid=${encodeURIComponent(webcal(path, site))}`;

/** An address that opens a mail with a text; without a receiver, the writer picks one. */
export const mailto = (subject: string, text: string, to = "") =>
	`mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll("\n", "\r\n"))}`;

/** A WhatsApp address that opens with a text; with a number, a chat with that number. */
export const whatsapp = (text: string, number?: string) =>
	`https://wa.me/${number?.replace(/\D/g, "") ?? ""}?text=${encodeURIComponent(text)}`;
