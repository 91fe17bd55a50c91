-- What the tables themselves refuse. Prisma's schema language cannot say these, so they stand here.
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- ── closed vocabularies ─────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE region ADD CONSTRAINT region_code_vocabulary CHECK (code IN ('prd', 'east', 'west', 'north'));
ALTER TABLE cluster ADD CONSTRAINT cluster_basis_vocabulary CHECK (basis IN ('published', 'general', 'sample'));
ALTER TABLE platform ADD CONSTRAINT platform_basis_vocabulary CHECK (basis IN ('published', 'general', 'sample'));
ALTER TABLE cluster_membership ADD CONSTRAINT cluster_membership_basis_vocabulary CHECK (basis IN ('published', 'inferred', 'sample'));
ALTER TABLE platform_membership ADD CONSTRAINT platform_membership_basis_vocabulary CHECK (basis IN ('published', 'inferred', 'sample'));
ALTER TABLE collaboration ADD CONSTRAINT collaboration_kind_vocabulary CHECK (kind IN ('enclave', 'coInvestment', 'assistance'));
ALTER TABLE collaboration ADD CONSTRAINT collaboration_basis_vocabulary CHECK (basis IN ('published', 'general', 'sample'));
ALTER TABLE fund ADD CONSTRAINT fund_basis_vocabulary CHECK (basis IN ('published', 'sample'));
ALTER TABLE fund_transaction ADD CONSTRAINT fund_transaction_kind_vocabulary CHECK (kind IN ('commitment', 'drawDown', 'return'));
ALTER TABLE park ADD CONSTRAINT park_roster_confidence_vocabulary CHECK (roster_confidence IN ('high', 'medium', 'low'));
ALTER TABLE park ADD CONSTRAINT park_industry_basis_vocabulary CHECK (industry_basis IN ('source', 'general', 'weak'));
ALTER TABLE park_alias ADD CONSTRAINT park_alias_language_vocabulary CHECK (language IN ('zh', 'en'));
ALTER TABLE park_recognition ADD CONSTRAINT park_recognition_basis_vocabulary CHECK (basis IN ('published', 'sample'));
ALTER TABLE universe ADD CONSTRAINT universe_basis_vocabulary CHECK (basis IN ('published', 'sample'));
ALTER TABLE universe_membership ADD CONSTRAINT universe_membership_basis_vocabulary CHECK (basis IN ('published', 'sample'));
ALTER TABLE declared_industry ADD CONSTRAINT declared_industry_basis_vocabulary CHECK (basis IN ('source', 'general', 'weak', 'reported'));
ALTER TABLE industry ADD CONSTRAINT industry_level_vocabulary CHECK (level IN ('section', 'division', 'group', 'class'));
ALTER TABLE strategic_cluster ADD CONSTRAINT strategic_cluster_tier_vocabulary CHECK (tier IN ('pillar', 'emerging'));
ALTER TABLE period ADD CONSTRAINT period_kind_vocabulary CHECK (kind IN ('year', 'cumulative'));
ALTER TABLE period ADD CONSTRAINT period_state_vocabulary CHECK (state IN ('scheduled', 'open', 'closed', 'locked'));
ALTER TABLE indicator ADD CONSTRAINT indicator_unit_vocabulary CHECK (unit IN ('wanYuan', 'mu', 'squareMetre', 'person'));
ALTER TABLE indicator ADD CONSTRAINT indicator_frequency_vocabulary CHECK (frequency IN ('month', 'year'));
ALTER TABLE observation ADD CONSTRAINT observation_status_vocabulary CHECK (status IN ('preliminary', 'revised', 'final'));
ALTER TABLE industry_output ADD CONSTRAINT industry_output_status_vocabulary CHECK (status IN ('preliminary', 'revised', 'final'));
ALTER TABLE observation ADD CONSTRAINT observation_absent_reason_vocabulary CHECK (absent_reason IN ('withdrawn', 'notReported', 'notApplicable'));
ALTER TABLE enterprise_link ADD CONSTRAINT enterprise_link_kind_vocabulary CHECK (kind IN ('supplier', 'customer', 'spinOff', 'project'));
ALTER TABLE enterprise_link ADD CONSTRAINT enterprise_link_basis_vocabulary CHECK (basis IN ('published', 'sample'));
ALTER TABLE source_document ADD CONSTRAINT source_document_reliability_vocabulary CHECK (reliability IN ('source', 'summary', 'repost', 'general', 'generated'));
ALTER TABLE published_fact ADD CONSTRAINT published_fact_comparison_vocabulary CHECK (comparison IN ('=', '>', '<', '<=', '>='));
ALTER TABLE import_batch ADD CONSTRAINT import_batch_kind_vocabulary CHECK (kind IN ('parks', 'indicators', 'industry-outputs', 'projects', 'reference', 'report'));
ALTER TABLE import_batch ADD CONSTRAINT import_batch_state_vocabulary CHECK (state IN ('checking', 'checked', 'committed', 'failed'));
ALTER TABLE import_issue ADD CONSTRAINT import_issue_severity_vocabulary CHECK (severity IN ('error', 'warning'));
ALTER TABLE report ADD CONSTRAINT report_state_vocabulary CHECK (state IN ('draft', 'submitted', 'cityApproved', 'returned', 'approved'));
ALTER TABLE policy_target ADD CONSTRAINT policy_target_operator_vocabulary CHECK (operator IN ('=', '>=', '<=', '>', '<'));
ALTER TABLE policy_target ADD CONSTRAINT policy_target_scope_vocabulary CHECK (scope IN ('park', 'city', 'province'));
ALTER TABLE standard_item ADD CONSTRAINT standard_item_basis_vocabulary CHECK (basis IN ('published', 'ours'));
ALTER TABLE standard_assessment ADD CONSTRAINT standard_assessment_state_vocabulary CHECK (state IN ('notStarted', 'inProgress', 'met', 'confirmed'));
ALTER TABLE standard_pilot ADD CONSTRAINT standard_pilot_basis_vocabulary CHECK (basis IN ('published', 'sample'));
ALTER TABLE role_grant ADD CONSTRAINT role_grant_role_vocabulary CHECK (role IN ('analyst', 'manager', 'cityReviewer', 'planner', 'admin'));
ALTER TABLE dataset ADD CONSTRAINT dataset_scale_vocabulary CHECK (scale IN ('province', 'national'));
ALTER TABLE evidence_file ADD CONSTRAINT evidence_file_stage_vocabulary CHECK (stage IN ('signed', 'landGranted', 'started', 'completed', 'inProduction', 'aboveScale', 'atCapacity', 'terminated'));
ALTER TABLE project_version ADD CONSTRAINT project_version_skipped_stages_vocabulary CHECK (skipped_stages <@ ARRAY['landGranted', 'started', 'completed', 'inProduction', 'aboveScale', 'atCapacity']);

