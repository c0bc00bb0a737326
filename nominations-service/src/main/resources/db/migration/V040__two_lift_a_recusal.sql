-- Lifting takes two of the secretariat: one proposes it with the reason, another confirms. Who is recused is told.
alter table recusal add lift_proposed_by text;
alter table recusal add entered_at       timestamptz not null default now();
alter table recusal add acknowledged_at  timestamptz;
alter table recusal drop constraint recusal_check;
update recusal set lift_proposed_by = 'unknown' where lifted_by is not null;
alter table recusal add check ((lift_proposed_by is null) = (lift_reason is null));
alter table recusal add check (lifted_by is null or lift_proposed_by is not null);
alter table recusal add check (lifted_by <> lift_proposed_by);
create index recusal_told on recusal (member, id);
