package rapport.messages.outbox;

import static org.jooq.impl.DSL.noCondition;
import static rapport.messages.db.Tables.MESSAGE;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.messages.MailAddress;
import rapport.messages.MessageState;
import rapport.messages.sending.Sending;
import rapport.messages.sending.Sendings;
import rapport.web.Html;
import templates.Templates;

/// What waits to go out and what has gone: one's own, or that of everybody for an administrator.
@Controller
class OutboxController {
    private static final int MOST = 100;
    private static final int NAMED = 3;

    private final DSLContext db;
    private final Sendings sendings;
    private final Templates templates;

    OutboxController(DSLContext db, Sendings sendings, Templates templates) {
        this.db = db;
        this.sendings = sendings;
        this.templates = templates;
    }

    @GetMapping("/outbox")
    @AllowedTo(Whom.EVERYBODY)
    Html index(Viewer viewer) {
        Optional<Sending> sending = sendings.find();
        return Html.page(
                "Outbox",
                templates.messagesOutboxOutbox(new OutboxPage(
                        sending.isPresent(),
                        viewer.isAdministrator(),
                        sending.map(Sending::problem).orElse(""),
                        viewer.isAdministrator(),
                        rows(viewer))));
    }

    private List<OutboxPage.Row> rows(Viewer viewer) {
        return db.select(
                        MESSAGE.ID,
                        MESSAGE.SUBJECT,
                        MESSAGE.SENT_TO,
                        MESSAGE.FROM_NAME,
                        MESSAGE.AT,
                        MESSAGE.STATE,
                        MESSAGE.PROBLEM)
                .from(MESSAGE)
                .where(MESSAGE.STATE.ne(MessageState.RECEIVED))
                .and(MESSAGE.BOX_ID.isNull())
                .and(viewer.isAdministrator() ? noCondition() : MESSAGE.ACCOUNT_ID.eq(viewer.id()))
                .orderBy(MESSAGE.ID.desc())
                .limit(MOST)
                .fetch(row -> new OutboxPage.Row(
                        "/messages/" + row.value1(),
                        row.value2(),
                        called(MailAddress.of(row.value3())),
                        row.value4(),
                        viewer.formats().dateTime(row.value5()),
                        row.value6().label(),
                        row.value6().tone(),
                        row.value7()));
    }

    private static String called(List<MailAddress> all) {
        String first = all.stream().limit(NAMED).map(MailAddress::called).collect(Collectors.joining(", "));
        return all.size() > NAMED ? first + " and " + (all.size() - NAMED) + " others" : first;
    }
}
