CREATE TABLE `action_plans` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`titles` text NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text NOT NULL,
	`illustrative` integer NOT NULL,
	`desk_id` text NOT NULL,
	`level` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`desk_id`) REFERENCES `desks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `action_plans_agreement` ON `action_plans` (`agreement_id`,`from_day`);--> statement-breakpoint
CREATE TABLE `activities` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`agreement_id` text NOT NULL,
	`titles` text NOT NULL,
	`expected_results` text,
	`area_id` text,
	`our_party_id` text,
	`counterpart_party_id` text,
	`from_day` text NOT NULL,
	`to_day` text NOT NULL,
	`position` integer NOT NULL,
	`desk_id` text NOT NULL,
	`level` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `action_plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`area_id`) REFERENCES `priority_areas`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`our_party_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`counterpart_party_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`desk_id`) REFERENCES `desks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `activities_plan` ON `activities` (`plan_id`,`position`);--> statement-breakpoint
CREATE TABLE `agreement_areas` (
	`agreement_id` text NOT NULL,
	`area_id` text NOT NULL,
	`position` integer NOT NULL,
	`verbatim` text NOT NULL,
	`verbatim_language` text NOT NULL,
	PRIMARY KEY(`agreement_id`, `area_id`),
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`area_id`) REFERENCES `priority_areas`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `agreement_areas_area` ON `agreement_areas` (`area_id`,`agreement_id`);--> statement-breakpoint
CREATE TABLE `agreement_parties` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`party_id` text NOT NULL,
	`side` text NOT NULL,
	`role` text NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`party_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `agreement_parties_agreement` ON `agreement_parties` (`agreement_id`,`position`);--> statement-breakpoint
