package rapport.customers.rules;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static rapport.customers.db.Tables.PARTY;
import static rapport.customers.db.Tables.RELATIONSHIP;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Rights;
import rapport.customers.CustomerKinds;
import rapport.customers.PartyField;
import rapport.customers.PartyId;
import rapport.customers.PartySight;
import rapport.customers.RelationshipKind;
import rapport.customfields.RelatedRecords;

/// The people who work for an organisation today, as far as one may see them.
@Component
class PeopleThere implements RelatedRecords {
    @Override
    public String recordKind() {
        return CustomerKinds.ORGANISATION;
    }

    @Override
    public String vocabulary() {
        return "people";
    }

    @Override
    public String label() {
        return "The people who work there";
    }

    /// Both are parties. The jobs are found first, while the row of the party is still that of the organisation; in the
    /// rules about people it is then that of the person.
    @Override
    public Optional<Rows> seen(Rights rights, Set<String> named) {
        if (rights.hides(PartyField.WORK.of(CustomerKinds.PERSON))) {
            return Optional.empty();
        }
        var job = RELATIONSHIP.as("job");
        var jobs = select(job.FROM_ID)
                .from(job)
                .where(job.TO_ID.eq(PARTY.ID))
                .and(job.KIND.eq(inline(RelationshipKind.WORKS_FOR)))
                .and(job.UNTIL.isNull())
                .asTable("jobs");
        Field<PartyId> person = Objects.requireNonNull(jobs.field(job.FROM_ID));
        return Optional.of(new Rows(
                jobs.join(PARTY).on(PARTY.ID.eq(person)), PartySight.of(PARTY, rights, Right.READ), noCondition()));
    }
}
