import { z } from "zod";
import { commonParameters } from "./parameters";

/** What the overview can be asked. */
export const overviewQuerySchema = z.strictObject(commonParameters);
