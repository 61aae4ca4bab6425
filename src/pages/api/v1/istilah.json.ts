import { termsContent } from "../../../channels/api/query/daftar.ts";
import { listRoute } from "../../../channels/api/route.ts";

export const GET = listRoute("istilah", termsContent);