-- ── codes and shapes ────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE city ADD CONSTRAINT city_code_shape CHECK (code ~ '^[0-9]{6}$');
ALTER TABLE county ADD CONSTRAINT county_code_shape CHECK (code ~ '^[0-9]{6}$');
ALTER TABLE industry ADD CONSTRAINT industry_code_shape CHECK (
  code ~ CASE level WHEN 'section' THEN '^[A-T]$' WHEN 'division' THEN '^[A-T][0-9]{2}$' WHEN 'group' THEN '^[A-T][0-9]{3}$' ELSE '^[A-T][0-9]{4}$' END
);
ALTER TABLE industry ADD CONSTRAINT industry_parent CHECK ((parent_code IS NULL) = (level = 'section'));
-- China publishes no separate January, and December is the year.
ALTER TABLE period ADD CONSTRAINT period_code_shape CHECK (
  CASE kind WHEN 'year' THEN code ~ '^[0-9]{4}$' ELSE code ~ '^[0-9]{4}-(0[2-9]|1[01])$' END
);
ALTER TABLE period ADD CONSTRAINT period_days CHECK (
  starts_on = make_date(left(code, 4)::int, 1, 1)
  AND ends_on = CASE kind WHEN 'year' THEN make_date(left(code, 4)::int, 12, 31)
    ELSE (make_date(left(code, 4)::int, right(code, 2)::int, 1) + interval '1 month - 1 day')::date END
);
ALTER TABLE project_version ADD CONSTRAINT project_version_origin_country_shape CHECK (origin_country ~ '^[A-Z]{2}$');
ALTER TABLE project_version ADD CONSTRAINT project_version_origin_city_shape CHECK (origin_city ~ '^[0-9]{6}$');
ALTER TABLE user_account ADD CONSTRAINT user_account_email_lower CHECK (email = lower(email));
ALTER TABLE dataset ADD CONSTRAINT dataset_one_row CHECK (id = 1);
ALTER TABLE dataset ADD CONSTRAINT dataset_sample_scale CHECK (sample OR scale IS NULL);

