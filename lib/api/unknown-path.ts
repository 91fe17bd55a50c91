import { acceptedLocale } from "./accepted-locale";
import { problemAnswer } from "./problem-answer";

/** The answer at an address of the API where nothing is. */
export const unknownPath = (request: Request): Response =>
  problemAnswer(404, [{ code: "unknown-path" }], acceptedLocale(request.headers.get("accept-language")));

/** The answer where a chart, or a form of file, of that name is not. */
export const unknownChart = (request: Request, file: string): Response =>
  problemAnswer(
    404,
    [{ code: "unknown-chart", values: { value: file } }],
    acceptedLocale(request.headers.get("accept-language")),
  );
