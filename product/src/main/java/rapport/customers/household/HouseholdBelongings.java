package rapport.customers.household;

import java.util.Collection;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Param;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import rapport.company.CompanyDay;
import rapport.customers.Belongings;
import rapport.customers.PartyId;

/// Where people live goes with them when two become one. Of two homes the one of the person who stays holds; the other
/// ends that day and stays in the past. Two members of one household are one member, since the earlier day.
@Component
class HouseholdBelongings implements Belongings {
    private final DSLContext db;
    private final CompanyDay companyDay;

    HouseholdBelongings(DSLContext db, CompanyDay companyDay) {
        this.db = db;
        this.companyDay = companyDay;
    }

    @Override
    public void removeOf(Collection<PartyId> parties) {
        db.execute(
                "delete from customers.household_member where party_id = any({0}) or household_id = any({0})",
                DSL.val(parties.stream().map(PartyId::value).toArray(UUID[]::new)));
    }

    @Override
    public void handOver(PartyId from, PartyId to) {
        Param<?> goes = DSL.val(from.value());
        Param<?> stays = DSL.val(to.value());
        db.execute("""
                update customers.household_member s set since = g.since
                  from customers.household_member g
                 where s.party_id = {1} and g.party_id = {0} and s.household_id = g.household_id
                   and s.until is null and g.until is null and g.since < s.since
                """, goes, stays);
        db.execute("""
                delete from customers.household_member g using customers.household_member s
                 where g.party_id = {0} and s.party_id = {1} and g.household_id = s.household_id
                   and g.until is null and s.until is null
                """, goes, stays);
        db.execute("""
                update customers.household_member g
                   set party_id = {1},
                       until = case when g.until is null and exists (
                                        select from customers.household_member s
                                         where s.party_id = {1} and s.until is null)
                                    then greatest(g.since, {2}) else g.until end
                 where g.party_id = {0}
                """, goes, stays, DSL.val(companyDay.today()));
    }
}