-- ── amounts, shares and counts ──────────────────────────────────────────────────────────────────────────────────
ALTER TABLE collaboration ADD CONSTRAINT collaboration_output_share CHECK (output_share_from BETWEEN 0 AND 1);
ALTER TABLE collaboration ADD CONSTRAINT collaboration_tax_share CHECK (tax_share_from BETWEEN 0 AND 1);
ALTER TABLE collaboration_flow ADD CONSTRAINT collaboration_flow_not_negative CHECK (amount_wan_yuan >= 0 AND projects >= 0 AND output_wan_yuan >= 0);
ALTER TABLE fund ADD CONSTRAINT fund_size_not_negative CHECK (size_wan_yuan >= 0);
ALTER TABLE fund_transaction ADD CONSTRAINT fund_transaction_positive CHECK (amount_wan_yuan > 0);
ALTER TABLE industry_output ADD CONSTRAINT industry_output_not_negative CHECK (output_wan_yuan >= 0);
ALTER TABLE project_version ADD CONSTRAINT project_version_not_negative CHECK (amount_wan_yuan >= 0 AND invested_wan_yuan >= 0 AND land_mu >= 0);
ALTER TABLE enterprise_figure ADD CONSTRAINT enterprise_figure_not_negative CHECK (output_wan_yuan >= 0 AND employees >= 0);
ALTER TABLE report_industry_output ADD CONSTRAINT report_industry_output_not_negative CHECK (output_wan_yuan >= 0);
ALTER TABLE import_batch ADD CONSTRAINT import_batch_rows CHECK (rows >= 0 AND valid_rows BETWEEN 0 AND rows);
ALTER TABLE universe ADD CONSTRAINT universe_count CHECK (park_count >= 0);
ALTER TABLE declared_industry ADD CONSTRAINT declared_industry_position CHECK (position >= 1);
-- A figure has a value or a reason, never both, never neither.
ALTER TABLE observation ADD CONSTRAINT observation_value_or_reason CHECK ((value IS NULL) = (absent_reason IS NOT NULL));

