-- Which state the reference data are in, so that what is worked out from them alone outlives a publish of figures. The
-- database renews the mark itself, in the transaction that changes a row: no writer can forget it. A random mark is never
-- given twice, not even to another state of a restored database.
CREATE TABLE "reference_state" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "mark" UUID NOT NULL DEFAULT gen_random_uuid(),

    CONSTRAINT "reference_state_pkey" PRIMARY KEY ("id")
);
ALTER TABLE reference_state ADD CONSTRAINT reference_state_one_row CHECK (id = 1);
INSERT INTO reference_state DEFAULT VALUES;

ALTER TABLE reference_state ENABLE ROW LEVEL SECURITY;
CREATE POLICY published ON reference_state FOR SELECT TO parkscope_app USING (true);
GRANT SELECT ON reference_state TO parkscope_app;

-- As its owner, for whoever may change a row of reference data need not be able to write the mark. Of two transactions that
-- change reference data the second waits for the first, so that the mark they leave is of a state with both.
CREATE FUNCTION renew_reference_mark() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  UPDATE reference_state SET mark = gen_random_uuid();
  RETURN NULL;
END $$;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'region', 'city', 'county', 'park', 'park_alias', 'park_recognition', 'universe', 'universe_membership', 'cluster',
    'cluster_membership', 'platform', 'platform_membership', 'declared_industry', 'industry', 'industry_group', 'indicator'
  ] LOOP
    EXECUTE format(
      'CREATE TRIGGER renew_reference_mark AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %I
       FOR EACH STATEMENT EXECUTE FUNCTION renew_reference_mark()', name);
  END LOOP;
END $$;
