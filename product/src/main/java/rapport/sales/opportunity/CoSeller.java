package rapport.sales.opportunity;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static rapport.sales.db.Tables.OPPORTUNITY;
import static rapport.sales.db.Tables.SELLER;

import java.util.List;
import org.jooq.Field;
import org.jooq.Records;
import rapport.access.AccountId;
import rapport.access.Owners;

/// Somebody who sells a deal beside its owner. Whoever owns it has the rest: a row of theirs that is left from before
/// counts nothing.
///
/// @param share of the deal that counts as theirs, in per cent
public record CoSeller(AccountId account, String name, int share) {
    /// Of the deal of the statement, with the largest share first.
    public static final Field<List<CoSeller>> OF_DEAL = multiset(select(
                            SELLER.ACCOUNT_ID,
                            Owners.nameOf(SELLER.ACCOUNT_ID.coerce(OPPORTUNITY.OWNER_ID)),
                            SELLER.SHARE)
                    .from(SELLER)
                    .where(SELLER.OPPORTUNITY_ID.eq(OPPORTUNITY.ID))
                    .and("{0} is distinct from {1}", SELLER.ACCOUNT_ID, OPPORTUNITY.OWNER_ID)
                    .orderBy(SELLER.SHARE.desc(), SELLER.ID))
            .convertFrom(rows -> rows.map(Records.mapping(CoSeller::new)));

    public String told() {
        return name + " " + share + " %";
    }
}
