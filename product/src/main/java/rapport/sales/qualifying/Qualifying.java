package rapport.sales.qualifying;

import static org.jooq.impl.DSL.field;
import static rapport.sales.db.Tables.CRITERION;
import static rapport.sales.db.Tables.SCORING_RULE;
import static rapport.sales.db.Tables.UNFIT_REASON;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;
import rapport.journal.Restored;
import rapport.journal.Restoring;
import rapport.notices.Hearing;
import rapport.notices.Remembered;
import rapport.notices.Topic;
import rapport.sales.UnfitReasonId;

/// The checklist, the rules and the reasons to give up a lead as they stand, remembered until they change on any node:
/// every list of leads asks for them.
@Component
public class Qualifying implements Hearing, Restoring {
    private static final Topic CHANGED = Topic.of("qualifying", new UUID(0, 0));

    private record Known(List<Criterion> checklist, List<ScoringRule> rules, List<UnfitReason> reasons) {}

    private final DSLContext db;
    private final Remembered<Known> known;

    Qualifying(DSLContext db) {
        this.db = db;
        this.known = new Remembered<>(() -> new Known(readChecklist(), readRules(), readReasons()));
    }

    /// In its order.
    public List<Criterion> checklist() {
        return known.get().checklist();
    }

    /// What counts most comes first.
    public List<ScoringRule> rules() {
        return known.get().rules();
    }

    /// Why leads are given up, the retired ones among them.
    public List<UnfitReason> reasons() {
        return known.get().reasons();
    }

    /// Those that are offered.
    public List<UnfitReason> offeredReasons() {
        return reasons().stream().filter(reason -> !reason.retired()).toList();
    }

    public Optional<UnfitReason> reason(UnfitReasonId id) {
        return reasons().stream().filter(reason -> reason.id().equals(id)).findFirst();
    }

    /// The one that is known by a key, whether it is offered or not.
    public Optional<UnfitReason> reasonOf(String key) {
        return reasons().stream().filter(reason -> reason.key().equals(key)).findFirst();
    }

    private List<Criterion> readChecklist() {
        return db.select(CRITERION.ID, CRITERION.NAME, CRITERION.QUESTION)
                .from(CRITERION)
                .where(CRITERION.RETIRED_AT.isNull())
                .orderBy(CRITERION.POSITION, CRITERION.ID)
                .fetch(Records.mapping(Criterion::new));
    }

    private List<ScoringRule> readRules() {
        return db.select(SCORING_RULE.ID, SCORING_RULE.NAME, SCORING_RULE.RULE, SCORING_RULE.POINTS)
                .from(SCORING_RULE)
                .orderBy(SCORING_RULE.POINTS.desc(), SCORING_RULE.ID)
                .fetch(Records.mapping(ScoringRule::new));
    }

    private List<UnfitReason> readReasons() {
        return db.select(
                        UNFIT_REASON.ID,
                        UNFIT_REASON.KEY,
                        UNFIT_REASON.NAME,
                        field(UNFIT_REASON.RETIRED_AT.isNotNull()))
                .from(UNFIT_REASON)
                .orderBy(UNFIT_REASON.ID)
                .fetch(Records.mapping(UnfitReason::new));
    }

    /// Whoever changes them says so in the same transaction: its node need not wait until it hears of it.
    public void changing() {
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
