-- Which incidents hold a claim, by the digits of its id as a number: one, or several where reports
-- are of one and the same text.
create table incident_claim (
  incident bigint not null,
  claim    bigint not null,
  primary key (incident, claim)
)${clustered};
create index incident_claim_claim on incident_claim (claim);
