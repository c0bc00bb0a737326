-- By which document one entry became another: a figure regrouped by a later map names it.
alter table code_list_successor add column source text;
-- whoever began on the day was founded by that document; otherwise it ended by its own
update code_list_successor step
set source = case when step.kind = 'MERGED_INTO' and after.valid_from = step.valid_from then after.source else before.source end
from code_list_entry before, code_list_entry after
where before.list = step.list and before.code = step.code and after.list = step.list and after.code = step.successor;
alter table code_list_successor alter column source set not null;
