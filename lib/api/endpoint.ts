import type { z } from "zod";
import type { Dataset } from "@/lib/data/dataset/get-dataset";
import type { Meta } from "@/lib/schemas/api/meta";
import type { ApiLocale } from "./accepted-locale";

/** A text in both languages. */
export type Bilingual = Record<ApiLocale, string>;

/** What a handler is given: the state of the data, the parts of the path, the query parsed and as it stands, the reader's language. */
export type Asked<Q> = {
  dataset: Dataset;
  params: Record<string, string>;
  query: Q;
  given: Record<string, string>;
  locale: ApiLocale;
  /** Scheme and host readers know the site by; empty where they cannot be told. */
  origin: string;
};

/** An answer built whole, sent as `{ data, meta }`. */
export type Answer<A> = { data: A; meta: Meta };

/** An answer written while its rows are read. */
export type Streamed = { stream: ReadableStream<Uint8Array>; headers: Record<string, string> };

/**
 * One address of the API, declared once: validation, the OpenAPI document, the readable documentation and the browser's
 * typed client all follow from it.
 */
export type Declaration<P extends string, Q extends z.ZodType, A extends z.ZodType> = {
  /** Address below `/api/v1`, parts in braces. */
  path: P;
  /** Name of the operation in generated clients. */
  operation: string;
  summary: Bilingual;
  /** What a part of the path is. */
  params: Record<string, { description: string; example: string }>;
  /** Strict object of the query's parameters: an unknown one is refused. */
  query: Q;
  /** Shape of `data`; of each row where rows are streamed. */
  answer: A;
  /** Media types it answers in; JSON by itself when left out. */
  mediaTypes?: readonly string[];
  /** True when it may answer while its rows are read: such an answer is written once and cannot be kept. */
  streams?: true;
};

/** A declaration with what answers it. */
export type Endpoint<P extends string, Q extends z.ZodType, A extends z.ZodType> = Declaration<P, Q, A> & {
  load: (asked: Asked<z.output<Q>>) => Promise<Answer<z.output<A>> | Streamed>;
};

/** Any declaration; for what is said of an endpoint without answering. */
export type AnyDeclaration = Declaration<string, z.ZodType, z.ZodType>;

/** Any endpoint, whatever it is asked and answers; for lists of them. */
export type AnyEndpoint = AnyDeclaration & {
  load: (asked: Asked<never>) => Promise<Answer<unknown> | Streamed>;
};

/** Declares an endpoint whose answer is made on a higher floor, which joins it with `serve`. */
export const declare = <const P extends string, Q extends z.ZodType, A extends z.ZodType>(
  declaration: Declaration<P, Q, A>,
): Declaration<P, Q, A> => declaration;

/** Joins a declaration with what answers it. */
export const serve = <P extends string, Q extends z.ZodType, A extends z.ZodType>(
  declaration: Declaration<P, Q, A>,
  load: Endpoint<P, Q, A>["load"],
): Endpoint<P, Q, A> => ({ ...declaration, load });

/** Declares an endpoint; everything about it is inferred from the declaration. */
export const endpoint = <const P extends string, Q extends z.ZodType, A extends z.ZodType>(
  declaration: Endpoint<P, Q, A>,
): Endpoint<P, Q, A> => declaration;
