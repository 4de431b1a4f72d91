package rapport.sales.arriving;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import rapport.access.OwnerId;
import rapport.access.Viewer;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.facts.EmailAddress;
import rapport.intake.records.ArrivalColumn;
import rapport.intake.records.ArrivalRow;
import rapport.intake.records.Arrivals;
import rapport.intake.records.Arrived;
import rapport.sales.LeadId;
import rapport.sales.SalesKinds;
import rapport.sales.lead.AddLead;
import rapport.sales.lead.AddingLead;
import rapport.sales.lead.LeadForm;

/// Brings in leads: who asks is somebody known by the e-mail address, or somebody new.
@Component
class LeadsInFiles implements Arrivals {
    private static final List<ArrivalColumn> COLUMNS = List.of(
            new ArrivalColumn(
                    "name",
                    "Name",
                    false,
                    List.of("full name", "contact", "contact name", "person", "lead", "lead name")),
            new ArrivalColumn("given", "Given name", false, List.of("first name", "firstname", "vorname")),
            new ArrivalColumn("family", "Family name", false, List.of("last name", "lastname", "surname", "nachname")),
            new ArrivalColumn(
                    "company",
                    "Company",
                    false,
                    List.of(
                            "account",
                            "account name",
                            "organisation",
                            "organization",
                            "firm",
                            "firma",
                            "company name")),
            new ArrivalColumn("email", "E-mail", false, List.of("email", "email address", "e-mail address", "mail")),
            new ArrivalColumn("phone", "Phone", false, List.of("phone number", "telephone", "mobile", "telefon")),
            new ArrivalColumn("interest", "Interest", false, List.of("product", "subject", "interested in", "title")),
            new ArrivalColumn("source", "Source", false, List.of("lead source", "origin", "campaign")),
            new ArrivalColumn(
                    "owner", "Owner", false, List.of("lead owner", "sales agent", "salesperson", "assigned to")),
            new ArrivalColumn(
                    "note", "Note", false, List.of("notes", "description", "message", "comment", "comments")));

    private final AddLead add;
    private final Parties parties;
    private final OwnersNamed owners;
    private final OwnColumns own;

    LeadsInFiles(AddLead add, Parties parties, OwnersNamed owners, OwnColumns own) {
        this.add = add;
        this.parties = parties;
        this.owners = owners;
        this.own = own;
    }

    @Override
    public String key() {
        return "leads";
    }

    @Override
    public String plural() {
        return "Leads";
    }

    @Override
    public String recordKind() {
        return SalesKinds.LEAD;
    }

    @Override
    public String eachRow() {
        return "each row is somebody who asks for something";
    }

    @Override
    public String path() {
        return "/leads";
    }

    @Override
    public List<ArrivalColumn> columns() {
        return own.after(COLUMNS, SalesKinds.LEAD);
    }

    @Override
    public Arrived bring(ArrivalRow row, Viewer by) {
        String name = row.value("name").isEmpty()
                ? (row.value("given") + " " + row.value("family")).strip()
                : row.value("name");
        String subject = Stream.of(name, row.value("company"), row.value("email"))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        Optional<PartyId> known = known(row.value("email"), by);
        Optional<LeadId> open = known.flatMap(party -> add.openOf(party, row.value("interest")));
        if (open.isPresent()) {
            return new Arrived.Skipped(
                    subject,
                    "/leads/" + open.get(),
                    "A lead of the same person with the same interest is open already.");
        }
        var remarks = new ArrayList<String>();
        String owner = row.value("owner").isEmpty()
                ? ""
                : owners.find(row.value("owner"), "the lead is yours", remarks)
                        .map(OwnerId::toString)
                        .orElse("");
        var form = new LeadForm(
                name,
                row.value("company"),
                row.value("email"),
                row.value("phone"),
                known.map(PartyId::toString).orElse(LeadForm.NEW),
                row.value("interest"),
                row.value("source"),
                owner,
                row.value("note"));
        return switch (add.outOfFile(form, own.read(row, SalesKinds.LEAD, by), by)) {
            case AddingLead.Added(var id) -> new Arrived.Made(subject, "/leads/" + id, String.join(" ", remarks));
            case AddingLead.Incomplete(var problems) ->
                new Arrived.Refused(subject, String.join(" ", problems.values()));
        };
    }

    private Optional<PartyId> known(String email, Viewer by) {
        EmailAddress address = EmailAddress.parse(email).orNull();
        return address != null
                ? parties.reachedAt(List.of(address.normal())).stream()
                        .filter(reached -> reached.kind() == PartyKind.PERSON)
                        .map(Parties.Reached::id)
                        .filter(id -> parties.find(id, by).isPresent())
                        .findFirst()
                : Optional.empty();
    }
}
