import { pinyin } from "pinyin-pro";
import { describe, expect, test } from "vitest";
import { baseName } from "@/lib/search/base-name";
import { compact } from "@/lib/search/compact";
import { findItems } from "@/lib/search/find-items";
import { gradeOf } from "@/lib/search/grade-of";
import { searchQuery } from "@/lib/search/search-query";
import { segmentStarts } from "@/lib/search/segment-starts";
import { spellName } from "@/lib/search/spell-name";
import { CITIES } from "@/prisma/seed/reference/cities";
import { INDEX, LEADING, PARKS } from "./roster";

/** Codes of the parks a text finds, best first. */
function find(text: string): string[] {
  const asked = searchQuery(text);
  if (!asked) throw new Error(`“${text}” asks for everything`);
  return findItems(INDEX, asked).map(({ park }) => park.code);
}

/** Parks of the city, and those that carry its name. */
const parksNaming = (city: { code: string; nameZh: string }) =>
  PARKS.filter(
    (park) =>
      park.city === city.code ||
      [park.nameZh, ...park.aliases].some((name) => compact(name).includes(baseName(city.nameZh))),
  ).map(({ code }) => code);

describe.each(CITIES)("$nameZh", (city) => {
  const own = PARKS.filter((park) => park.city === city.code).map(({ code }) => code);
  const spelled = city.nameEn.toLowerCase();
  const syllables = spellName(baseName(city.nameZh), [city.nameEn]);
  const initials = syllables.map((syllable) => syllable.charAt(0)).join("");

  test("is spelled as its English name", () => {
    expect(syllables.join("")).toBe(spelled);
  });

  test("is found by its name with and without 市, by pinyin, initials, English name and code: all of its parks", () => {
    const forms = [city.nameZh, baseName(city.nameZh), spelled, `${spelled}shi`, `${initials}s`, initials, city.nameEn];
    for (const form of [...forms, city.code, city.code.slice(0, 4), spelled.toUpperCase(), syllables.join(" ")])
      expect(find(form), form).toEqual(expect.arrayContaining(own));
  });

  test("in Chinese and by code it finds no park that neither lies there nor carries its name", () => {
    const naming = parksNaming(city);
    for (const form of [city.nameZh, baseName(city.nameZh)]) expect(naming).toEqual(expect.arrayContaining(find(form)));
    expect(find(city.code).toSorted()).toEqual(own.toSorted());
  });

  test("its initials find only what really begins so: a part of a name, a city or a county", () => {
    for (const code of find(initials)) {
      const park = PARKS.find((one) => one.code === code);
      if (!park) throw new Error(code);
      const english = [park.nameEn, park.cityNameEn, park.countyNameEn];
      const places = [...LEADING, park.countyNameZh, baseName(park.countyNameZh)];
      const beginnings = [park.nameZh, ...park.aliases, park.cityNameZh, park.countyNameZh].flatMap((name) => {
        const sounds = spellName(name, english).filter((_, at) => compact([...name][at] ?? "") !== "");
        return segmentStarts(name, places).flatMap((start) => {
          const rest = sounds.slice(start);
          return [rest.join(""), rest.map((sound) => sound.charAt(0)).join("")];
        });
      });
      expect(
        beginnings.some((beginning) => beginning.startsWith(initials)),
        `${initials} finds ${park.nameZh}`,
      ).toBe(true);
    }
  });
});

test.each([
  // 产业园 and the like begin nothing: only what is called so is found.
  ["cy", ["GD-4405-045"]],
  ["gx", []],
  ["sg", ["GD-4402-003", "GD-4402-005", "GD-4402-006", "GD-4402-007", "GD-4402-008", "GD-4402-001", "GD-4408-072"]],
  ["py", ["GD-4414-021", "GD-4414-022"]],
  ["panyu", ["GD-4414-022"]],
  ["nx", ["GD-4402-003"]],
  ["dabu", ["GD-4414-027"]],
  ["dapu", []],
  ["guanshao", ["GD-4402-001"]],
  ["tangxia", ["GD-4414-021"]],
  ["lechang", ["GD-4402-004"]],
  ["changan", ["GD-4417-082"]],
  ["lvse", ["GD-4405-045"]],
  ["luse", ["GD-4405-045"]],
  ["Lǜsè", ["GD-4405-045"]],
  ["Chao'an", ["GD-4451-047"]],
])("“%s” finds %j, best first", (text, codes) => {
  expect(find(text).slice(0, Math.max(codes.length, 1))).toEqual(codes);
});

