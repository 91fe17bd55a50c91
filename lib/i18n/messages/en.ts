import account from "./en/account.json";
import api from "./en/api.json";
import chart from "./en/chart.json";
import figure from "./en/figure.json";
import overview from "./en/overview.json";
import problem from "./en/problem.json";
import shell from "./en/shell.json";

export const enMessages = { account, api, chart, figure, overview, problem, shell };
