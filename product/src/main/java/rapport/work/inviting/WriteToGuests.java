package rapport.work.inviting;

import static org.jooq.impl.DSL.val;
import static rapport.work.db.Tables.EVENT;
import static rapport.work.db.Tables.PIECE;
import static rapport.work.db.Tables.TOLD_EVENT;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.access.Viewer;
import rapport.access.Viewers;
import rapport.messages.MailAddress;
import rapport.messages.NewMessage;
import rapport.messages.OurAddresses;
import rapport.messages.Outbox;
import rapport.web.Formats;
import rapport.work.PieceId;
import rapport.work.appointment.OurEvents;
import rapport.work.appointment.Whole;
import rapport.work.bringing.CalendarFile;
import rapport.work.db.tables.records.ToldEventRecord;
import rapport.work.piece.Timing;

/// Writes to the guests of an appointment in the name of its owner: everybody when it changed, only those who are new
/// when it did not, and those who are no longer invited that it is called off.
@Service
@Transactional
class WriteToGuests {
    private final DSLContext db;
    private final Guests guests;
    private final OurEvents events;
    private final Outbox outbox;
    private final OurAddresses ours;
    private final Viewers viewers;

    WriteToGuests(DSLContext db, Guests guests, OurEvents events, Outbox outbox, OurAddresses ours, Viewers viewers) {
        this.db = db;
        this.guests = guests;
        this.events = events;
        this.outbox = outbox;
        this.ours = ours;
        this.viewers = viewers;
    }

    void about(PieceId piece, Instant now) {
        Optional<Viewer> host = hostOf(piece);
        Optional<Whole> whole = events.whole(piece);
        if (host.isEmpty() || whole.isEmpty()) {
            return;
        }
        List<Guest> invited = guests.of(piece);
        Optional<ToldEventRecord> before = told(piece);
        String mark = db.select(EVENT.MARK)
                .from(EVENT)
                .where(EVENT.PIECE_ID.eq(piece))
                .fetchSingle(EVENT.MARK);
        boolean changed = before.map(told -> !told.getMark().equals(mark)).orElse(true);
        Set<String> heard = before.map(told -> Set.of(told.getGuests())).orElse(Set.of());
        int sequence =
                before.map(told -> told.getSequence() + (changed ? 1 : 0)).orElse(0);
        MailAddress from = ours.of(host.get());
        String text = Letter.request(whole.get(), from, invited, sequence, now);
        List<MailAddress> to = invited.stream()
                .filter(guest -> changed || !heard.contains(guest.address()))
                .map(Guest::mail)
                .toList();
        List<MailAddress> out = heard.stream()
                .filter(address ->
                        invited.stream().noneMatch(guest -> guest.address().equals(address)))
                .map(address -> new MailAddress("", address))
                .toList();
        if (!isOver(whole.get(), now, host.get().formats())) {
            String subject = whole.get().shown().subject();
            send(
                    host.get(),
                    to,
                    (heard.isEmpty() ? "Invitation: " : "Changed: ") + subject,
                    whole.get(),
                    "REQUEST",
                    text);
            if (before.isPresent()) {
                String off = Letter.cancel(before.get().getBody(), sequence + 1, now);
                send(host.get(), out, "Called off: " + subject, whole.get(), "CANCEL", off);
            }
        }
        keep(piece, host.get().id(), whole.get().uid(), sequence, mark, text);
    }

    void calledOff(PieceId piece, Instant now) {
        told(piece).ifPresent(told -> {
            db.deleteFrom(TOLD_EVENT).where(TOLD_EVENT.PIECE_ID.eq(piece)).execute();
            Optional<Viewer> host = viewers.of(told.getAccountId());
            Optional<Whole> whole = host.flatMap(one ->
                    Whole.of(CalendarFile.read(told.getBody(), one.formats().zone())));
            if (host.isPresent()
                    && whole.isPresent()
                    && !isOver(whole.get(), now, host.get().formats())) {
                send(
                        host.get(),
                        Arrays.stream(told.getGuests())
                                .map(address -> new MailAddress("", address))
                                .toList(),
                        "Called off: " + whole.get().shown().subject(),
                        whole.get(),
                        "CANCEL",
                        Letter.cancel(told.getBody(), told.getSequence() + 1, now));
            }
        });
    }

    private void send(Viewer host, List<MailAddress> to, String subject, Whole whole, String method, String text) {
        if (to.isEmpty()) {
            return;
        }
        String words = Stream.of(
                        whole.shown().subject(),
                        when(whole.shown().timing(), host.formats()),
                        whole.shown().place(),
                        whole.shown().note())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        outbox.keep(new NewMessage(
                host.id(), ours.of(host), to, List.of(), subject, words, null, List.of(Letter.file(method, text))));
    }

    private static String when(Timing timing, Formats formats) {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(formats.locale());
        return switch (timing) {
            case Timing.Slot(var from, var until) ->
                day.format(from.atZone(formats.zone())) + ", " + formats.time(from) + "–" + formats.time(until) + " ("
                        + formats.zone().getId() + ")";
            case Timing.Days(var first, var last) ->
                day.format(first) + (last.equals(first) ? "" : " – " + day.format(last));
            case Timing.Whenever _, Timing.OnDay _, Timing.At _ -> "";
        };
    }

    /// Nobody is written to about the past.
    private static boolean isOver(Whole whole, Instant now, Formats formats) {
        return whole.repeating() == null
                && switch (whole.shown().timing()) {
                    case Timing.Slot(var _, var until) -> until.isBefore(now);
                    case Timing.Days(var _, var last) ->
                        last.plusDays(1)
                                .atStartOfDay(formats.zone())
                                .toInstant()
                                .isBefore(now);
                    case Timing.Whenever _, Timing.OnDay _, Timing.At _ -> true;
                };
    }

    private Optional<Viewer> hostOf(PieceId piece) {
        return db.select(PIECE.OWNER_ID)
                .from(PIECE)
                .where(PIECE.ID.eq(piece))
                .forUpdate()
                .fetchOptional(PIECE.OWNER_ID)
                .flatMap(owner -> viewers.of(new AccountId(owner.value())));
    }

    private Optional<ToldEventRecord> told(PieceId piece) {
        return db.selectFrom(TOLD_EVENT)
                .where(TOLD_EVENT.PIECE_ID.eq(piece))
                .forUpdate()
                .fetchOptional();
    }

    private void keep(PieceId piece, AccountId host, String uid, int sequence, String mark, String text) {
        db.insertInto(TOLD_EVENT)
                .set(TOLD_EVENT.PIECE_ID, piece)
                .set(TOLD_EVENT.ACCOUNT_ID, host)
                .set(TOLD_EVENT.UID, uid)
                .set(TOLD_EVENT.SEQUENCE, sequence)
                .set(TOLD_EVENT.MARK, mark)
                .set(TOLD_EVENT.GUESTS, Guests.invited(val(piece, PIECE.ID)))
                .set(TOLD_EVENT.BODY, text)
                .onConflict(TOLD_EVENT.PIECE_ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }
}
