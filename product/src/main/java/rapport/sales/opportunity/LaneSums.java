package rapport.sales.opportunity;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;
import static rapport.sales.db.Tables.OPPORTUNITY;
import static rapport.sales.db.Tables.STAGE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.listing.LaneSum;
import rapport.sales.db.tables.Stage;
import rapport.web.Formats;

/// What the deals of each lane of a board come to, in each currency: as they stand, and weighed.
@Component
class LaneSums {
    /// The stages are few: joined, they are read once, and not for each deal.
    private static final Stage STOOD_IN = STAGE.as("stood_in");

    private record Sum(String currency, BigDecimal amount, List<BigDecimal> weighted) {}

    private final DSLContext db;
    private final Chances chances;

    LaneSums(DSLContext db, Chances chances) {
        this.db = db;
        this.chances = chances;
    }

    /// @return the key of a lane to its sums in words, in brief only those of the currency of most deals
    Map<String, LaneSum> of(Field<?> lanes, Condition which, Viewer viewer) {
        Field<String> lane = field("coalesce({0}::text, '')", String.class, lanes);
        List<Chance> offered = chances.offered();
        List<Field<BigDecimal>> weighted = offered.stream()
                .<Field<BigDecimal>>map(chance -> chances.sum(chance, viewer.rights(), STOOD_IN))
                .toList();
        Map<String, List<Sum>> sums = db
                .select(Stream.concat(Stream.of(lane, OPPORTUNITY.CURRENCY, sum(OPPORTUNITY.AMOUNT)), weighted.stream())
                        .toList())
                .from(OPPORTUNITY)
                .join(STOOD_IN)
                .on(STOOD_IN.ID.eq(OPPORTUNITY.STAGE_ID))
                .where(which)
                .groupBy(lane, OPPORTUNITY.CURRENCY)
                .orderBy(count().desc(), inline(2))
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(lane),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                row -> new Sum(
                                        row.get(OPPORTUNITY.CURRENCY),
                                        row.get(2, BigDecimal.class),
                                        weighted.stream().map(row::get).toList()),
                                Collectors.toList())));
        Map<String, LaneSum> told = new HashMap<>();
        sums.forEach((key, all) -> told.put(
                key,
                new LaneSum(
                        words(all.subList(0, 1), all.size() - 1, offered, viewer.formats()),
                        words(all, 0, offered, viewer.formats()))));
        return told;
    }

    /// As in `12,000 NOK · 300 EUR, weighted 6,000 NOK · 150 EUR by stage`. Closed deals are not weighed.
    ///
    /// @param more how many currencies are left out
    private static String words(List<Sum> sums, int more, List<Chance> offered, Formats formats) {
        String plain = sums.stream()
                .map(sum -> formats.money(sum.amount(), sum.currency()))
                .collect(Collectors.joining(" · "));
        var weighed = new StringBuilder();
        for (int n = 0; n < offered.size(); n++) {
            int at = n;
            String amounts = sums.stream()
                    .filter(sum -> sum.weighted().get(at) != null)
                    .map(sum -> formats.money(sum.weighted().get(at).setScale(0, RoundingMode.HALF_UP), sum.currency()))
                    .collect(Collectors.joining(" · "));
            if (!amounts.isEmpty()) {
                weighed.append(weighed.isEmpty() ? ", weighted " : ", ")
                        .append(amounts)
                        .append(' ')
                        .append(offered.get(n).by());
            }
        }
        return plain
                + weighed
                + (more == 0 ? "" : more == 1 ? ", and 1 more currency" : ", and " + more + " more currencies");
    }
}
