import { describe, expect, test } from "vitest";
import { PLACES } from "@/lib/domain/places";
import type { Meta } from "@/lib/schemas/api/meta";
import type { Park } from "@/lib/schemas/api/park";
import type { SearchItem } from "@/lib/schemas/api/search";
import { askApi, askJson } from "./ask-api";
import { readCsv } from "./read-csv";

type Found = { data: SearchItem[]; meta: Meta };
const search = (q: string, limit = 100) => askJson<Found>(`/search?limit=${limit}&q=${encodeURIComponent(q)}`);
const parks = async (query: string) => (await askJson<{ data: Park[] }>(`/parks?pageSize=500&${query}`)).data;

describe.each(["sg", "SG", "ｓｇ", "shaoguan", "shao guan", "韶关", "韶关市", "440200", "Shaoguan"])("“%s”", (q) => {
  test("finds every park of Shaoguan, in the list, the export and the search, and the city itself", async () => {
    const own = (await parks("city=440200")).map(({ code }) => code);
    expect(own).toHaveLength(9);
    const asked = `q=${encodeURIComponent(q)}`;
    const listed = (await parks(asked)).map(({ code }) => code);
    expect(listed).toEqual(expect.arrayContaining(own));
    expect((await readCsv(`/exports/parks.csv?${asked}`)).map(({ code }) => code)).toEqual(listed);
    const { data } = await search(q);
    const found = data.filter(({ kind }) => kind === "park").map(({ code }) => code);
    expect(found.toSorted()).toEqual(listed.toSorted());
    expect(data.filter(({ kind }) => kind === "city").map(({ code }) => code)).toEqual(["440200"]);
  });
});

test("the best comes first: code, whole name, beginning, initials, places", async () => {
  expect((await search("GD-4402-001")).data).toMatchObject([{ kind: "park", path: "/parks/GD-4402-001" }]);
  expect((await search("韶关")).data[0]).toMatchObject({ kind: "city", path: "/parks?city=440200" });
  const { data } = await search("sg");
  const shaoguanFirst = data.map(({ nameZh }) => nameZh.startsWith("韶关")).lastIndexOf(true);
  expect(data.slice(0, shaoguanFirst + 1).every(({ nameZh }) => nameZh.startsWith("韶关"))).toBe(true);
});

test("pages and indicators are found in both languages, an indicator by its code", async () => {
  expect((await search("对账")).data[0]).toMatchObject({ kind: "page", path: "/methods/reconciliation" });
  expect((await search("dz")).data).toContainEqual(expect.objectContaining({ code: "reconciliation" }));
  expect((await search("methods")).data[0]).toMatchObject({ kind: "page", path: "/methods" });
  for (const q of ["valueAdded", "工业增加值", "gyzjz"])
    expect((await search(q)).data[0], q).toMatchObject({ kind: "indicator", path: "/methods#indicator-valueAdded" });
});

test("nothing asked answers the pages; a limit holds and says how many there are", async () => {
  const { data, meta } = await askJson<Found>("/search");
  expect(data.map(({ path }) => path)).toEqual(PLACES.filter(({ key }) => key !== "search").map(({ path }) => path));
  expect(meta.total).toBe(data.length);
  const few = await search("产业园", 5);
  expect(few.data).toHaveLength(5);
  expect(few.meta.total).toBeGreaterThan(50);
  expect((await search("没有这样的园区")).data).toEqual([]);
});

test("a limit out of range and a text too long are refused by name", async () => {
  for (const [query, parameter] of [
    ["limit=0", "limit"],
    ["limit=101", "limit"],
    [`q=${"x".repeat(101)}`, "q"],
  ]) {
    const answer = await askApi(`/search?${query}`);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ errors: [{ parameter }] });
  }
});
