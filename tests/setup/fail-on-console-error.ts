import { afterEach, beforeEach, expect, vi } from "vitest";

// React, Next and the drivers report broken promises on the error console; a test that passes beside one is no proof.
beforeEach(() => {
  vi.spyOn(console, "error");
});

afterEach(() => {
  expect(vi.mocked(console.error).mock.calls, "console.error was called").toEqual([]);
  vi.restoreAllMocks();
});
