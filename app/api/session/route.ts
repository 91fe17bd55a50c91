import { signInByForm } from "@/lib/auth/sign-in-by-form";

/** The sign-in page's form. */
export const POST = (request: Request): Promise<Response> => signInByForm(request);
