package rapport.sales.buying;

import static org.jooq.impl.DSL.field;
import static rapport.sales.db.Tables.BUYER;
import static rapport.sales.db.Tables.OPPORTUNITY;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.customers.PartyNamed;
import rapport.customers.PartySight;
import rapport.sales.BuyerId;
import rapport.sales.OpportunityId;
import rapport.sales.db.tables.records.BuyerRecord;
import rapport.sales.opportunity.OpportunitySight;

/// Keeps who has a say in which deal. A viewer finds those people whom he may see, of deals that he may see.
@Component
class Buyers {
    /// A deal, as far as its people need it.
    record Deal(OpportunityId id, PartyId customer, boolean open, boolean editable) {}

    private final DSLContext db;

    Buyers(DSLContext db) {
        this.db = db;
    }

    Optional<Deal> deal(OpportunityId id, Viewer viewer) {
        var editable = field(OpportunitySight.of(viewer, Right.EDIT)).as("editable");
        return db.select(OPPORTUNITY.ID, OPPORTUNITY.PARTY_ID, field(OPPORTUNITY.CLOSED_AT.isNull()), editable)
                .from(OPPORTUNITY)
                .where(OPPORTUNITY.ID.eq(id))
                .and(OpportunitySight.of(viewer))
                .fetchOptional(row -> new Deal(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    List<Buyer> of(OpportunityId deal, Viewer viewer) {
        return read(BUYER.OPPORTUNITY_ID.eq(deal), viewer);
    }

    Optional<Buyer> find(OpportunityId deal, BuyerId id, Viewer viewer) {
        return read(BUYER.OPPORTUNITY_ID.eq(deal).and(BUYER.ID.eq(id)), viewer).stream()
                .findFirst();
    }

    private List<Buyer> read(Condition which, Viewer viewer) {
        var name = PartyNamed.name(BUYER.PERSON_ID, viewer.rights()).as("name");
        var last = PartyNamed.lastContact(BUYER.PERSON_ID, viewer.rights()).as("last");
        return db.select(BUYER.fields())
                .select(name, last)
                .from(BUYER)
                .where(which)
                .and(PartySight.among(BUYER.PERSON_ID, viewer))
                .orderBy(BUYER.ID)
                .fetch(row ->
                        new Buyer(row.get(BUYER.ID), row.get(BUYER.PERSON_ID), row.get(name), say(row), row.get(last)));
    }

    private static Say say(Record row) {
        return new Say(
                row.get(BUYER.BUYING_ROLE_ID),
                row.get(BUYER.ATTITUDE),
                row.get(BUYER.INFLUENCE),
                row.get(BUYER.REMARK));
    }

    /// @return false when they stand there already
    boolean add(OpportunityId deal, PartyId person, Say say, AccountId by, Instant at) {
        BuyerRecord row = db.newRecord(BUYER);
        row.setOpportunityId(deal);
        row.setPersonId(person);
        write(say, row);
        row.setAddedAt(at);
        row.setAddedBy(by);
        return db.insertInto(BUYER).set(row).onConflictDoNothing().execute() == 1;
    }

    void save(BuyerId id, Say say) {
        BuyerRecord row = db.newRecord(BUYER);
        write(say, row);
        db.update(BUYER).set(row).where(BUYER.ID.eq(id)).execute();
    }

    void remove(BuyerId id) {
        db.deleteFrom(BUYER).where(BUYER.ID.eq(id)).execute();
    }

    private static void write(Say say, BuyerRecord row) {
        row.setBuyingRoleId(say.role());
        row.setAttitude(say.attitude());
        row.setInfluence(say.influence());
        row.setRemark(say.remark());
    }
}
