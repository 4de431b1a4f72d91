package rapport.sales.opportunity;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static rapport.sales.db.Tables.OPPORTUNITY;
import static rapport.sales.db.Tables.STAGE;

import java.math.BigDecimal;
import java.util.List;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import rapport.access.Rights;
import rapport.sales.db.tables.Stage;
import rapport.sales.likelihood.Likelihoods;
import rapport.sales.likelihood.Selling;

/// What open deals are worth when each counts as far as it is likely won: by its stage, or by what was learned from the
/// deals that ended. A deal of which nothing was learned counts by its stage.
@Component
public class Chances {
    static final Field<Integer> PROBABILITY =
            field(select(STAGE.PROBABILITY).from(STAGE).where(STAGE.ID.eq(OPPORTUNITY.STAGE_ID)));

    private final Likelihoods likelihoods;

    Chances(Likelihoods likelihoods) {
        this.likelihoods = likelihoods;
    }

    /// By traits only where something worth showing was learned.
    public List<Chance> offered() {
        return likelihoods.shows(Selling.OPPORTUNITY) ? List.of(Chance.values()) : List.of(Chance.STAGE);
    }

    /// For the deal that a statement reads; null for one that was closed.
    public Field<BigDecimal> weighted(Chance chance, Rights rights) {
        return field("({0} / 100.0)", BigDecimal.class, times(chance, rights, PROBABILITY));
    }

    /// Of all deals that a statement reads together with their stages.
    Field<BigDecimal> sum(Chance chance, Rights rights, Stage stages) {
        return field("{0} / 100.0", BigDecimal.class, DSL.sum(times(chance, rights, stages.PROBABILITY)));
    }

    private Field<BigDecimal> times(Chance chance, Rights rights, Field<Integer> probability) {
        Field<Integer> percent = switch (chance) {
            case STAGE -> probability;
            case TRAITS -> coalesce(likelihoods.percent(Selling.OPPORTUNITY, rights), probability);
        };
        return when(
                OPPORTUNITY.STANDING.eq(inline(Phase.OPEN)),
                field("{0} * {1}", BigDecimal.class, OPPORTUNITY.AMOUNT, percent));
    }
}