test.each([
  "GD-4402-001",
  "gd-4402-001",
  "4402-001",
  "4402001",
  "gd4402001",
  "GD 4402 001",
  "ＧＤ－４４０２－００１",
  "GD–4402–001",
  "001",
  "莞韶产业园",
  "东莞（韶关）产业转移",
  "东莞韶关产业转移工业园",
  "  Dongguan (Shaoguan)  ",
  "ｄｏｎｇｇｕａｎ ＳＨＡＯＧＵＡＮ transfer",
  "shaoguan gao xin qu 440203",
])("“%s” finds Dongguan (Shaoguan) Industrial Transfer Park first", (text) => {
  expect(find(text)[0]).toBe("GD-4402-001");
});

test("a code of a county finds its parks and no park whose number merely begins so", () => {
  for (const { county } of PARKS)
    expect(find(county).toSorted()).toEqual(
      PARKS.filter((park) => park.county === county || park.city === county)
        .map(({ code }) => code)
        .toSorted(),
    );
});

test("all words must be met, in any order, in Chinese, pinyin or English", () => {
  for (const text of ["韶关 南雄", "南雄 sg", "nanxiong shaoguan", "Nanxiong Park", "韶关nx", "shao guan nan xiong"])
    expect(find(text), text).toEqual(["GD-4402-003"]);
  expect(find("韶关 阳江")).toEqual([]);
});

test("words for the kind of park find by length, so that none is found by chance", () => {
  expect(find("transfer").length).toBeGreaterThan(40);
  expect(find("tra")).toEqual([]);
  expect(find("产业园").length).toBeGreaterThan(40);
});

test("spaces, brackets and strokes alone ask for everything, other signs for what no name has", () => {
  for (const text of ["", "  ", "()", "\uff08 \uff09 - ,"]) expect(searchQuery(text)).toBeNull();
  for (const sign of ["!!!", "%", "*", "<>", "\u3002", "\u{1f600}"]) {
    const question = searchQuery(sign);
    expect(question, sign).not.toBeNull();
    expect(
      INDEX.filter(({ text }) => question && gradeOf(question, text) !== null),
      sign,
    ).toEqual([]);
  }
});

test("every park is found by each of its names, each part of them in Chinese, and every beginning of them", () => {
  const missed: string[] = [];
  for (const { park, text } of INDEX) {
    const found = (asked: string) => {
      const question = searchQuery(asked);
      if (question !== null && gradeOf(question, text) === null) missed.push(`${park.code} by “${asked}”`);
    };
    const named = [park.nameZh, ...park.aliases, park.countyNameZh, park.cityNameZh, baseName(park.countyNameZh)];
    const english = [park.nameEn, park.cityNameEn, park.countyNameEn];
    for (const name of [...named, ...english])
      for (let length = 1; length <= name.length; length++) found(name.slice(0, length));
    for (const name of named) {
      const sounds = spellName(name, english)
        .map(compact)
        .filter((sound) => sound !== "");
      found(sounds.map((sound) => sound.charAt(0)).join(""));
      const spelled = sounds.join("");
      for (let length = 1; length <= spelled.length; length++) found(spelled.slice(0, length));
      for (let from = 0; from < name.length; from++) found(name.slice(from));
    }
  }
  expect(missed).toEqual([]);
});

test("places read as their English names have it, whatever the dictionary says", () => {
  const overruled = PARKS.flatMap((park) => {
    const read = spellName(park.countyNameZh, [park.countyNameEn]).join("");
    expect(read.startsWith(compact(park.countyNameEn.split(" ")[0] ?? "")), park.countyNameZh).toBe(true);
    return read === pinyin(park.countyNameZh, { toneType: "none", type: "array", v: true }).join("") ? [] : [read];
  });
  expect(overruled).toEqual(["huaduqu", "dabuxian"]);
});
