-- Thủ tục đơn giản: for an unexpected achievement a written request and a summary are enough, without the minutes of a review
-- (as published for the provincial certificate of merit; for the board's own by analogy, not confirmed).
alter table award_type_document add procedure text not null default 'NORMAL'
    check (procedure in ('NORMAL', 'SIMPLIFIED'));
alter table award_type_document drop constraint award_type_document_pkey;
alter table award_type_document add primary key (regime, award, procedure, document);
insert into award_type_document (regime, award, procedure, position, document, conditional)
select t.regime, t.code, 'SIMPLIFIED', d.position, d.document, false
from award_type t
cross join (values (1, 'TO_TRINH'), (2, 'BAO_CAO_TOM_TAT')) as d (position, document)
where t.code in ('GIAY_KHEN', 'BK_TINH');

alter table nomination add procedure text not null default 'NORMAL' check (procedure in ('NORMAL', 'SIMPLIFIED'));
