/** What pages say to machines is what they say to people: schema.org blocks, and the pictures of shared links. */
import { readFileSync } from "node:fs";
import sharp from "sharp";
import { expect, inject, test } from "vitest";
import { stageFiles } from "../content.ts";
import {
	asSet,
	attribute,
	builtPages,
	elements,
	fileAt,
	isIndexable,
	one,
	origin,
	type Page,
	page,
	textOf,
} from "../dokumen.ts";

type Thing = { readonly "@type": string } & Readonly<Record<string, unknown>>;

/** Text of the blocks of a page. */
const blocks = ({ tree }: Page) =>
	elements(tree, (e) => e.tagName === "script" && attribute(e, "type") === "application/ld+json").map((e) =>
		e.children.map((child) => ("value" in child ? child.value : "")).join(""),
	);

const all: { page: Page; thing: Thing }[] = builtPages().flatMap((p) =>
	blocks(p).flatMap((text) => {
		const block = JSON.parse(text) as { "@context": string; "@graph": Thing[] };
		expect(block["@context"]).toBe("https://schema.org");
		return block["@graph"].map((thing) => ({ page: p, thing }));
	}),
);
const ofType = (type: string) => all.filter(({ thing }) => thing["@type"] === type);

/** Every value in a thing that is named one of these, however deep. */
function values(thing: unknown, ...names: string[]): unknown[] {
	if (typeof thing !== "object" || thing === null) return [];
	return Object.entries(thing).flatMap(([key, value]) => [
		...(names.includes(key) ? [value].flat() : []),
		...values(value, ...names),
	]);
}
const texts = (thing: unknown, ...names: string[]) => values(thing, ...names).map(String);

/** Required by developers.google.com/search/docs/appearance/structured-data, by type; and how many pages say it. */
const required: Record<string, [number, ...string[]]> = {
	FAQPage: [60, "mainEntity", "name", "acceptedAnswer", "text"],
	Event: [20, "name", "startDate", "location", "address", "organizer", "eventAttendanceMode"],
	NewsArticle: [8, "headline", "datePublished", "image", "author", "publisher"],
	ClaimReview: [
		5,
		"claimReviewed",
		"reviewRating",
		"ratingValue",
		"bestRating",
		"worstRating",
		"appearance",
		"url",
		"author",
	],
	Organization: [4, "name", "url"],
	BreadcrumbList: [100, "itemListElement", "position", "name", "item"],
};

test.each(Object.entries(required))("%s has what a search engine requires", (type, [count, ...names]) => {
	const found = ofType(type);
	expect(found.length).toBeGreaterThanOrEqual(count);
	const lacking = found.flatMap(({ page: { address }, thing }) =>
		names.filter((name) => values(thing, name).join("") === "").map((name) => `${address} ${name}`),
	);
	expect(lacking).toEqual([]);
});

test("addresses are absolute, and those of this site lead somewhere", () => {
	const wrong = all.flatMap(({ page: { address }, thing }) =>
		texts(thing, "@id", "url", "item", "sameAs")
			.filter((href) => {
				const url = URL.parse(href);
				return !url || (url.origin === origin() && !fileAt(url.pathname));
			})
			.map((href) => `${address}: ${href}`),
	);
	expect(wrong).toEqual([]);
});

test("a page speaks of itself alone, and only where search engines may read it", () => {
	const elsewhere = all.flatMap(({ page: p, thing }) =>
		[thing["@id"] ?? thing.url]
			.filter((id) => id && !String(id).startsWith(origin() + p.address))
			.map((id) => `${p.address}: ${id}`),
	);
	expect(elsewhere).toEqual([]);
	expect(all.filter(({ page: p }) => !isIndexable(p)).map(({ page: p }) => p.address)).toEqual([]);
	expect(blocks(page("/tahapan/2020/")), "this page has no byte to spare").toEqual([]);
});

test("questions and answers are the words a reader sees", () => {
	const wrong = ofType("FAQPage").flatMap(({ page: { address, tree }, thing }) => {
		const seen = textOf(one(tree, "main"));
		return texts(thing.mainEntity, "name", "text")
			.filter((text) => !seen.includes(asSet(text)))
			.map((text) => `${address}: ${text}`);
	});
	expect(wrong).toEqual([]);
});

