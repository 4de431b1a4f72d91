package rapport.sales.enquiring;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Post;
import rapport.access.SecretKey;
import rapport.access.Viewer;
import rapport.company.Companies;
import rapport.customers.PartyId;
import rapport.customers.consent.ConsentTold;
import rapport.customers.consent.ContactChannel;
import rapport.customers.consent.Given;
import rapport.customers.consent.KnownConsents;
import rapport.customers.consent.MayContact;
import rapport.customers.consent.Permission;
import rapport.customers.consent.PurposeId;
import rapport.customers.consent.Purposes;
import rapport.customers.consent.RecordConsent;
import rapport.customers.consent.Recorded;
import rapport.customers.consent.Standing;
import rapport.customers.facts.PartyFacts;
import rapport.customers.keeping.KnownFacts;

/// Writes down what somebody agreed to on a form, with the text they saw. Anybody can type anybody's address: it counts
/// for somebody whom we know only where the address is theirs, and only once they have confirmed it. Who agreed
/// already is not asked again.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AgreeByForm {
    private static final Duration ASKED_FOR = Duration.ofDays(30);

    private final RecordConsent record;
    private final KnownConsents said;
    private final KnownFacts facts;
    private final MayContact may;
    private final Purposes purposes;
    private final WhoAsks who;
    private final Post post;
    private final Companies companies;

    AgreeByForm(
            RecordConsent record,
            KnownConsents said,
            KnownFacts facts,
            MayContact may,
            Purposes purposes,
            WhoAsks who,
            Post post,
            Companies companies) {
        this.record = record;
        this.said = said;
        this.facts = facts;
        this.may = may;
        this.purposes = purposes;
        this.who = who;
        this.post = post;
        this.companies = companies;
    }

    void to(PartyId party, WebForm form, Answers answers, FollowEnquiry.Lead lead, Viewer by) {
        PurposeId purpose = Objects.requireNonNull(form.purpose());
        if (answers.of(Asked.EMAIL).isEmpty()
                || !isTheirs(party, lead.told())
                || hasSaid(party, purpose, lead.at(), by)
                || mustNotBeWritten(party, lead, by)) {
            return;
        }
        boolean asked = form.confirmed() || lead.known();
        var told = new ConsentTold(
                purpose,
                ContactChannel.EMAIL,
                asked ? Standing.ASKED : Standing.OPTED_IN,
                Given.FORM,
                lead.at(),
                form.wording(),
                "On the form “" + form.name() + "”, from " + lead.from().address());
        if (record.of(party, told, who.source(), by) instanceof Recorded.Done done) {
            SecretKey key = done.key();
            if (key != null && post.goesOut()) {
                ask(form, answers, key);
            }
        }
    }

    /// Nobody else's words stand in the mail, for the address may be anybody's.
    private void ask(WebForm form, Answers answers, SecretKey key) {
        String company = companies.get().name();
        post.send(
                "",
                answers.of(Asked.EMAIL),
                "Please confirm – " + company,
                "Somebody gave us this address on our form “" + form.title() + "” and agreed to this:\n\n"
                        + form.wording() + "\n\nWas it you? Then please confirm it here:\n\n" + form.house()
                        + "/agreement/"
                        + key.text()
                        + "\n\nIf it was not you, there is nothing to do: we will not write again.\n\n" + company);
    }

    private boolean isTheirs(PartyId party, PartyFacts told) {
        PartyFacts theirs = facts.of(List.of(party)).get(party);
        return theirs != null && !Collections.disjoint(WhoAsks.emails(theirs), WhoAsks.emails(told));
    }

    private boolean hasSaid(PartyId party, PurposeId purpose, Instant at, Viewer by) {
        String key = purposes.find(purpose).orElseThrow().key();
        return said.of(party, by).stream()
                .flatMap(all -> all.said().stream())
                .anyMatch(one -> one.until() == null
                        && one.channel() == ContactChannel.EMAIL
                        && key.equals(one.purpose())
                        && holds(one, at));
    }

    /// What they were asked and never confirmed may be asked again.
    private static boolean holds(KnownConsents.Known said, Instant at) {
        return said.standing() == Standing.OPTED_IN
                || (said.standing() == Standing.ASKED
                        && said.since().plus(ASKED_FOR).isAfter(at));
    }

    private boolean mustNotBeWritten(PartyId party, FollowEnquiry.Lead lead, Viewer by) {
        return may.askPersonally(
                        party, ContactChannel.EMAIL, lead.at(), by.formats().locale())
                instanceof Permission.Forbidden;
    }
}
