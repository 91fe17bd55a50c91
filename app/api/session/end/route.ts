import { signOutByForm } from "@/lib/auth/sign-out-by-form";

/** The sign-out button's form. */
export const POST = (request: Request): Promise<Response> => signOutByForm(request);
