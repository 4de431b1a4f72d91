-- In which stages a deal ever stood, the present one among them: what the funnel counts. The database keeps it, whoever
-- moves the deal; an undo puts it back with the stage.
alter table sales.opportunity add column reached uuid[] not null default '{}';

create function sales.keep_reached() returns trigger language plpgsql as $$
begin
    if not new.stage_id = any(new.reached) then
        new.reached := new.reached || new.stage_id;
    end if;
    return new;
end $$;
create trigger opportunity_keeps_reached before insert or update of stage_id on sales.opportunity
    for each row execute function sales.keep_reached();

select journal.watch('sales.opportunity', subject => 'r.id', also => 'r.party_id');
select journal.name(null, null, 'Keep in which stages each deal stood', 'MIGRATION', '', '');
update sales.opportunity deal
   set reached = array(select distinct stage from sales.step past, unnest(array[past.from_stage_id, past.to_stage_id]) stage
                        where past.opportunity_id = deal.id and stage is not null
                       union select deal.stage_id);

create index opportunity_begun on sales.opportunity (pipeline_id, created_at);
create index opportunity_closed on sales.opportunity (pipeline_id, closed_at) where closed_at is not null;
-- How long deals stood in the stages that they left, without a look at the table.
create index step_leaving on sales.step (pipeline_id, at) include (from_stage_id, stayed, opportunity_id)
    where from_stage_id is not null;
drop index sales.step_of_pipeline;
