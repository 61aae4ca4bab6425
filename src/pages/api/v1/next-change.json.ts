import { nextChangeContent } from "../../../channels/api/query/next-change.ts";
import { listRoute } from "../../../channels/api/route.ts";

export const GET = listRoute("next-change", nextChangeContent);
