package rapport.sales.enquiring;

import static rapport.sales.db.Tables.ENQUIRY;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Accounts;
import rapport.access.OwnerId;
import rapport.access.Owners;
import rapport.access.Viewer;
import rapport.access.Viewers;
import rapport.customers.KnownParties;
import rapport.customers.KnownParty;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.adding.NewParty;
import rapport.customers.adding.NewPartyForm;
import rapport.customers.adding.TypedSoFar;
import rapport.customers.facts.PartyFacts;
import rapport.customers.facts.PersonFacts;
import rapport.customers.facts.PersonName;
import rapport.sales.SalesKinds;
import rapport.sales.fact.OwnFacts;
import rapport.sales.lead.AddLead;
import rapport.sales.lead.AddingLead;
import rapport.sales.lead.LeadForm;
import rapport.sales.lead.NextSeller;

/// Makes a lead of what a stranger sent, with all that follows from it, in one transaction. Enquiries come in one after
/// the other, so that whoever sends twice at once is one person with one lead.
@Service
class TakeEnquiry {
    private static final Duration WHILE = Duration.ofHours(1);
    private static final int MOST_FROM_ADDRESS = 60;
    private static final int MOST_BY_FORM = 600;

    private final DSLContext db;
    private final WhoAsks who;
    private final AddLead add;
    private final OwnFacts own;
    private final NextSeller next;
    private final Enquiries enquiries;
    private final FollowEnquiry follow;
    private final KnownParties parties;
    private final Owners owners;
    private final Viewers viewers;
    private final Accounts accounts;
    private final Clock clock;

    TakeEnquiry(
            DSLContext db,
            WhoAsks who,
            AddLead add,
            OwnFacts own,
            NextSeller next,
            Enquiries enquiries,
            FollowEnquiry follow,
            KnownParties parties,
            Owners owners,
            Viewers viewers,
            Accounts accounts,
            Clock clock) {
        this.db = db;
        this.who = who;
        this.add = add;
        this.own = own;
        this.next = next;
        this.enquiries = enquiries;
        this.follow = follow;
        this.parties = parties;
        this.owners = owners;
        this.viewers = viewers;
        this.accounts = accounts;
        this.clock = clock;
    }

    /// @param token of an enquiry: what comes with the same is the same
    @Transactional
    Taking of(WebForm form, Answers answers, String token, CameFrom from) {
        db.execute("select pg_advisory_xact_lock(hashtext('sales.enquiry'))");
        if (db.fetchExists(ENQUIRY, ENQUIRY.WEB_FORM_ID.eq(form.id()).and(ENQUIRY.TOKEN.eq(token)))) {
            return new Taking.Taken();
        }
        Instant now = clock.instant();
        if (came(ENQUIRY.ADDRESS.eq(from.address()), now) >= MOST_FROM_ADDRESS
                || came(ENQUIRY.WEB_FORM_ID.eq(form.id()), now) >= MOST_BY_FORM) {
            return new Taking.TooMany();
        }
        Viewer by = keeper(form);
        PartyKind kind = kind(answers);
        return switch (TypedSoFar.finished(kind, typed(kind, answers), by)) {
            case NewParty.Incomplete(var problems) -> new Taking.Refused(problems(problems));
            case NewParty.Told(var told) -> take(form, answers, named(told, answers), new Coming(token, from, now), by);
        };
    }

    private Taking take(WebForm form, Answers answers, PartyFacts told, Coming coming, Viewer by) {
        Optional<PartyId> known = who.known(told, by);
        OwnerId owner = known.flatMap(party -> looksAfter(party, by)).orElseGet(() -> seller(form, by));
        var lead = new LeadForm(
                answers.name(),
                answers.of(Asked.ORGANISATION),
                answers.of(Asked.EMAIL),
                answers.of(Asked.PHONE),
                known.map(PartyId::toString).orElse(LeadForm.NEW),
                answers.of(Asked.SUBJECT),
                form.source(),
                owner.toString(),
                answers.of(Asked.MESSAGE));
        return switch (add.of(
                lead, own.saying(SalesKinds.LEAD, answers.ofTheLead(form)), _ -> made(told, form, answers, by), by)) {
            case AddingLead.Incomplete(var problems) -> new Taking.Refused(problems(problems));
            case AddingLead.Added(var id) -> {
                enquiries.keep(form, answers, id, known.isPresent(), coming);
                var asked = new FollowEnquiry.Lead(id, known.isPresent(), told, owner, coming.at(), coming.from());
                follow.with(form, answers, asked, by);
                yield new Taking.Taken();
            }
        };
    }

    /// Whoever was a stranger is known by what they say of themselves.
    private AddLead.Making.Made made(PartyFacts told, WebForm form, Answers answers, Viewer by) {
        PartyFacts whole = told instanceof PersonFacts ? told.withCustom(answers.ofThemselves(form)) : told;
        return new AddLead.Making.Made(who.made(whole, by), true);
    }

    /// Whoever looks after somebody whom we know goes on with them, whoever gets the leads of strangers.
    private Optional<OwnerId> looksAfter(PartyId party, Viewer by) {
        return parties.of(List.of(party), by).stream()
                .map(KnownParty::owner)
                .filter(owner -> owner != null && isOpen(owner))
                .findFirst();
    }

    private OwnerId seller(WebForm form, Viewer by) {
        OwnerId one = form.policy() == null
                ? form.owner()
                : next.of(form.owner(), form.policy()).orElse(form.owner());
        return isOpen(one) ? one : OwnerId.of(by.id());
    }

    private boolean isOpen(OwnerId owner) {
        return owners.find(owner).filter(Owners.Named::open).isPresent();
    }

    /// A form acts for whoever looks after it, and for who was here first once they have left.
    private Viewer keeper(WebForm form) {
        return viewers.of(form.keptBy())
                .filter(Viewer::isAdministrator)
                .or(() -> accounts.firstAdministrator().flatMap(viewers::of))
                .orElseThrow();
    }

    private int came(Condition which, Instant now) {
        return db.fetchCount(ENQUIRY, which.and(ENQUIRY.CAME_AT.gt(now.minus(WHILE))));
    }

    private static PartyKind kind(Answers answers) {
        return answers.name().isEmpty() && !answers.of(Asked.ORGANISATION).isEmpty()
                ? PartyKind.ORGANISATION
                : PartyKind.PERSON;
    }

    private static NewPartyForm typed(PartyKind kind, Answers answers) {
        String company = answers.of(Asked.ORGANISATION);
        return kind == PartyKind.PERSON
                ? new NewPartyForm(
                        answers.name(), answers.of(Asked.EMAIL), answers.of(Asked.PHONE), company, "", "", "", "", "")
                : new NewPartyForm(company, answers.of(Asked.EMAIL), answers.of(Asked.PHONE), "", "", "", "", "", "");
    }

    /// They said themselves which part of their name is which.
    private static PartyFacts named(PartyFacts told, Answers answers) {
        return told instanceof PersonFacts person && !answers.name().isEmpty()
                ? person.withName(
                        PersonName.ofParts("", answers.of(Asked.GIVEN), "", answers.of(Asked.FAMILY), "", null))
                : told;
    }

    /// By the keys of questions.
    private static Map<String, String> problems(Map<String, String> found) {
        var problems = new LinkedHashMap<String, String>();
        found.forEach((field, why) -> problems.put(
                switch (field) {
                    case "name" -> Asked.GIVEN.key();
                    case "interest" -> Asked.SUBJECT.key();
                    case "note" -> Asked.MESSAGE.key();
                    default -> field;
                },
                why));
        return problems;
    }
}
