// Stands in for the `server-only` package, whose import outside a server bundle throws.
export {};
