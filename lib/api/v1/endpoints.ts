import { indicators } from "./indicators";
import { parks } from "./parks";

/** Every endpoint of version 1, in the order the documentation shows them. */
export const ENDPOINTS = [parks, indicators] as const;
