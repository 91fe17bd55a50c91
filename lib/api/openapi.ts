import { z } from "zod";
import { metaSchema } from "@/lib/schemas/api/meta";
import { problemSchema } from "@/lib/schemas/api/problem";
import { version } from "@/package.json";
import type { AnyDeclaration } from "./endpoint";

type Json = Record<string, unknown>;

/** Schemas inline: a document that needs no resolving of references is read by every tool. */
const jsonSchema = (schema: z.ZodType, io: "input" | "output"): Json => {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: "any" }) as Json;
  return rest;
};

const problem = (description: string): Json => ({
  description,
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
});

function parametersOf(endpoint: AnyDeclaration): Json[] {
  const { properties = {} } = jsonSchema(endpoint.query, "input") as { properties?: Record<string, Json> };
  const inPath = Object.entries(endpoint.params).map(([name, { description, example }]) => ({
    name,
    in: "path",
    required: true,
    description,
    schema: { type: "string" },
    example,
  }));
  const inQuery = Object.entries(properties).map(([name, { description, examples, id: _id, ...schema }]) => ({
    name,
    in: "query",
    description,
    schema,
    ...(Array.isArray(examples) ? { example: examples[0] } : {}),
  }));
  return [...inPath, ...inQuery];
}

function contentOf(endpoint: AnyDeclaration): Json {
  const schema = jsonSchema(endpoint.answer, "output");
  if (endpoint.mediaTypes)
    return Object.fromEntries(endpoint.mediaTypes.map((type) => [type, type.includes("json") ? { schema } : {}]));
  const body = {
    type: "object",
    required: ["data", "meta"],
    properties: { data: schema, meta: { $ref: "#/components/schemas/Meta" } },
  };
  return { "application/json": { schema: body } };
}

function operationOf(endpoint: AnyDeclaration): Json {
  return {
    operationId: endpoint.operation,
    summary: endpoint.summary.en,
    description: endpoint.summary["zh-CN"],
    parameters: parametersOf(endpoint),
    responses: {
      200: {
        description: "The answer.",
        headers: { ETag: { schema: { type: "string" } } },
        content: contentOf(endpoint),
      },
      304: { description: "Unchanged since the ETag in If-None-Match." },
      400: problem("A parameter is malformed, unknown or repeated."),
      401: problem("Figures are not public here; sign in."),
      404: problem("Nothing of that name."),
      422: problem("A rule does not allow the answer, e.g. a universe known only by its count."),
      503: problem("No data is loaded yet."),
    },
  };
}

/** The OpenAPI 3.1 document of the endpoints given, from the very schemas that validate. */
export function openApiDocument(endpoints: readonly AnyDeclaration[]): Json {
  return {
    openapi: "3.1.0",
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    info: {
      title: "Parkscope API 园鉴接口",
      version,
      description:
        "Money in 万元 (CNY 10,000), area in mu, rates as fractions, dates ISO 8601. A figure that is not there is null, with the reason in the sibling field `…Absent`. Errors follow RFC 9457. Sentences follow Accept-Language (zh-CN, en).",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/api/v1" }],
    paths: Object.fromEntries(endpoints.map((endpoint) => [endpoint.path, { get: operationOf(endpoint) }])),
    components: { schemas: { Meta: jsonSchema(metaSchema, "output"), Problem: jsonSchema(problemSchema, "output") } },
  };
}
