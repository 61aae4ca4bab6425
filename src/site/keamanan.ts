/** How to tell the portal's staff of a weakness (RFC 9116). */
import { nowIn } from "../intake/clock.ts";
import { portal } from "./situs.ts";

/** The file says until when it holds; a site that is built at least twice a year keeps it current. */
const months = 9;

/** Where weaknesses are told, with the day until which that holds: the first of a month, for two builds of a day are alike. */
export async function securityText(): Promise<string> {
	const { alamat, repositori, zona } = await portal();
	const expires = nowIn(zona).toPlainDate().with({ day: 1 }).add({ months });
	const contact = repositori ? `${repositori.replace(/\/$/, "")}/security/advisories/new` : alamat;
	return [
		`Contact: ${contact}`,
		`Expires: ${expires}T00:00:00Z`,
		"Preferred-Languages: id, en",
		`Canonical: ${new URL("/.well-known/security.txt", alamat)}`,
		"",
	].join("\n");
}
