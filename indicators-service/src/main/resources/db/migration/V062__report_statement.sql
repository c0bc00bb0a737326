-- Growths and shares that a report states about its own figures, as they were last sent.
create table report_statement (
    report_id  uuid primary key references report (id),
    statements json not null
);
