package rapport.sales.enquiring;

import static rapport.sales.db.Tables.WEB_FORM;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.OwnerId;
import rapport.access.Owners;
import rapport.access.Viewer;
import rapport.customers.consent.Purpose;
import rapport.customers.consent.PurposeId;
import rapport.customers.consent.Purposes;
import rapport.customfields.CustomFields;
import rapport.sales.WebFormId;
import rapport.sales.db.tables.records.WebFormRecord;

/// Makes forms, changes and closes them.
@Service
@Transactional
class LookAfterForms {
    private final DSLContext db;
    private final Owners owners;
    private final Purposes purposes;
    private final CustomFields fields;
    private final Clock clock;

    LookAfterForms(DSLContext db, Owners owners, Purposes purposes, CustomFields fields, Clock clock) {
        this.db = db;
        this.owners = owners;
        this.purposes = purposes;
        this.fields = fields;
        this.clock = clock;
    }

    /// @param id    null for a new one
    /// @param house the address under which whoever keeps it reaches Rapport
    KeepingForm keep(@Nullable WebFormId id, FormTyped typed, String house, Viewer by) {
        var further = new FurtherTyped(typed, FieldAsked.all(fields));
        Map<String, String> problems = new LinkedHashMap<>(typed.problems());
        problems.putAll(further.problems());
        Optional<Owners.Named> owner = typed.owner().flatMap(owners::find).filter(Owners.Named::open);
        if (owner.isEmpty()) {
            problems.put("owner", "Choose a colleague who works here, or a team.");
        } else if (typed.policy() != null && !owner.get().isTeam()) {
            problems.put("policy", "Leads are shared out among a team: choose one as the owner.");
        }
        String wording = wording(typed);
        if (typed.has("purpose") && wording.isEmpty()) {
            problems.put("wording", "Say what they agree to.");
        }
        boolean taken = db.fetchExists(
                WEB_FORM,
                DSL.lower(WEB_FORM.NAME)
                        .eq(DSL.lower(typed.text("name")))
                        .and(id == null ? DSL.noCondition() : WEB_FORM.ID.ne(id)));
        if (taken) {
            problems.putIfAbsent("name", "There is a form of this name already.");
        }
        return problems.isEmpty()
                ? new KeepingForm.Kept(
                        write(id, row(typed, further, owner.orElseThrow().id(), wording, house, by)))
                : new KeepingForm.Incomplete(problems);
    }

    /// It takes nothing any more; what came by it stays.
    void close(WebFormId id) {
        db.update(WEB_FORM)
                .set(WEB_FORM.CLOSED_AT, clock.instant())
                .where(WEB_FORM.ID.eq(id))
                .and(WEB_FORM.CLOSED_AT.isNull())
                .execute();
    }

    void open(WebFormId id) {
        db.update(WEB_FORM)
                .setNull(WEB_FORM.CLOSED_AT)
                .where(WEB_FORM.ID.eq(id))
                .execute();
    }

    private WebFormId write(@Nullable WebFormId id, WebFormRecord row) {
        if (id == null) {
            return db.insertInto(WEB_FORM).set(row).returning(WEB_FORM.ID).fetchSingle(WEB_FORM.ID);
        }
        db.update(WEB_FORM).set(row).where(WEB_FORM.ID.eq(id)).execute();
        return id;
    }

    private WebFormRecord row(
            FormTyped typed, FurtherTyped further, OwnerId owner, String wording, String house, Viewer by) {
        WebFormRecord row = db.newRecord(WEB_FORM);
        row.setName(typed.text("name"));
        row.setTitle(typed.text("title"));
        row.setIntro(typed.text("intro"));
        row.setAsks(QuestionText.written(typed.questions()));
        row.setFurther(QuestionText.written(further.questions()));
        row.setSource(typed.source());
        row.setOwnerId(owner);
        row.setPolicy(typed.policy());
        row.setPurposeId(typed.purpose());
        row.setWording(wording);
        row.setConfirmed(typed.has("confirmed"));
        row.setThanks(typed.text("thanks"));
        row.setRedirect(typed.text("redirect"));
        row.setOrigins(typed.origins().toArray(String[]::new));
        row.setHouse(house);
        row.setKeptBy(by.id());
        return row;
    }

    /// That of the purpose where the form has none of its own.
    private String wording(FormTyped typed) {
        PurposeId purpose = typed.purpose();
        if (purpose == null) {
            return "";
        }
        return typed.has("wording")
                ? typed.text("wording")
                : purposes.find(purpose).map(Purpose::wording).orElse("");
    }
}
