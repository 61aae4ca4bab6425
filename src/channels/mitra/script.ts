import { minifySync, transformWithOxc } from "vite";
import { urls } from "../../urls.ts";
import component from "./corong-faq.ts?raw";

/** The script of `<corong-faq>`, made small: one file that needs no other, the same bytes for every site. */
export async function componentScript(): Promise<string> {
	const { code } = await transformWithOxc(component, "corong-faq.ts", {
		define: {
			SEMATAN: JSON.stringify(urls.faqSematan(":slug")),
			SCRIPT: JSON.stringify(urls.sematanScript),
		},
		sourcemap: false,
	});
	return minifySync("corong-faq.js", code, { mangle: true, compress: true }).code;
}
