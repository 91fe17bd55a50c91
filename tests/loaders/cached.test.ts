import { expect, test } from "vitest";
import { cached } from "@/lib/loaders/cached";

let version = 1_000_000;
const nextState = () => ({ version: version++ });

test("asked at once or again, a question is computed once; under a new version afresh", async () => {
  let runs = 0;
  const ask = (state: { version: number }) => cached(state, "count", [1], async () => ++runs);
  const state = nextState();
  expect(await Promise.all([ask(state), ask(state), ask(state)])).toEqual([1, 1, 1]);
  expect(await ask(state)).toBe(1);
  expect(await ask(nextState())).toBe(2);
});

test("other arguments and other questions are answered apart", async () => {
  const state = nextState();
  const ask = (question: string, argument: unknown) =>
    cached(state, question, [argument], async () => [question, argument]);
  expect(await ask("a", null)).toEqual(["a", null]);
  expect(await ask("a", "null")).toEqual(["a", "null"]);
  expect(await ask("b", null)).toEqual(["b", null]);
});

test("a failure is told to everyone waiting and not kept", async () => {
  const state = nextState();
  let runs = 0;
  const ask = () =>
    cached(state, "failing", [], async () => {
      runs += 1;
      if (runs === 1) throw new Error("gone");
      return runs;
    });
  const both = await Promise.allSettled([ask(), ask()]);
  expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(await ask()).toBe(2);
});

test("it stays within bounds: the least recently asked goes first", async () => {
  const state = nextState();
  let runs = 0;
  const ask = (key: number) => cached(state, "many", [key], async () => ++runs);
  for (let key = 0; key < 2500; key++) await ask(key);
  const before = runs;
  await ask(2499);
  expect(runs).toBe(before);
  await ask(0);
  expect(runs).toBe(before + 1);
});
