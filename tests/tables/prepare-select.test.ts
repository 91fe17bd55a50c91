import { expect, test } from "vitest";
import { prepareSelect } from "@/lib/tables/prepare-select";

const options = [
  { value: "440200", label: "Shaoguan" },
  { value: "440300", label: "Shenzhen" },
];
const select = (value: string | undefined) =>
  prepareSelect({
    locale: "en",
    name: "city",
    label: "City",
    value,
    options,
    unset: "Any",
    several: (count, names) => `${count} chosen: ${names}`,
  });

test("a choice offers the state without a filter first, and marks the one in force", () => {
  expect(select(undefined)).toMatchObject({ value: "", options: [{ value: "", label: "Any" }, ...options] });
  expect(select("440300").options).toHaveLength(3);
});

test("several values from the address stand as one more option, so that sending the form keeps them", () => {
  const { value, options: shown } = select("440300,440200");
  expect(value).toBe("440300,440200");
  expect(shown[1]).toEqual({ value: "440300,440200", label: "2 chosen: Shenzhen, Shaoguan" });
});

test("a value the list does not know is kept as it is", () => {
  expect(select("449999").options[1]).toEqual({ value: "449999", label: "449999" });
});