test("days are those of the stage's own file", () => {
	const wrong = ["2020", "2024"].flatMap((election) => {
		const files = new Map(stageFiles(election).map((file) => [file.id, file]));
		return ofType("Event")
			.filter(({ page: { address } }) => address.startsWith(`/tahapan/${election}/`))
			.flatMap(({ page: { address }, thing }) => {
				const lines = files.get(address.split("/").at(-2) ?? "")?.jadwal ?? [];
				const day = (name: string) => String(thing[name] ?? "").slice(0, 10);
				const current = lines.findLast((line) => line.mulai === day("startDate"));
				const earlier = texts(thing, "previousStartDate");
				const good =
					current !== undefined &&
					(current.selesai ?? "") === day("endDate") &&
					earlier.every((start) => lines.some(({ mulai }) => mulai === start)) &&
					earlier.length > 0 === String(thing.eventStatus).endsWith("EventRescheduled");
				return good ? [] : [address];
			});
	});
	expect(wrong).toEqual([]);
});

test("voting day was moved, and a stage without a certain day is no event", () => {
	const eventOf = (address: string) => ofType("Event").find(({ page: p }) => p.address === address)?.thing;
	expect(eventOf("/tahapan/2020/pemungutan-suara/")).toMatchObject({
		eventStatus: "https://schema.org/EventRescheduled",
		startDate: "2020-12-09T07:00",
		endDate: "2020-12-09T13:00",
		previousStartDate: ["2020-09-23"],
	});
	expect(eventOf("/tahapan/2020/penetapan-terpilih-dengan-sengketa/")).toBeUndefined();
});

test("a fact-check is signed by those who checked, never by this site", () => {
	const portal = textOf(one(page("/").tree, "title")).split(":")[0] ?? "";
	const wrong = ofType("ClaimReview").flatMap(({ page: { address, tree }, thing }) => {
		const seen = textOf(one(tree, "main"));
		const authors = texts(thing.author, "name");
		return authors.every((name) => seen.includes(name)) && !authors.includes(portal) ? [] : [address];
	});
	expect(wrong).toEqual([]);
});

test("every page for sharing has a picture with size and words, and no page loads it", async () => {
	const meta = ({ tree }: Page, name: string) =>
		elements(tree, "meta")
			.filter((e) => [attribute(e, "property"), attribute(e, "name")].includes(name))
			.map((e) => attribute(e, "content"))
			.join("|");
	const shared = builtPages().filter(isIndexable);
	const lacking = shared.filter(
		(p) =>
			!meta(p, "og:image").startsWith(`${origin()}/og/`) ||
			meta(p, "og:image:alt").length < 5 ||
			meta(p, "twitter:card") !== "summary_large_image" ||
			`${meta(p, "og:image:width")}x${meta(p, "og:image:height")}` !== "1200x630",
	);
	expect(lacking.map(({ address }) => address)).toEqual([]);
	expect(builtPages().filter(({ html }) => /<img[^>]+\/og\//.test(html))).toEqual([]);

	const picture = (address: string) => meta(page(address), "og:image").slice(origin().length);
	expect(picture("/faq/cara-mencoblos/")).toBe("/og/faq/cara-mencoblos.png");
	expect(picture("/kim/sekarbela/profil/")).toBe("/og/kim/sekarbela.png");
	const files = [...new Set(shared.map(({ address }) => picture(address)))];
	for (const file of files) {
		const bytes = readFileSync(inject("situs") + file.slice(1));
		expect(await sharp(bytes).metadata(), file).toMatchObject({ format: "png", width: 1200, height: 630 });
		expect(bytes.byteLength, file).toBeLessThan(150_000);
	}
});

test("only what asks something of a resident, or that one can attend, is an event", () => {
	const stages = new Map(
		["2020", "2024"].flatMap((id) => stageFiles(id).map((file) => [`/tahapan/${id}/${file.id}/`, file])),
	);
	const wrong = ofType("Event").filter(({ page: { address } }) => {
		const stage = stages.get(address);
		return stage
			? !stage.tindakan && !("tindakan_bertahap" in stage)
			: !/^\/kim\/[^/]+\/agenda\/$/.test(address);
	});
	expect(wrong.map(({ page: { address } }) => address)).toEqual([]);
	expect(ofType("Event").some(({ page: { address } }) => address.endsWith("/agenda/"))).toBe(true);
});