-- ── dates that cannot run backwards ─────────────────────────────────────────────────────────────────────────────
ALTER TABLE cluster_membership ADD CONSTRAINT cluster_membership_valid_time CHECK (valid_to > valid_from);
ALTER TABLE platform_membership ADD CONSTRAINT platform_membership_valid_time CHECK (valid_to > valid_from);
ALTER TABLE collaboration ADD CONSTRAINT collaboration_valid_time CHECK (valid_to > valid_from);
ALTER TABLE park_alias ADD CONSTRAINT park_alias_valid_time CHECK (valid_to > valid_from);
ALTER TABLE park_recognition ADD CONSTRAINT park_recognition_valid_time CHECK (valid_to > valid_from);
ALTER TABLE universe ADD CONSTRAINT universe_valid_time CHECK (valid_to > valid_from);
ALTER TABLE declared_industry ADD CONSTRAINT declared_industry_valid_time CHECK (valid_to > valid_from);
ALTER TABLE rule_pack ADD CONSTRAINT rule_pack_valid_time CHECK (valid_to > valid_from);
ALTER TABLE standard_pilot ADD CONSTRAINT standard_pilot_valid_time CHECK (valid_to > valid_from);
ALTER TABLE role_grant ADD CONSTRAINT role_grant_valid_time CHECK (valid_to > valid_from);
ALTER TABLE cluster_membership ADD CONSTRAINT cluster_membership_recorded_time CHECK (recorded_to > recorded_from);
ALTER TABLE platform_membership ADD CONSTRAINT platform_membership_recorded_time CHECK (recorded_to > recorded_from);
ALTER TABLE collaboration ADD CONSTRAINT collaboration_recorded_time CHECK (recorded_to > recorded_from);
ALTER TABLE collaboration_flow ADD CONSTRAINT collaboration_flow_recorded_time CHECK (recorded_to > recorded_from);
ALTER TABLE universe_membership ADD CONSTRAINT universe_membership_recorded_time CHECK (recorded_to > recorded_from);
ALTER TABLE declared_industry ADD CONSTRAINT declared_industry_recorded_time CHECK (recorded_to > recorded_from);
ALTER TABLE observation ADD CONSTRAINT observation_recorded_time CHECK (recorded_to > recorded_from);
ALTER TABLE industry_output ADD CONSTRAINT industry_output_recorded_time CHECK (recorded_to > recorded_from);
ALTER TABLE project_version ADD CONSTRAINT project_version_recorded_time CHECK (recorded_to > recorded_from);
ALTER TABLE standard_assessment ADD CONSTRAINT standard_assessment_recorded_time CHECK (recorded_to > recorded_from);
ALTER TABLE project_version ADD CONSTRAINT project_version_version CHECK (version >= 1);
-- GREATEST passes over missing dates, and a comparison with a missing date holds.
ALTER TABLE project_version ADD CONSTRAINT project_version_planned_order CHECK (
  land_granted_planned >= signed_planned
  AND started_planned >= GREATEST(signed_planned, land_granted_planned)
  AND completed_planned >= GREATEST(signed_planned, land_granted_planned, started_planned)
  AND in_production_planned >= GREATEST(signed_planned, land_granted_planned, started_planned, completed_planned)
  AND above_scale_planned >= GREATEST(signed_planned, land_granted_planned, started_planned, completed_planned, in_production_planned)
  AND at_capacity_planned >= GREATEST(signed_planned, land_granted_planned, started_planned, completed_planned, in_production_planned, above_scale_planned)
);
ALTER TABLE project_version ADD CONSTRAINT project_version_actual_order CHECK (
  land_granted_actual >= signed_actual
  AND started_actual >= GREATEST(signed_actual, land_granted_actual)
  AND completed_actual >= GREATEST(signed_actual, land_granted_actual, started_actual)
  AND in_production_actual >= GREATEST(signed_actual, land_granted_actual, started_actual, completed_actual)
  AND above_scale_actual >= GREATEST(signed_actual, land_granted_actual, started_actual, completed_actual, in_production_actual)
  AND at_capacity_actual >= GREATEST(signed_actual, land_granted_actual, started_actual, completed_actual, in_production_actual, above_scale_actual)
);
ALTER TABLE project_version ADD CONSTRAINT project_version_terminated_last CHECK (
  terminated_on >= GREATEST(signed_actual, land_granted_actual, started_actual, completed_actual, in_production_actual, above_scale_actual, at_capacity_actual)
);
ALTER TABLE project_version ADD CONSTRAINT project_version_no_land_no_grant CHECK (
  new_land OR (land_granted_planned IS NULL AND land_granted_actual IS NULL)
);
ALTER TABLE import_batch ADD CONSTRAINT import_batch_committed CHECK ((state = 'committed') = (committed_at IS NOT NULL));

-- ── a second person ─────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE report ADD CONSTRAINT report_second_person CHECK (
  approved_by_id <> submitted_by_id AND approved_by_id <> city_approved_by_id AND city_approved_by_id <> submitted_by_id
);
ALTER TABLE standard_assessment ADD CONSTRAINT standard_assessment_second_person CHECK (confirmed_by_id <> assessed_by_id);
ALTER TABLE role_grant ADD CONSTRAINT role_grant_scope CHECK (
  (role = 'manager') = (park_code IS NOT NULL) AND (role = 'cityReviewer') = (city_code IS NOT NULL)
);

-- ── chains of versions ──────────────────────────────────────────────────────────────────────────────────────────
-- Each closed version must end at the instant where another version of the same thing begins (foreign key to itself),
-- no two may begin or end together, and only one may be open (nulls count as equal). So the versions of a thing form one
-- unbroken line without overlap, on plain B-trees: an exclusion constraint would say the same at several times the cost
-- of a bulk load. A version is closed and its successor opened in one transaction, hence deferred.
ALTER TABLE observation ADD CONSTRAINT observation_ends UNIQUE NULLS NOT DISTINCT (park_code, indicator_code, period_code, recorded_to);
ALTER TABLE observation ADD CONSTRAINT observation_unbroken FOREIGN KEY (park_code, indicator_code, period_code, recorded_to)
  REFERENCES observation (park_code, indicator_code, period_code, recorded_from) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE industry_output ADD CONSTRAINT industry_output_ends UNIQUE NULLS NOT DISTINCT (park_code, industry_code, period_code, recorded_to);
ALTER TABLE industry_output ADD CONSTRAINT industry_output_unbroken FOREIGN KEY (park_code, industry_code, period_code, recorded_to)
  REFERENCES industry_output (park_code, industry_code, period_code, recorded_from) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE project_version ADD CONSTRAINT project_version_begins UNIQUE (project_code, recorded_from);
