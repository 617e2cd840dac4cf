DROP INDEX `agreement_parties_agreement`;--> statement-breakpoint
CREATE INDEX `agreement_parties_named` ON `agreement_parties` (`agreement_id`,`position`,`side`,`party_id`);--> statement-breakpoint
ALTER TABLE `milestones` ADD `officer_id` text REFERENCES users(id);--> statement-breakpoint
CREATE INDEX `milestones_officer` ON `milestones` (`officer_id`,`forecast_on`,`id`) WHERE officer_id IS NOT NULL;