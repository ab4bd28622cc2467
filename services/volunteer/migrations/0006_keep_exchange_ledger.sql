CREATE TABLE "volunteer"."exchanges" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"from_id" text COLLATE "C" NOT NULL,
	"to_id" text COLLATE "C" NOT NULL,
	"direction" text NOT NULL,
	"from_path" text COLLATE "C",
	"to_path" text COLLATE "C",
	"division_code" text COLLATE "C" NOT NULL,
	"booklet_code" text COLLATE "C" NOT NULL,
	"booklet_year" integer NOT NULL,
	"number" integer NOT NULL,
	"category_code" text COLLATE "C" NOT NULL,
	"quantity" integer NOT NULL,
	"value" numeric(12, 2),
	"note" text,
	"at" timestamp(3) with time zone NOT NULL,
	"claim_id" text COLLATE "C",
	"activity_id" text COLLATE "C",
	"reverses_id" text COLLATE "C",
	CONSTRAINT "exchanges_between_two" CHECK ("volunteer"."exchanges"."from_id" <> "volunteer"."exchanges"."to_id"),
	CONSTRAINT "exchanges_quantity_sign" CHECK (("volunteer"."exchanges"."quantity" < 0) = ("volunteer"."exchanges"."reverses_id" is not null) and "volunteer"."exchanges"."quantity" <> 0),
	CONSTRAINT "exchanges_evidence" CHECK (num_nonnulls("volunteer"."exchanges"."claim_id", "volunteer"."exchanges"."activity_id") > 0),
	CONSTRAINT "exchanges_note_length" CHECK (char_length("volunteer"."exchanges"."note") <= 500),
	CONSTRAINT "exchanges_direction_known" CHECK ("volunteer"."exchanges"."direction" in ('UNIT_TO_COMMUNITY', 'COMMUNITY_TO_UNIT', 'OTHER'))
);
--> statement-breakpoint
ALTER TABLE "volunteer"."exchanges" ADD CONSTRAINT "exchanges_from_id_exchange_parties_id_fk" FOREIGN KEY ("from_id") REFERENCES "volunteer"."exchange_parties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer"."exchanges" ADD CONSTRAINT "exchanges_to_id_exchange_parties_id_fk" FOREIGN KEY ("to_id") REFERENCES "volunteer"."exchange_parties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer"."exchanges" ADD CONSTRAINT "exchanges_category_code_exchange_categories_code_fk" FOREIGN KEY ("category_code") REFERENCES "volunteer"."exchange_categories"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer"."exchanges" ADD CONSTRAINT "exchanges_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "volunteer"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer"."exchanges" ADD CONSTRAINT "exchanges_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "volunteer"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer"."exchanges" ADD CONSTRAINT "exchanges_reverses_id_fk" FOREIGN KEY ("reverses_id") REFERENCES "volunteer"."exchanges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "exchanges_number_unique" ON "volunteer"."exchanges" USING btree ("booklet_code","booklet_year","number");--> statement-breakpoint
CREATE UNIQUE INDEX "exchanges_reverses_unique" ON "volunteer"."exchanges" USING btree ("reverses_id");--> statement-breakpoint
CREATE UNIQUE INDEX "exchanges_claim_unique" ON "volunteer"."exchanges" USING btree ("claim_id") WHERE "volunteer"."exchanges"."reverses_id" is null;--> statement-breakpoint
CREATE INDEX "exchanges_from_id_index" ON "volunteer"."exchanges" USING btree ("from_id","at","id");--> statement-breakpoint
CREATE INDEX "exchanges_to_id_index" ON "volunteer"."exchanges" USING btree ("to_id","at","id");--> statement-breakpoint
CREATE INDEX "exchanges_from_path_index" ON "volunteer"."exchanges" USING btree ("from_path","at","id");--> statement-breakpoint
CREATE INDEX "exchanges_to_path_index" ON "volunteer"."exchanges" USING btree ("to_path","at","id");--> statement-breakpoint
CREATE INDEX "exchanges_division_code_index" ON "volunteer"."exchanges" USING btree ("division_code","at","id");--> statement-breakpoint
CREATE INDEX "exchanges_at_index" ON "volunteer"."exchanges" USING btree ("at","id");--> statement-breakpoint
CREATE TRIGGER "exchanges_insert_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "volunteer"."exchanges" FOR EACH STATEMENT EXECUTE FUNCTION "volunteer"."refuse_change"();--> statement-breakpoint
CREATE VIEW "volunteer"."exchange_suggestions" AS
SELECT s.*, category_score + place_score + time_score + urgency_score + capacity_score AS score,
  array_remove(ARRAY[
    'SAME_CATEGORY',
    CASE place_score WHEN 25 THEN 'SAME_COMMUNITY' WHEN 20 THEN 'SAME_STREET' WHEN 10 THEN 'SAME_DISTRICT' END,
    CASE time_score WHEN 15 THEN 'TIME_FITS' WHEN 8 THEN 'TIME_OVERLAPS' END,
    CASE WHEN urgency_score >= 7 THEN 'URGENT' END,
    CASE capacity_score WHEN 10 THEN 'ENOUGH_CAPACITY' END
  ], NULL) COLLATE "C" AS reasons
FROM (
  SELECT (n.id || ':' || r.id) COLLATE "C" AS id, n.id AS need_id, r.id AS resource_id,
    least(n.expires_on, r.expires_on) AS expires_on,
    40 AS category_score,
    CASE WHEN n.division_code = r.division_code THEN 25
      WHEN left(n.division_code, 9) = left(r.division_code, 9) THEN 20
      WHEN left(n.division_code, 6) = left(r.division_code, 6) THEN 10
      ELSE 0 END AS place_score,
    CASE WHEN r.from_day <= n.from_day AND coalesce(r.to_day, 'infinity') >= coalesce(n.to_day, n.expires_on) THEN 15
      WHEN r.from_day <= coalesce(n.to_day, n.expires_on) AND coalesce(r.to_day, 'infinity') >= n.from_day THEN 8
      ELSE 0 END AS time_score,
    CASE n.urgency WHEN 'URGENT' THEN 10 WHEN 'HIGH' THEN 7 WHEN 'NORMAL' THEN 3 ELSE 0 END AS urgency_score,
    least(10, 10 * (r.quantity - r.taken) / (n.quantity - n.taken)) AS capacity_score
  FROM "volunteer"."needs" n
  JOIN "volunteer"."resources" r ON r.category_code = n.category_code AND r.state = 'LISTED'
    AND r.taken < r.quantity AND r.owner_id <> n.owner_id AND left(r.division_code, 4) = left(n.division_code, 4)
  WHERE n.state = 'LISTED' AND n.taken < n.quantity
) s;
