import { kimListContent } from "../../../channels/api/query/kim.ts";
import { listRoute } from "../../../channels/api/route.ts";

export const GET = listRoute("daftar-kim", kimListContent);
