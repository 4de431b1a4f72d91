package rapport.sales.qualifying;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static rapport.sales.db.Tables.ANSWER;

import java.util.List;
import org.jooq.Field;
import org.jooq.Records;
import org.springframework.stereotype.Component;
import rapport.sales.CriterionId;
import rapport.sales.LeadId;

/// The checklist as far as it is answered for a lead.
@Component
public class Checklists {
    /// An answer as the table keeps it.
    public record Given(CriterionId criterion, boolean met, String remark) {}

    /// @param remark empty where nobody has said anything
    public record Asked(String id, String name, String question, boolean met, String remark) {}

    private final Qualifying qualifying;

    Checklists(Qualifying qualifying) {
        this.qualifying = qualifying;
    }

    /// For statements of other features.
    public static Field<List<Given>> of(Field<LeadId> lead) {
        return multiset(select(ANSWER.CRITERION_ID, ANSWER.MET, ANSWER.REMARK)
                        .from(ANSWER)
                        .where(ANSWER.LEAD_ID.eq(lead)))
                .convertFrom(rows -> rows.map(Records.mapping(Given::new)));
    }

    public List<Asked> of(List<Given> given) {
        return qualifying.checklist().stream()
                .map(one -> given.stream()
                        .filter(answer -> answer.criterion().equals(one.id()))
                        .findFirst()
                        .map(answer -> asked(one, answer.met(), answer.remark()))
                        .orElse(asked(one, false, "")))
                .toList();
    }

    private static Asked asked(Criterion one, boolean met, String remark) {
        return new Asked(one.id().toString(), one.name(), one.question(), met, remark);
    }
}
