package rapport.customers.judging;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectOne;
import static rapport.customers.db.Tables.IDENTIFIER;
import static rapport.customers.db.Tables.PARTY;

import java.util.function.Function;
import org.jooq.Condition;
import rapport.access.Right;
import rapport.access.Rights;
import rapport.customers.PartyKind;
import rapport.customers.PartySight;
import rapport.customers.db.tables.Identifier;
import rapport.customers.facts.IdentifierKind;

/// What conditions say of the e-mails and phones of the party at hand.
final class Contacts {
    private static final Identifier OWN = IDENTIFIER.as("own");

    private Contacts() {}

    static Condition has(IdentifierKind kind) {
        return exists(selectOne().from(OWN).where(OWN.PARTY_ID.eq(PARTY.ID)).and(OWN.KIND.eq(inline(kind))));
    }

    static Condition has(IdentifierKind kind, Function<Identifier, Condition> which) {
        return exists(selectOne()
                .from(OWN)
                .where(OWN.PARTY_ID.eq(PARTY.ID))
                .and(OWN.KIND.eq(inline(kind)))
                .and(which.apply(OWN)));
    }

    /// Whether another of the same kind has the same, whom one may see. The first that is found answers, so a phone of
    /// a hundred thousand costs no more than one of two.
    static Condition shares(IdentifierKind kind, PartyKind with, Rights rights) {
        var theirs = IDENTIFIER.as("theirs");
        var other = PARTY.as("other");
        return has(
                kind,
                own -> exists(selectOne()
                        .from(theirs)
                        .join(other)
                        .on(other.ID.eq(theirs.PARTY_ID))
                        .where(theirs.KIND.eq(inline(kind)))
                        .and(theirs.NORMAL.eq(own.NORMAL))
                        .and(theirs.PARTY_ID.ne(own.PARTY_ID))
                        .and(other.KIND.eq(inline(with)))
                        .and(PartySight.of(other, rights, Right.READ))));
    }
}
