import { z } from "zod";

/** An error as RFC 9457 writes it. Titles, details and messages are in the language asked for; codes are not. */
export const problemSchema = z
  .object({
    type: z.string().meta({ description: "`urn:parkscope:problem:` and the code of the first error." }),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    errors: z.array(
      z.object({
        parameter: z.string().optional(),
        pointer: z.string().optional(),
        cell: z.string().optional(),
        code: z.string(),
        message: z.string(),
      }),
    ),
  })
  .meta({ id: "Problem" });

export type ProblemBody = z.output<typeof problemSchema>;
