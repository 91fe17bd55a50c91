import { acceptedLocale } from "./accepted-locale";
import { problemAnswer } from "./problem-answer";

/** The answer at an address of the API where nothing is. */
export const unknownPath = (request: Request): Response =>
  problemAnswer(404, [{ code: "unknown-path" }], acceptedLocale(request.headers.get("accept-language")));
