-- The company that works with Rapport. There is exactly one, and the first visitor names it.
create table company.profile (
    single     boolean     primary key default true,
    name       text        not null,
    currency   text        not null,
    language   text        not null,
    time_zone  text        not null,
    created_at timestamptz not null default now(),
    constraint company_is_single check (single),
    constraint company_has_a_name check (name <> ''),
    constraint company_currency_is_iso check (currency ~ '^[A-Z]{3}$')
);
