import type { APIRoute, InferGetStaticPropsType } from "astro";
import { subsitePaths } from "../../../collections/subsites.ts";
import { deskKim } from "../../../collections/tulis.ts";

export const getStaticPaths = subsitePaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) => Response.json(await deskKim(props.kim));
