CREATE INDEX "trace_recorded_at_index" ON "members"."trace" USING btree ("recorded_at","id");--> statement-breakpoint
CREATE INDEX "trace_actor_id_index" ON "members"."trace" USING btree ("actor_id","recorded_at","id");--> statement-breakpoint
GRANT SELECT ON "members"."trace" TO "graphroots_members_reader";
