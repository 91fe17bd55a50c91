import { brackets, row, size, word } from "../formula/formula";
import { defineMetric } from "./metric-definition";

/** Stages, delays and lights of projects. */
export const PROJECT_DEFINITIONS = [
  defineMetric({
    id: "stage",
    group: "projects",
    formula: [row("z", "=", "max", brackets("g", ":", "a_g", "≤", "c"))],
    unit: "stage",
    range: { least: null, most: null },
    files: ["project-delay"],
    answer: { path: "/exports/projects.json", field: "stage" },
    citations: ["assessment"],
  }),
  defineMetric({
    id: "delay",
    group: "projects",
    formula: [row("d", "=", "max", brackets("0", ",", "c", "−", "p"))],
    unit: "days",
    range: { least: 0, most: null },
    files: ["project-delay"],
    answer: { path: "/exports/projects.json", field: "delayDays" },
    citations: ["own"],
  }),
  defineMetric({
    id: "light",
    group: "projects",
    formula: [
      row(word("yellow"), ":", "c", "≥", "p", "+", "m_1"),
      row(word("red"), ":", "c", "≥", "p", "+", "m_2"),
      row(word("removal"), ":", "c", ">", "p", "+", "m_3"),
    ],
    unit: "light",
    range: { least: null, most: null },
    files: ["project-delay"],
    answer: { path: "/exports/projects.json", field: "light" },
    citations: ["rulePack"],
  }),
  defineMetric({
    id: "delayed-projects",
    group: "projects",
    formula: [row("Q", "=", size("j", ":", "d_j", ">", "0"))],
    unit: "projects",
    range: { least: 0, most: null },
    files: ["project-delay"],
    answer: { path: "/overview", field: "delayedProjects" },
    citations: ["own"],
  }),
] as const;
