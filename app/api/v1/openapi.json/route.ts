import { answerOpenApi } from "@/lib/api/answer-openapi";

export const GET = answerOpenApi;
