CREATE TABLE `agreement_programmes` (
	`agreement_id` text NOT NULL,
	`programme_id` text NOT NULL,
	`stated_by` text,
	`verbatim` text NOT NULL,
	`verbatim_language` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`agreement_id`, `programme_id`),
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`) REFERENCES `programmes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `agreement_programmes_programme` ON `agreement_programmes` (`programme_id`,`agreement_id`);--> statement-breakpoint
CREATE TABLE `alarm_rules` (
	`rule` text PRIMARY KEY NOT NULL,
	`days` integer NOT NULL,
	`active` integer NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `announcements` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`agreement_id` text,
	`visit_id` text,
	`source_id` text,
	`issuer_id` text,
	`titles` text NOT NULL,
	`summaries` text,
	`texts` text NOT NULL,
	`original_language` text NOT NULL,
	`issued_on` text,
	`places` text,
	`desk_id` text NOT NULL,
	`level` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`visit_id`) REFERENCES `visits`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`issuer_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`desk_id`) REFERENCES `desks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `announcements_slug_unique` ON `announcements` (`slug`);--> statement-breakpoint
CREATE INDEX `announcements_agreement` ON `announcements` (`agreement_id`);--> statement-breakpoint
CREATE INDEX `announcements_visit` ON `announcements` (`visit_id`);--> statement-breakpoint
CREATE INDEX `announcements_desk` ON `announcements` (`desk_id`,`id`);--> statement-breakpoint
CREATE TABLE `clause_packs` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`names` text NOT NULL,
	`clauses` text NOT NULL,
	`retired_at` integer,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `clause_packs_code_unique` ON `clause_packs` (`code`);--> statement-breakpoint
CREATE TABLE `comments` (
	`id` text PRIMARY KEY NOT NULL,
	`milestone_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`agreement_id` text NOT NULL,
	`text` text NOT NULL,
	`said_by` text NOT NULL,
	`said_at` integer NOT NULL,
	`withdrawn_by` text,
	`withdrawn_at` integer,
	`withdrawn_reason` text,
	`desk_id` text NOT NULL,
	`level` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`milestone_id`) REFERENCES `milestones`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_id`) REFERENCES `action_plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`said_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`withdrawn_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`desk_id`) REFERENCES `desks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `comments_plan` ON `comments` (`plan_id`,`said_at`);--> statement-breakpoint
