import { z } from "zod";
import type { AnyDeclaration, Bilingual } from "./endpoint";

/** One parameter of an endpoint, by the name it has in the address. */
export type ParameterNote = { name: string; place: "path" | "query"; example: string | null };

/** One field of an answer; fields of nested objects carry the outer name: `outputSeries[].period`. */
export type FieldNote = { name: string; type: string; description: string | null };

/** An endpoint as the readable documentation shows it. */
export type EndpointNote = {
  path: string;
  operation: string;
  summary: Bilingual;
  parameters: ParameterNote[];
  fields: FieldNote[];
  mediaTypes: readonly string[];
};

type Node = {
  type?: string | string[];
  description?: string;
  examples?: unknown[];
  enum?: unknown[];
  anyOf?: Node[];
  properties?: Record<string, Node>;
  items?: Node;
  $ref?: string;
};

/** Reads an endpoint's declaration into what the documentation shows, from the very schemas that validate. */
export function describeEndpoint(endpoint: AnyDeclaration): EndpointNote {
  const { path, operation, summary, params, mediaTypes = ["application/json"] } = endpoint;
  const query = z.toJSONSchema(endpoint.query, { io: "input", unrepresentable: "any" }) as Node;
  const answer = z.toJSONSchema(endpoint.answer, { io: "output", unrepresentable: "any" }) as Node & {
    $defs?: Record<string, Node>;
  };
  const follow = (node: Node): Node => answer.$defs?.[node.$ref?.split("/").at(-1) ?? ""] ?? node;
  return {
    path,
    operation,
    summary,
    parameters: [
      ...Object.entries(params).map(([name, { example }]) => ({ name, place: "path" as const, example })),
      ...Object.entries(query.properties ?? {}).map(([name, { examples }]) => ({
        name,
        place: "query" as const,
        example: examples?.[0] === undefined ? null : String(examples[0]),
      })),
    ],
    fields: fieldsOf(follow(follow(answer).items ?? answer), "", follow),
    mediaTypes,
  };
}

/**
 * Fields of an object. Schemas that have a name of their own stand apart and are followed.
 *
 * The reason beside an absent figure follows one rule for all, so it is not listed field by field.
 */
function fieldsOf({ properties = {} }: Node, prefix: string, follow: (node: Node) => Node): FieldNote[] {
  return Object.entries(properties)
    .filter(([name]) => !(name.endsWith("Absent") && name.slice(0, -"Absent".length) in properties))
    .flatMap(([name, reference]) => {
      const node = follow(reference);
      const inner = follow(node.items ?? node);
      const full = prefix + name + (node.items ? "[]" : "");
      const note = { name: full, type: typeOf(node), description: node.description ?? null };
      return [note, ...fieldsOf(inner, `${full}.`, follow)];
    });
}

function typeOf(node: Node): string {
  if (node.enum) return node.enum.map((value) => `"${value}"`).join(" | ");
  if (node.anyOf) return [...new Set(node.anyOf.map(typeOf))].join(" | ");
  if (node.items) return `${typeOf(node.items)}[]`;
  return [node.type ?? "object"].flat().join(" | ");
}
