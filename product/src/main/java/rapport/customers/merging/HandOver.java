package rapport.customers.merging;

import org.jooq.DSLContext;
import org.jooq.Param;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import rapport.customers.PartyId;

/// Moves the facts of one party to another, row by row as they are, with their sources and days. What the other has too
/// goes.
@Component
class HandOver {
    private final DSLContext db;

    HandOver(DSLContext db) {
        this.db = db;
    }

    void facts(PartyId from, PartyId to) {
        Param<?> goes = DSL.val(from.value());
        Param<?> stays = DSL.val(to.value());
        identifiers(goes, stays);
        addresses(goes, stays);
        roles(goes, stays);
        relationships(goes, stays);
        tags(goes, stays);
        chosen(goes, stays);
    }

    private void identifiers(Param<?> goes, Param<?> stays) {
        db.execute("""
                delete from customers.identifier g using customers.identifier s
                 where g.party_id = {0} and s.party_id = {1} and (g.kind, g.normal) = (s.kind, s.normal)
                """, goes, stays);
        db.execute("""
                update customers.identifier
                   set party_id = {1}, position = position + 1 + coalesce(
                       (select max(s.position) from customers.identifier s where s.party_id = {1}), -1)
                 where party_id = {0}
                """, goes, stays);
    }

    private void addresses(Param<?> goes, Param<?> stays) {
        db.execute("""
                delete from customers.address g using customers.address s
                 where g.party_id = {0} and s.party_id = {1}
                   and (g.lines, g.dependent_locality, g.locality, g.admin_area, g.postcode, g.sorting_code, g.country)
                     = (s.lines, s.dependent_locality, s.locality, s.admin_area, s.postcode, s.sorting_code, s.country)
                """, goes, stays);
        db.execute("""
                update customers.address
                   set party_id = {1}, position = position + 1 + coalesce(
                       (select max(s.position) from customers.address s where s.party_id = {1}), -1)
                 where party_id = {0}
                """, goes, stays);
    }

    /// A role that both hold is held since the earlier day.
    private void roles(Param<?> goes, Param<?> stays) {
        db.execute("""
                update customers.party_role s set since = g.since
                  from customers.party_role g
                 where s.party_id = {1} and g.party_id = {0} and s.role = g.role and s.until is null and g.until is null
                   and g.since < s.since
                """, goes, stays);
        db.execute("""
                delete from customers.party_role g using customers.party_role s
                 where g.party_id = {0} and s.party_id = {1} and g.role = s.role and g.until is null and s.until is null
                """, goes, stays);
        db.execute("update customers.party_role set party_id = {1} where party_id = {0}", goes, stays);
    }

    private void relationships(Param<?> goes, Param<?> stays) {
        db.execute("""
                delete from customers.relationship
                 where (from_id, to_id) = ({0}, {1}) or (from_id, to_id) = ({1}, {0})
                """, goes, stays);
        db.execute("""
                delete from customers.relationship g using customers.relationship s
                 where g.kind = s.kind and g.until is null and s.until is null
                   and (   (g.from_id = {0} and s.from_id = {1} and g.to_id = s.to_id)
                        or (g.to_id = {0} and s.to_id = {1} and g.from_id = s.from_id))
                """, goes, stays);
        db.execute("update customers.relationship set from_id = {1} where from_id = {0}", goes, stays);
        db.execute("update customers.relationship set to_id = {1} where to_id = {0}", goes, stays);
    }

    private void tags(Param<?> goes, Param<?> stays) {
        db.execute("""
                insert into customers.party_tag (party_id, tag_id)
                select {1}, tag_id from customers.party_tag where party_id = {0} on conflict do nothing
                """, goes, stays);
        db.execute("delete from customers.party_tag where party_id = {0}", goes);
    }

    /// What was chosen for the one that goes counts where nobody chose for the other.
    private void chosen(Param<?> goes, Param<?> stays) {
        db.execute("""
                delete from customers.chosen g using customers.chosen s
                 where g.party_id = {0} and s.party_id = {1} and g.fact = s.fact
                """, goes, stays);
        db.execute("update customers.chosen set party_id = {1} where party_id = {0}", goes, stays);
    }
}
