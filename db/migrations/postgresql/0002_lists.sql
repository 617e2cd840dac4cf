DROP INDEX "agreements_entry";--> statement-breakpoint
CREATE INDEX "agreements_until" ON "agreements" USING btree ("in_force_until");--> statement-breakpoint
CREATE INDEX "agreements_signed_within" ON "agreements" USING btree ("signed_on_upper","signed_on_lower","id") WHERE signed_on_lower <> signed_on_upper;--> statement-breakpoint
CREATE INDEX "agreements_entry" ON "agreements" USING btree ("entered_into_force_on_upper","entry_stated","signed_on_lower","id");