import { expect, test } from "vitest";
import { describeEndpoint } from "@/lib/api/describe-endpoint";
import { ENDPOINTS } from "@/lib/api/v1/endpoints";
import { MESSAGES } from "@/lib/i18n/messages";

const notes = ENDPOINTS.map((endpoint) => describeEndpoint(endpoint));

test("every parameter of every endpoint is explained in both languages, and nothing else is", () => {
  const named = [...new Set(notes.flatMap(({ parameters }) => parameters.map(({ name }) => name)))].toSorted();
  expect(Object.keys(MESSAGES["zh-CN"].api.parameter).toSorted()).toEqual(named);
  expect(Object.keys(MESSAGES.en.api.parameter).toSorted()).toEqual(named);
});

test("fields come with their types, nested ones under the outer name, reasons of absence left to the rule", () => {
  const { fields } = notes.find(({ path }) => path === "/overview") ?? { fields: [] };
  expect(fields.find(({ name }) => name === "outputWanYuan")).toEqual({
    name: "outputWanYuan",
    type: "number | null",
    description: "Gross industrial output, 万元.",
  });
  expect(fields.map(({ name }) => name)).toContain("outputSeries[].period");
  expect(fields.filter(({ name }) => name.endsWith("Absent"))).toEqual([]);
});

test("every endpoint but that of pictures has fields, and each a name of its own", () => {
  expect(notes.filter(({ fields }) => fields.length === 0).map(({ path }) => path)).toEqual([
    "/charts/{chart}.{format}",
  ]);
  expect(new Set(notes.map(({ operation }) => operation)).size).toBe(notes.length);
});
