-- Fields that reckon: what they say is worked out when it is read, by a rule over the same record, or over the records
-- that belong to it. They have no values.
alter table customfields.field
    add column rule         text,
    add column rolled_over  text,
    add column summary      text,
    add column summary_of   text not null default '',
    add column summary_only text not null default '';
alter table customfields.field
    add constraint field_reckons_in_one_way check (rule is null or rolled_over is null),
    add constraint field_roll_up_is_whole check ((rolled_over is null) = (summary is null)),
    add constraint field_summary_is_known check (summary in ('COUNT', 'SUM', 'AVERAGE', 'SMALLEST', 'LARGEST')),
    add constraint field_that_reckons_is_not_filled_in check (
        rule is null and rolled_over is null
        or not required and type in ('TEXT', 'NUMBER', 'MONEY', 'DATE', 'YES_NO'));
