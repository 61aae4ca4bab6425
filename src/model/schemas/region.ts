import * as z from "zod";

/** One region that the site uses: its official name (idn-area-data). The id is its code. */
export const region = z.strictObject({ nama: z.string() });
