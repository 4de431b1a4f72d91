package rapport.demo;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.cast.Cast;
import rapport.cast.MailSketch;
import rapport.messages.MailAddress;
import rapport.messages.Security;
import rapport.messages.boxes.BoxForm;
import rapport.messages.boxes.BringArchive;
import rapport.messages.parsing.ParsedMail;

/// The service box of Tern Motion. What came into it is filed as any mail is: whom they know it
/// finds, and strangers wait.
@Component
class SampleMails {
    private static final ZoneId TRONDHEIM = ZoneId.of("Europe/Oslo");
    private static final MailAddress SERVICE = new MailAddress("Tern Motion Service", MailSketch.BOX_ADDRESS);

    private final BringArchive archive;

    SampleMails(BringArchive archive) {
        this.archive = archive;
    }

    void bring(Cast cast, AccountId by) {
        var before = new HashMap<String, List<String>>();
        List<ParsedMail> mails =
                cast.mails().stream().map(one -> mail(one, before)).toList();
        archive.into(
                new BoxForm(
                        MailSketch.BOX,
                        MailSketch.BOX_ADDRESS,
                        "imap.ternmotion.example",
                        "993",
                        Security.TLS,
                        MailSketch.BOX_ADDRESS,
                        "",
                        "",
                        ""),
                mails,
                by);
    }

    /// @param before the ids of each thread so far
    private static ParsedMail mail(MailSketch one, Map<String, List<String>> before) {
        var thread = before.computeIfAbsent(one.thread(), _ -> new ArrayList<>());
        var answered = List.copyOf(thread);
        String id = "<" + one.thread() + "." + answered.size() + "@sample.ternmotion.example>";
        thread.add(id);
        var outside = new MailAddress(one.outside(), one.address());
        return new ParsedMail(
                id,
                answered,
                one.ours() ? SERVICE : outside,
                List.of(one.ours() ? outside : SERVICE),
                List.of(),
                one.subject(),
                Optional.of(one.at().atZone(TRONDHEIM).toInstant()),
                one.words(),
                "",
                one.isNewsletter(),
                Optional.empty(),
                List.of(),
                "");
    }
}
