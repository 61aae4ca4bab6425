import type { Rule } from "../rule.ts";
import { alamat } from "./alamat.ts";
import { alias } from "./alias.ts";
import { dicabut } from "./dicabut.ts";
import { ditanya } from "./ditanya.ts";
import { gambar } from "./gambar.ts";
import { hari } from "./hari.ts";
import { hasil } from "./hasil.ts";
import { huruf } from "./huruf.ts";
import { isi } from "./isi.ts";
import { jadwal } from "./jadwal.ts";
import { jadwalTerbit } from "./jadwal-terbit.ts";
import { judulBagian } from "./judul-bagian.ts";
import { kolom } from "./kolom.ts";
import { kutipan } from "./kutipan.ts";
import { pribadi } from "./pribadi.ts";
import { rujukan } from "./rujukan.ts";
import { sisa } from "./sisa.ts";
import { sisipan } from "./sisipan.ts";
import { tanda } from "./tanda.ts";
import { tanggalKetik } from "./tanggal-ketik.ts";
import { tautan } from "./tautan.ts";
import { tempat } from "./tempat.ts";
import { terbit } from "./terbit.ts";
import { terlihat } from "./terlihat.ts";
import { versi } from "./versi.ts";
import { yaml } from "./yaml.ts";

export const rules: readonly Rule[] = [
	tempat,
	versi,
	alamat,
	yaml,
	kolom,
	rujukan,
	alias,
	dicabut,
	sisipan,
	jadwal,
	jadwalTerbit,
	hasil,
	ditanya,
	isi,
	kutipan,
	huruf,
	tanda,
	tautan,
	gambar,
	terlihat,
	sisa,
	judulBagian,
	tanggalKetik,
	hari,
	pribadi,
	terbit,
];
