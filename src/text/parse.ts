/** Text of a file to its syntax tree, by the native parser; for the command line and the build. */
import type { Root } from "mdast";
import { markdownToMdast, mdxToMdast } from "satteri";
import { type Parse, toBlocks } from "./normalise.ts";

const features = { gfm: { footnotes: true }, frontmatter: true } as const;

/**
 * Parses a whole file, frontmatter included, so that every position is a position in the file.
 * Throws an Error whose message carries `line:column` when MDX is not well-formed.
 */
export const parseBody: Parse = (source, format) =>
	toBlocks(
		(format === "mdx"
			? mdxToMdast(source, { features })
			: markdownToMdast(source, { features: { ...features, directive: true } })) as Root,
		source,
	);
