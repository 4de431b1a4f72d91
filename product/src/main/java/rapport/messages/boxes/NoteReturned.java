package rapport.messages.boxes;

import static rapport.messages.db.Tables.MESSAGE;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.messages.MailAddress;
import rapport.messages.MessageState;
import rapport.messages.Unreachable;
import rapport.messages.db.tables.records.MessageRecord;
import rapport.messages.parsing.ParsedMail;
import rapport.notices.NoticeKind;
import rapport.notices.Notices;

/// Notes that a mail of ours came back: it was not delivered after all, its writer hears of it,
/// and where nobody is at an address, that is noted of the address.
@Component
class NoteReturned {
    private final DSLContext db;
    private final Unreachable unreachable;
    private final Notices notices;

    NoteReturned(DSLContext db, Unreachable unreachable, Notices notices) {
        this.db = db;
        this.unreachable = unreachable;
        this.notices = notices;
    }

    /// Within the transaction of the caller. A report of a mail that we never sent changes nothing.
    ///
    /// @param why in a sentence
    void note(ParsedMail.Returned back, String why) {
        db.update(MESSAGE)
                .set(MESSAGE.STATE, MessageState.REFUSED)
                .set(MESSAGE.PROBLEM, "It came back: " + why)
                .where(MESSAGE.HEADER_ID.eq(back.headerId()))
                .and(MESSAGE.STATE.eq(MessageState.SENT))
                .and(MESSAGE.BOX_ID.isNull())
                .returning()
                .fetch()
                .forEach(sent -> tell(sent, back, why));
    }

    /// Anybody can write a report: it is believed only of an address to which we wrote.
    private void tell(MessageRecord sent, ParsedMail.Returned back, String why) {
        Set<String> written = Stream.of(sent.getSentTo(), sent.getCopiedTo())
                .flatMap(all -> MailAddress.of(all).stream())
                .map(MailAddress::normal)
                .collect(Collectors.toSet());
        List<String> nobody = back.unreachable().stream()
                .filter(address -> written.contains(new MailAddress("", address).normal()))
                .toList();
        unreachable.note(sent.getId(), nobody);
        if (sent.getAccountId() != null) {
            notices.tell(
                    sent.getAccountId(),
                    NoticeKind.TROUBLE,
                    "Your mail “" + sent.getSubject() + "” came back: " + why,
                    "See it",
                    "/messages/" + sent.getId());
        }
    }
}
