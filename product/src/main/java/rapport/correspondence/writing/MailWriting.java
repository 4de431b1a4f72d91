package rapport.correspondence.writing;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.correspondence.templating.MailTemplates;
import rapport.customers.KnownParties;
import rapport.customers.Parties;
import rapport.customers.PartyKind;
import rapport.customers.facts.IdentifierKind;
import rapport.expressions.Option;
import rapport.messages.MailAddress;
import rapport.messages.Message;
import rapport.messages.OurAddresses;
import rapport.messages.Outbox;
import rapport.web.Html;
import templates.Templates;

/// Makes the form in which a mail is written: blank, as an answer, or as it was sent.
@Component
class MailWriting {
    private final KnownParties known;
    private final OurAddresses ours;
    private final Outbox outbox;
    private final MailTemplates kept;
    private final Templates templates;

    MailWriting(KnownParties known, OurAddresses ours, Outbox outbox, MailTemplates kept, Templates templates) {
        this.known = known;
        this.ours = ours;
        this.outbox = outbox;
        this.kept = kept;
        this.templates = templates;
    }

    MailForm blank(Parties.Named party, String about, Viewer viewer) {
        return new MailForm(party.id().toString(), "", about, addressOf(party, viewer), "", "", "");
    }

    /// To whoever wrote it, or, of our own, to whom it went. Everybody else who got it gets a
    /// copy.
    MailForm answer(Parties.Named party, Message message, Viewer viewer) {
        String own = ours.of(viewer).normal();
        boolean again = message.state().isOutgoing();
        var to = again ? message.to() : Stream.of(message.from()).toList();
        var copied = again
                ? message.copied()
                : Stream.concat(message.to().stream(), message.copied().stream())
                        .filter(one -> !one.normal().equals(own)
                                && !one.normal().equals(message.from().normal())
                                && !ours.all().contains(one.normal()))
                        .toList();
        return new MailForm(
                party.id().toString(),
                message.id().toString(),
                "",
                line(to),
                line(copied),
                answering(message.subject()),
                quoted(message, viewer));
    }

    Html page(Parties.Named party, MailForm form, Map<String, String> problems, Viewer viewer) {
        return Html.page(
                "Write to " + party.name(),
                templates.correspondenceWritingMail(new MailPage(
                        form,
                        party.name(),
                        party.path(),
                        ours.of(viewer).toString(),
                        !outbox.isTaken(),
                        kept.all(viewer).stream()
                                .map(one -> new Option(one.id().toString(), one.name()))
                                .toList(),
                        problems)));
    }

    /// As it is typed; empty where there is none.
    String addressOf(Parties.Named party, Viewer viewer) {
        if (party.kind() == PartyKind.HOUSEHOLD) {
            return "";
        }
        return known.find(party.id(), party.kind(), viewer).stream()
                .flatMap(one -> one.facts().identifiers().stream())
                .filter(fact -> fact.kind() == IdentifierKind.EMAIL && fact.valid())
                .findFirst()
                .map(fact -> party.kind() == PartyKind.PERSON
                        ? "\"" + party.name().replaceAll("[\"\\\\]", "") + "\" <" + fact.value() + ">"
                        : fact.value())
                .orElse("");
    }

    private static String line(java.util.List<MailAddress> all) {
        return all.stream().map(one -> one.forMail().toUnicodeString()).collect(Collectors.joining(", "));
    }

    static String answering(String subject) {
        return subject.regionMatches(true, 0, "Re:", 0, 3) ? subject : "Re: " + subject;
    }

    /// What was written before, below the answer, each line behind a mark.
    private static String quoted(Message message, Viewer viewer) {
        String head = "\n\n\n" + message.from().called() + " wrote on "
                + viewer.formats().dateTime(message.at()) + ":\n";
        return head
                + message.words()
                        .lines()
                        .limit(200)
                        .map(line -> line.startsWith(">") ? ">" + line : "> " + line)
                        .collect(Collectors.joining("\n"));
    }
}
