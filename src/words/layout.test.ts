import { expect, test } from "vitest";
import { licenceLine } from "./layout.ts";

test.each([
	"https://creativecommons.org/licenses/by/4.0/",
	"https://creativecommons.org/licenses/by-sa/4.0/deed.id",
	"https://creativecommons.org/licenses/by-nc-nd/3.0/",
	"https://creativecommons.org/publicdomain/zero/1.0/",
	"https://creativecommons.org/publicdomain/mark/1.0/",
	"https://creativecommons.org.contoh.go.id/licenses/by/4.0/",
	"https://contoh.go.id/ketentuan/",
])("what a site says of its licence: %s", (address) => {
	expect(licenceLine(address)).toMatchSnapshot();
});
