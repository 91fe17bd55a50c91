import type { z } from "zod";
import { type Fault, Refusal } from "@/lib/domain/refusal";

/**
 * Reads the parameters of an address by a strict schema.
 *
 * @throws Refusal `malformed` with one fault per wrong, unknown or repeated parameter
 */
export function parseQuery<S extends z.ZodType>(search: URLSearchParams, schema: S): z.output<S> {
  const repeated = [...new Set(search.keys())].filter((name) => search.getAll(name).length > 1);
  if (repeated.length > 0)
    throw new Refusal(
      "malformed",
      repeated.map((parameter) => ({ parameter, code: "repeated-parameter" })),
    );
  // Neither reaches a schema: one is taken for the object's own prototype, the other no database can hold.
  const odd = [...search].find(([name, value]) => name === "__proto__" || `${name}${value}`.includes("\0"));
  if (odd) {
    const [parameter, value] = odd;
    const code = value.includes("\0") ? "invalid" : "unknown-parameter";
    throw new Refusal("malformed", [{ parameter, code, values: { value: parameter } }]);
  }
  const parsed = schema.safeParse(Object.fromEntries(search));
  if (!parsed.success) throw new Refusal("malformed", parsed.error.issues.flatMap(faultsOf));
  return parsed.data;
}

function faultsOf(issue: z.core.$ZodIssue): Fault[] {
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((parameter) => ({ parameter, code: "unknown-parameter", values: { value: parameter } }));
  const parameter = String(issue.path[0] ?? "");
  if (issue.code === "custom" && issue.params) {
    const { code, values } = issue.params as { code: string; values: Fault["values"] };
    return [{ parameter, code, values: values ?? {} }];
  }
  // Every value of an address is text: only one that is not there has another type.
  if (issue.code === "invalid_type") return [{ parameter, code: "parameter-needed" }];
  if (issue.code === "too_big") return [{ parameter, code: "text-too-long", values: { most: Number(issue.maximum) } }];
  return [{ parameter, code: issue.code === "invalid_format" ? "code-malformed" : "invalid" }];
}
