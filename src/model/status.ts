/** What a stage is on a day. Total: every ledger line and every day give exactly one status. */
import { isUncertain, type Revisi } from "./jadwal.ts";
import { isAfter, isBefore } from "./tanggal.ts";

export const statuses = [
	"akan-datang",
	"sampai-tenggat",
	"berlangsung",
	"sudah-dimulai",
	"selesai",
	"ditunda",
	"ditiadakan",
	"belum-ditetapkan",
	"belum-pasti",
	"bergantung",
] as const;
export type Status = (typeof statuses)[number];

/**
 * Status on `today` at the reader's place; both ends of a period are inclusive.
 * A period with an open end never claims more than is known: until a deadline it is
 * `sampai-tenggat`, after an open start `sudah-dimulai`. Inside a month without a day
 * it is `belum-ditetapkan`.
 */
export function status(revisi: Revisi, today: Temporal.PlainDate): Status {
	const { keadaan, periode } = revisi;
	if (isUncertain(keadaan)) return keadaan;
	if (!periode) return "bergantung";
	const { mulai, selesai, presisi } = periode;
	if (selesai && isAfter(today, selesai)) return "selesai";
	if (keadaan === "bergantung") return keadaan;
	if (mulai && isBefore(today, mulai)) return "akan-datang";
	if (presisi === "bulan") return "belum-ditetapkan";
	if (!mulai) return "sampai-tenggat";
	return selesai ? "berlangsung" : "sudah-dimulai";
}
