package rapport.messages.boxes;

import static rapport.messages.db.Tables.MESSAGE;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.database.BulkInsert;
import rapport.messages.AttachedFiles;
import rapport.messages.BoxId;
import rapport.messages.MailAddress;
import rapport.messages.MessageId;
import rapport.messages.MessageState;
import rapport.messages.OurAddresses;
import rapport.messages.parsing.ParsedMail;
import rapport.messages.parsing.ReadMail;

/// Keeps what was fetched, and how far, in one transaction: a crash loses nothing, and nothing is
/// kept twice.
@Service
class KeepFetched {
    private static final Duration AHEAD = Duration.ofDays(1);

    private record Row(MessageId id, UUID thread, MessageState state, Instant at, ParsedMail mail) {}

    private final DSLContext db;
    private final Boxes boxes;
    private final OurAddresses ours;
    private final AttachedFiles attachments;
    private final NoteReturned returns;
    private final Clock clock;

    KeepFetched(
            DSLContext db,
            Boxes boxes,
            OurAddresses ours,
            AttachedFiles attachments,
            NoteReturned returns,
            Clock clock) {
        this.db = db;
        this.boxes = boxes;
        this.ours = ours;
        this.attachments = attachments;
        this.returns = returns;
        this.clock = clock;
    }

    /// @param box   as it was when the line was opened
    /// @param found in the order of their places
    /// @return false when somebody else has fetched meanwhile: then nothing is kept
    @Transactional
    boolean all(Box box, long uidValidity, long from, List<ImapLine.Found> found) {
        Optional<Box> now = boxes.lock(box.id());
        if (now.isEmpty()
                || !Objects.equals(now.get().uidValidity(), box.uidValidity())
                || now.get().lastUid() != box.lastUid()) {
            return false;
        }
        keep(box, readable(found));
        boxes.reached(
                box.id(), uidValidity, found.isEmpty() ? from : found.getLast().uid());
        return true;
    }

    /// Within the transaction of the caller.
    void keep(Box box, List<ParsedMail> mails) {
        List<Row> rows = rows(box.id(), mails);
        BulkInsert.into(MESSAGE, rows)
                .set(MESSAGE.ID, Row::id)
                .set(MESSAGE.STATE, Row::state)
                .set(MESSAGE.BOX_ID, _ -> box.id())
                .set(MESSAGE.ACCOUNT_ID, _ -> box.account())
                .set(MESSAGE.HEADER_ID, row -> row.mail().headerId())
                .set(MESSAGE.THREAD_ID, Row::thread)
                .set(MESSAGE.ANSWERS, row -> row.mail().answers().toArray(String[]::new))
                .set(MESSAGE.FROM_ADDRESS, row -> row.mail().from().address())
                .set(MESSAGE.FROM_NAME, row -> row.mail().from().name())
                .set(MESSAGE.SENT_TO, row -> MailAddress.texts(row.mail().to()))
                .set(MESSAGE.COPIED_TO, row -> MailAddress.texts(row.mail().copied()))
                .set(MESSAGE.SUBJECT, row -> row.mail().subject())
                .set(MESSAGE.WORDS, row -> row.mail().words())
                .set(MESSAGE.HTML, row -> row.mail().html())
                .set(MESSAGE.AT, Row::at)
                .set(MESSAGE.AUTOMATIC, row -> row.mail().automatic())
                .set(MESSAGE.NOTE, row -> row.mail().note())
                .run(db);
        rows.forEach(row -> row.mail()
                .files()
                .forEach(file ->
                        attachments.add(row.id(), file.name(), file.type(), file.size(), file.bytes(), file.note())));
        rows.forEach(this::noteReturned);
    }

    /// Those that are not here yet: the same box is read again when its server counts anew, and
    /// what we wrote ourselves comes back as a copy.
    private List<Row> rows(BoxId box, List<ParsedMail> mails) {
        Set<String> known = known(box, mails);
        Map<String, UUID> threads = threads(mails);
        var ids = db.fetch("select uuidv7() from generate_series(1, {0})", DSL.val(mails.size()))
                .getValues(0, UUID.class)
                .iterator();
        Set<String> own = ours.all();
        var rows = new ArrayList<Row>();
        for (ParsedMail mail : mails) {
            if (!known.add(mail.headerId())) {
                continue;
            }
            UUID id = ids.next();
            UUID thread = mail.answers().reversed().stream()
                    .map(threads::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(id);
            threads.put(mail.headerId(), thread);
            rows.add(new Row(
                    new MessageId(id),
                    thread,
                    own.contains(mail.from().normal()) ? MessageState.SENT : MessageState.RECEIVED,
                    at(mail),
                    mail));
        }
        return rows;
    }

    private Set<String> known(BoxId box, List<ParsedMail> mails) {
        return new HashSet<>(db.select(MESSAGE.HEADER_ID)
                .from(MESSAGE)
                .where(
                        "message.header_id = any({0})",
                        DSL.val(mails.stream().map(ParsedMail::headerId).toArray(String[]::new)))
                .and(MESSAGE.BOX_ID.eq(box).or(MESSAGE.BOX_ID.isNull().and(MESSAGE.STATE.ne(MessageState.RECEIVED))))
                .fetch(MESSAGE.HEADER_ID));
    }

    private Map<String, UUID> threads(List<ParsedMail> mails) {
        String[] answered = mails.stream()
                .flatMap(mail -> mail.answers().stream())
                .distinct()
                .toArray(String[]::new);
        return new HashMap<>(db.select(MESSAGE.HEADER_ID, DSL.min(MESSAGE.THREAD_ID.cast(String.class)))
                .from(MESSAGE)
                .where("message.header_id = any({0})", DSL.val(answered))
                .groupBy(MESSAGE.HEADER_ID)
                .fetchMap(row -> row.value1(), row -> UUID.fromString(row.value2())));
    }

    /// What says of itself that it comes from the future came now.
    private Instant at(ParsedMail mail) {
        Instant now = clock.instant();
        return mail.at().filter(at -> at.isBefore(now.plus(AHEAD))).orElse(now);
    }

    private void noteReturned(Row row) {
        row.mail()
                .returned()
                .ifPresent(back -> returns.note(
                        back, back.why().isEmpty() ? firstLine(row.mail().words()) : back.why()));
    }

    private static String firstLine(String words) {
        return words.lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .map(line -> line.substring(0, Math.min(300, line.length())))
                .orElse("its server did not say why.");
    }

    /// What could not be read is kept with the reason, so that somebody looks into the box.
    private List<ParsedMail> readable(List<ImapLine.Found> found) {
        return found.stream()
                .map(one -> switch (one.mail()) {
                    case ReadMail.Read(var mail) -> mail;
                    case ReadMail.NoMail(var why) -> unreadable(one.uid(), why);
                })
                .toList();
    }

    private static ParsedMail unreadable(long uid, String why) {
        return new ParsedMail(
                "<unreadable." + uid + "." + UUID.randomUUID() + "@without.id.invalid>",
                List.of(),
                new MailAddress("Somebody", ""),
                List.of(),
                List.of(),
                "A message that could not be read",
                Optional.empty(),
                "",
                "",
                false,
                Optional.empty(),
                List.of(),
                why + " It lies in the mail box still.");
    }
}
