import { indicators } from "./indicators";
import { overview } from "./overview";
import { parks } from "./parks";

/** Every endpoint of version 1, in the order the documentation shows them. */
export const ENDPOINTS = [overview, parks, indicators] as const;
