CREATE TABLE "action_plans" (
	"id" text PRIMARY KEY NOT NULL,
	"agreement_id" text NOT NULL,
	"titles" jsonb NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date NOT NULL,
	"illustrative" boolean NOT NULL,
	"desk_id" text NOT NULL,
	"level" text NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "activities" (
	"id" text PRIMARY KEY NOT NULL,
	"plan_id" text NOT NULL,
	"agreement_id" text NOT NULL,
	"titles" jsonb NOT NULL,
	"expected_results" jsonb,
	"area_id" text,
	"our_party_id" text,
	"counterpart_party_id" text,
	"from_day" date NOT NULL,
	"to_day" date NOT NULL,
	"position" integer NOT NULL,
	"desk_id" text NOT NULL,
	"level" text NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agreement_areas" (
	"agreement_id" text NOT NULL,
	"area_id" text NOT NULL,
	"position" integer NOT NULL,
	"verbatim" text NOT NULL,
	"verbatim_language" text NOT NULL,
	CONSTRAINT "agreement_areas_key" PRIMARY KEY("agreement_id","area_id")
);
--> statement-breakpoint
CREATE TABLE "agreement_parties" (
	"id" text PRIMARY KEY NOT NULL,
	"agreement_id" text NOT NULL,
	"party_id" text NOT NULL,
	"side" text NOT NULL,
	"role" text NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agreement_readers" (
	"agreement_id" text NOT NULL,
	"user_id" text NOT NULL,
	CONSTRAINT "agreement_readers_key" PRIMARY KEY("user_id","agreement_id")
);
--> statement-breakpoint
CREATE TABLE "agreements" (
	"id" text PRIMARY KEY NOT NULL,
	"reference" text NOT NULL,
	"counterpart_reference" text,
	"kind" text NOT NULL,
	"titles" jsonb NOT NULL,
	"sort_title" text NOT NULL,
	"signed_on" text,
	"signed_on_lower" date,
	"signed_on_upper" date,
	"signed_at" jsonb,
	"entered_into_force_on" text,
	"entered_into_force_on_lower" date,
	"entered_into_force_on_upper" date,
	"our_character" text NOT NULL,
	"counterpart_character" text NOT NULL,
	"areas_stated_by" text,
	"areas_exhaustive" boolean,
	"counterpart_country" text,
	"record_status" text NOT NULL,
	"desk_id" text NOT NULL,
	"level" text NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "agreements_reference_unique" UNIQUE("reference")
);
--> statement-breakpoint
CREATE TABLE "api_tokens" (
	"id" text PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"user_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"version" integer NOT NULL,
	CONSTRAINT "api_tokens_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "assertions" (
	"id" text PRIMARY KEY NOT NULL,
	"agreement_id" text NOT NULL,
	"field" text NOT NULL,
	"source" jsonb NOT NULL,
	"source_address" text,
	"quotation" text NOT NULL,
	"quotation_language" text NOT NULL,
	"certainty" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_entries" (
	"seq" integer PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" text,
	"event" text NOT NULL,
	"outcome" text NOT NULL,
	"subject_kind" text,
	"subject_id" text,
	"agreement_id" text,
	"desk_id" text,
	"level" text NOT NULL,
	"reason" text,
	"request_id" text,
	"before" jsonb,
	"after" jsonb,
	"details" jsonb,
	"leaf_hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "clauses" (
	"id" text PRIMARY KEY NOT NULL,
	"agreement_id" text NOT NULL,
	"kind" text NOT NULL,
	"terms" jsonb NOT NULL,
	"place_in_text" text
);
--> statement-breakpoint
CREATE TABLE "completion_evidence" (
	"completion_id" text NOT NULL,
	"document_id" text NOT NULL,
	CONSTRAINT "completion_evidence_key" PRIMARY KEY("completion_id","document_id")
);
--> statement-breakpoint
CREATE TABLE "completions" (
	"id" text PRIMARY KEY NOT NULL,
	"milestone_id" text NOT NULL,
	"completed_on" date NOT NULL,
	"note" text,
	"completed_by" text NOT NULL,
	"completed_at" timestamp (3) with time zone NOT NULL,
	"taken_back_by" text,
	"taken_back_at" timestamp (3) with time zone,
	"taken_back_reason" text
);
--> statement-breakpoint
CREATE TABLE "desk_members" (
	"desk_id" text NOT NULL,
	"user_id" text NOT NULL,
	CONSTRAINT "desk_members_key" PRIMARY KEY("user_id","desk_id")
);
--> statement-breakpoint
CREATE TABLE "desks" (
	"id" text PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"names" jsonb NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "desks_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "documents" (
	"id" text PRIMARY KEY NOT NULL,
	"agreement_id" text NOT NULL,
	"file_name" text NOT NULL,
	"media_type" text NOT NULL,
	"size" integer NOT NULL,
	"sha256" text NOT NULL,
	"language" text,
	"role" text NOT NULL,
	"added_by" text NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	"desk_id" text NOT NULL,
	"level" text NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"actor_id" text NOT NULL,
	"key" text NOT NULL,
	"request_hash" text NOT NULL,
	"answer" jsonb,
	"answered_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "idempotency_keys_key" PRIMARY KEY("actor_id","key")
);
--> statement-breakpoint
CREATE TABLE "legal_events" (
	"id" text PRIMARY KEY NOT NULL,
	"agreement_id" text NOT NULL,
	"kind" text NOT NULL,
	"side" text,
	"on" text,
	"on_lower" date,
	"on_upper" date,
	"body" jsonb,
	"recorded_seq" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "milestones" (
	"id" text PRIMARY KEY NOT NULL,
	"activity_id" text NOT NULL,
	"plan_id" text NOT NULL,
	"agreement_id" text NOT NULL,
	"titles" jsonb NOT NULL,
	"baseline_on" date NOT NULL,
	"forecast_on" date NOT NULL,
	"health" text NOT NULL,
	"completion_id" text,
	"position" integer NOT NULL,
	"desk_id" text NOT NULL,
	"level" text NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "parties" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"names" jsonb NOT NULL,
	"acronym" text,
	"country" text,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "personal_values" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"field" text NOT NULL,
	"value" text NOT NULL,
	"salt" text NOT NULL,
	"current" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "priority_areas" (
	"id" text PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"labels" jsonb NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "priority_areas_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "register_settings" (
	"id" text PRIMARY KEY NOT NULL,
	"home_party_id" text,
	"home_zone" text,
	"language" text,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"device" text
);
--> statement-breakpoint
CREATE TABLE "sign_in_delays" (
	"account" text PRIMARY KEY NOT NULL,
	"failures" integer NOT NULL,
	"last_failure_at" timestamp (3) with time zone NOT NULL,
	"open_again_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_links" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "signatories" (
	"id" text PRIMARY KEY NOT NULL,
	"agreement_id" text NOT NULL,
	"party_id" text NOT NULL,
	"side" text NOT NULL,
	"names" jsonb NOT NULL,
	"posts" jsonb NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" text PRIMARY KEY NOT NULL,
	"role" text NOT NULL,
	"language" text,
	"password_hash" text,
	"disabled_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "versions" (
	"subject_id" text NOT NULL,
	"from_seq" integer NOT NULL,
	"to_seq" integer,
	"subject_kind" text NOT NULL,
	"agreement_id" text,
	"desk_id" text,
	"level" text NOT NULL,
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
CREATE INDEX "agreements_signed" ON "agreements" USING btree ("signed_on_lower","id");--> statement-breakpoint
CREATE INDEX "agreements_title" ON "agreements" USING btree ("sort_title","id");--> statement-breakpoint
CREATE INDEX "agreements_kind" ON "agreements" USING btree ("kind","signed_on_lower","id");--> statement-breakpoint
CREATE INDEX "agreements_country" ON "agreements" USING btree ("counterpart_country","signed_on_lower","id");--> statement-breakpoint
CREATE INDEX "agreements_desk" ON "agreements" USING btree ("desk_id","signed_on_lower","id");--> statement-breakpoint
CREATE INDEX "api_tokens_user" ON "api_tokens" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "assertions_agreement" ON "assertions" USING btree ("agreement_id","field");--> statement-breakpoint
CREATE INDEX "audit_entries_subject" ON "audit_entries" USING btree ("subject_id","seq");--> statement-breakpoint
CREATE INDEX "audit_entries_agreement" ON "audit_entries" USING btree ("agreement_id","seq");--> statement-breakpoint
CREATE INDEX "audit_entries_actor" ON "audit_entries" USING btree ("actor_id","seq");--> statement-breakpoint
CREATE INDEX "audit_entries_event" ON "audit_entries" USING btree ("event","seq");--> statement-breakpoint
CREATE INDEX "clauses_agreement" ON "clauses" USING btree ("agreement_id","kind");--> statement-breakpoint
CREATE INDEX "completion_evidence_document" ON "completion_evidence" USING btree ("document_id");--> statement-breakpoint
CREATE INDEX "completions_milestone" ON "completions" USING btree ("milestone_id");--> statement-breakpoint
CREATE INDEX "desk_members_desk" ON "desk_members" USING btree ("desk_id");--> statement-breakpoint
CREATE INDEX "documents_agreement" ON "documents" USING btree ("agreement_id");--> statement-breakpoint
CREATE INDEX "legal_events_agreement" ON "legal_events" USING btree ("agreement_id","on_lower");--> statement-breakpoint
CREATE INDEX "milestones_plan" ON "milestones" USING btree ("plan_id","position");--> statement-breakpoint
CREATE INDEX "milestones_agreement" ON "milestones" USING btree ("agreement_id","forecast_on");--> statement-breakpoint
CREATE INDEX "milestones_desk" ON "milestones" USING btree ("desk_id","forecast_on");--> statement-breakpoint
CREATE INDEX "parties_country" ON "parties" USING btree ("country");--> statement-breakpoint
CREATE INDEX "personal_values_user" ON "personal_values" USING btree ("user_id","field");--> statement-breakpoint
CREATE INDEX "personal_values_value" ON "personal_values" USING btree ("field","value");--> statement-breakpoint
CREATE INDEX "sessions_user" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sign_in_links_user" ON "sign_in_links" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "signatories_agreement" ON "signatories" USING btree ("agreement_id","position");--> statement-breakpoint
CREATE INDEX "versions_agreement" ON "versions" USING btree ("agreement_id","from_seq");