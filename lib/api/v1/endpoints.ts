import { chartFile, charts } from "./charts";
import {
  exportComparison,
  exportIndustryOutputs,
  exportObservations,
  exportParks,
  exportProjects,
  exportSignings,
} from "./exports";
import { indicators } from "./indicators";
import { industryOutputs } from "./industry-outputs";
import { observations } from "./observations";
import { overview } from "./overview";
import { park } from "./park";
import { parks } from "./parks";
import { reconciliation } from "./reconciliation";
import { search } from "./search";
import { signings } from "./signings";

/** Exports, each of one list. */
export const EXPORTS = [
  exportParks,
  exportObservations,
  exportIndustryOutputs,
  exportProjects,
  exportSignings,
  exportComparison,
] as const;

/** Every endpoint of version 1, in the order the documentation shows them. */
export const ENDPOINTS = [
  overview,
  parks,
  park,
  indicators,
  observations,
  industryOutputs,
  signings,
  search,
  charts,
  chartFile,
  reconciliation,
  ...EXPORTS,
] as const;
