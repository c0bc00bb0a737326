-- What approved reports come to. Kept by the transaction that approves or takes back; never computed by a reader.
create table approved_total (
    indicator text             not null references indicator (code),
    period    text collate "C" not null,
    total     numeric          not null,
    reports   bigint           not null check (reports >= 0),
    primary key (indicator, period)
) with (fillfactor = 70);
