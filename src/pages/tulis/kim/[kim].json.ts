import type { APIRoute, InferGetStaticPropsType } from "astro";
import { tulisKim } from "../../../channels/tulis/query.ts";
import { subsitePaths } from "../../../site/subsites.ts";

export const getStaticPaths = subsitePaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) => Response.json(await tulisKim(props.kim));
