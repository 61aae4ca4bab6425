import { faqListContent } from "../../../channels/api/query/faq.ts";
import { listRoute } from "../../../channels/api/route.ts";

export const GET = listRoute("faq", faqListContent);
