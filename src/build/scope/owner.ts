/**
 * Whose a file of the site is. What belongs to a KIM is made of its folder and the centre, and of no other KIM's folder.
 * The pages of a province's regions, and their index, are made of the centre and of the KIM that lie in it.
 */

/** Places below which a KIM's files lie: pages, data of the API, of the desk, pictures of shared links. */
const own = /^(?:api\/v1\/|tulis\/(?:sumber\/)?|og\/)?kim\/([^/]+?)(?:\/|\.json$|\.png$)/;

const ofProvince = /^wilayah\/(\d\d)(?:-[\d-]+)?\//;

/** What the regions of a province are called where KIM are called by their ids, none of which holds a blank. */
export const provinceName = (code: string): string => `wilayah ${code.slice(0, 2)}`;

/** The KIM or the province that a file of the site belongs to; `undefined` for one of the centre. `file` is its path below the site. */
export function ownerOf(file: string, isKim: (id: string) => boolean): string | undefined {
	const province = ofProvince.exec(file)?.[1];
	if (province) return provinceName(province);
	const id = own.exec(file)?.[1];
	return id !== undefined && isKim(id) ? id : undefined;
}
