/** How much one KIM may ask of the site: the one table. Whatever is beyond a limit is told, and stops nobody else. */
export const limits = {
	/** Letters of one page, in UTF-16 units: about twenty printed pages. Longer ones could keep a parser busy for minutes. */
	page: 60_000,
	/** Letters of the frontmatter; a profile with everything in it has a tenth of it. */
	frontmatter: 10_000,
	/** Signs without a space between them; the time to look for an address in them grows with their square. */
	word: 2_000,
	/** Openings of blocks, and signs that only look like one. */
	blocks: 300,
	colons: 3_000,
	/** Braces in `.mdx`. */
	braces: 200,
	/** Letters of one step of an address, and of a whole one: what every file system and every mail takes. */
	addressStep: 100,
	address: 250,
	/** Former addresses of one entry. */
	alias: 50,
	/** Bytes of one download. */
	fileBytes: 5_000_000,
	/** Bytes of one picture: what a good camera makes. It is published much smaller. */
	pictureBytes: 30_000_000,
	/** Pixels of one picture: twice what a phone takes. Each needs four bytes of memory. */
	pixels: 50_000_000,
	/** Bytes of all pictures and downloads of one KIM. */
	kimBytes: 200_000_000,
	/** Pictures and downloads of one KIM. */
	kimFiles: 2_000,
	/** Pages of one KIM. */
	kimPages: 5_000,
} as const;