CREATE INDEX `agreement_parties_party` ON `agreement_parties` (`party_id`,`agreement_id`);--> statement-breakpoint
CREATE TABLE `agreement_readers` (
	`agreement_id` text NOT NULL,
	`user_id` text NOT NULL,
	PRIMARY KEY(`user_id`, `agreement_id`),
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `agreement_readers_agreement` ON `agreement_readers` (`agreement_id`);--> statement-breakpoint
CREATE TABLE `agreements` (
	`id` text PRIMARY KEY NOT NULL,
	`reference` text NOT NULL,
	`counterpart_reference` text,
	`kind` text NOT NULL,
	`titles` text NOT NULL,
	`sort_title` text NOT NULL,
	`signed_on` text,
	`signed_on_lower` text,
	`signed_on_upper` text,
	`signed_at` text,
	`entered_into_force_on` text,
	`entered_into_force_on_lower` text,
	`entered_into_force_on_upper` text,
	`first_signed_on` text,
	`entry_stated` integer DEFAULT false NOT NULL,
	`in_force_until` text,
	`our_character` text NOT NULL,
	`counterpart_character` text NOT NULL,
	`areas_stated_by` text,
	`areas_exhaustive` integer,
	`counterpart_country` text,
	`record_status` text NOT NULL,
	`desk_id` text NOT NULL,
	`level` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`desk_id`) REFERENCES `desks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agreements_reference_unique` ON `agreements` (`reference`);--> statement-breakpoint
CREATE INDEX `agreements_signed` ON `agreements` (`signed_on_lower`,`id`,`level`,`desk_id`);--> statement-breakpoint
CREATE INDEX `agreements_title` ON `agreements` (`sort_title`,`id`);--> statement-breakpoint
CREATE INDEX `agreements_kind` ON `agreements` (`kind`,`signed_on_lower`,`id`,`level`,`desk_id`);--> statement-breakpoint
CREATE INDEX `agreements_country` ON `agreements` (`counterpart_country`,`signed_on_lower`,`id`,`level`,`desk_id`);--> statement-breakpoint
CREATE INDEX `agreements_desk` ON `agreements` (`desk_id`,`signed_on_lower`,`id`,`level`);--> statement-breakpoint
CREATE INDEX `agreements_level` ON `agreements` (`level`,`signed_on_lower`,`id`);--> statement-breakpoint
CREATE INDEX `agreements_entry` ON `agreements` (`entered_into_force_on_upper`,`entry_stated`,`signed_on_lower`,`id`,`level`,`desk_id`);--> statement-breakpoint
CREATE INDEX `agreements_until` ON `agreements` (`in_force_until`);--> statement-breakpoint
CREATE INDEX `agreements_signed_within` ON `agreements` (`signed_on_upper`,`signed_on_lower`,`id`) WHERE signed_on_lower <> signed_on_upper;--> statement-breakpoint
CREATE TABLE `api_tokens` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`user_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	`version` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `api_tokens_token_hash_unique` ON `api_tokens` (`token_hash`);--> statement-breakpoint
CREATE INDEX `api_tokens_user` ON `api_tokens` (`user_id`);--> statement-breakpoint
CREATE TABLE `assertions` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`field` text NOT NULL,
	`source` text NOT NULL,
	`source_address` text,
	`quotation` text NOT NULL,
	`quotation_language` text NOT NULL,
	`certainty` text NOT NULL,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `assertions_agreement` ON `assertions` (`agreement_id`,`field`);--> statement-breakpoint
CREATE TABLE `audit_entries` (
	`seq` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`actor_kind` text NOT NULL,
	`actor_id` text,
	`event` text NOT NULL,
	`outcome` text NOT NULL,
	`subject_kind` text,
	`subject_id` text,
	`agreement_id` text,
	`desk_id` text,
	`level` text NOT NULL,
	`reason` text,
	`request_id` text,
	`before` text,
	`after` text,
	`details` text,
	`leaf_hash` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_entries_subject` ON `audit_entries` (`subject_id`,`seq`);--> statement-breakpoint
CREATE INDEX `audit_entries_agreement` ON `audit_entries` (`agreement_id`,`seq`);--> statement-breakpoint
CREATE INDEX `audit_entries_actor` ON `audit_entries` (`actor_id`,`seq`);--> statement-breakpoint
CREATE INDEX `audit_entries_event` ON `audit_entries` (`event`,`seq`);--> statement-breakpoint
CREATE INDEX `audit_entries_at` ON `audit_entries` (`at`,`seq`);--> statement-breakpoint
CREATE INDEX `audit_entries_refused` ON `audit_entries` (`seq`) WHERE outcome = 'refused';--> statement-breakpoint
CREATE TABLE `clauses` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`kind` text NOT NULL,
	`terms` text NOT NULL,
	`place_in_text` text,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `clauses_agreement` ON `clauses` (`agreement_id`,`kind`);--> statement-breakpoint
CREATE TABLE `completion_evidence` (
	`completion_id` text NOT NULL,
	`document_id` text NOT NULL,
	PRIMARY KEY(`completion_id`, `document_id`),
	FOREIGN KEY (`completion_id`) REFERENCES `completions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `completion_evidence_document` ON `completion_evidence` (`document_id`);--> statement-breakpoint
CREATE TABLE `completions` (
	`id` text PRIMARY KEY NOT NULL,
	`milestone_id` text NOT NULL,
	`completed_on` text NOT NULL,
	`note` text,
	`completed_by` text NOT NULL,
	`completed_at` integer NOT NULL,
	`taken_back_by` text,
	`taken_back_at` integer,
	`taken_back_reason` text,
	FOREIGN KEY (`milestone_id`) REFERENCES `milestones`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`completed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`taken_back_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `completions_milestone` ON `completions` (`milestone_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `completions_standing` ON `completions` (`milestone_id`) WHERE taken_back_at IS NULL;--> statement-breakpoint
CREATE TABLE `desk_members` (
	`desk_id` text NOT NULL,
	`user_id` text NOT NULL,
	PRIMARY KEY(`user_id`, `desk_id`),
	FOREIGN KEY (`desk_id`) REFERENCES `desks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `desk_members_desk` ON `desk_members` (`desk_id`);--> statement-breakpoint
CREATE TABLE `desks` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`names` text NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `desks_code_unique` ON `desks` (`code`);--> statement-breakpoint
CREATE TABLE `documents` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`file_name` text NOT NULL,
	`media_type` text NOT NULL,
	`size` integer NOT NULL,
	`sha256` text NOT NULL,
	`language` text,
	`role` text NOT NULL,
	`added_by` text NOT NULL,
	`added_at` integer NOT NULL,
	`desk_id` text NOT NULL,
	`level` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`desk_id`) REFERENCES `desks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `documents_agreement` ON `documents` (`agreement_id`);--> statement-breakpoint
CREATE INDEX `documents_sha256` ON `documents` (`sha256`);--> statement-breakpoint
CREATE TABLE `idempotency_keys` (
	`actor_id` text NOT NULL,
	`key` text NOT NULL,
	`request_hash` text NOT NULL,
	`answer` text,
	`answered_at` integer NOT NULL,
	PRIMARY KEY(`actor_id`, `key`)
);
--> statement-breakpoint
CREATE INDEX `idempotency_keys_age` ON `idempotency_keys` (`answered_at`);--> statement-breakpoint
CREATE TABLE `legal_events` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`kind` text NOT NULL,
	`side` text,
	`on` text,
	`on_lower` text,
	`on_upper` text,
	`body` text,
	`recorded_seq` integer NOT NULL,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `legal_events_agreement` ON `legal_events` (`agreement_id`,`on_lower`);--> statement-breakpoint
CREATE TABLE `milestones` (
	`id` text PRIMARY KEY NOT NULL,
	`activity_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`agreement_id` text NOT NULL,
	`titles` text NOT NULL,
	`baseline_on` text NOT NULL,
	`forecast_on` text NOT NULL,
	`health` text NOT NULL,
	`completion_id` text,
	`position` integer NOT NULL,
	`desk_id` text NOT NULL,
	`level` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_id`) REFERENCES `action_plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`desk_id`) REFERENCES `desks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `milestones_plan` ON `milestones` (`plan_id`,`position`);--> statement-breakpoint
CREATE INDEX `milestones_agreement` ON `milestones` (`agreement_id`,`forecast_on`);--> statement-breakpoint
CREATE INDEX `milestones_desk` ON `milestones` (`desk_id`,`forecast_on`,`id`) WHERE health NOT IN ('done', 'dropped');--> statement-breakpoint
CREATE TABLE `parties` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`names` text NOT NULL,
	`acronym` text,
	`country` text,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `parties_country` ON `parties` (`country`);--> statement-breakpoint
CREATE TABLE `personal_values` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`field` text NOT NULL,
	`value` text NOT NULL,
	`salt` text NOT NULL,
	`current` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `personal_values_user` ON `personal_values` (`user_id`,`field`);--> statement-breakpoint
CREATE INDEX `personal_values_value` ON `personal_values` (`field`,`value`);--> statement-breakpoint
CREATE UNIQUE INDEX `personal_values_email` ON `personal_values` (`value`) WHERE field = 'email' AND "current";--> statement-breakpoint
CREATE TABLE `priority_areas` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`labels` text NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `priority_areas_code_unique` ON `priority_areas` (`code`);--> statement-breakpoint
CREATE TABLE `register_settings` (
	`id` text PRIMARY KEY NOT NULL,
	`home_party_id` text,
	`home_zone` text,
	`language` text,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`user_id` text NOT NULL,
	`started_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`ended_at` integer,
	`device` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_token_hash_unique` ON `sessions` (`token_hash`);--> statement-breakpoint
CREATE INDEX `sessions_user` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `sign_in_delays` (
	`account` text PRIMARY KEY NOT NULL,
	`failures` integer NOT NULL,
	`last_failure_at` integer NOT NULL,
	`open_again_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sign_in_links` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sign_in_links_user` ON `sign_in_links` (`user_id`);--> statement-breakpoint
CREATE TABLE `signatories` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`party_id` text NOT NULL,
	`side` text NOT NULL,
	`names` text NOT NULL,
	`posts` text NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`party_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `signatories_agreement` ON `signatories` (`agreement_id`,`position`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`role` text NOT NULL,
	`language` text,
	`password_hash` text,
	`disabled_at` integer,
	`created_at` integer NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `versions` (
	`subject_id` text NOT NULL,
	`from_seq` integer NOT NULL,
	`to_seq` integer,
	`subject_kind` text NOT NULL,
	`agreement_id` text,
	`desk_id` text,
	`level` text NOT NULL,
	`content` text NOT NULL,
	PRIMARY KEY(`subject_id`, `from_seq`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `versions_current` ON `versions` (`subject_id`) WHERE to_seq IS NULL;--> statement-breakpoint
CREATE INDEX `versions_agreement` ON `versions` (`agreement_id`,`from_seq`);