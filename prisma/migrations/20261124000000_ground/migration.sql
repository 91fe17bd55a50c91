
-- CreateTable
CREATE TABLE "user_account" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "role" TEXT,
    "banned" BOOLEAN DEFAULT false,
    "ban_reason" TEXT,
    "ban_expires" TIMESTAMPTZ(3),
    "two_factor_enabled" BOOLEAN DEFAULT false,
    "sample" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "user_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user_session" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "token" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "user_id" UUID NOT NULL,
    "impersonated_by" TEXT,

    CONSTRAINT "user_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user_credential" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "user_credential_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "two_factor" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "secret" TEXT NOT NULL,
    "backup_codes" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "verified" BOOLEAN DEFAULT true,
    "failed_verification_count" INTEGER DEFAULT 0,
    "locked_until" TIMESTAMPTZ(3),

    CONSTRAINT "two_factor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "last_request" BIGINT NOT NULL,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role_grant" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "park_code" TEXT,
    "city_code" TEXT,
    "valid_from" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "valid_to" TIMESTAMPTZ(3),
    "granted_by_id" UUID,

    CONSTRAINT "role_grant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_key" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "scopes" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "last_used_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_user_id" UUID,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "park_code" TEXT,
    "changes" JSONB NOT NULL,
    "previous_hash" TEXT,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dataset" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "version" BIGINT NOT NULL,
    "cut_off" DATE NOT NULL,
    "sample" BOOLEAN NOT NULL,
    "scale" TEXT,
    "seed" INTEGER,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "dataset_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dataset_version" (
    "version" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reason" TEXT NOT NULL,
    "batch_id" UUID,

    CONSTRAINT "dataset_version_pkey" PRIMARY KEY ("version")
);

-- CreateTable
CREATE TABLE "enterprise" (
    "code" TEXT NOT NULL,
    "credit_code" TEXT,
    "name_zh" TEXT NOT NULL,
    "name_en" TEXT,
    "park_code" TEXT NOT NULL,
    "industry_code" TEXT NOT NULL,
    "leading" BOOLEAN NOT NULL,
    "chain_zh" TEXT,
    "above_scale_on" DATE,
    "batch_id" UUID,

    CONSTRAINT "enterprise_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "enterprise_figure" (
    "enterprise_code" TEXT NOT NULL,
    "period_code" TEXT NOT NULL,
    "output_wan_yuan" DECIMAL(18,2),
    "tax_wan_yuan" DECIMAL(18,2),
    "employees" INTEGER,
    "batch_id" UUID,

    CONSTRAINT "enterprise_figure_pkey" PRIMARY KEY ("enterprise_code","period_code")
);

-- CreateTable
CREATE TABLE "enterprise_link" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "leader_code" TEXT NOT NULL,
    "follower_code" TEXT,
    "project_code" TEXT,
    "kind" TEXT NOT NULL,
    "since_year" INTEGER NOT NULL,
    "basis" TEXT NOT NULL,

    CONSTRAINT "enterprise_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "industry_group" (
    "code" TEXT NOT NULL,
    "name_zh" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "industry_group_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "industry" (
    "code" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "parent_code" TEXT,
    "name_zh" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "group_code" TEXT,

    CONSTRAINT "industry_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "strategic_cluster" (
    "code" TEXT NOT NULL,
    "name_zh" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "tier" TEXT NOT NULL,

    CONSTRAINT "strategic_cluster_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "industry_strategic_cluster" (
    "industry_code" TEXT NOT NULL,
    "strategic_cluster_code" TEXT NOT NULL,

    CONSTRAINT "industry_strategic_cluster_pkey" PRIMARY KEY ("industry_code","strategic_cluster_code")
);

