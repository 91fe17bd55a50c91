import { z } from "zod";

/** An exact decimal as text, as the database and files give it: at most `places` decimals, optional minus sign. */
export const decimalText = (places: number) =>
  z.string().regex(new RegExp(`^-?\\d{1,16}(\\.\\d{1,${places}})?$`), {
    error: `must be a number with at most ${places} decimals`,
  });
