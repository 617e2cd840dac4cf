CREATE TABLE "agreement_programmes" (
	"agreement_id" text COLLATE "C" NOT NULL,
	"programme_id" text COLLATE "C" NOT NULL,
	"stated_by" text COLLATE "C",
	"verbatim" text COLLATE "C" NOT NULL,
	"verbatim_language" text COLLATE "C" NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "agreement_programmes_key" PRIMARY KEY("agreement_id","programme_id")
);
--> statement-breakpoint
CREATE TABLE "alarm_rules" (
	"rule" text COLLATE "C" PRIMARY KEY NOT NULL,
	"days" integer NOT NULL,
	"active" boolean NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "announcements" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"slug" text COLLATE "C" NOT NULL,
	"agreement_id" text COLLATE "C",
	"visit_id" text COLLATE "C",
	"source_id" text COLLATE "C",
	"issuer_id" text COLLATE "C",
	"titles" jsonb NOT NULL,
	"summaries" jsonb,
	"texts" jsonb NOT NULL,
	"original_language" text COLLATE "C" NOT NULL,
	"issued_on" date,
	"places" jsonb,
	"desk_id" text COLLATE "C" NOT NULL,
	"level" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "announcements_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "clause_packs" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"names" jsonb NOT NULL,
	"clauses" jsonb NOT NULL,
	"retired_at" timestamp (3) with time zone,
	"version" integer NOT NULL,
	CONSTRAINT "clause_packs_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "comments" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"milestone_id" text COLLATE "C" NOT NULL,
	"plan_id" text COLLATE "C" NOT NULL,
	"agreement_id" text COLLATE "C" NOT NULL,
	"text" text COLLATE "C" NOT NULL,
	"said_by" text COLLATE "C" NOT NULL,
	"said_at" timestamp (3) with time zone NOT NULL,
	"withdrawn_by" text COLLATE "C",
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_reason" text COLLATE "C",
	"desk_id" text COLLATE "C" NOT NULL,
	"level" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "commitment_activities" (
	"commitment_id" text COLLATE "C" NOT NULL,
	"activity_id" text COLLATE "C" NOT NULL,
	CONSTRAINT "commitment_activities_key" PRIMARY KEY("commitment_id","activity_id")
);
--> statement-breakpoint
CREATE TABLE "commitment_evidence" (
	"commitment_id" text COLLATE "C" NOT NULL,
	"document_id" text COLLATE "C" NOT NULL,
	CONSTRAINT "commitment_evidence_key" PRIMARY KEY("commitment_id","document_id")
);
--> statement-breakpoint
CREATE TABLE "commitment_plans" (
	"commitment_id" text COLLATE "C" NOT NULL,
	"plan_id" text COLLATE "C" NOT NULL,
	CONSTRAINT "commitment_plans_key" PRIMARY KEY("commitment_id","plan_id")
);
--> statement-breakpoint
CREATE TABLE "commitments" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"agreement_id" text COLLATE "C" NOT NULL,
	"meeting_id" text COLLATE "C",
	"kind" text COLLATE "C" NOT NULL,
	"author" text COLLATE "C" NOT NULL,
	"titles" jsonb NOT NULL,
	"promised_on" text COLLATE "C",
	"promised_on_lower" date,
	"promised_on_upper" date,
	"due_on" text COLLATE "C",
	"due_on_lower" date,
	"due_on_upper" date,
	"our_owner_id" text COLLATE "C",
	"counterpart_owner_id" text COLLATE "C",
	"our_person_id" text COLLATE "C",
	"counterpart_person_id" text COLLATE "C",
	"officer_id" text COLLATE "C",
	"health" text COLLATE "C",
	"judged_on" date,
	"judged_by" text COLLATE "C",
	"judged_reason" text COLLATE "C",
	"no_action_reason" text COLLATE "C",
	"no_action_by" text COLLATE "C",
	"no_action_at" timestamp (3) with time zone,
	"position" integer NOT NULL,
	"source_id" text COLLATE "C",
	"quotation" text COLLATE "C",
	"quotation_language" text COLLATE "C",
	"certainty" text COLLATE "C",
	"desk_id" text COLLATE "C" NOT NULL,
	"level" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "confirmation_links" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"plan_id" text COLLATE "C" NOT NULL,
	"agreement_id" text COLLATE "C" NOT NULL,
	"content_id" text COLLATE "C" NOT NULL,
	"token_hash" text COLLATE "C" NOT NULL,
	"recipient" text COLLATE "C" NOT NULL,
	"language" text COLLATE "C" NOT NULL,
	"sent_by" text COLLATE "C",
	"sent_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"answered_at" timestamp (3) with time zone,
	"answer" text COLLATE "C",
	"name" text COLLATE "C",
	"post" text COLLATE "C",
	"statement" text COLLATE "C",
	"desk_id" text COLLATE "C" NOT NULL,
	"level" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "confirmation_links_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "confirmations" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"plan_id" text COLLATE "C" NOT NULL,
	"agreement_id" text COLLATE "C" NOT NULL,
	"content_id" text COLLATE "C" NOT NULL,
	"side" text COLLATE "C" NOT NULL,
	"way" text COLLATE "C" NOT NULL,
	"confirmed_by" text COLLATE "C",
	"link_id" text COLLATE "C",
	"document_id" text COLLATE "C",
	"name" text COLLATE "C",
	"post" text COLLATE "C",
	"confirmed_at" timestamp (3) with time zone NOT NULL,
	"desk_id" text COLLATE "C" NOT NULL,
	"level" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contributions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"agreement_id" text COLLATE "C" NOT NULL,
	"plan_id" text COLLATE "C",
	"activity_id" text COLLATE "C",
	"drawn_from_id" text COLLATE "C",
	"side" text COLLATE "C" NOT NULL,
	"form" text COLLATE "C" NOT NULL,
	"firmness" text COLLATE "C" NOT NULL,
	"titles" jsonb NOT NULL,
	"amount" bigint,
	"amount_currency" text COLLATE "C",
	"value_on" date,
	"desk_id" text COLLATE "C" NOT NULL,
	"level" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "counter_proposals" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"plan_id" text COLLATE "C" NOT NULL,
	"agreement_id" text COLLATE "C" NOT NULL,
	"link_id" text COLLATE "C" NOT NULL,
	"subject_kind" text COLLATE "C" NOT NULL,
	"subject_id" text COLLATE "C" NOT NULL,
	"field" text COLLATE "C" NOT NULL,
	"language" text COLLATE "C" NOT NULL,
	"value" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"decided_by" text COLLATE "C",
	"decided_at" timestamp (3) with time zone,
	"decision_reason" text COLLATE "C",
	"desk_id" text COLLATE "C" NOT NULL,
	"level" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "date_requests" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"plan_id" text COLLATE "C" NOT NULL,
	"agreement_id" text COLLATE "C" NOT NULL,
	"milestone_id" text COLLATE "C" NOT NULL,
	"baseline_on" date NOT NULL,
	"forecast_on" date NOT NULL,
	"asked_on" date NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"asked_by" text COLLATE "C" NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"decided_by" text COLLATE "C",
	"decided_at" timestamp (3) with time zone,
	"decision_reason" text COLLATE "C",
	"desk_id" text COLLATE "C" NOT NULL,
	"level" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "dependencies" (
	"plan_id" text COLLATE "C" NOT NULL,
	"successor_id" text COLLATE "C" NOT NULL,
	"predecessor_id" text COLLATE "C" NOT NULL,
	CONSTRAINT "dependencies_key" PRIMARY KEY("successor_id","predecessor_id")
);
--> statement-breakpoint
CREATE TABLE "disbursements" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"contribution_id" text COLLATE "C" NOT NULL,
	"agreement_id" text COLLATE "C" NOT NULL,
	"amount" bigint,
	"amount_currency" text COLLATE "C",
	"paid_on" date NOT NULL,
	"reference" text COLLATE "C",
	"document_id" text COLLATE "C",
	"desk_id" text COLLATE "C" NOT NULL,
	"level" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "drafts" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"user_id" text COLLATE "C" NOT NULL,
	"form" text COLLATE "C" NOT NULL,
	"subject_id" text COLLATE "C",
	"seen_version" integer,
	"under" text COLLATE "C",
	"title" text COLLATE "C",
	"content" jsonb NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "exchange_rates" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"currency" text COLLATE "C" NOT NULL,
	"to_currency" text COLLATE "C" NOT NULL,
	"rate_on" date NOT NULL,
	"rate" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_address" text COLLATE "C",
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "indicator_targets" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"indicator_id" text COLLATE "C" NOT NULL,
	"direction" text COLLATE "C",
	"from_day" date NOT NULL,
	"to_day" date NOT NULL,
	"value" text COLLATE "C" NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "indicators" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"agreement_id" text COLLATE "C" NOT NULL,
	"plan_id" text COLLATE "C" NOT NULL,
	"activity_id" text COLLATE "C",
	"titles" jsonb NOT NULL,
	"measure" text COLLATE "C" NOT NULL,
	"units" jsonb,
	"baseline" text COLLATE "C",
	"baseline_on" date,
	"desk_id" text COLLATE "C" NOT NULL,
	"level" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "legal_deadlines" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"agreement_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"send_by" date NOT NULL,
	"safe_by" date NOT NULL,
	"certain_after" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "legal_spans" (
	"agreement_id" text COLLATE "C" NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	CONSTRAINT "legal_spans_key" PRIMARY KEY("agreement_id","from_day")
);
--> statement-breakpoint
CREATE TABLE "measurements" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"indicator_id" text COLLATE "C" NOT NULL,
	"agreement_id" text COLLATE "C" NOT NULL,
	"direction" text COLLATE "C",
	"measured_on" date NOT NULL,
	"value" text COLLATE "C" NOT NULL,
	"note" text COLLATE "C",
	"document_id" text COLLATE "C",
	"desk_id" text COLLATE "C" NOT NULL,
	"level" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meetings" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"visit_id" text COLLATE "C",
	"agreement_id" text COLLATE "C",
	"kind" text COLLATE "C" NOT NULL,
	"titles" jsonb NOT NULL,
	"counterpart_id" text COLLATE "C",
	"held_on" text COLLATE "C",
	"held_on_lower" date,
	"held_on_upper" date,
	"places" jsonb,
	"topics" jsonb NOT NULL,
	"said" jsonb,
	"position" integer NOT NULL,
	"source_id" text COLLATE "C",
	"quotation" text COLLATE "C",
	"quotation_language" text COLLATE "C",
	"certainty" text COLLATE "C",
	"desk_id" text COLLATE "C" NOT NULL,
	"level" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "name_tokens" (
	"kind" text COLLATE "C" NOT NULL,
	"token" text COLLATE "C" NOT NULL,
	"record_id" text COLLATE "C" NOT NULL,
	CONSTRAINT "name_tokens_key" PRIMARY KEY("kind","token","record_id")
);
--> statement-breakpoint
CREATE TABLE "parent_endings" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"agreement_id" text COLLATE "C" NOT NULL,
	"parent_id" text COLLATE "C" NOT NULL,
	"fate" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"recorded_seq" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "participants" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"visit_id" text COLLATE "C",
	"meeting_id" text COLLATE "C",
	"person_id" text COLLATE "C",
	"party_id" text COLLATE "C",
	"side" text COLLATE "C" NOT NULL,
	"role" text COLLATE "C" NOT NULL,
	"names" jsonb,
	"posts" jsonb,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "party_names" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"party_id" text COLLATE "C" NOT NULL,
	"names" jsonb NOT NULL,
	"acronym" text COLLATE "C",
	"called_from" text COLLATE "C",
	"called_from_lower" date,
	"called_from_upper" date,
	"called_until" text COLLATE "C",
	"called_until_lower" date,
	"called_until_upper" date,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "party_successions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"predecessor_id" text COLLATE "C" NOT NULL,
	"successor_id" text COLLATE "C" NOT NULL,
	"succeeded_on" text COLLATE "C",
	"succeeded_on_lower" date,
	"succeeded_on_upper" date
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"names" jsonb NOT NULL,
	"family_names" jsonb,
	"sort_name" text COLLATE "C" NOT NULL,
	"country" text COLLATE "C",
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "person_posts" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"party_id" text COLLATE "C" NOT NULL,
	"posts" jsonb NOT NULL,
	"held_from" text COLLATE "C",
	"held_from_lower" date,
	"held_from_upper" date,
	"held_until" text COLLATE "C",
	"held_until_lower" date,
	"held_until_upper" date,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "plan_contents" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"plan_id" text COLLATE "C" NOT NULL,
	"agreement_id" text COLLATE "C" NOT NULL,
	"seq" integer NOT NULL,
	"hash" text COLLATE "C" NOT NULL,
	"content" jsonb NOT NULL,
	"names" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "programmes" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"names" jsonb NOT NULL,
	"sort_name" text COLLATE "C" NOT NULL,
	"owner_id" text COLLATE "C",
	"owner_country" text COLLATE "C",
	"merged_into_id" text COLLATE "C",
	"retired_at" timestamp (3) with time zone,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "publication_areas" (
	"publication_id" text COLLATE "C" NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"labels" jsonb NOT NULL,
	CONSTRAINT "publication_areas_key" PRIMARY KEY("publication_id","code")
);
--> statement-breakpoint
CREATE TABLE "publication_states" (
	"publication_id" text COLLATE "C" NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date,
	"state" text COLLATE "C" NOT NULL,
	CONSTRAINT "publication_states_key" PRIMARY KEY("publication_id","from_day")
);
--> statement-breakpoint
CREATE TABLE "publication_words" (
	"token" text COLLATE "C" NOT NULL,
	"publication_id" text COLLATE "C" NOT NULL,
	CONSTRAINT "publication_words_key" PRIMARY KEY("token","publication_id")
);
--> statement-breakpoint
CREATE TABLE "publications" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"subject_kind" text COLLATE "C" NOT NULL,
	"subject_id" text COLLATE "C" NOT NULL,
	"agreement_id" text COLLATE "C",
	"address" text COLLATE "C" NOT NULL,
	"seq" integer NOT NULL,
	"content" jsonb NOT NULL,
	"content_hash" text COLLATE "C" NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"proposed_by" text COLLATE "C",
	"proposed_at" timestamp (3) with time zone NOT NULL,
	"decided_by" text COLLATE "C",
	"decided_at" timestamp (3) with time zone,
	"reason" text COLLATE "C",
	"withdrawn_at" timestamp (3) with time zone,
	"sort_title" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C",
	"country" text COLLATE "C",
	"signed_on" text COLLATE "C",
	"signed_on_lower" date,
	"signed_on_upper" date,
	"desk_id" text COLLATE "C" NOT NULL,
	"level" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "snoozes" (
	"user_id" text COLLATE "C" NOT NULL,
	"subject_id" text COLLATE "C" NOT NULL,
	"until_day" date NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"snoozed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "snoozes_key" PRIMARY KEY("user_id","subject_id")
);
--> statement-breakpoint
CREATE TABLE "sources" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"agreement_id" text COLLATE "C",
	"kind" text COLLATE "C" NOT NULL,
	"titles" jsonb NOT NULL,
	"address" text COLLATE "C",
	"issued_on" text COLLATE "C",
	"issued_on_lower" date,
	"issued_on_upper" date,
	"text" text COLLATE "C",
	"language" text COLLATE "C" NOT NULL,
	"document_id" text COLLATE "C",
	"desk_id" text COLLATE "C" NOT NULL,
	"level" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "visits" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"agreement_id" text COLLATE "C",
	"titles" jsonb NOT NULL,
	"visiting_side" text COLLATE "C" NOT NULL,
	"delegation_id" text COLLATE "C" NOT NULL,
	"host_id" text COLLATE "C",
	"country" text COLLATE "C",
	"places" jsonb,
	"from_day" date NOT NULL,
	"to_day" date NOT NULL,
	"source_id" text COLLATE "C",
	"quotation" text COLLATE "C",
	"quotation_language" text COLLATE "C",
	"certainty" text COLLATE "C",
	"desk_id" text COLLATE "C" NOT NULL,
	"level" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "watches" (
	"user_id" text COLLATE "C" NOT NULL,
	"record_id" text COLLATE "C" NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "watches_key" PRIMARY KEY("user_id","record_id")
);
--> statement-breakpoint
DROP INDEX "milestones_desk";--> statement-breakpoint
DROP INDEX "parties_country";--> statement-breakpoint
ALTER TABLE "action_plans" ADD COLUMN "record_status" text COLLATE "C" DEFAULT 'draft' NOT NULL;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "has_turns" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "parent_id" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "parent_relation" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "assertions" ADD COLUMN "value" jsonb;--> statement-breakpoint
ALTER TABLE "assertions" ADD COLUMN "source_id" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "desks" ADD COLUMN "retired_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "milestones" ADD COLUMN "first_baseline_on" date;--> statement-breakpoint
ALTER TABLE "milestones" ADD COLUMN "judged_on" date;--> statement-breakpoint
ALTER TABLE "milestones" ADD COLUMN "judged_by" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "milestones" ADD COLUMN "judged_reason" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "parties" ADD COLUMN "parent_id" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "parties" ADD COLUMN "merged_into_id" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "parties" ADD COLUMN "sort_key" text COLLATE "C" DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "priority_areas" ADD COLUMN "field" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "priority_areas" ADD COLUMN "goals" jsonb;--> statement-breakpoint
ALTER TABLE "priority_areas" ADD COLUMN "retired_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "priority_areas" ADD COLUMN "merged_into_id" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "register_settings" ADD COLUMN "currency" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "signatories" ADD COLUMN "person_id" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "signatories" ADD COLUMN "powers" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "agreement_programmes" ADD CONSTRAINT "agreement_programmes_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_programmes" ADD CONSTRAINT "agreement_programmes_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "announcements" ADD CONSTRAINT "announcements_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "announcements" ADD CONSTRAINT "announcements_visit_id_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."visits"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "announcements" ADD CONSTRAINT "announcements_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "announcements" ADD CONSTRAINT "announcements_issuer_id_parties_id_fk" FOREIGN KEY ("issuer_id") REFERENCES "public"."parties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "announcements" ADD CONSTRAINT "announcements_desk_id_desks_id_fk" FOREIGN KEY ("desk_id") REFERENCES "public"."desks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_milestone_id_milestones_id_fk" FOREIGN KEY ("milestone_id") REFERENCES "public"."milestones"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_plan_id_action_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."action_plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_said_by_users_id_fk" FOREIGN KEY ("said_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_withdrawn_by_users_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_desk_id_desks_id_fk" FOREIGN KEY ("desk_id") REFERENCES "public"."desks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment_activities" ADD CONSTRAINT "commitment_activities_commitment_id_commitments_id_fk" FOREIGN KEY ("commitment_id") REFERENCES "public"."commitments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment_activities" ADD CONSTRAINT "commitment_activities_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment_evidence" ADD CONSTRAINT "commitment_evidence_commitment_id_commitments_id_fk" FOREIGN KEY ("commitment_id") REFERENCES "public"."commitments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment_evidence" ADD CONSTRAINT "commitment_evidence_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment_plans" ADD CONSTRAINT "commitment_plans_commitment_id_commitments_id_fk" FOREIGN KEY ("commitment_id") REFERENCES "public"."commitments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment_plans" ADD CONSTRAINT "commitment_plans_plan_id_action_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."action_plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_our_owner_id_parties_id_fk" FOREIGN KEY ("our_owner_id") REFERENCES "public"."parties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_counterpart_owner_id_parties_id_fk" FOREIGN KEY ("counterpart_owner_id") REFERENCES "public"."parties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_our_person_id_people_id_fk" FOREIGN KEY ("our_person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_counterpart_person_id_people_id_fk" FOREIGN KEY ("counterpart_person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_officer_id_users_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_judged_by_users_id_fk" FOREIGN KEY ("judged_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_no_action_by_users_id_fk" FOREIGN KEY ("no_action_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_desk_id_desks_id_fk" FOREIGN KEY ("desk_id") REFERENCES "public"."desks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confirmation_links" ADD CONSTRAINT "confirmation_links_plan_id_action_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."action_plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confirmation_links" ADD CONSTRAINT "confirmation_links_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confirmation_links" ADD CONSTRAINT "confirmation_links_content_id_plan_contents_id_fk" FOREIGN KEY ("content_id") REFERENCES "public"."plan_contents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confirmation_links" ADD CONSTRAINT "confirmation_links_sent_by_users_id_fk" FOREIGN KEY ("sent_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confirmation_links" ADD CONSTRAINT "confirmation_links_desk_id_desks_id_fk" FOREIGN KEY ("desk_id") REFERENCES "public"."desks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confirmations" ADD CONSTRAINT "confirmations_plan_id_action_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."action_plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confirmations" ADD CONSTRAINT "confirmations_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confirmations" ADD CONSTRAINT "confirmations_content_id_plan_contents_id_fk" FOREIGN KEY ("content_id") REFERENCES "public"."plan_contents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confirmations" ADD CONSTRAINT "confirmations_confirmed_by_users_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confirmations" ADD CONSTRAINT "confirmations_link_id_confirmation_links_id_fk" FOREIGN KEY ("link_id") REFERENCES "public"."confirmation_links"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confirmations" ADD CONSTRAINT "confirmations_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confirmations" ADD CONSTRAINT "confirmations_desk_id_desks_id_fk" FOREIGN KEY ("desk_id") REFERENCES "public"."desks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_plan_id_action_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."action_plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_desk_id_desks_id_fk" FOREIGN KEY ("desk_id") REFERENCES "public"."desks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "counter_proposals" ADD CONSTRAINT "counter_proposals_plan_id_action_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."action_plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "counter_proposals" ADD CONSTRAINT "counter_proposals_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "counter_proposals" ADD CONSTRAINT "counter_proposals_link_id_confirmation_links_id_fk" FOREIGN KEY ("link_id") REFERENCES "public"."confirmation_links"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "counter_proposals" ADD CONSTRAINT "counter_proposals_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "counter_proposals" ADD CONSTRAINT "counter_proposals_desk_id_desks_id_fk" FOREIGN KEY ("desk_id") REFERENCES "public"."desks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "date_requests" ADD CONSTRAINT "date_requests_plan_id_action_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."action_plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "date_requests" ADD CONSTRAINT "date_requests_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "date_requests" ADD CONSTRAINT "date_requests_milestone_id_milestones_id_fk" FOREIGN KEY ("milestone_id") REFERENCES "public"."milestones"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "date_requests" ADD CONSTRAINT "date_requests_asked_by_users_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "date_requests" ADD CONSTRAINT "date_requests_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "date_requests" ADD CONSTRAINT "date_requests_desk_id_desks_id_fk" FOREIGN KEY ("desk_id") REFERENCES "public"."desks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dependencies" ADD CONSTRAINT "dependencies_plan_id_action_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."action_plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disbursements" ADD CONSTRAINT "disbursements_contribution_id_contributions_id_fk" FOREIGN KEY ("contribution_id") REFERENCES "public"."contributions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disbursements" ADD CONSTRAINT "disbursements_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disbursements" ADD CONSTRAINT "disbursements_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disbursements" ADD CONSTRAINT "disbursements_desk_id_desks_id_fk" FOREIGN KEY ("desk_id") REFERENCES "public"."desks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_targets" ADD CONSTRAINT "indicator_targets_indicator_id_indicators_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicators"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicators" ADD CONSTRAINT "indicators_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicators" ADD CONSTRAINT "indicators_plan_id_action_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."action_plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicators" ADD CONSTRAINT "indicators_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicators" ADD CONSTRAINT "indicators_desk_id_desks_id_fk" FOREIGN KEY ("desk_id") REFERENCES "public"."desks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_deadlines" ADD CONSTRAINT "legal_deadlines_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_spans" ADD CONSTRAINT "legal_spans_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measurements" ADD CONSTRAINT "measurements_indicator_id_indicators_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicators"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measurements" ADD CONSTRAINT "measurements_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measurements" ADD CONSTRAINT "measurements_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measurements" ADD CONSTRAINT "measurements_desk_id_desks_id_fk" FOREIGN KEY ("desk_id") REFERENCES "public"."desks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_visit_id_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."visits"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_counterpart_id_parties_id_fk" FOREIGN KEY ("counterpart_id") REFERENCES "public"."parties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_desk_id_desks_id_fk" FOREIGN KEY ("desk_id") REFERENCES "public"."desks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parent_endings" ADD CONSTRAINT "parent_endings_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parent_endings" ADD CONSTRAINT "parent_endings_parent_id_agreements_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_visit_id_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."visits"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_party_id_parties_id_fk" FOREIGN KEY ("party_id") REFERENCES "public"."parties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "party_names" ADD CONSTRAINT "party_names_party_id_parties_id_fk" FOREIGN KEY ("party_id") REFERENCES "public"."parties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "party_successions" ADD CONSTRAINT "party_successions_predecessor_id_parties_id_fk" FOREIGN KEY ("predecessor_id") REFERENCES "public"."parties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "party_successions" ADD CONSTRAINT "party_successions_successor_id_parties_id_fk" FOREIGN KEY ("successor_id") REFERENCES "public"."parties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_posts" ADD CONSTRAINT "person_posts_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_posts" ADD CONSTRAINT "person_posts_party_id_parties_id_fk" FOREIGN KEY ("party_id") REFERENCES "public"."parties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_contents" ADD CONSTRAINT "plan_contents_plan_id_action_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."action_plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_contents" ADD CONSTRAINT "plan_contents_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programmes" ADD CONSTRAINT "programmes_owner_id_parties_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."parties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_areas" ADD CONSTRAINT "publication_areas_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_states" ADD CONSTRAINT "publication_states_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_words" ADD CONSTRAINT "publication_words_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_proposed_by_users_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_desk_id_desks_id_fk" FOREIGN KEY ("desk_id") REFERENCES "public"."desks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "snoozes" ADD CONSTRAINT "snoozes_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sources" ADD CONSTRAINT "sources_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sources" ADD CONSTRAINT "sources_desk_id_desks_id_fk" FOREIGN KEY ("desk_id") REFERENCES "public"."desks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_delegation_id_parties_id_fk" FOREIGN KEY ("delegation_id") REFERENCES "public"."parties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_host_id_parties_id_fk" FOREIGN KEY ("host_id") REFERENCES "public"."parties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_desk_id_desks_id_fk" FOREIGN KEY ("desk_id") REFERENCES "public"."desks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "watches" ADD CONSTRAINT "watches_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agreement_programmes_programme" ON "agreement_programmes" USING btree ("programme_id","agreement_id");--> statement-breakpoint
CREATE INDEX "announcements_agreement" ON "announcements" USING btree ("agreement_id");--> statement-breakpoint
CREATE INDEX "announcements_visit" ON "announcements" USING btree ("visit_id");--> statement-breakpoint
CREATE INDEX "announcements_desk" ON "announcements" USING btree ("desk_id","id");--> statement-breakpoint
CREATE INDEX "comments_plan" ON "comments" USING btree ("plan_id","said_at");--> statement-breakpoint
CREATE INDEX "comments_milestone" ON "comments" USING btree ("milestone_id");--> statement-breakpoint
CREATE INDEX "commitment_activities_activity" ON "commitment_activities" USING btree ("activity_id");--> statement-breakpoint
CREATE INDEX "commitment_evidence_document" ON "commitment_evidence" USING btree ("document_id");--> statement-breakpoint
CREATE INDEX "commitment_plans_plan" ON "commitment_plans" USING btree ("plan_id");--> statement-breakpoint
CREATE INDEX "commitments_agreement" ON "commitments" USING btree ("agreement_id","position","id");--> statement-breakpoint
CREATE INDEX "commitments_due" ON "commitments" USING btree ("due_on_upper","id");--> statement-breakpoint
CREATE INDEX "commitments_desk" ON "commitments" USING btree ("desk_id","due_on_upper","id");--> statement-breakpoint
CREATE INDEX "commitments_promised" ON "commitments" USING btree ("promised_on_lower","id","level","desk_id");--> statement-breakpoint
CREATE INDEX "commitments_promised_last" ON "commitments" USING btree ("promised_on_upper","id","level","desk_id");--> statement-breakpoint
CREATE INDEX "commitments_officer" ON "commitments" USING btree ("officer_id");--> statement-breakpoint
CREATE INDEX "commitments_meeting" ON "commitments" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "commitments_source" ON "commitments" USING btree ("source_id");--> statement-breakpoint
CREATE INDEX "confirmation_links_plan" ON "confirmation_links" USING btree ("plan_id","sent_at");--> statement-breakpoint
CREATE INDEX "confirmation_links_open" ON "confirmation_links" USING btree ("desk_id","sent_at") WHERE answered_at IS NULL AND revoked_at IS NULL;--> statement-breakpoint
CREATE INDEX "confirmations_plan" ON "confirmations" USING btree ("plan_id","confirmed_at");--> statement-breakpoint
CREATE INDEX "confirmations_content" ON "confirmations" USING btree ("content_id","side");--> statement-breakpoint
CREATE INDEX "confirmations_desk" ON "confirmations" USING btree ("desk_id","confirmed_at");--> statement-breakpoint
CREATE INDEX "contributions_agreement" ON "contributions" USING btree ("agreement_id","id");--> statement-breakpoint
CREATE INDEX "contributions_plan" ON "contributions" USING btree ("plan_id","id");--> statement-breakpoint
CREATE INDEX "contributions_activity" ON "contributions" USING btree ("activity_id");--> statement-breakpoint
CREATE INDEX "contributions_drawn_from" ON "contributions" USING btree ("drawn_from_id");--> statement-breakpoint
CREATE INDEX "contributions_value" ON "contributions" USING btree ("amount_currency","value_on");--> statement-breakpoint
CREATE INDEX "counter_proposals_plan" ON "counter_proposals" USING btree ("plan_id","made_at");--> statement-breakpoint
CREATE INDEX "counter_proposals_waiting" ON "counter_proposals" USING btree ("desk_id","made_at") WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX "date_requests_plan" ON "date_requests" USING btree ("plan_id","asked_at");--> statement-breakpoint
CREATE UNIQUE INDEX "date_requests_open" ON "date_requests" USING btree ("milestone_id") WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX "date_requests_waiting" ON "date_requests" USING btree ("desk_id","asked_at") WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX "dependencies_plan" ON "dependencies" USING btree ("plan_id");--> statement-breakpoint
CREATE INDEX "dependencies_predecessor" ON "dependencies" USING btree ("predecessor_id");--> statement-breakpoint
CREATE INDEX "disbursements_contribution" ON "disbursements" USING btree ("contribution_id","paid_on","id");--> statement-breakpoint
CREATE INDEX "disbursements_agreement" ON "disbursements" USING btree ("agreement_id");--> statement-breakpoint
CREATE INDEX "drafts_user" ON "drafts" USING btree ("user_id","saved_at");--> statement-breakpoint
CREATE INDEX "drafts_form" ON "drafts" USING btree ("user_id","form","subject_id");--> statement-breakpoint
CREATE UNIQUE INDEX "exchange_rates_day" ON "exchange_rates" USING btree ("currency","to_currency","rate_on");--> statement-breakpoint
CREATE INDEX "exchange_rates_latest" ON "exchange_rates" USING btree ("rate_on","id");--> statement-breakpoint
CREATE INDEX "indicator_targets_indicator" ON "indicator_targets" USING btree ("indicator_id","position");--> statement-breakpoint
CREATE INDEX "indicators_plan" ON "indicators" USING btree ("plan_id","id");--> statement-breakpoint
CREATE INDEX "indicators_agreement" ON "indicators" USING btree ("agreement_id");--> statement-breakpoint
CREATE INDEX "indicators_activity" ON "indicators" USING btree ("activity_id");--> statement-breakpoint
CREATE INDEX "legal_deadlines_due" ON "legal_deadlines" USING btree ("send_by","id","kind","agreement_id");--> statement-breakpoint
CREATE INDEX "legal_deadlines_agreement" ON "legal_deadlines" USING btree ("agreement_id");--> statement-breakpoint
CREATE INDEX "legal_spans_state" ON "legal_spans" USING btree ("state","from_day","to_day","agreement_id");--> statement-breakpoint
CREATE INDEX "measurements_indicator" ON "measurements" USING btree ("indicator_id","measured_on","id");--> statement-breakpoint
CREATE INDEX "measurements_agreement" ON "measurements" USING btree ("agreement_id");--> statement-breakpoint
CREATE INDEX "meetings_visit" ON "meetings" USING btree ("visit_id","position");--> statement-breakpoint
CREATE INDEX "meetings_agreement" ON "meetings" USING btree ("agreement_id");--> statement-breakpoint
CREATE INDEX "meetings_desk" ON "meetings" USING btree ("desk_id","held_on_lower");--> statement-breakpoint
CREATE INDEX "meetings_source" ON "meetings" USING btree ("source_id");--> statement-breakpoint
CREATE INDEX "name_tokens_record" ON "name_tokens" USING btree ("record_id");--> statement-breakpoint
CREATE INDEX "parent_endings_agreement" ON "parent_endings" USING btree ("agreement_id","recorded_seq");--> statement-breakpoint
CREATE INDEX "participants_visit" ON "participants" USING btree ("visit_id","position");--> statement-breakpoint
CREATE INDEX "participants_meeting" ON "participants" USING btree ("meeting_id","position");--> statement-breakpoint
CREATE INDEX "participants_person" ON "participants" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "party_names_party" ON "party_names" USING btree ("party_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "party_successions_pair" ON "party_successions" USING btree ("predecessor_id","successor_id");--> statement-breakpoint
CREATE INDEX "party_successions_successor" ON "party_successions" USING btree ("successor_id");--> statement-breakpoint
CREATE INDEX "people_name" ON "people" USING btree ("sort_name","id");--> statement-breakpoint
CREATE INDEX "person_posts_person" ON "person_posts" USING btree ("person_id","position");--> statement-breakpoint
CREATE INDEX "person_posts_party" ON "person_posts" USING btree ("party_id");--> statement-breakpoint
CREATE UNIQUE INDEX "plan_contents_plan" ON "plan_contents" USING btree ("plan_id","seq");--> statement-breakpoint
CREATE INDEX "programmes_name" ON "programmes" USING btree ("sort_name","id");--> statement-breakpoint
CREATE INDEX "programmes_merged" ON "programmes" USING btree ("merged_into_id");--> statement-breakpoint
CREATE INDEX "publication_areas_code" ON "publication_areas" USING btree ("code","publication_id");--> statement-breakpoint
CREATE INDEX "publication_states_state" ON "publication_states" USING btree ("state","from_day","publication_id");--> statement-breakpoint
CREATE INDEX "publication_words_publication" ON "publication_words" USING btree ("publication_id");--> statement-breakpoint
CREATE INDEX "publications_subject" ON "publications" USING btree ("subject_id","state");--> statement-breakpoint
CREATE UNIQUE INDEX "publications_standing" ON "publications" USING btree ("subject_kind","address") WHERE state IN ('published', 'withdrawn');--> statement-breakpoint
CREATE INDEX "publications_board" ON "publications" USING btree ("subject_kind","id") WHERE state = 'published';--> statement-breakpoint
CREATE INDEX "publications_register" ON "publications" USING btree ("subject_kind","signed_on_lower","id") WHERE state = 'published';--> statement-breakpoint
CREATE INDEX "publications_titles" ON "publications" USING btree ("subject_kind","sort_title","id") WHERE state = 'published';--> statement-breakpoint
CREATE INDEX "publications_agreement" ON "publications" USING btree ("agreement_id","subject_kind");--> statement-breakpoint
CREATE INDEX "publications_waiting" ON "publications" USING btree ("state","desk_id","proposed_at");--> statement-breakpoint
CREATE INDEX "snoozes_until" ON "snoozes" USING btree ("user_id","until_day");--> statement-breakpoint
CREATE INDEX "sources_agreement" ON "sources" USING btree ("agreement_id");--> statement-breakpoint
CREATE INDEX "sources_desk" ON "sources" USING btree ("desk_id");--> statement-breakpoint
CREATE INDEX "visits_from" ON "visits" USING btree ("from_day","id");--> statement-breakpoint
CREATE INDEX "visits_agreement" ON "visits" USING btree ("agreement_id","from_day");--> statement-breakpoint
CREATE INDEX "visits_desk" ON "visits" USING btree ("desk_id","from_day","id");--> statement-breakpoint
CREATE INDEX "visits_source" ON "visits" USING btree ("source_id");--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_judged_by_users_id_fk" FOREIGN KEY ("judged_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signatories" ADD CONSTRAINT "signatories_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "action_plans_from" ON "action_plans" USING btree ("from_day","id");--> statement-breakpoint
CREATE INDEX "action_plans_open" ON "action_plans" USING btree ("desk_id","id","to_day") WHERE record_status IN ('draft', 'reopened');--> statement-breakpoint
CREATE INDEX "action_plans_submitted" ON "action_plans" USING btree ("desk_id") WHERE record_status = 'submitted';--> statement-breakpoint
CREATE INDEX "activities_agreement" ON "activities" USING btree ("agreement_id","from_day","id");--> statement-breakpoint
CREATE INDEX "activities_from" ON "activities" USING btree ("from_day","id");--> statement-breakpoint
CREATE INDEX "agreements_character" ON "agreements" USING btree ("our_character","counterpart_character","signed_on_lower","id","level","desk_id");--> statement-breakpoint
CREATE INDEX "agreements_counted" ON "agreements" USING btree ("desk_id","level","counterpart_country","signed_on_lower","signed_on_upper","first_signed_on","entered_into_force_on_upper","entry_stated","in_force_until","has_turns","id");--> statement-breakpoint
CREATE INDEX "agreements_signed_last" ON "agreements" USING btree ("signed_on_upper","id","level","desk_id");--> statement-breakpoint
CREATE INDEX "agreements_submitted" ON "agreements" USING btree ("desk_id") WHERE record_status = 'submitted';--> statement-breakpoint
CREATE INDEX "agreements_parent" ON "agreements" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "assertions_source" ON "assertions" USING btree ("source_id");--> statement-breakpoint
CREATE INDEX "completions_done" ON "completions" USING btree ("completed_on","milestone_id") WHERE taken_back_at IS NULL;--> statement-breakpoint
CREATE INDEX "milestones_activity" ON "milestones" USING btree ("activity_id","health");--> statement-breakpoint
CREATE INDEX "milestones_open" ON "milestones" USING btree ("forecast_on","id","level","desk_id","baseline_on") WHERE health NOT IN ('done', 'dropped');--> statement-breakpoint
CREATE INDEX "milestones_forecast" ON "milestones" USING btree ("forecast_on","id","level","desk_id");--> statement-breakpoint
CREATE INDEX "milestones_baseline" ON "milestones" USING btree ("baseline_on","id","level","desk_id");--> statement-breakpoint
CREATE INDEX "parties_sorted" ON "parties" USING btree ("sort_key","id");--> statement-breakpoint
CREATE INDEX "parties_parent" ON "parties" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "parties_merged" ON "parties" USING btree ("merged_into_id");--> statement-breakpoint
CREATE INDEX "priority_areas_merged" ON "priority_areas" USING btree ("merged_into_id");--> statement-breakpoint
CREATE INDEX "signatories_person" ON "signatories" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "milestones_desk" ON "milestones" USING btree ("desk_id","forecast_on","id","level") WHERE health NOT IN ('done', 'dropped');--> statement-breakpoint
CREATE INDEX "parties_country" ON "parties" USING btree ("country","sort_key","id");