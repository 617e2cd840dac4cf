DROP INDEX "agreement_parties_agreement";--> statement-breakpoint
ALTER TABLE "milestones" ADD COLUMN "officer_id" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_officer_id_users_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agreement_parties_named" ON "agreement_parties" USING btree ("agreement_id","position","side","party_id");--> statement-breakpoint
CREATE INDEX "milestones_officer" ON "milestones" USING btree ("officer_id","forecast_on","id") WHERE officer_id IS NOT NULL;