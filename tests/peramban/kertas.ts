/** What a page becomes on paper. */
import type { Page } from "playwright-core";

export const papers = {
	A4: { width: "210mm", height: "297mm" },
	F4: { width: "215mm", height: "330mm" },
} as const;

/** Sheets that a PDF takes. */
export const sheetsOf = (pdf: Buffer): number =>
	pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** Sheets the page takes on paper. */
export const sheets = async (page: Page, paper: keyof typeof papers): Promise<number> =>
	sheetsOf(await page.pdf(papers[paper]));
