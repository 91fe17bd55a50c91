import { answerAuth } from "@/lib/auth/answer-auth";

/** Sign in, sign out, and who is signed in, for programs and scripts on the page. */
export const GET = (request: Request): Promise<Response> => answerAuth(request);
export const POST = GET;
