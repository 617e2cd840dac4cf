CREATE TABLE "action_plans" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"agreement_id" text COLLATE "C" NOT NULL,
	"titles" jsonb NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date NOT NULL,
	"illustrative" boolean NOT NULL,
	"desk_id" text COLLATE "C" NOT NULL,
	"level" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "activities" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"plan_id" text COLLATE "C" NOT NULL,
	"agreement_id" text COLLATE "C" NOT NULL,
	"titles" jsonb NOT NULL,
	"expected_results" jsonb,
	"area_id" text COLLATE "C",
	"our_party_id" text COLLATE "C",
	"counterpart_party_id" text COLLATE "C",
	"from_day" date NOT NULL,
	"to_day" date NOT NULL,
	"position" integer NOT NULL,
	"desk_id" text COLLATE "C" NOT NULL,
	"level" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agreement_areas" (
	"agreement_id" text COLLATE "C" NOT NULL,
	"area_id" text COLLATE "C" NOT NULL,
	"position" integer NOT NULL,
	"verbatim" text COLLATE "C" NOT NULL,
	"verbatim_language" text COLLATE "C" NOT NULL,
	CONSTRAINT "agreement_areas_key" PRIMARY KEY("agreement_id","area_id")
);
--> statement-breakpoint
CREATE TABLE "agreement_parties" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"agreement_id" text COLLATE "C" NOT NULL,
	"party_id" text COLLATE "C" NOT NULL,
	"side" text COLLATE "C" NOT NULL,
	"role" text COLLATE "C" NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agreement_readers" (
	"agreement_id" text COLLATE "C" NOT NULL,
	"user_id" text COLLATE "C" NOT NULL,
	CONSTRAINT "agreement_readers_key" PRIMARY KEY("user_id","agreement_id")
);
--> statement-breakpoint
CREATE TABLE "agreements" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"reference" text COLLATE "C" NOT NULL,
	"counterpart_reference" text COLLATE "C",
	"kind" text COLLATE "C" NOT NULL,
	"titles" jsonb NOT NULL,
	"sort_title" text COLLATE "C" NOT NULL,
	"signed_on" text COLLATE "C",
	"signed_on_lower" date,
	"signed_on_upper" date,
	"signed_at" jsonb,
	"entered_into_force_on" text COLLATE "C",
	"entered_into_force_on_lower" date,
	"entered_into_force_on_upper" date,
	"first_signed_on" date,
	"entry_stated" boolean DEFAULT false NOT NULL,
	"in_force_until" date,
	"our_character" text COLLATE "C" NOT NULL,
	"counterpart_character" text COLLATE "C" NOT NULL,
	"areas_stated_by" text COLLATE "C",
	"areas_exhaustive" boolean,
	"counterpart_country" text COLLATE "C",
	"record_status" text COLLATE "C" NOT NULL,
	"desk_id" text COLLATE "C" NOT NULL,
	"level" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "agreements_reference_unique" UNIQUE("reference")
);
--> statement-breakpoint
CREATE TABLE "api_tokens" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"token_hash" text COLLATE "C" NOT NULL,
	"user_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"version" integer NOT NULL,
	CONSTRAINT "api_tokens_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "assertions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"agreement_id" text COLLATE "C" NOT NULL,
	"field" text COLLATE "C" NOT NULL,
	"source" jsonb NOT NULL,
	"source_address" text COLLATE "C",
	"quotation" text COLLATE "C" NOT NULL,
	"quotation_language" text COLLATE "C" NOT NULL,
	"certainty" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_entries" (
	"seq" integer PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_kind" text COLLATE "C" NOT NULL,
	"actor_id" text COLLATE "C",
	"event" text COLLATE "C" NOT NULL,
	"outcome" text COLLATE "C" NOT NULL,
	"subject_kind" text COLLATE "C",
	"subject_id" text COLLATE "C",
	"agreement_id" text COLLATE "C",
	"desk_id" text COLLATE "C",
	"level" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C",
	"request_id" text COLLATE "C",
	"before" jsonb,
	"after" jsonb,
	"details" jsonb,
	"leaf_hash" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "clauses" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"agreement_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"terms" jsonb NOT NULL,
	"place_in_text" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "completion_evidence" (
	"completion_id" text COLLATE "C" NOT NULL,
	"document_id" text COLLATE "C" NOT NULL,
	CONSTRAINT "completion_evidence_key" PRIMARY KEY("completion_id","document_id")
);
--> statement-breakpoint
CREATE TABLE "completions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"milestone_id" text COLLATE "C" NOT NULL,
	"completed_on" date NOT NULL,
	"note" text COLLATE "C",
	"completed_by" text COLLATE "C" NOT NULL,
	"completed_at" timestamp (3) with time zone NOT NULL,
	"taken_back_by" text COLLATE "C",
	"taken_back_at" timestamp (3) with time zone,
	"taken_back_reason" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "desk_members" (
	"desk_id" text COLLATE "C" NOT NULL,
	"user_id" text COLLATE "C" NOT NULL,
	CONSTRAINT "desk_members_key" PRIMARY KEY("user_id","desk_id")
);
--> statement-breakpoint
CREATE TABLE "desks" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"names" jsonb NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "desks_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "documents" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"agreement_id" text COLLATE "C" NOT NULL,
	"file_name" text COLLATE "C" NOT NULL,
	"media_type" text COLLATE "C" NOT NULL,
	"size" integer NOT NULL,
	"sha256" text COLLATE "C" NOT NULL,
	"language" text COLLATE "C",
	"role" text COLLATE "C" NOT NULL,
	"added_by" text COLLATE "C" NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	"desk_id" text COLLATE "C" NOT NULL,
	"level" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"actor_id" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"request_hash" text COLLATE "C" NOT NULL,
	"answer" jsonb,
	"answered_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "idempotency_keys_key" PRIMARY KEY("actor_id","key")
);
--> statement-breakpoint
CREATE TABLE "legal_events" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"agreement_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"side" text COLLATE "C",
	"on" text COLLATE "C",
	"on_lower" date,
	"on_upper" date,
	"body" jsonb,
	"recorded_seq" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "milestones" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"activity_id" text COLLATE "C" NOT NULL,
	"plan_id" text COLLATE "C" NOT NULL,
	"agreement_id" text COLLATE "C" NOT NULL,
	"titles" jsonb NOT NULL,
	"baseline_on" date NOT NULL,
	"forecast_on" date NOT NULL,
	"health" text COLLATE "C" NOT NULL,
	"completion_id" text COLLATE "C",
	"position" integer NOT NULL,
	"desk_id" text COLLATE "C" NOT NULL,
	"level" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "parties" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"names" jsonb NOT NULL,
	"acronym" text COLLATE "C",
	"country" text COLLATE "C",
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "personal_values" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"user_id" text COLLATE "C" NOT NULL,
	"field" text COLLATE "C" NOT NULL,
	"value" text COLLATE "C" NOT NULL,
	"salt" text COLLATE "C" NOT NULL,
	"current" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "priority_areas" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"labels" jsonb NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "priority_areas_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "register_settings" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"home_party_id" text COLLATE "C",
	"home_zone" text COLLATE "C",
	"language" text COLLATE "C",
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"token_hash" text COLLATE "C" NOT NULL,
	"user_id" text COLLATE "C" NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"device" text COLLATE "C",
	CONSTRAINT "sessions_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "sign_in_delays" (
	"account" text COLLATE "C" PRIMARY KEY NOT NULL,
	"failures" integer NOT NULL,
	"last_failure_at" timestamp (3) with time zone NOT NULL,
	"open_again_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_links" (
	"token_hash" text COLLATE "C" PRIMARY KEY NOT NULL,
	"user_id" text COLLATE "C" NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "signatories" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"agreement_id" text COLLATE "C" NOT NULL,
	"party_id" text COLLATE "C" NOT NULL,
	"side" text COLLATE "C" NOT NULL,
	"names" jsonb NOT NULL,
	"posts" jsonb NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"role" text COLLATE "C" NOT NULL,
	"language" text COLLATE "C",
	"password_hash" text COLLATE "C",
	"disabled_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "versions" (
	"subject_id" text COLLATE "C" NOT NULL,
	"from_seq" integer NOT NULL,
	"to_seq" integer,
	"subject_kind" text COLLATE "C" NOT NULL,
	"agreement_id" text COLLATE "C",
	"desk_id" text COLLATE "C",
	"level" text COLLATE "C" NOT NULL,
	"content" jsonb NOT NULL,
	CONSTRAINT "versions_key" PRIMARY KEY("subject_id","from_seq")
);
--> statement-breakpoint
ALTER TABLE "action_plans" ADD CONSTRAINT "action_plans_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_plans" ADD CONSTRAINT "action_plans_desk_id_desks_id_fk" FOREIGN KEY ("desk_id") REFERENCES "public"."desks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_plan_id_action_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."action_plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_area_id_priority_areas_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."priority_areas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_our_party_id_parties_id_fk" FOREIGN KEY ("our_party_id") REFERENCES "public"."parties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_counterpart_party_id_parties_id_fk" FOREIGN KEY ("counterpart_party_id") REFERENCES "public"."parties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_desk_id_desks_id_fk" FOREIGN KEY ("desk_id") REFERENCES "public"."desks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_areas" ADD CONSTRAINT "agreement_areas_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_areas" ADD CONSTRAINT "agreement_areas_area_id_priority_areas_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."priority_areas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_parties" ADD CONSTRAINT "agreement_parties_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_parties" ADD CONSTRAINT "agreement_parties_party_id_parties_id_fk" FOREIGN KEY ("party_id") REFERENCES "public"."parties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_readers" ADD CONSTRAINT "agreement_readers_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_readers" ADD CONSTRAINT "agreement_readers_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_desk_id_desks_id_fk" FOREIGN KEY ("desk_id") REFERENCES "public"."desks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assertions" ADD CONSTRAINT "assertions_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clauses" ADD CONSTRAINT "clauses_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "completion_evidence" ADD CONSTRAINT "completion_evidence_completion_id_completions_id_fk" FOREIGN KEY ("completion_id") REFERENCES "public"."completions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "completion_evidence" ADD CONSTRAINT "completion_evidence_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "completions" ADD CONSTRAINT "completions_milestone_id_milestones_id_fk" FOREIGN KEY ("milestone_id") REFERENCES "public"."milestones"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "completions" ADD CONSTRAINT "completions_completed_by_users_id_fk" FOREIGN KEY ("completed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "completions" ADD CONSTRAINT "completions_taken_back_by_users_id_fk" FOREIGN KEY ("taken_back_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_members" ADD CONSTRAINT "desk_members_desk_id_desks_id_fk" FOREIGN KEY ("desk_id") REFERENCES "public"."desks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_members" ADD CONSTRAINT "desk_members_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_added_by_users_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_desk_id_desks_id_fk" FOREIGN KEY ("desk_id") REFERENCES "public"."desks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_events" ADD CONSTRAINT "legal_events_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_plan_id_action_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."action_plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_desk_id_desks_id_fk" FOREIGN KEY ("desk_id") REFERENCES "public"."desks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "personal_values" ADD CONSTRAINT "personal_values_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_links" ADD CONSTRAINT "sign_in_links_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signatories" ADD CONSTRAINT "signatories_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signatories" ADD CONSTRAINT "signatories_party_id_parties_id_fk" FOREIGN KEY ("party_id") REFERENCES "public"."parties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "action_plans_agreement" ON "action_plans" USING btree ("agreement_id","from_day");--> statement-breakpoint
CREATE INDEX "activities_plan" ON "activities" USING btree ("plan_id","position");--> statement-breakpoint
CREATE INDEX "agreement_areas_area" ON "agreement_areas" USING btree ("area_id","agreement_id");--> statement-breakpoint
CREATE INDEX "agreement_parties_agreement" ON "agreement_parties" USING btree ("agreement_id","position");--> statement-breakpoint
CREATE INDEX "agreement_parties_party" ON "agreement_parties" USING btree ("party_id","agreement_id");--> statement-breakpoint
CREATE INDEX "agreement_readers_agreement" ON "agreement_readers" USING btree ("agreement_id");--> statement-breakpoint
CREATE INDEX "agreements_signed" ON "agreements" USING btree ("signed_on_lower","id","level","desk_id");--> statement-breakpoint
CREATE INDEX "agreements_title" ON "agreements" USING btree ("sort_title","id");--> statement-breakpoint
CREATE INDEX "agreements_kind" ON "agreements" USING btree ("kind","signed_on_lower","id","level","desk_id");--> statement-breakpoint
CREATE INDEX "agreements_country" ON "agreements" USING btree ("counterpart_country","signed_on_lower","id","level","desk_id");--> statement-breakpoint
CREATE INDEX "agreements_desk" ON "agreements" USING btree ("desk_id","signed_on_lower","id","level");--> statement-breakpoint
CREATE INDEX "agreements_level" ON "agreements" USING btree ("level","signed_on_lower","id");--> statement-breakpoint
CREATE INDEX "agreements_entry" ON "agreements" USING btree ("entered_into_force_on_upper","entry_stated","signed_on_lower","id","level","desk_id");--> statement-breakpoint
CREATE INDEX "agreements_until" ON "agreements" USING btree ("in_force_until");--> statement-breakpoint
CREATE INDEX "agreements_signed_within" ON "agreements" USING btree ("signed_on_upper","signed_on_lower","id") WHERE signed_on_lower <> signed_on_upper;--> statement-breakpoint
CREATE INDEX "api_tokens_user" ON "api_tokens" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "assertions_agreement" ON "assertions" USING btree ("agreement_id","field");--> statement-breakpoint
CREATE INDEX "audit_entries_subject" ON "audit_entries" USING btree ("subject_id","seq");--> statement-breakpoint
CREATE INDEX "audit_entries_agreement" ON "audit_entries" USING btree ("agreement_id","seq");--> statement-breakpoint
CREATE INDEX "audit_entries_actor" ON "audit_entries" USING btree ("actor_id","seq");--> statement-breakpoint
CREATE INDEX "audit_entries_event" ON "audit_entries" USING btree ("event","seq");--> statement-breakpoint
CREATE INDEX "audit_entries_at" ON "audit_entries" USING btree ("at","seq");--> statement-breakpoint
CREATE INDEX "audit_entries_refused" ON "audit_entries" USING btree ("seq") WHERE outcome = 'refused';--> statement-breakpoint
CREATE INDEX "clauses_agreement" ON "clauses" USING btree ("agreement_id","kind");--> statement-breakpoint
CREATE INDEX "completion_evidence_document" ON "completion_evidence" USING btree ("document_id");--> statement-breakpoint
CREATE INDEX "completions_milestone" ON "completions" USING btree ("milestone_id");--> statement-breakpoint
CREATE UNIQUE INDEX "completions_standing" ON "completions" USING btree ("milestone_id") WHERE taken_back_at IS NULL;--> statement-breakpoint
CREATE INDEX "desk_members_desk" ON "desk_members" USING btree ("desk_id");--> statement-breakpoint
CREATE INDEX "documents_agreement" ON "documents" USING btree ("agreement_id");--> statement-breakpoint
CREATE INDEX "documents_sha256" ON "documents" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "idempotency_keys_age" ON "idempotency_keys" USING btree ("answered_at");--> statement-breakpoint
CREATE INDEX "legal_events_agreement" ON "legal_events" USING btree ("agreement_id","on_lower");--> statement-breakpoint
CREATE INDEX "milestones_plan" ON "milestones" USING btree ("plan_id","position");--> statement-breakpoint
CREATE INDEX "milestones_agreement" ON "milestones" USING btree ("agreement_id","forecast_on");--> statement-breakpoint
CREATE INDEX "milestones_desk" ON "milestones" USING btree ("desk_id","forecast_on","id") WHERE health NOT IN ('done', 'dropped');--> statement-breakpoint
CREATE INDEX "parties_country" ON "parties" USING btree ("country");--> statement-breakpoint
CREATE INDEX "personal_values_user" ON "personal_values" USING btree ("user_id","field");--> statement-breakpoint
CREATE INDEX "personal_values_value" ON "personal_values" USING btree ("field","value");--> statement-breakpoint
CREATE UNIQUE INDEX "personal_values_email" ON "personal_values" USING btree ("value") WHERE field = 'email' AND "current";--> statement-breakpoint
CREATE INDEX "sessions_user" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sign_in_links_user" ON "sign_in_links" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "signatories_agreement" ON "signatories" USING btree ("agreement_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "versions_current" ON "versions" USING btree ("subject_id") WHERE to_seq IS NULL;--> statement-breakpoint
CREATE INDEX "versions_agreement" ON "versions" USING btree ("agreement_id","from_seq");