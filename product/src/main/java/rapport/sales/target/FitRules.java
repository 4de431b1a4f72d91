package rapport.sales.target;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;
import static rapport.sales.db.Tables.FIT_RULE;
import static rapport.sales.db.Tables.TARGET;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.CaseConditionStep;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.springframework.stereotype.Component;
import rapport.customers.PartyNamed;
import rapport.expressions.Now;
import rapport.expressions.Vocabulary;
import rapport.journal.Restored;
import rapport.journal.Restoring;
import rapport.notices.Hearing;
import rapport.notices.Remembered;
import rapport.notices.Topic;
import rapport.sales.TargetListId;
import rapport.sales.weighing.Weighing;

/// What makes a good target of each list, remembered until it changes on any node.
@Component
class FitRules implements Hearing, Restoring {
    private static final Topic CHANGED = Topic.of("fit", new UUID(0, 0));

    private final DSLContext db;
    private final Remembered<Map<TargetListId, List<FitRule>>> known;

    FitRules(DSLContext db) {
        this.db = db;
        this.known = new Remembered<>(this::read);
    }

    /// What counts most comes first.
    List<FitRule> of(TargetListId list) {
        return known.get().getOrDefault(list, List.of());
    }

    /// How well the target fits whose row a statement reads, by the criteria of its list.
    Field<Integer> points(Vocabulary organisations, Now now) {
        CaseConditionStep<Integer> points = null;
        for (var list : known.get().entrySet()) {
            var isOn = TARGET.TARGET_LIST_ID.eq(inline(list.getKey(), TARGET.TARGET_LIST_ID));
            Field<Integer> sum = PartyNamed.reckoned(
                    TARGET.PARTY_ID, Weighing.of(list.getValue(), organisations).sum(now));
            points = points == null ? when(isOn, sum) : points.when(isOn, sum);
        }
        return points == null ? inline(0) : points.otherwise(inline(0));
    }

    private Map<TargetListId, List<FitRule>> read() {
        return db
                .select(FIT_RULE.ID, FIT_RULE.TARGET_LIST_ID, FIT_RULE.NAME, FIT_RULE.RULE, FIT_RULE.POINTS)
                .from(FIT_RULE)
                .orderBy(FIT_RULE.POINTS.desc(), FIT_RULE.ID)
                .fetch(Records.mapping(FitRule::new))
                .stream()
                .collect(Collectors.groupingBy(FitRule::list));
    }

    void changing() {
        known.changing();
    }

    @Override
    public void restored(Restored rows) {
        changing();
    }

    @Override
    public boolean hears(Topic topic) {
        return topic.equals(CHANGED);
    }

    @Override
    public void moved() {
        known.changed();
    }
}
