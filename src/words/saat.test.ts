import { expect, test } from "vitest";
import { formatInstant } from "./saat.ts";

test("an instant is told with the clock of its zone", () => {
	expect(formatInstant("2026-11-27T20:00:00.267Z", "Asia/Makassar")).toBe(
		"28 November 2026 pukul 04.00 WITA",
	);
	expect(formatInstant("2026-11-27T20:00:00.267Z", "UTC")).toBe("27 November 2026 pukul 20.00 UTC");
});
