/** The closed list of blocks. A name that is not here is rejected by the gate. */
import type { Block } from "./block.ts";
import { contoh } from "./contoh.ts";
import { faq } from "./faq.ts";
import { galeri } from "./galeri.ts";
import { kolom } from "./kolom.ts";
import { kontak } from "./kontak.ts";
import { kutipan } from "./kutipan.ts";
import { langkah } from "./langkah.ts";
import { peringatan } from "./peringatan.ts";
import { tahapan } from "./tahapan.ts";
import { tanggal } from "./tanggal.ts";
import { unduhan } from "./unduhan.ts";

const list = { peringatan, tanggal, tahapan, faq, kutipan, langkah, kontak, galeri, unduhan, kolom, contoh };

export const blocks: Readonly<Record<string, Block>> = Object.assign(Object.create(null), list);
