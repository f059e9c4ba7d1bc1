-- What was done stays as it was kept.
create function audit_stays() returns trigger language plpgsql as $stays$
begin
  raise exception 'an entry of the audit log is never changed or removed';
end;
$stays$;
create trigger audit_stays before update or delete or truncate on audit
  for each statement execute function audit_stays();
