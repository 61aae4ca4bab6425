/**
 * What a field is for, where its form does not say it. A registry of our own and not zod's `.meta()`, whose
 * contents would all go into the JSON Schema that editors and mitra read. A copy that `.describe()` makes
 * of a field keeps its role.
 */
import * as z from "zod";

export interface Role {
	/** Hours of a day, `07.00-13.00`. */
	readonly hours?: true;
	/** A telephone number as machines dial it. */
	readonly phone?: true;
	/** A text in which `:tanggal{id="…"}` becomes the date of a stage. */
	readonly dated?: true;
	/** A picture of the author's own folder, `gambar/foto.jpg`: the gate looks whether it is there. */
	readonly picture?: true;
}

export const roles = z.registry<Role>();