-- CreateTable
CREATE TABLE "cluster" (
    "code" TEXT NOT NULL,
    "name_zh" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "city_code" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "basis" TEXT NOT NULL,
    "source_document_id" TEXT,

    CONSTRAINT "cluster_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "platform" (
    "code" TEXT NOT NULL,
    "name_zh" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "city_code" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "basis" TEXT NOT NULL,
    "source_document_id" TEXT,

    CONSTRAINT "platform_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "cluster_membership" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "cluster_code" TEXT NOT NULL,
    "park_code" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "recorded_from" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_to" TIMESTAMPTZ(3),
    "basis" TEXT NOT NULL,
    "batch_id" UUID,

    CONSTRAINT "cluster_membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "platform_membership" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "platform_code" TEXT NOT NULL,
    "park_code" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "recorded_from" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_to" TIMESTAMPTZ(3),
    "basis" TEXT NOT NULL,
    "batch_id" UUID,

    CONSTRAINT "platform_membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "collaboration" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name_zh" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "from_city_code" TEXT NOT NULL,
    "to_city_code" TEXT NOT NULL,
    "park_code" TEXT,
    "output_share_from" DECIMAL(5,4),
    "tax_share_from" DECIMAL(5,4),
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "recorded_from" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_to" TIMESTAMPTZ(3),
    "basis" TEXT NOT NULL,
    "source_document_id" TEXT,
    "batch_id" UUID,

    CONSTRAINT "collaboration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "collaboration_flow" (
    "collaboration_code" TEXT NOT NULL,
    "period_code" TEXT NOT NULL,
    "recorded_from" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_to" TIMESTAMPTZ(3),
    "amount_wan_yuan" DECIMAL(18,2),
    "projects" INTEGER,
    "output_wan_yuan" DECIMAL(18,2),
    "tax_wan_yuan" DECIMAL(18,2),
    "batch_id" UUID,

    CONSTRAINT "collaboration_flow_pkey" PRIMARY KEY ("collaboration_code","period_code","recorded_from")
);

