package rapport.correspondence.templating;

import static rapport.correspondence.db.Tables.TEMPLATE;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record5;
import org.jooq.Records;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.Right;
import rapport.access.Viewer;

/// Keeps mail templates.
@Component
public class MailTemplates {
    private final DSLContext db;

    MailTemplates(DSLContext db) {
        this.db = db;
    }

    /// By name.
    public List<MailTemplate> all(Viewer viewer) {
        return read(sight(viewer, Right.READ))
                .orderBy(DSL.lower(TEMPLATE.NAME))
                .fetch(Records.mapping(MailTemplate::new));
    }

    /// For the machine: no viewer is asked.
    public List<MailTemplate> all() {
        return read(DSL.noCondition()).orderBy(DSL.lower(TEMPLATE.NAME)).fetch(Records.mapping(MailTemplate::new));
    }

    /// For the machine: no viewer is asked.
    public Optional<MailTemplate> find(TemplateId id) {
        return read(TEMPLATE.ID.eq(id)).fetchOptional(Records.mapping(MailTemplate::new));
    }

    Optional<MailTemplate> find(TemplateId id, Viewer viewer, Right right) {
        return read(TEMPLATE.ID.eq(id).and(sight(viewer, right))).fetchOptional(Records.mapping(MailTemplate::new));
    }

    private SelectConditionStep<Record5<TemplateId, String, String, String, AccountId>> read(Condition which) {
        return db.select(TEMPLATE.ID, TEMPLATE.NAME, TEMPLATE.SUBJECT, TEMPLATE.WORDS, TEMPLATE.ACCOUNT_ID)
                .from(TEMPLATE)
                .where(which);
    }

    static Condition sight(Viewer viewer, Right right) {
        return viewer.rights().sight(TemplateKinds.TEMPLATE, right).over(TEMPLATE.ID, TEMPLATE.ACCOUNT_ID);
    }
}
