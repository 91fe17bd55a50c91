import { afterEach, beforeEach, expect, expectTypeOf, test, vi } from "vitest";
import { ApiProblem, askApi } from "@/lib/api/client";
import { askApi as answerApi } from "./ask-api";

// The browser's two globals the client needs, with the server's own handlers behind them.
beforeEach(() => {
  vi.stubGlobal("document", { documentElement: { lang: "en" } });
  vi.stubGlobal("fetch", (url: string, init: { headers: Record<string, string> }) =>
    answerApi(url.replace("/api/v1", ""), init.headers),
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test("an answer comes typed by the endpoint's declaration", async () => {
  const { data, meta } = await askApi("/parks", { params: {}, query: { region: "north", sort: "-taxWanYuan" } });
  expectTypeOf(data[0]?.taxWanYuan).toEqualTypeOf<number | null | undefined>();
  expect(data.map((park) => park.region)).toEqual(data.map(() => "north"));
  expect(meta.total).toBe(data.length);
  const { data: park } = await askApi("/parks/{code}", { params: { code: "GD-4402-001" } });
  expect(park.code).toBe("GD-4402-001");
});

test("a refusal is thrown as the server worded it, in the page's language", async () => {
  const asked = askApi("/parks/{code}", { params: { code: "GD-4402-999" } });
  await expect(asked).rejects.toThrow(ApiProblem);
  await expect(asked).rejects.toThrow("There is no park “GD-4402-999”.");
});
