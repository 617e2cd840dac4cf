DROP INDEX "agreements_signed";--> statement-breakpoint
DROP INDEX "agreements_kind";--> statement-breakpoint
DROP INDEX "agreements_country";--> statement-breakpoint
DROP INDEX "agreements_desk";--> statement-breakpoint
DROP INDEX "agreements_entry";--> statement-breakpoint
CREATE INDEX "agreements_until" ON "agreements" USING btree ("in_force_until");--> statement-breakpoint
CREATE INDEX "agreements_signed_within" ON "agreements" USING btree ("signed_on_upper","signed_on_lower","id") WHERE signed_on_lower <> signed_on_upper;--> statement-breakpoint
CREATE INDEX "agreements_signed" ON "agreements" USING btree ("signed_on_lower","id","level","desk_id");--> statement-breakpoint
CREATE INDEX "agreements_kind" ON "agreements" USING btree ("kind","signed_on_lower","id","level","desk_id");--> statement-breakpoint
CREATE INDEX "agreements_country" ON "agreements" USING btree ("counterpart_country","signed_on_lower","id","level","desk_id");--> statement-breakpoint
CREATE INDEX "agreements_desk" ON "agreements" USING btree ("desk_id","signed_on_lower","id","level");--> statement-breakpoint
CREATE INDEX "agreements_entry" ON "agreements" USING btree ("entered_into_force_on_upper","entry_stated","signed_on_lower","id","level","desk_id");