-- The course of key tasks: since when each stands where it does, its milestones, dated notes of its progress.
create table key_task_turn (
    task_id uuid not null references key_task (id),
    place   int  not null,
    state   text not null check (state in ('PLANNED', 'IN_PROGRESS', 'DONE')),
    since   date not null,
    primary key (task_id, place)
);
-- of tasks from before, what is known is the day of their last change
insert into key_task_turn (task_id, place, state, since)
select id, 0, state, (changed_at at time zone 'Asia/Ho_Chi_Minh')::date from key_task where state <> 'PLANNED';

create table key_task_milestone (
    task_id    uuid not null references key_task (id),
    place      int  not null,
    name_vi    text not null,
    name_en    text not null,
    due        date not null,
    reached_on date,
    primary key (task_id, place)
);

create table key_task_note (
    task_id     uuid        not null references key_task (id),
    place       int         not null,
    noted_on    date        not null,
    text        text        not null,
    state       text        check (state in ('PLANNED', 'IN_PROGRESS', 'DONE')),
    recorded_at timestamptz not null,
    primary key (task_id, place)
);
