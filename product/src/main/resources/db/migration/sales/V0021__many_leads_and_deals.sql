-- Most leads are open: nobody closed them, and nothing is wrong with them. They need not stand in the indexes of those
-- who did and of what was, each of which is written again when a lead goes to somebody else.
drop index sales.lead_closed_by, sales.lead_unfit_for;
create index lead_closed_by on sales.lead (closed_by) where closed_by is not null;
create index lead_unfit_for on sales.lead (unfit_reason_id) where unfit_reason_id is not null;

-- How many kinds of deals and of stays there are in all: few, which cannot be told from the columns alone. The funnel of
-- all that ever was counts them on all cores then.
create statistics sales.opportunity_ended (ndistinct)
    on standing, currency, loss_reason_id, (coalesce(date_part('day', closed_at - created_at), 0)::int)
  from sales.opportunity;
create statistics sales.step_stayed (ndistinct) on from_stage_id, (stayed / 86400) from sales.step;
analyze sales.opportunity;
analyze sales.step;