CREATE INDEX `comments_milestone` ON `comments` (`milestone_id`);--> statement-breakpoint
CREATE TABLE `commitment_activities` (
	`commitment_id` text NOT NULL,
	`activity_id` text NOT NULL,
	PRIMARY KEY(`commitment_id`, `activity_id`),
	FOREIGN KEY (`commitment_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `commitment_activities_activity` ON `commitment_activities` (`activity_id`);--> statement-breakpoint
CREATE TABLE `commitment_evidence` (
	`commitment_id` text NOT NULL,
	`document_id` text NOT NULL,
	PRIMARY KEY(`commitment_id`, `document_id`),
	FOREIGN KEY (`commitment_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `commitment_evidence_document` ON `commitment_evidence` (`document_id`);--> statement-breakpoint
CREATE TABLE `commitment_plans` (
	`commitment_id` text NOT NULL,
	`plan_id` text NOT NULL,
	PRIMARY KEY(`commitment_id`, `plan_id`),
	FOREIGN KEY (`commitment_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_id`) REFERENCES `action_plans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `commitment_plans_plan` ON `commitment_plans` (`plan_id`);--> statement-breakpoint
CREATE TABLE `commitments` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`meeting_id` text,
	`kind` text NOT NULL,
	`author` text NOT NULL,
	`titles` text NOT NULL,
	`promised_on` text,
	`promised_on_lower` text,
	`promised_on_upper` text,
	`due_on` text,
	`due_on_lower` text,
	`due_on_upper` text,
	`our_owner_id` text,
	`counterpart_owner_id` text,
	`our_person_id` text,
	`counterpart_person_id` text,
	`officer_id` text,
	`health` text,
	`judged_on` text,
	`judged_by` text,
	`judged_reason` text,
	`no_action_reason` text,
	`no_action_by` text,
	`no_action_at` integer,
	`position` integer NOT NULL,
	`source_id` text,
	`quotation` text,
	`quotation_language` text,
	`certainty` text,
	`desk_id` text NOT NULL,
	`level` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`our_owner_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`counterpart_owner_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`our_person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`counterpart_person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`officer_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`judged_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`no_action_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`desk_id`) REFERENCES `desks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `commitments_agreement` ON `commitments` (`agreement_id`,`position`,`id`);--> statement-breakpoint
CREATE INDEX `commitments_due` ON `commitments` (`due_on_upper`,`id`);--> statement-breakpoint
CREATE INDEX `commitments_desk` ON `commitments` (`desk_id`,`due_on_upper`,`id`);--> statement-breakpoint
CREATE INDEX `commitments_promised` ON `commitments` (`promised_on_lower`,`id`,`level`,`desk_id`);--> statement-breakpoint
CREATE INDEX `commitments_promised_last` ON `commitments` (`promised_on_upper`,`id`,`level`,`desk_id`);--> statement-breakpoint
CREATE INDEX `commitments_officer` ON `commitments` (`officer_id`);--> statement-breakpoint
CREATE INDEX `commitments_meeting` ON `commitments` (`meeting_id`);--> statement-breakpoint
CREATE INDEX `commitments_source` ON `commitments` (`source_id`);--> statement-breakpoint
CREATE TABLE `confirmation_links` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`agreement_id` text NOT NULL,
	`content_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`recipient` text NOT NULL,
	`language` text NOT NULL,
	`sent_by` text,
	`sent_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	`answered_at` integer,
	`answer` text,
	`name` text,
	`post` text,
	`statement` text,
	`desk_id` text NOT NULL,
	`level` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `action_plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`content_id`) REFERENCES `plan_contents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sent_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`desk_id`) REFERENCES `desks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `confirmation_links_token_hash_unique` ON `confirmation_links` (`token_hash`);--> statement-breakpoint
CREATE INDEX `confirmation_links_plan` ON `confirmation_links` (`plan_id`,`sent_at`);--> statement-breakpoint
CREATE INDEX `confirmation_links_open` ON `confirmation_links` (`desk_id`,`sent_at`) WHERE answered_at IS NULL AND revoked_at IS NULL;--> statement-breakpoint
CREATE TABLE `confirmations` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`agreement_id` text NOT NULL,
	`content_id` text NOT NULL,
	`side` text NOT NULL,
	`way` text NOT NULL,
	`confirmed_by` text,
	`link_id` text,
	`document_id` text,
	`name` text,
	`post` text,
	`confirmed_at` integer NOT NULL,
	`desk_id` text NOT NULL,
	`level` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `action_plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`content_id`) REFERENCES `plan_contents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`confirmed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`link_id`) REFERENCES `confirmation_links`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`desk_id`) REFERENCES `desks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `confirmations_plan` ON `confirmations` (`plan_id`,`confirmed_at`);--> statement-breakpoint
CREATE INDEX `confirmations_content` ON `confirmations` (`content_id`,`side`);--> statement-breakpoint
CREATE INDEX `confirmations_desk` ON `confirmations` (`desk_id`,`confirmed_at`);--> statement-breakpoint
CREATE TABLE `contributions` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`plan_id` text,
	`activity_id` text,
	`drawn_from_id` text,
	`side` text NOT NULL,
	`form` text NOT NULL,
	`firmness` text NOT NULL,
	`titles` text NOT NULL,
	`amount` integer,
	`amount_currency` text,
	`value_on` text,
	`desk_id` text NOT NULL,
	`level` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_id`) REFERENCES `action_plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`desk_id`) REFERENCES `desks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `contributions_agreement` ON `contributions` (`agreement_id`,`id`);--> statement-breakpoint
CREATE INDEX `contributions_plan` ON `contributions` (`plan_id`,`id`);--> statement-breakpoint
CREATE INDEX `contributions_activity` ON `contributions` (`activity_id`);--> statement-breakpoint
CREATE INDEX `contributions_drawn_from` ON `contributions` (`drawn_from_id`);--> statement-breakpoint
CREATE INDEX `contributions_value` ON `contributions` (`amount_currency`,`value_on`);--> statement-breakpoint
CREATE TABLE `counter_proposals` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`agreement_id` text NOT NULL,
	`link_id` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`field` text NOT NULL,
	`language` text NOT NULL,
	`value` text NOT NULL,
	`reason` text NOT NULL,
	`made_at` integer NOT NULL,
	`state` text NOT NULL,
	`decided_by` text,
	`decided_at` integer,
	`decision_reason` text,
	`desk_id` text NOT NULL,
	`level` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `action_plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`link_id`) REFERENCES `confirmation_links`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`desk_id`) REFERENCES `desks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `counter_proposals_plan` ON `counter_proposals` (`plan_id`,`made_at`);--> statement-breakpoint
CREATE INDEX `counter_proposals_waiting` ON `counter_proposals` (`desk_id`,`made_at`) WHERE state = 'waiting';--> statement-breakpoint
CREATE TABLE `date_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`agreement_id` text NOT NULL,
	`milestone_id` text NOT NULL,
	`baseline_on` text NOT NULL,
	`forecast_on` text NOT NULL,
	`asked_on` text NOT NULL,
	`reason` text NOT NULL,
	`asked_by` text NOT NULL,
	`asked_at` integer NOT NULL,
	`state` text NOT NULL,
	`decided_by` text,
	`decided_at` integer,
	`decision_reason` text,
	`desk_id` text NOT NULL,
	`level` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `action_plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`milestone_id`) REFERENCES `milestones`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`desk_id`) REFERENCES `desks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `date_requests_plan` ON `date_requests` (`plan_id`,`asked_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `date_requests_open` ON `date_requests` (`milestone_id`) WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX `date_requests_waiting` ON `date_requests` (`desk_id`,`asked_at`) WHERE state = 'waiting';--> statement-breakpoint
CREATE TABLE `dependencies` (
	`plan_id` text NOT NULL,
	`successor_id` text NOT NULL,
	`predecessor_id` text NOT NULL,
	PRIMARY KEY(`successor_id`, `predecessor_id`),
	FOREIGN KEY (`plan_id`) REFERENCES `action_plans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `dependencies_plan` ON `dependencies` (`plan_id`);--> statement-breakpoint
CREATE INDEX `dependencies_predecessor` ON `dependencies` (`predecessor_id`);--> statement-breakpoint
CREATE TABLE `disbursements` (
	`id` text PRIMARY KEY NOT NULL,
	`contribution_id` text NOT NULL,
	`agreement_id` text NOT NULL,
	`amount` integer,
	`amount_currency` text,
	`paid_on` text NOT NULL,
	`reference` text,
	`document_id` text,
	`desk_id` text NOT NULL,
	`level` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`contribution_id`) REFERENCES `contributions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`desk_id`) REFERENCES `desks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `disbursements_contribution` ON `disbursements` (`contribution_id`,`paid_on`,`id`);--> statement-breakpoint
CREATE INDEX `disbursements_agreement` ON `disbursements` (`agreement_id`);--> statement-breakpoint
CREATE TABLE `drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`form` text NOT NULL,
	`subject_id` text,
	`seen_version` integer,
	`under` text,
	`title` text,
	`content` text NOT NULL,
	`saved_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `drafts_user` ON `drafts` (`user_id`,`saved_at`);--> statement-breakpoint
CREATE INDEX `drafts_form` ON `drafts` (`user_id`,`form`,`subject_id`);--> statement-breakpoint
CREATE TABLE `exchange_rates` (
	`id` text PRIMARY KEY NOT NULL,
	`currency` text NOT NULL,
	`to_currency` text NOT NULL,
	`rate_on` text NOT NULL,
	`rate` text NOT NULL,
	`source` text NOT NULL,
	`source_address` text,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `exchange_rates_day` ON `exchange_rates` (`currency`,`to_currency`,`rate_on`);--> statement-breakpoint
CREATE INDEX `exchange_rates_latest` ON `exchange_rates` (`rate_on`,`id`);--> statement-breakpoint
CREATE TABLE `indicator_targets` (
	`id` text PRIMARY KEY NOT NULL,
	`indicator_id` text NOT NULL,
	`direction` text,
	`from_day` text NOT NULL,
	`to_day` text NOT NULL,
	`value` text NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `indicator_targets_indicator` ON `indicator_targets` (`indicator_id`,`position`);--> statement-breakpoint
CREATE TABLE `indicators` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`activity_id` text,
	`titles` text NOT NULL,
	`measure` text NOT NULL,
	`units` text,
	`baseline` text,
	`baseline_on` text,
	`desk_id` text NOT NULL,
	`level` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_id`) REFERENCES `action_plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`desk_id`) REFERENCES `desks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `indicators_plan` ON `indicators` (`plan_id`,`id`);--> statement-breakpoint
CREATE INDEX `indicators_agreement` ON `indicators` (`agreement_id`);--> statement-breakpoint
CREATE INDEX `indicators_activity` ON `indicators` (`activity_id`);--> statement-breakpoint
CREATE TABLE `legal_deadlines` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`kind` text NOT NULL,
	`send_by` text NOT NULL,
	`safe_by` text NOT NULL,
	`certain_after` text NOT NULL,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `legal_deadlines_due` ON `legal_deadlines` (`send_by`,`id`,`kind`,`agreement_id`);--> statement-breakpoint
CREATE INDEX `legal_deadlines_agreement` ON `legal_deadlines` (`agreement_id`);--> statement-breakpoint
CREATE TABLE `legal_spans` (
	`agreement_id` text NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text NOT NULL,
	`state` text NOT NULL,
	PRIMARY KEY(`agreement_id`, `from_day`),
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `legal_spans_state` ON `legal_spans` (`state`,`from_day`,`to_day`,`agreement_id`);--> statement-breakpoint
CREATE TABLE `measurements` (
	`id` text PRIMARY KEY NOT NULL,
	`indicator_id` text NOT NULL,
	`agreement_id` text NOT NULL,
	`direction` text,
	`measured_on` text NOT NULL,
	`value` text NOT NULL,
	`note` text,
	`document_id` text,
	`desk_id` text NOT NULL,
	`level` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`desk_id`) REFERENCES `desks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `measurements_indicator` ON `measurements` (`indicator_id`,`measured_on`,`id`);--> statement-breakpoint
CREATE INDEX `measurements_agreement` ON `measurements` (`agreement_id`);--> statement-breakpoint
CREATE TABLE `meetings` (
	`id` text PRIMARY KEY NOT NULL,
	`visit_id` text,
	`agreement_id` text,
	`kind` text NOT NULL,
	`titles` text NOT NULL,
	`counterpart_id` text,
	`held_on` text,
	`held_on_lower` text,
	`held_on_upper` text,
	`places` text,
	`topics` text NOT NULL,
	`said` text,
	`position` integer NOT NULL,
	`source_id` text,
	`quotation` text,
	`quotation_language` text,
	`certainty` text,
	`desk_id` text NOT NULL,
	`level` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`visit_id`) REFERENCES `visits`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`counterpart_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`desk_id`) REFERENCES `desks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `meetings_visit` ON `meetings` (`visit_id`,`position`);--> statement-breakpoint
CREATE INDEX `meetings_agreement` ON `meetings` (`agreement_id`);--> statement-breakpoint
CREATE INDEX `meetings_desk` ON `meetings` (`desk_id`,`held_on_lower`);--> statement-breakpoint
CREATE INDEX `meetings_source` ON `meetings` (`source_id`);--> statement-breakpoint
CREATE TABLE `name_tokens` (
	`kind` text NOT NULL,
	`token` text NOT NULL,
	`record_id` text NOT NULL,
	PRIMARY KEY(`kind`, `token`, `record_id`)
);
--> statement-breakpoint
CREATE INDEX `name_tokens_record` ON `name_tokens` (`record_id`);--> statement-breakpoint
CREATE TABLE `parent_endings` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`parent_id` text NOT NULL,
	`fate` text NOT NULL,
	`reason` text NOT NULL,
	`recorded_seq` integer NOT NULL,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`parent_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `parent_endings_agreement` ON `parent_endings` (`agreement_id`,`recorded_seq`);--> statement-breakpoint
CREATE TABLE `participants` (
	`id` text PRIMARY KEY NOT NULL,
	`visit_id` text,
	`meeting_id` text,
	`person_id` text,
	`party_id` text,
	`side` text NOT NULL,
	`role` text NOT NULL,
	`names` text,
	`posts` text,
	`position` integer NOT NULL,
	FOREIGN KEY (`visit_id`) REFERENCES `visits`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`party_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `participants_visit` ON `participants` (`visit_id`,`position`);--> statement-breakpoint
CREATE INDEX `participants_meeting` ON `participants` (`meeting_id`,`position`);--> statement-breakpoint
CREATE INDEX `participants_person` ON `participants` (`person_id`);--> statement-breakpoint
CREATE TABLE `party_names` (
	`id` text PRIMARY KEY NOT NULL,
	`party_id` text NOT NULL,
	`names` text NOT NULL,
	`acronym` text,
	`called_from` text,
	`called_from_lower` text,
	`called_from_upper` text,
	`called_until` text,
	`called_until_lower` text,
	`called_until_upper` text,
	`position` integer NOT NULL,
	FOREIGN KEY (`party_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `party_names_party` ON `party_names` (`party_id`,`position`);--> statement-breakpoint
CREATE TABLE `party_successions` (
	`id` text PRIMARY KEY NOT NULL,
	`predecessor_id` text NOT NULL,
	`successor_id` text NOT NULL,
	`succeeded_on` text,
	`succeeded_on_lower` text,
	`succeeded_on_upper` text,
	FOREIGN KEY (`predecessor_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`successor_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `party_successions_pair` ON `party_successions` (`predecessor_id`,`successor_id`);--> statement-breakpoint
CREATE INDEX `party_successions_successor` ON `party_successions` (`successor_id`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`names` text NOT NULL,
	`family_names` text,
	`sort_name` text NOT NULL,
	`country` text,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `people_name` ON `people` (`sort_name`,`id`);--> statement-breakpoint
CREATE TABLE `person_posts` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`party_id` text NOT NULL,
	`posts` text NOT NULL,
	`held_from` text,
	`held_from_lower` text,
	`held_from_upper` text,
	`held_until` text,
	`held_until_lower` text,
	`held_until_upper` text,
	`position` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`party_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `person_posts_person` ON `person_posts` (`person_id`,`position`);--> statement-breakpoint
CREATE INDEX `person_posts_party` ON `person_posts` (`party_id`);--> statement-breakpoint
CREATE TABLE `plan_contents` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`agreement_id` text NOT NULL,
	`seq` integer NOT NULL,
	`hash` text NOT NULL,
	`content` text NOT NULL,
	`names` text NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `action_plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `plan_contents_plan` ON `plan_contents` (`plan_id`,`seq`);--> statement-breakpoint
CREATE TABLE `programmes` (
	`id` text PRIMARY KEY NOT NULL,
	`names` text NOT NULL,
	`sort_name` text NOT NULL,
	`owner_id` text,
	`owner_country` text,
	`merged_into_id` text,
	`retired_at` integer,
	`version` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `programmes_name` ON `programmes` (`sort_name`,`id`);--> statement-breakpoint
CREATE INDEX `programmes_merged` ON `programmes` (`merged_into_id`);--> statement-breakpoint
CREATE TABLE `publication_areas` (
	`publication_id` text NOT NULL,
	`code` text NOT NULL,
	`labels` text NOT NULL,
	PRIMARY KEY(`publication_id`, `code`),
	FOREIGN KEY (`publication_id`) REFERENCES `publications`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `publication_areas_code` ON `publication_areas` (`code`,`publication_id`);--> statement-breakpoint
CREATE TABLE `publication_states` (
	`publication_id` text NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text,
	`state` text NOT NULL,
	PRIMARY KEY(`publication_id`, `from_day`),
	FOREIGN KEY (`publication_id`) REFERENCES `publications`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `publication_states_state` ON `publication_states` (`state`,`from_day`,`publication_id`);--> statement-breakpoint
CREATE TABLE `publication_words` (
	`token` text NOT NULL,
	`publication_id` text NOT NULL,
	PRIMARY KEY(`token`, `publication_id`),
	FOREIGN KEY (`publication_id`) REFERENCES `publications`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `publication_words_publication` ON `publication_words` (`publication_id`);--> statement-breakpoint
CREATE TABLE `publications` (
	`id` text PRIMARY KEY NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`agreement_id` text,
	`address` text NOT NULL,
	`seq` integer NOT NULL,
	`content` text NOT NULL,
	`content_hash` text NOT NULL,
	`state` text NOT NULL,
	`proposed_by` text,
	`proposed_at` integer NOT NULL,
	`decided_by` text,
	`decided_at` integer,
	`reason` text,
	`withdrawn_at` integer,
	`sort_title` text NOT NULL,
	`kind` text,
	`country` text,
	`signed_on` text,
	`signed_on_lower` text,
	`signed_on_upper` text,
	`desk_id` text NOT NULL,
	`level` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`desk_id`) REFERENCES `desks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `publications_subject` ON `publications` (`subject_id`,`state`);--> statement-breakpoint
CREATE UNIQUE INDEX `publications_standing` ON `publications` (`subject_kind`,`address`) WHERE state IN ('published', 'withdrawn');--> statement-breakpoint
CREATE INDEX `publications_board` ON `publications` (`subject_kind`,`id`) WHERE state = 'published';--> statement-breakpoint
CREATE INDEX `publications_register` ON `publications` (`subject_kind`,`signed_on_lower`,`id`) WHERE state = 'published';--> statement-breakpoint
CREATE INDEX `publications_titles` ON `publications` (`subject_kind`,`sort_title`,`id`) WHERE state = 'published';--> statement-breakpoint
CREATE INDEX `publications_agreement` ON `publications` (`agreement_id`,`subject_kind`);--> statement-breakpoint
CREATE INDEX `publications_waiting` ON `publications` (`state`,`desk_id`,`proposed_at`);--> statement-breakpoint
CREATE TABLE `snoozes` (
	`user_id` text NOT NULL,
	`subject_id` text NOT NULL,
	`until_day` text NOT NULL,
	`reason` text NOT NULL,
	`snoozed_at` integer NOT NULL,
	PRIMARY KEY(`user_id`, `subject_id`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `snoozes_until` ON `snoozes` (`user_id`,`until_day`);--> statement-breakpoint
CREATE TABLE `sources` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text,
	`kind` text NOT NULL,
	`titles` text NOT NULL,
	`address` text,
	`issued_on` text,
	`issued_on_lower` text,
	`issued_on_upper` text,
	`text` text,
	`language` text NOT NULL,
	`document_id` text,
	`desk_id` text NOT NULL,
	`level` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`desk_id`) REFERENCES `desks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sources_agreement` ON `sources` (`agreement_id`);--> statement-breakpoint
CREATE INDEX `sources_desk` ON `sources` (`desk_id`);--> statement-breakpoint
CREATE TABLE `visits` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text,
	`titles` text NOT NULL,
	`visiting_side` text NOT NULL,
	`delegation_id` text NOT NULL,
	`host_id` text,
	`country` text,
	`places` text,
	`from_day` text NOT NULL,
	`to_day` text NOT NULL,
	`source_id` text,
	`quotation` text,
	`quotation_language` text,
	`certainty` text,
	`desk_id` text NOT NULL,
	`level` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`delegation_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`host_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`desk_id`) REFERENCES `desks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `visits_from` ON `visits` (`from_day`,`id`);--> statement-breakpoint
CREATE INDEX `visits_agreement` ON `visits` (`agreement_id`,`from_day`);--> statement-breakpoint
CREATE INDEX `visits_desk` ON `visits` (`desk_id`,`from_day`,`id`);--> statement-breakpoint
CREATE INDEX `visits_source` ON `visits` (`source_id`);--> statement-breakpoint
CREATE TABLE `watches` (
	`user_id` text NOT NULL,
	`record_id` text NOT NULL,
	`since` integer NOT NULL,
	PRIMARY KEY(`user_id`, `record_id`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
DROP INDEX `milestones_desk`;--> statement-breakpoint
ALTER TABLE `milestones` ADD `first_baseline_on` text;--> statement-breakpoint
ALTER TABLE `milestones` ADD `judged_on` text;--> statement-breakpoint
ALTER TABLE `milestones` ADD `judged_by` text REFERENCES users(id);--> statement-breakpoint
ALTER TABLE `milestones` ADD `judged_reason` text;--> statement-breakpoint
CREATE INDEX `milestones_activity` ON `milestones` (`activity_id`,`health`);--> statement-breakpoint
CREATE INDEX `milestones_open` ON `milestones` (`forecast_on`,`id`,`level`,`desk_id`,`baseline_on`) WHERE health NOT IN ('done', 'dropped');--> statement-breakpoint
CREATE INDEX `milestones_forecast` ON `milestones` (`forecast_on`,`id`,`level`,`desk_id`);--> statement-breakpoint
CREATE INDEX `milestones_baseline` ON `milestones` (`baseline_on`,`id`,`level`,`desk_id`);--> statement-breakpoint
CREATE INDEX `milestones_desk` ON `milestones` (`desk_id`,`forecast_on`,`id`,`level`) WHERE health NOT IN ('done', 'dropped');--> statement-breakpoint
DROP INDEX `parties_country`;--> statement-breakpoint
ALTER TABLE `parties` ADD `parent_id` text;--> statement-breakpoint
ALTER TABLE `parties` ADD `merged_into_id` text;--> statement-breakpoint
ALTER TABLE `parties` ADD `sort_key` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `parties_sorted` ON `parties` (`sort_key`,`id`);--> statement-breakpoint
CREATE INDEX `parties_parent` ON `parties` (`parent_id`);--> statement-breakpoint
CREATE INDEX `parties_merged` ON `parties` (`merged_into_id`);--> statement-breakpoint
CREATE INDEX `parties_country` ON `parties` (`country`,`sort_key`,`id`);--> statement-breakpoint
ALTER TABLE `action_plans` ADD `record_status` text DEFAULT 'draft' NOT NULL;--> statement-breakpoint
CREATE INDEX `action_plans_from` ON `action_plans` (`from_day`,`id`);--> statement-breakpoint
CREATE INDEX `action_plans_open` ON `action_plans` (`desk_id`,`id`,`to_day`) WHERE record_status IN ('draft', 'reopened');--> statement-breakpoint
CREATE INDEX `action_plans_submitted` ON `action_plans` (`desk_id`) WHERE record_status = 'submitted';--> statement-breakpoint
ALTER TABLE `agreements` ADD `has_turns` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `agreements` ADD `parent_id` text;--> statement-breakpoint
ALTER TABLE `agreements` ADD `parent_relation` text;--> statement-breakpoint
CREATE INDEX `agreements_character` ON `agreements` (`our_character`,`counterpart_character`,`signed_on_lower`,`id`,`level`,`desk_id`);--> statement-breakpoint
CREATE INDEX `agreements_counted` ON `agreements` (`desk_id`,`level`,`counterpart_country`,`signed_on_lower`,`signed_on_upper`,`first_signed_on`,`entered_into_force_on_upper`,`entry_stated`,`in_force_until`,`has_turns`,`id`);--> statement-breakpoint
CREATE INDEX `agreements_signed_last` ON `agreements` (`signed_on_upper`,`id`,`level`,`desk_id`);--> statement-breakpoint
CREATE INDEX `agreements_submitted` ON `agreements` (`desk_id`) WHERE record_status = 'submitted';--> statement-breakpoint
CREATE INDEX `agreements_parent` ON `agreements` (`parent_id`);--> statement-breakpoint
ALTER TABLE `assertions` ADD `value` text;--> statement-breakpoint
ALTER TABLE `assertions` ADD `source_id` text;--> statement-breakpoint
CREATE INDEX `assertions_source` ON `assertions` (`source_id`);--> statement-breakpoint
ALTER TABLE `desks` ADD `retired_at` integer;--> statement-breakpoint
ALTER TABLE `priority_areas` ADD `field` text;--> statement-breakpoint
ALTER TABLE `priority_areas` ADD `goals` text;--> statement-breakpoint
ALTER TABLE `priority_areas` ADD `retired_at` integer;--> statement-breakpoint
ALTER TABLE `priority_areas` ADD `merged_into_id` text;--> statement-breakpoint
CREATE INDEX `priority_areas_merged` ON `priority_areas` (`merged_into_id`);--> statement-breakpoint
ALTER TABLE `register_settings` ADD `currency` text;--> statement-breakpoint
ALTER TABLE `signatories` ADD `person_id` text REFERENCES people(id);--> statement-breakpoint
ALTER TABLE `signatories` ADD `powers` text;--> statement-breakpoint
CREATE INDEX `signatories_person` ON `signatories` (`person_id`);--> statement-breakpoint
CREATE INDEX `activities_agreement` ON `activities` (`agreement_id`,`from_day`,`id`);--> statement-breakpoint
CREATE INDEX `activities_from` ON `activities` (`from_day`,`id`);--> statement-breakpoint
CREATE INDEX `completions_done` ON `completions` (`completed_on`,`milestone_id`) WHERE taken_back_at IS NULL;