-- CreateTable
CREATE TABLE "fund" (
    "code" TEXT NOT NULL,
    "name_zh" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "size_wan_yuan" DECIMAL(18,2) NOT NULL,
    "founded_on" DATE NOT NULL,
    "basis" TEXT NOT NULL,

    CONSTRAINT "fund_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "fund_transaction" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "fund_code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "park_code" TEXT NOT NULL,
    "project_code" TEXT,
    "happened_on" DATE NOT NULL,
    "amount_wan_yuan" DECIMAL(18,2) NOT NULL,
    "batch_id" UUID,

    CONSTRAINT "fund_transaction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "period" (
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "state" TEXT NOT NULL,
    "due_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "period_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "indicator" (
    "code" TEXT NOT NULL,
    "name_zh" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "definition_zh" TEXT NOT NULL,
    "definition_en" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "cumulative" BOOLEAN NOT NULL,
    "frequency" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "indicator_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "observation" (
    "park_code" TEXT NOT NULL,
    "indicator_code" TEXT NOT NULL,
    "period_code" TEXT NOT NULL,
    "recorded_from" TIMESTAMPTZ(3) NOT NULL,
    "recorded_to" TIMESTAMPTZ(3),
    "value" DECIMAL(18,2),
    "absent_reason" TEXT,
    "status" TEXT NOT NULL,
    "revision_reason" TEXT,
    "batch_id" UUID NOT NULL,
    "source_cell" TEXT,

    CONSTRAINT "observation_pkey" PRIMARY KEY ("park_code","indicator_code","period_code","recorded_from")
);

-- CreateTable
CREATE TABLE "industry_output" (
    "park_code" TEXT NOT NULL,
    "industry_code" TEXT NOT NULL,
    "period_code" TEXT NOT NULL,
    "recorded_from" TIMESTAMPTZ(3) NOT NULL,
    "recorded_to" TIMESTAMPTZ(3),
    "output_wan_yuan" DECIMAL(18,2) NOT NULL,
    "status" TEXT NOT NULL,
    "batch_id" UUID NOT NULL,
    "source_cell" TEXT,

    CONSTRAINT "industry_output_pkey" PRIMARY KEY ("park_code","industry_code","period_code","recorded_from")
);

-- CreateTable
CREATE TABLE "park" (
    "code" TEXT NOT NULL,
    "name_zh" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "city_code" TEXT NOT NULL,
    "county_code" TEXT NOT NULL,
    "longitude" DECIMAL(8,4) NOT NULL,
    "latitude" DECIMAL(8,4) NOT NULL,
    "coordinate_basis" TEXT NOT NULL,
    "coordinate_system" TEXT NOT NULL,
    "roster_confidence" TEXT NOT NULL,
    "roster_evidence" TEXT NOT NULL,
    "name_seen_in_source" BOOLEAN NOT NULL,
    "latest_evidence_year" INTEGER,
    "roster_note" TEXT,
    "industry_basis" TEXT NOT NULL,
    "roster_source" TEXT NOT NULL,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "park_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "park_alias" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "park_code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,

    CONSTRAINT "park_alias_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "park_recognition" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "park_code" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "basis" TEXT NOT NULL,
    "source" TEXT,

    CONSTRAINT "park_recognition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "universe" (
    "code" TEXT NOT NULL,
    "name_zh" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "definition_zh" TEXT NOT NULL,
    "definition_en" TEXT NOT NULL,
    "park_count" INTEGER NOT NULL,
    "members_known" BOOLEAN NOT NULL,
    "is_default" BOOLEAN NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "basis" TEXT NOT NULL,
    "source_document_id" TEXT,

    CONSTRAINT "universe_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "universe_membership" (
    "universe_code" TEXT NOT NULL,
    "park_code" TEXT NOT NULL,
    "recorded_from" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_to" TIMESTAMPTZ(3),
    "basis" TEXT NOT NULL,

    CONSTRAINT "universe_membership_pkey" PRIMARY KEY ("universe_code","park_code","recorded_from")
);

-- CreateTable
CREATE TABLE "declared_industry" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "park_code" TEXT NOT NULL,
    "industry_code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "recorded_from" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_to" TIMESTAMPTZ(3),
    "basis" TEXT NOT NULL,
    "wording_zh" TEXT,
    "batch_id" UUID,

    CONSTRAINT "declared_industry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "region" (
    "code" TEXT NOT NULL,
    "name_zh" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "region_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "city" (
    "code" TEXT NOT NULL,
    "name_zh" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "seat_longitude" DECIMAL(8,4) NOT NULL,
    "seat_latitude" DECIMAL(8,4) NOT NULL,
    "centroid_longitude" DECIMAL(8,4) NOT NULL,
    "centroid_latitude" DECIMAL(8,4) NOT NULL,
    "coordinate_system" TEXT NOT NULL,
    "source_document_id" TEXT,

    CONSTRAINT "city_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "county" (
    "code" TEXT NOT NULL,
    "name_zh" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "city_code" TEXT NOT NULL,

    CONSTRAINT "county_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "policy_target" (
    "id" TEXT NOT NULL,
    "clause" TEXT NOT NULL,
    "text_zh" TEXT NOT NULL,
    "text_en" TEXT NOT NULL,
    "metric" TEXT NOT NULL,
    "operator" TEXT NOT NULL,
    "value" DECIMAL(18,4) NOT NULL,
    "unit" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "deadline" DATE,
    "source_document_id" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "policy_target_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rule_pack" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "code" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "name_zh" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "rules" JSONB NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "source_document_id" TEXT,
    "created_by_id" UUID,

    CONSTRAINT "rule_pack_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "standard_item" (
    "code" TEXT NOT NULL,
    "chapter" TEXT NOT NULL,
    "name_zh" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "criterion_zh" TEXT NOT NULL,
    "criterion_en" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "basis" TEXT NOT NULL,

    CONSTRAINT "standard_item_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "standard_assessment" (
    "item_code" TEXT NOT NULL,
    "park_code" TEXT NOT NULL,
    "recorded_from" TIMESTAMPTZ(3) NOT NULL,
    "recorded_to" TIMESTAMPTZ(3),
    "state" TEXT NOT NULL,
    "assessed_on" DATE NOT NULL,
    "evidence" TEXT,
    "assessed_by_id" UUID,
    "confirmed_by_id" UUID,

    CONSTRAINT "standard_assessment_pkey" PRIMARY KEY ("item_code","park_code","recorded_from")
);

-- CreateTable
CREATE TABLE "standard_pilot" (
    "park_code" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "basis" TEXT NOT NULL,

    CONSTRAINT "standard_pilot_pkey" PRIMARY KEY ("park_code")
);

