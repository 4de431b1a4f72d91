package rapport.customers.household;

/// Who shares what with whom, over everybody with one statement: a home and a family name, a
/// home and a phone, or a phone and a family name.
///
/// An address or a phone that more than a dozen people have is a block of flats, an office or a call centre, and links
/// nobody. An address at which the employer of somebody is, or a phone on which it answers, is no home of that person.
final class SharedHomes {
    static final int MOST = 12;

    /// @param {0} how many may have an address or a phone
    static final String SQL = """
            with free as materialized (
                select p.party_id as person, expressions.fold(p.family) as family
                  from customers.person p
                 where not exists (select from customers.household_member m
                                    where m.party_id = p.party_id and m.until is null)),
            place as materialized (
                select a.party_id, lower(a.label) in ('work', 'office', 'business') as work,
                       md5(expressions.fold(array_to_string(a.lines, ' ')) || '|'
                           || coalesce(nullif(replace(a.postcode, ' ', ''), ''), expressions.fold(a.locality))
                           || '|' || a.country) as key
                  from customers.address a
                 where cardinality(a.lines) > 0 and a.postcode || a.locality <> ''),
            job as materialized (
                select r.from_id as person, r.to_id as employer
                  from customers.relationship r where r.kind = 'WORKS_FOR' and r.until is null),
            home as materialized (
                select distinct f.person, f.family, l.key
                  from place l join free f on f.person = l.party_id
                 where not l.work
                   and not exists (select from job j join place o on o.party_id = j.employer
                                    where j.person = f.person and o.key = l.key)),
            crowded_home as (select key from place l join customers.person p using (party_id)
                              group by key having count(distinct l.party_id) > {0}),
            dial as materialized (
                select distinct f.person, f.family, i.normal as key
                  from customers.identifier i join free f on f.person = i.party_id
                 where i.kind = 'PHONE' and lower(i.label) not in ('work', 'office', 'business')
                   and not exists (select from job j join customers.identifier o on o.party_id = j.employer
                                    where j.person = f.person and o.kind = 'PHONE' and o.normal = i.normal)),
            crowded_dial as (select i.normal as key from customers.identifier i
                               join customers.person p on p.party_id = i.party_id
                              where i.kind = 'PHONE' group by i.normal having count(*) > {0}),
            quiet_home as materialized (
                select h.* from home h where not exists (select from crowded_home c where c.key = h.key)),
            quiet_dial as materialized (
                select d.* from dial d where not exists (select from crowded_dial c where c.key = d.key))
            select array_agg(person) as people, 'HOME_AND_NAME' as reason
              from quiet_home where family <> '' group by key, family having count(*) > 1
            union all
            select array_agg(person), 'PHONE_AND_NAME'
              from quiet_dial where family <> '' group by key, family having count(*) > 1
            union all
            select array_agg(h.person), 'HOME_AND_PHONE'
              from quiet_home h join quiet_dial d on d.person = h.person
             group by h.key, d.key having count(*) > 1
            """;

    private SharedHomes() {}
}
