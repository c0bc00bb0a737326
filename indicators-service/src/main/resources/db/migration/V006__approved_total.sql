-- What approved reports come to. Kept by the transaction that approves or takes back; never computed by a reader.
create table approved_total (
    indicator text             not null references indicator (code),
    period    text collate "C" not null,
    total     numeric          not null,
    -- never below 0, though no check says so: taking back is an insert of -1 that finds the row there
    reports   bigint           not null,
    primary key (indicator, period)
) with (fillfactor = 70);
