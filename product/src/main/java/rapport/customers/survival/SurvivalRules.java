package rapport.customers.survival;

import static rapport.customers.db.Tables.SURVIVORSHIP;

import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.customers.PartyKind;

/// Which rule comes first for which fact. Where nothing else was said it is trust.
@Component
public class SurvivalRules {
    private final DSLContext db;

    SurvivalRules(DSLContext db) {
        this.db = db;
    }

    /// By the key of the fact; facts for which it is trust may be missing.
    public Map<String, SurvivalRule> of(PartyKind kind) {
        return db.select(SURVIVORSHIP.FACT, SURVIVORSHIP.RULE)
                .from(SURVIVORSHIP)
                .where(SURVIVORSHIP.KIND.eq(kind))
                .fetchMap(SURVIVORSHIP.FACT, SURVIVORSHIP.RULE);
    }

    /// Those of all kinds of which somebody has said anything.
    public Map<PartyKind, Map<String, SurvivalRule>> all() {
        return db.selectFrom(SURVIVORSHIP).stream()
                .collect(Collectors.groupingBy(
                        row -> row.getKind(), Collectors.toMap(row -> row.getFact(), row -> row.getRule())));
    }

    @Transactional
    public void decide(PartyKind kind, String fact, SurvivalRule rule) {
        db.insertInto(SURVIVORSHIP)
                .set(SURVIVORSHIP.KIND, kind)
                .set(SURVIVORSHIP.FACT, fact)
                .set(SURVIVORSHIP.RULE, rule)
                .onConflict(SURVIVORSHIP.KIND, SURVIVORSHIP.FACT)
                .doUpdate()
                .set(SURVIVORSHIP.RULE, rule)
                .execute();
    }
}