-- CreateTable
CREATE TABLE "project" (
    "code" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "project_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "project_version" (
    "project_code" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "recorded_from" TIMESTAMPTZ(3) NOT NULL,
    "recorded_to" TIMESTAMPTZ(3),
    "name" TEXT NOT NULL,
    "park_code" TEXT NOT NULL,
    "industry_code" TEXT NOT NULL,
    "investor" TEXT NOT NULL,
    "origin_country" TEXT,
    "origin_city" TEXT,
    "amount_wan_yuan" DECIMAL(18,2) NOT NULL,
    "invested_wan_yuan" DECIMAL(18,2) NOT NULL,
    "land_mu" DECIMAL(12,2),
    "new_land" BOOLEAN NOT NULL,
    "skipped_stages" TEXT[],
    "signed_planned" DATE,
    "signed_actual" DATE,
    "land_granted_planned" DATE,
    "land_granted_actual" DATE,
    "started_planned" DATE,
    "started_actual" DATE,
    "completed_planned" DATE,
    "completed_actual" DATE,
    "in_production_planned" DATE,
    "in_production_actual" DATE,
    "above_scale_planned" DATE,
    "above_scale_actual" DATE,
    "at_capacity_planned" DATE,
    "at_capacity_actual" DATE,
    "terminated_on" DATE,
    "termination_reason" TEXT,
    "change_reason" TEXT,
    "changed_by_user_id" UUID,
    "batch_id" UUID,

    CONSTRAINT "project_version_pkey" PRIMARY KEY ("project_code","version")
);

-- CreateTable
CREATE TABLE "evidence_file" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "project_code" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "storage_name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "uploaded_by_id" UUID NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "evidence_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "policy_event" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "happened_on" DATE NOT NULL,
    "title_zh" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "source_document_id" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "policy_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "park_code" TEXT NOT NULL,
    "period_code" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "remarks" TEXT,
    "submitted_by_id" UUID,
    "submitted_at" TIMESTAMPTZ(3),
    "city_approved_by_id" UUID,
    "city_approved_at" TIMESTAMPTZ(3),
    "approved_by_id" UUID,
    "approved_at" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_value" (
    "report_id" UUID NOT NULL,
    "indicator_code" TEXT NOT NULL,
    "value" DECIMAL(18,2),
    "reason" TEXT,

    CONSTRAINT "report_value_pkey" PRIMARY KEY ("report_id","indicator_code")
);

-- CreateTable
CREATE TABLE "report_industry_output" (
    "report_id" UUID NOT NULL,
    "industry_code" TEXT NOT NULL,
    "output_wan_yuan" DECIMAL(18,2) NOT NULL,

    CONSTRAINT "report_industry_output_pkey" PRIMARY KEY ("report_id","industry_code")
);