ALTER TABLE project_version ADD CONSTRAINT project_version_ends UNIQUE NULLS NOT DISTINCT (project_code, recorded_to);
ALTER TABLE project_version ADD CONSTRAINT project_version_unbroken FOREIGN KEY (project_code, recorded_to)
  REFERENCES project_version (project_code, recorded_from) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE collaboration_flow ADD CONSTRAINT collaboration_flow_ends UNIQUE NULLS NOT DISTINCT (collaboration_code, period_code, recorded_to);
ALTER TABLE collaboration_flow ADD CONSTRAINT collaboration_flow_unbroken FOREIGN KEY (collaboration_code, period_code, recorded_to)
  REFERENCES collaboration_flow (collaboration_code, period_code, recorded_from) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE standard_assessment ADD CONSTRAINT standard_assessment_ends UNIQUE NULLS NOT DISTINCT (item_code, park_code, recorded_to);
ALTER TABLE standard_assessment ADD CONSTRAINT standard_assessment_unbroken FOREIGN KEY (item_code, park_code, recorded_to)
  REFERENCES standard_assessment (item_code, park_code, recorded_from) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE universe_membership ADD CONSTRAINT universe_membership_ends UNIQUE NULLS NOT DISTINCT (universe_code, park_code, recorded_to);

-- ── periods that cannot overlap ─────────────────────────────────────────────────────────────────────────────────
ALTER TABLE cluster_membership ADD CONSTRAINT cluster_membership_no_overlap EXCLUDE USING gist (cluster_code WITH =, park_code WITH =, daterange(valid_from, valid_to) WITH &&, tstzrange(recorded_from, recorded_to) WITH &&);
ALTER TABLE platform_membership ADD CONSTRAINT platform_membership_no_overlap EXCLUDE USING gist (platform_code WITH =, park_code WITH =, daterange(valid_from, valid_to) WITH &&, tstzrange(recorded_from, recorded_to) WITH &&);
ALTER TABLE collaboration ADD CONSTRAINT collaboration_no_overlap EXCLUDE USING gist (code WITH =, daterange(valid_from, valid_to) WITH &&, tstzrange(recorded_from, recorded_to) WITH &&);
ALTER TABLE declared_industry ADD CONSTRAINT declared_industry_no_overlap EXCLUDE USING gist (park_code WITH =, industry_code WITH =, daterange(valid_from, valid_to) WITH &&, tstzrange(recorded_from, recorded_to) WITH &&);
ALTER TABLE declared_industry ADD CONSTRAINT declared_industry_one_per_position EXCLUDE USING gist (park_code WITH =, position WITH =, daterange(valid_from, valid_to) WITH &&, tstzrange(recorded_from, recorded_to) WITH &&);
ALTER TABLE universe_membership ADD CONSTRAINT universe_membership_no_overlap EXCLUDE USING gist (universe_code WITH =, park_code WITH =, tstzrange(recorded_from, recorded_to) WITH &&);
ALTER TABLE park_recognition ADD CONSTRAINT park_recognition_no_overlap EXCLUDE USING gist (park_code WITH =, daterange(valid_from, valid_to) WITH &&);
ALTER TABLE rule_pack ADD CONSTRAINT rule_pack_no_overlap EXCLUDE USING gist (code WITH =, daterange(valid_from, valid_to) WITH &&);
ALTER TABLE universe ADD CONSTRAINT universe_one_default EXCLUDE USING gist (daterange(valid_from, valid_to) WITH &&) WHERE (is_default);

-- ── what the audit trail refuses ────────────────────────────────────────────────────────────────────────────────
CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'audit events are never changed or removed';
END $$;
CREATE TRIGGER audit_event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();

-- ── indices for the questions asked most ────────────────────────────────────────────────────────────────────────
CREATE INDEX observation_current ON observation (indicator_code, period_code) INCLUDE (park_code, value) WHERE recorded_to IS NULL;
CREATE INDEX industry_output_current ON industry_output (period_code, industry_code) INCLUDE (park_code, output_wan_yuan) WHERE recorded_to IS NULL;
CREATE INDEX project_version_signed ON project_version (signed_actual) INCLUDE (park_code, amount_wan_yuan) WHERE recorded_to IS NULL;
CREATE INDEX project_version_park ON project_version (park_code, signed_actual) WHERE recorded_to IS NULL;
CREATE INDEX project_version_industry ON project_version (industry_code, signed_actual) WHERE recorded_to IS NULL;
CREATE INDEX project_version_amount ON project_version (amount_wan_yuan, project_code) WHERE recorded_to IS NULL;
