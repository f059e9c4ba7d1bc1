-- What was done stays as it was kept.
create trigger audit_keeps before update on audit begin
  select raise(abort, 'an entry of the audit log is never changed');
end;
create trigger audit_stays before delete on audit begin
  select raise(abort, 'an entry of the audit log is never removed');
end;