-- CreateTable
CREATE TABLE "report_remark" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "report_id" UUID NOT NULL,
    "figure" TEXT NOT NULL,
    "author_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolved_at" TIMESTAMPTZ(3),

    CONSTRAINT "report_remark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source_document" (
    "id" TEXT NOT NULL,
    "title_zh" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "url" TEXT,
    "published_on" DATE,
    "licence" TEXT,
    "reliability" TEXT NOT NULL,

    CONSTRAINT "source_document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "published_fact" (
    "id" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "indicator" TEXT NOT NULL,
    "comparison" TEXT NOT NULL,
    "value" DECIMAL(18,4) NOT NULL,
    "unit" TEXT NOT NULL,
    "universe" TEXT NOT NULL,
    "use_in_sample" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "citation" TEXT NOT NULL,
    "source_document_id" TEXT,

    CONSTRAINT "published_fact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_batch" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "period_code" TEXT,
    "file_name" TEXT,
    "sha256" TEXT,
    "rows" INTEGER NOT NULL DEFAULT 0,
    "valid_rows" INTEGER NOT NULL DEFAULT 0,
    "understood" JSONB,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "source_document_id" TEXT,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "committed_at" TIMESTAMPTZ(3),

    CONSTRAINT "import_batch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_issue" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "batch_id" UUID NOT NULL,
    "severity" TEXT NOT NULL,
    "sheet" TEXT,
    "cell" TEXT,
    "row" INTEGER,
    "column" TEXT,
    "code" TEXT NOT NULL,
    "message" TEXT NOT NULL,

    CONSTRAINT "import_issue_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_account_email_key" ON "user_account"("email");

-- CreateIndex
CREATE UNIQUE INDEX "user_session_token_key" ON "user_session"("token");

-- CreateIndex
CREATE INDEX "user_session_user_id_idx" ON "user_session"("user_id");

-- CreateIndex
CREATE INDEX "user_credential_user_id_idx" ON "user_credential"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "user_credential_provider_id_account_id_key" ON "user_credential"("provider_id", "account_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE INDEX "two_factor_user_id_idx" ON "two_factor"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "rate_limit_key_key" ON "rate_limit"("key");

-- CreateIndex
CREATE INDEX "role_grant_user_id_idx" ON "role_grant"("user_id");

-- CreateIndex
CREATE INDEX "role_grant_park_code_idx" ON "role_grant"("park_code");

-- CreateIndex
CREATE INDEX "role_grant_city_code_idx" ON "role_grant"("city_code");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_hash_key" ON "api_key"("hash");

-- CreateIndex
CREATE INDEX "api_key_user_id_idx" ON "api_key"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "audit_event_hash_key" ON "audit_event"("hash");

-- CreateIndex
CREATE INDEX "audit_event_park_code_idx" ON "audit_event"("park_code");

-- CreateIndex
CREATE INDEX "audit_event_subject_idx" ON "audit_event"("subject");

-- CreateIndex
CREATE UNIQUE INDEX "enterprise_credit_code_key" ON "enterprise"("credit_code");

-- CreateIndex
CREATE INDEX "enterprise_park_code_idx" ON "enterprise"("park_code");

-- CreateIndex
CREATE INDEX "enterprise_industry_code_idx" ON "enterprise"("industry_code");

-- CreateIndex
CREATE INDEX "enterprise_link_leader_code_idx" ON "enterprise_link"("leader_code");

-- CreateIndex
CREATE INDEX "enterprise_link_follower_code_idx" ON "enterprise_link"("follower_code");

-- CreateIndex
CREATE INDEX "enterprise_link_project_code_idx" ON "enterprise_link"("project_code");

-- CreateIndex
CREATE INDEX "industry_parent_code_idx" ON "industry"("parent_code");

-- CreateIndex
CREATE INDEX "industry_group_code_idx" ON "industry"("group_code");

-- CreateIndex
CREATE INDEX "cluster_membership_cluster_code_idx" ON "cluster_membership"("cluster_code");

-- CreateIndex
CREATE INDEX "cluster_membership_park_code_idx" ON "cluster_membership"("park_code");

-- CreateIndex
CREATE INDEX "platform_membership_platform_code_idx" ON "platform_membership"("platform_code");

-- CreateIndex
CREATE INDEX "platform_membership_park_code_idx" ON "platform_membership"("park_code");

-- CreateIndex
CREATE INDEX "collaboration_code_idx" ON "collaboration"("code");

-- CreateIndex
CREATE INDEX "collaboration_kind_from_city_code_to_city_code_idx" ON "collaboration"("kind", "from_city_code", "to_city_code");

-- CreateIndex
CREATE INDEX "collaboration_park_code_idx" ON "collaboration"("park_code");

-- CreateIndex
CREATE INDEX "collaboration_flow_period_code_idx" ON "collaboration_flow"("period_code");

-- CreateIndex
CREATE INDEX "fund_transaction_fund_code_idx" ON "fund_transaction"("fund_code");

-- CreateIndex
CREATE INDEX "fund_transaction_park_code_idx" ON "fund_transaction"("park_code");

-- CreateIndex
CREATE INDEX "fund_transaction_project_code_idx" ON "fund_transaction"("project_code");

-- CreateIndex
CREATE INDEX "observation_period_code_indicator_code_idx" ON "observation"("period_code", "indicator_code");

-- CreateIndex
CREATE INDEX "industry_output_period_code_idx" ON "industry_output"("period_code");

-- CreateIndex
CREATE INDEX "park_city_code_idx" ON "park"("city_code");

-- CreateIndex
CREATE INDEX "park_county_code_idx" ON "park"("county_code");

-- CreateIndex
CREATE UNIQUE INDEX "park_alias_park_code_name_key" ON "park_alias"("park_code", "name");

-- CreateIndex
CREATE INDEX "park_recognition_park_code_idx" ON "park_recognition"("park_code");

-- CreateIndex
CREATE INDEX "universe_membership_park_code_idx" ON "universe_membership"("park_code");

-- CreateIndex
CREATE INDEX "declared_industry_park_code_idx" ON "declared_industry"("park_code");

-- CreateIndex
CREATE INDEX "declared_industry_industry_code_idx" ON "declared_industry"("industry_code");

-- CreateIndex
CREATE INDEX "city_region_code_idx" ON "city"("region_code");

-- CreateIndex
CREATE INDEX "county_city_code_idx" ON "county"("city_code");

-- CreateIndex
CREATE UNIQUE INDEX "rule_pack_code_version_key" ON "rule_pack"("code", "version");

-- CreateIndex
CREATE INDEX "standard_assessment_park_code_idx" ON "standard_assessment"("park_code");

-- CreateIndex
CREATE INDEX "project_version_park_code_idx" ON "project_version"("park_code");

-- CreateIndex
CREATE UNIQUE INDEX "evidence_file_storage_name_key" ON "evidence_file"("storage_name");

-- CreateIndex
CREATE INDEX "evidence_file_project_code_idx" ON "evidence_file"("project_code");

-- CreateIndex
CREATE INDEX "report_period_code_state_idx" ON "report"("period_code", "state");

-- CreateIndex
CREATE UNIQUE INDEX "report_park_code_period_code_key" ON "report"("park_code", "period_code");

-- CreateIndex
CREATE INDEX "report_remark_report_id_idx" ON "report_remark"("report_id");

-- CreateIndex
CREATE INDEX "import_issue_batch_id_idx" ON "import_issue"("batch_id");

-- AddForeignKey
ALTER TABLE "user_session" ADD CONSTRAINT "user_session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_credential" ADD CONSTRAINT "user_credential_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "two_factor" ADD CONSTRAINT "two_factor_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_park_code_fkey" FOREIGN KEY ("park_code") REFERENCES "park"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_city_code_fkey" FOREIGN KEY ("city_code") REFERENCES "city"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_granted_by_id_fkey" FOREIGN KEY ("granted_by_id") REFERENCES "user_account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enterprise" ADD CONSTRAINT "enterprise_park_code_fkey" FOREIGN KEY ("park_code") REFERENCES "park"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enterprise" ADD CONSTRAINT "enterprise_industry_code_fkey" FOREIGN KEY ("industry_code") REFERENCES "industry"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enterprise" ADD CONSTRAINT "enterprise_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "import_batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enterprise_figure" ADD CONSTRAINT "enterprise_figure_enterprise_code_fkey" FOREIGN KEY ("enterprise_code") REFERENCES "enterprise"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enterprise_figure" ADD CONSTRAINT "enterprise_figure_period_code_fkey" FOREIGN KEY ("period_code") REFERENCES "period"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enterprise_figure" ADD CONSTRAINT "enterprise_figure_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "import_batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enterprise_link" ADD CONSTRAINT "enterprise_link_leader_code_fkey" FOREIGN KEY ("leader_code") REFERENCES "enterprise"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enterprise_link" ADD CONSTRAINT "enterprise_link_follower_code_fkey" FOREIGN KEY ("follower_code") REFERENCES "enterprise"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enterprise_link" ADD CONSTRAINT "enterprise_link_project_code_fkey" FOREIGN KEY ("project_code") REFERENCES "project"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "industry" ADD CONSTRAINT "industry_parent_code_fkey" FOREIGN KEY ("parent_code") REFERENCES "industry"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "industry" ADD CONSTRAINT "industry_group_code_fkey" FOREIGN KEY ("group_code") REFERENCES "industry_group"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "industry_strategic_cluster" ADD CONSTRAINT "industry_strategic_cluster_industry_code_fkey" FOREIGN KEY ("industry_code") REFERENCES "industry"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "industry_strategic_cluster" ADD CONSTRAINT "industry_strategic_cluster_strategic_cluster_code_fkey" FOREIGN KEY ("strategic_cluster_code") REFERENCES "strategic_cluster"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cluster" ADD CONSTRAINT "cluster_city_code_fkey" FOREIGN KEY ("city_code") REFERENCES "city"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cluster" ADD CONSTRAINT "cluster_source_document_id_fkey" FOREIGN KEY ("source_document_id") REFERENCES "source_document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "platform" ADD CONSTRAINT "platform_city_code_fkey" FOREIGN KEY ("city_code") REFERENCES "city"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "platform" ADD CONSTRAINT "platform_source_document_id_fkey" FOREIGN KEY ("source_document_id") REFERENCES "source_document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cluster_membership" ADD CONSTRAINT "cluster_membership_cluster_code_fkey" FOREIGN KEY ("cluster_code") REFERENCES "cluster"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cluster_membership" ADD CONSTRAINT "cluster_membership_park_code_fkey" FOREIGN KEY ("park_code") REFERENCES "park"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cluster_membership" ADD CONSTRAINT "cluster_membership_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "import_batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "platform_membership" ADD CONSTRAINT "platform_membership_platform_code_fkey" FOREIGN KEY ("platform_code") REFERENCES "platform"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "platform_membership" ADD CONSTRAINT "platform_membership_park_code_fkey" FOREIGN KEY ("park_code") REFERENCES "park"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "platform_membership" ADD CONSTRAINT "platform_membership_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "import_batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collaboration" ADD CONSTRAINT "collaboration_from_city_code_fkey" FOREIGN KEY ("from_city_code") REFERENCES "city"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collaboration" ADD CONSTRAINT "collaboration_to_city_code_fkey" FOREIGN KEY ("to_city_code") REFERENCES "city"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collaboration" ADD CONSTRAINT "collaboration_park_code_fkey" FOREIGN KEY ("park_code") REFERENCES "park"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collaboration" ADD CONSTRAINT "collaboration_source_document_id_fkey" FOREIGN KEY ("source_document_id") REFERENCES "source_document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collaboration" ADD CONSTRAINT "collaboration_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "import_batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collaboration_flow" ADD CONSTRAINT "collaboration_flow_period_code_fkey" FOREIGN KEY ("period_code") REFERENCES "period"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collaboration_flow" ADD CONSTRAINT "collaboration_flow_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "import_batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fund_transaction" ADD CONSTRAINT "fund_transaction_fund_code_fkey" FOREIGN KEY ("fund_code") REFERENCES "fund"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fund_transaction" ADD CONSTRAINT "fund_transaction_park_code_fkey" FOREIGN KEY ("park_code") REFERENCES "park"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fund_transaction" ADD CONSTRAINT "fund_transaction_project_code_fkey" FOREIGN KEY ("project_code") REFERENCES "project"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fund_transaction" ADD CONSTRAINT "fund_transaction_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "import_batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observation" ADD CONSTRAINT "observation_park_code_fkey" FOREIGN KEY ("park_code") REFERENCES "park"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observation" ADD CONSTRAINT "observation_indicator_code_fkey" FOREIGN KEY ("indicator_code") REFERENCES "indicator"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observation" ADD CONSTRAINT "observation_period_code_fkey" FOREIGN KEY ("period_code") REFERENCES "period"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observation" ADD CONSTRAINT "observation_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "import_batch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "industry_output" ADD CONSTRAINT "industry_output_park_code_fkey" FOREIGN KEY ("park_code") REFERENCES "park"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "industry_output" ADD CONSTRAINT "industry_output_industry_code_fkey" FOREIGN KEY ("industry_code") REFERENCES "industry"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "industry_output" ADD CONSTRAINT "industry_output_period_code_fkey" FOREIGN KEY ("period_code") REFERENCES "period"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "industry_output" ADD CONSTRAINT "industry_output_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "import_batch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "park" ADD CONSTRAINT "park_city_code_fkey" FOREIGN KEY ("city_code") REFERENCES "city"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "park" ADD CONSTRAINT "park_county_code_fkey" FOREIGN KEY ("county_code") REFERENCES "county"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "park_alias" ADD CONSTRAINT "park_alias_park_code_fkey" FOREIGN KEY ("park_code") REFERENCES "park"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "park_recognition" ADD CONSTRAINT "park_recognition_park_code_fkey" FOREIGN KEY ("park_code") REFERENCES "park"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "universe" ADD CONSTRAINT "universe_source_document_id_fkey" FOREIGN KEY ("source_document_id") REFERENCES "source_document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "universe_membership" ADD CONSTRAINT "universe_membership_universe_code_fkey" FOREIGN KEY ("universe_code") REFERENCES "universe"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "universe_membership" ADD CONSTRAINT "universe_membership_park_code_fkey" FOREIGN KEY ("park_code") REFERENCES "park"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "declared_industry" ADD CONSTRAINT "declared_industry_park_code_fkey" FOREIGN KEY ("park_code") REFERENCES "park"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "declared_industry" ADD CONSTRAINT "declared_industry_industry_code_fkey" FOREIGN KEY ("industry_code") REFERENCES "industry"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "declared_industry" ADD CONSTRAINT "declared_industry_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "import_batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "city" ADD CONSTRAINT "city_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "city" ADD CONSTRAINT "city_source_document_id_fkey" FOREIGN KEY ("source_document_id") REFERENCES "source_document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "county" ADD CONSTRAINT "county_city_code_fkey" FOREIGN KEY ("city_code") REFERENCES "city"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_target" ADD CONSTRAINT "policy_target_source_document_id_fkey" FOREIGN KEY ("source_document_id") REFERENCES "source_document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rule_pack" ADD CONSTRAINT "rule_pack_source_document_id_fkey" FOREIGN KEY ("source_document_id") REFERENCES "source_document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rule_pack" ADD CONSTRAINT "rule_pack_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user_account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "standard_assessment" ADD CONSTRAINT "standard_assessment_item_code_fkey" FOREIGN KEY ("item_code") REFERENCES "standard_item"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "standard_assessment" ADD CONSTRAINT "standard_assessment_park_code_fkey" FOREIGN KEY ("park_code") REFERENCES "park"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "standard_assessment" ADD CONSTRAINT "standard_assessment_assessed_by_id_fkey" FOREIGN KEY ("assessed_by_id") REFERENCES "user_account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "standard_assessment" ADD CONSTRAINT "standard_assessment_confirmed_by_id_fkey" FOREIGN KEY ("confirmed_by_id") REFERENCES "user_account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "standard_pilot" ADD CONSTRAINT "standard_pilot_park_code_fkey" FOREIGN KEY ("park_code") REFERENCES "park"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_version" ADD CONSTRAINT "project_version_project_code_fkey" FOREIGN KEY ("project_code") REFERENCES "project"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_version" ADD CONSTRAINT "project_version_park_code_fkey" FOREIGN KEY ("park_code") REFERENCES "park"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_version" ADD CONSTRAINT "project_version_industry_code_fkey" FOREIGN KEY ("industry_code") REFERENCES "industry"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_version" ADD CONSTRAINT "project_version_changed_by_user_id_fkey" FOREIGN KEY ("changed_by_user_id") REFERENCES "user_account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_version" ADD CONSTRAINT "project_version_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "import_batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_project_code_fkey" FOREIGN KEY ("project_code") REFERENCES "project"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_uploaded_by_id_fkey" FOREIGN KEY ("uploaded_by_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_event" ADD CONSTRAINT "policy_event_source_document_id_fkey" FOREIGN KEY ("source_document_id") REFERENCES "source_document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_park_code_fkey" FOREIGN KEY ("park_code") REFERENCES "park"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_period_code_fkey" FOREIGN KEY ("period_code") REFERENCES "period"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_submitted_by_id_fkey" FOREIGN KEY ("submitted_by_id") REFERENCES "user_account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_city_approved_by_id_fkey" FOREIGN KEY ("city_approved_by_id") REFERENCES "user_account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_approved_by_id_fkey" FOREIGN KEY ("approved_by_id") REFERENCES "user_account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_value" ADD CONSTRAINT "report_value_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_value" ADD CONSTRAINT "report_value_indicator_code_fkey" FOREIGN KEY ("indicator_code") REFERENCES "indicator"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_industry_output" ADD CONSTRAINT "report_industry_output_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_industry_output" ADD CONSTRAINT "report_industry_output_industry_code_fkey" FOREIGN KEY ("industry_code") REFERENCES "industry"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_remark" ADD CONSTRAINT "report_remark_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_remark" ADD CONSTRAINT "report_remark_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "published_fact" ADD CONSTRAINT "published_fact_source_document_id_fkey" FOREIGN KEY ("source_document_id") REFERENCES "source_document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_batch" ADD CONSTRAINT "import_batch_source_document_id_fkey" FOREIGN KEY ("source_document_id") REFERENCES "source_document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_batch" ADD CONSTRAINT "import_batch_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user_account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_issue" ADD CONSTRAINT "import_issue_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "import_batch"("id") ON DELETE CASCADE ON UPDATE CASCADE;


