import type { APIRoute } from "astro";
import { ownRows } from "../../../channels/cari/own.ts";
import { type SubsiteProps, subsitePaths } from "../../../site/subsites.ts";

export const getStaticPaths = subsitePaths;

export const GET: APIRoute<SubsiteProps> = async ({ props: { kim } }) => Response.json(await ownRows(kim));
