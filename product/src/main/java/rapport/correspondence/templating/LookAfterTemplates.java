package rapport.correspondence.templating;

import static rapport.correspondence.db.Tables.TEMPLATE;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.access.Right;
import rapport.access.Viewer;

/// Writes templates, and changes and deletes them. A field that there is not is found here, not by a customer.
@Service
@Transactional
public class LookAfterTemplates {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_SUBJECT = 1_000;
    private static final int LONGEST_WORDS = 20_000;

    /// What came of it.
    public sealed interface Looked {
        record Kept(TemplateId id) implements Looked {}

        /// @param problems the name of a field of the form to a sentence
        record Refused(Map<String, String> problems) implements Looked {}
    }

    private final DSLContext db;
    private final MailTemplates templates;
    private final TemplateFields fields;
    private final Clock clock;

    LookAfterTemplates(DSLContext db, MailTemplates templates, TemplateFields fields, Clock clock) {
        this.db = db;
        this.templates = templates;
        this.fields = fields;
        this.clock = clock;
    }

    public Looked write(TemplateForm form, AccountId keeper) {
        Map<String, String> problems = problems(form, "");
        return problems.isEmpty()
                ? new Looked.Kept(db.insertInto(TEMPLATE)
                        .set(TEMPLATE.NAME, form.name())
                        .set(TEMPLATE.SUBJECT, form.subject())
                        .set(TEMPLATE.WORDS, form.words())
                        .set(TEMPLATE.ACCOUNT_ID, keeper)
                        .set(TEMPLATE.CREATED_AT, clock.instant())
                        .returning(TEMPLATE.ID)
                        .fetchSingle(TEMPLATE.ID))
                : new Looked.Refused(problems);
    }

    /// Empty where there is none, or none that the viewer may change.
    Optional<Looked> change(TemplateId id, TemplateForm form, Viewer by) {
        return templates.find(id, by, Right.EDIT).map(template -> {
            Map<String, String> problems = problems(form, template.name());
            if (!problems.isEmpty()) {
                return new Looked.Refused(problems);
            }
            db.update(TEMPLATE)
                    .set(TEMPLATE.NAME, form.name())
                    .set(TEMPLATE.SUBJECT, form.subject())
                    .set(TEMPLATE.WORDS, form.words())
                    .where(TEMPLATE.ID.eq(id))
                    .execute();
            return new Looked.Kept(id);
        });
    }

    /// @return what it was called; empty where there is none, or none that the viewer may delete
    Optional<String> delete(TemplateId id, Viewer by) {
        return templates.find(id, by, Right.DELETE).map(template -> {
            db.deleteFrom(TEMPLATE).where(TEMPLATE.ID.eq(id)).execute();
            return template.name();
        });
    }

    private Map<String, String> problems(TemplateForm form, String own) {
        var problems = new LinkedHashMap<String, String>();
        if (form.name().isEmpty() || form.name().length() > LONGEST_NAME) {
            problems.put("name", "Give it a name of at most 80 characters.");
        } else if (!form.name().equalsIgnoreCase(own)
                && db.fetchExists(TEMPLATE, TEMPLATE.NAME.equalIgnoreCase(form.name()))) {
            problems.put("name", "There is a template “" + form.name() + "” already.");
        }
        text("subject", form.subject(), "Write what the mail is about.", LONGEST_SUBJECT, problems);
        text("words", form.words(), "Write what the mail says.", LONGEST_WORDS, problems);
        return problems;
    }

    private void text(String name, String text, String empty, int longest, Map<String, String> problems) {
        String problem = text.isEmpty()
                ? empty
                : text.length() > longest
                        ? "This has at most %,d characters.".formatted(longest)
                        : fields.problem(new TemplateText(text));
        if (!problem.isEmpty()) {
            problems.put(name, problem);
        }
    }
}
