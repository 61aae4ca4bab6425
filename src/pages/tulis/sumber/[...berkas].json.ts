import type { APIRoute, InferGetStaticPropsType } from "astro";
import { sourcesToMake, sourceText } from "../../../site/mendable.ts";

export const getStaticPaths = async () =>
	(await sourcesToMake()).map((source) => ({ params: { berkas: source.path }, props: { source } }));
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => Response.json(sourceText(props.source));
