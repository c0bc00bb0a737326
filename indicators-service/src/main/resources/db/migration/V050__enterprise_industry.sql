-- What an enterprise does (mã ngành), so that figures can be told by sector. The replica is read anew from its topic.
alter table enterprise_replica add column industry text not null default '';
update enterprise_replica set version = 0;
delete from consumer_progress where consumer = 'indicators-enterpriseview';
