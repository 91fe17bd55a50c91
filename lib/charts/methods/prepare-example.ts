import { formatPeriod } from "@/lib/i18n/format-period";
import { joinNames } from "@/lib/i18n/join-clauses";
import { localizedPath } from "@/lib/i18n/localized-path";
import { nameIn } from "@/lib/i18n/name-in";
import type { ExampleName, ExampleStep, MetricExample } from "@/lib/schemas/methods/metric-example";
import type { PageFacts } from "@/lib/schemas/page-facts";
import type { MethodWords } from "./method-words";
import { stepNumber, stepWord } from "./step-text";

/** A name, with the address of its page where it has one. */
export type NameModel = { text: string; href: string | null };

/** A line of an example in words; `value` is the raw figure in the API's unit, `reason` stands where there is none. */
export type StepModel = {
  key: string;
  term: string;
  of: NameModel | null;
  text: string;
  value: number | null;
  reason: string | null;
  names: NameModel[];
};

export type ExampleModel = { title: string; subject: NameModel[]; steps: StepModel[]; result: StepModel };

/** An example in words. */
export function prepareExample(words: MethodWords, facts: PageFacts, example: MetricExample): ExampleModel {
  const { locale, method } = words;
  const subject = example.subject.map((name) => nameModel(words, name));
  const period = formatPeriod(locale, facts.period);
  return {
    title:
      subject.length === 0
        ? method("example.title", { period })
        : method("example.of", {
            period,
            subject: joinNames(
              locale,
              subject.map(({ text }) => text),
            ),
          }),
    subject,
    steps: example.steps.map((step, i) => stepModel(words, step, `step-${i}`)),
    result: stepModel(words, example.result, "result"),
  };
}

function stepModel(words: MethodWords, { term, of, content }: ExampleStep, key: string): StepModel {
  const line = {
    key,
    term: words.method(`term.${term}`),
    of: of ? nameModel(words, of) : null,
    text: "",
    value: null,
    reason: null,
    names: [],
  };
  if (content.kind === "names") return { ...line, names: content.names.map((name) => nameModel(words, name)) };
  if (content.kind !== "figure") return { ...line, text: stepWord(words, content) };
  const { value, absent } = content.figure;
  if (value === null) return { ...line, reason: words.figure(`absence.${absent}`) };
  return { ...line, text: stepNumber(words, value, content.unit), value };
}

/** Parks lead to their file, in the page's period; industries are named with their code, projects by it. */
function nameModel({ locale, page }: MethodWords, name: ExampleName): NameModel {
  const { kind, code } = name;
  if (kind === "project") return { text: code, href: null };
  if (kind === "industry") return { text: `${nameIn(locale, name)} (${code})`, href: null };
  return { text: nameIn(locale, name), href: localizedPath(locale, `/parks/${code}`, page.query) };
}
