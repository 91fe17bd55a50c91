import { exportIndustryOutputs, exportObservations, exportParks, exportProjects, exportSignings } from "./exports";
import { indicators } from "./indicators";
import { industryOutputs } from "./industry-outputs";
import { observations } from "./observations";
import { overview } from "./overview";
import { park } from "./park";
import { parks } from "./parks";
import { reconciliation } from "./reconciliation";
import { signings } from "./signings";

/** Exports, each of one list. */
export const EXPORTS = [
  exportParks,
  exportObservations,
  exportIndustryOutputs,
  exportProjects,
  exportSignings,
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
  reconciliation,
  ...EXPORTS,
] as const;
