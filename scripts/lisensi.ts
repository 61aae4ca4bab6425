/** `npm run lisensi`: the licences of all packages that a published site is made with, counted; unusual ones by name. */
import { execFileSync } from "node:child_process";
import { byText } from "../src/model/kata.ts";

/** Licences that ask for no more than to be named. */
const usual =
	/^(?:\(?(?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|CC0-1\.0|BlueOak-1\.0\.0|Unlicense|Python-2\.0|CC-BY-4\.0|MIT-0)(?: (?:OR|AND) )?)+\)?$/;

interface Component {
	name: string;
	version: string;
	licenses?: { license?: { id?: string; name?: string }; expression?: string }[];
}

const said = execFileSync("npm", ["sbom", "--sbom-format", "cyclonedx", "--omit", "dev"], {
	encoding: "utf8",
	maxBuffer: 2 ** 27,
});
const { components = [] } = JSON.parse(said) as { components?: Component[] };
const licenceOf = ({ licenses = [] }: Component) =>
	licenses
		.map(({ license, expression }) => expression ?? license?.id ?? license?.name ?? "?")
		.join(" AND ") || "?";

const byLicence = [...Map.groupBy(components, licenceOf)].sort(([a], [b]) => byText(a, b));
for (const [licence, list] of byLicence)
	console.log(
		`${String(list.length).padStart(5)}  ${licence}${usual.test(licence) ? "" : `: ${list.map(({ name }) => name).join(", ")}`}`,
	);
