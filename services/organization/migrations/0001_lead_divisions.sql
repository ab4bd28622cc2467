-- Divisions and organizations point at each other, so this one is checked when the transaction ends.
ALTER TABLE "organization"."divisions" ADD CONSTRAINT "divisions_party_committee_id_fk" FOREIGN KEY ("party_committee_id") REFERENCES "organization"."party_organizations"("id") DEFERRABLE INITIALLY DEFERRED;
