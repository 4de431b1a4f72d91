package rapport.sales.arriving;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.OwnerId;
import rapport.access.Viewer;
import rapport.company.Companies;
import rapport.company.CompanyDay;
import rapport.customers.facts.Reading;
import rapport.customers.finding.FindParties;
import rapport.customfields.FilledIn;
import rapport.intake.records.ArrivalColumn;
import rapport.intake.records.ArrivalRow;
import rapport.intake.records.Arrivals;
import rapport.intake.records.Arrived;
import rapport.money.Money;
import rapport.sales.SalesKinds;
import rapport.sales.StageId;
import rapport.sales.opportunity.Adding;
import rapport.sales.opportunity.AmountReading;
import rapport.sales.opportunity.KnownDeal;
import rapport.sales.opportunity.PastDeal;
import rapport.sales.opportunity.RecordPastDeals;
import rapport.sales.pipeline.Pipelines;
import rapport.sales.pipeline.Stage;

/// Brings in deals of customers who are here already. A deal that the file closes stands in the stage that is sure: won
/// in the last, lost in the first.
@Component
class DealsInFiles implements Arrivals {
    private static final int LONGEST = 200;
    private static final String NO_REASON = "Not said";

    private final RecordPastDeals record;
    private final Pipelines pipelines;
    private final FindParties find;
    private final OwnersNamed owners;
    private final OwnColumns own;
    private final Companies companies;
    private final CompanyDay companyDay;
    private final Clock clock;

    DealsInFiles(
            RecordPastDeals record,
            Pipelines pipelines,
            FindParties find,
            OwnersNamed owners,
            OwnColumns own,
            Companies companies,
            CompanyDay companyDay,
            Clock clock) {
        this.record = record;
        this.pipelines = pipelines;
        this.find = find;
        this.owners = owners;
        this.own = own;
        this.companies = companies;
        this.companyDay = companyDay;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "opportunities";
    }

    @Override
    public String plural() {
        return "Opportunities";
    }

    @Override
    public String recordKind() {
        return SalesKinds.OPPORTUNITY;
    }

    @Override
    public String eachRow() {
        return "each row is a deal with a customer who is here";
    }

    @Override
    public String path() {
        return "/opportunities";
    }

    @Override
    public List<ArrivalColumn> columns() {
        return own.after(DealColumns.of(pipelines), SalesKinds.OPPORTUNITY);
    }

    @Override
    public Arrived bring(ArrivalRow row, Viewer by) {
        String subject = Stream.of(row.value("name"), row.value("key"), row.value("customer"))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        var here = record.ofKey(row.value("key"));
        if (here.isPresent()) {
            return new Arrived.Skipped(subject, "/opportunities/" + here.get(), "A deal of this key is here already.");
        }
        List<FindParties.Found> customers = find.byName(row.value("customer"), by);
        if (customers.size() != 1) {
            return new Arrived.Refused(
                    subject,
                    customers.isEmpty()
                            ? "There is no customer called “" + row.value("customer")
                                    + "” whom you may see. Import your customers first."
                            : "There are several customers called “" + row.value("customer") + "”.");
        }
        return switch (read(row, subject, customers.getFirst(), by)) {
            case Reading.Refused<Told>(var why) -> new Arrived.Refused(subject, why);
            case Reading.Understood<Told>(var told) ->
                switch (record.known(told.deal(), by.id())) {
                    case Adding.Added(var id) ->
                        new Arrived.Made(told.deal().name(), "/opportunities/" + id, told.remark());
                    case Adding.Incomplete(var problems) ->
                        new Arrived.Refused(subject, String.join(" ", problems.values()));
                };
        };
    }

    private record Told(KnownDeal deal, String remark) {}

    private record Dates(Optional<LocalDate> begun, Optional<LocalDate> closed, Optional<LocalDate> expected) {}

    private Reading<Told> read(ArrivalRow row, String subject, FindParties.Found customer, Viewer by) {
        String currency =
                row.value("currency").isEmpty() ? companies.get().currency().getCurrencyCode() : row.value("currency");
        Optional<Money> amount = row.value("amount").isEmpty()
                ? Optional.of(new Money(
                        BigDecimal.ZERO.setScale(2), companies.get().currency().getCurrencyCode()))
                : AmountReading.read(row.value("amount") + " " + currency, currency);
        if (amount.isEmpty()) {
            return Reading.refused("“" + row.value("amount") + " " + currency + "” is no amount.");
        }
        FilledIn filled = own.read(row, SalesKinds.OPPORTUNITY, by);
        if (!filled.problems().isEmpty()) {
            return Reading.refused(String.join(" ", filled.problems().values()));
        }
        return switch (dates(row)) {
            case Reading.Refused<Dates>(var why) -> Reading.refused(why);
            case Reading.Understood<Dates>(var dates) -> {
                var remarks = new ArrayList<String>();
                OwnerId owner = owner(row.value("owner"), by, remarks);
                PastDeal.End end = end(row, dates, remarks);
                yield Reading.of(new Told(
                        new KnownDeal(
                                row.value("key"),
                                shortened(subject.equals(row.value("key")) ? customer.name() : subject),
                                customer.id(),
                                amount.get(),
                                owner,
                                shortened(row.value("source")),
                                shortened(row.value("next_step")),
                                note(row, owner),
                                filled.values(),
                                dates.expected().orElse(null),
                                stage(row),
                                begun(dates),
                                end),
                        String.join(" ", remarks)));
            }
        };
    }

    private Reading<Dates> dates(ArrivalRow row) {
        var problems = new ArrayList<String>();
        var dates =
                new Dates(date(row, "begun", problems), date(row, "closed", problems), date(row, "expected", problems));
        LocalDate today = companyDay.today();
        if (dates.begun().isPresent() && dates.begun().get().isAfter(today)) {
            problems.add("It would begin on a day that is still to come.");
        }
        if (isClosed(row) && dates.closed().isPresent() && dates.closed().get().isAfter(today)) {
            problems.add("It would be closed on a day that is still to come.");
        }
        if (dates.begun().isPresent()
                && dates.closed().isPresent()
                && dates.closed().get().isBefore(dates.begun().get())) {
            problems.add("It was closed before it began.");
        }
        return problems.isEmpty() ? Reading.of(dates) : Reading.refused(String.join(" ", problems));
    }

    private static Optional<LocalDate> date(ArrivalRow row, String key, List<String> problems) {
        return switch (row.date(key)) {
            case Reading.Understood<Optional<LocalDate>>(var date) -> date;
            case Reading.Refused<Optional<LocalDate>>(var why) -> {
                problems.add(why);
                yield Optional.empty();
            }
        };
    }

    private static boolean isClosed(ArrivalRow row) {
        return row.value("stage").equals(DealColumns.WON) || row.value("stage").equals(DealColumns.LOST);
    }

    private Stage stage(ArrivalRow row) {
        List<Stage> first = pipelines.open().getFirst().open();
        return switch (row.value("stage")) {
            case DealColumns.WON -> first.getLast();
            case DealColumns.LOST -> first.getFirst();
            default ->
                pipelines.find(new StageId(UUID.fromString(row.value("stage")))).orElse(first.getFirst());
        };
    }

    private PastDeal.@Nullable End end(ArrivalRow row, Dates dates, List<String> remarks) {
        if (!isClosed(row)) {
            return null;
        }
        if (dates.closed().isEmpty()) {
            remarks.add("It does not tell when it was closed: today, then.");
        }
        Instant at = dates.closed().map(this::noon).orElseGet(clock::instant);
        String reason = row.value("reason").isEmpty() ? NO_REASON : row.value("reason");
        return new PastDeal.End(
                at,
                row.value("stage").equals(DealColumns.WON) ? "" : cut(reason, 60),
                shortened(row.value("competitor")));
    }

    /// One that began nobody knows when began when it was closed, or now.
    private Instant begun(Dates dates) {
        return dates.begun().or(dates::closed).map(this::noon).orElseGet(clock::instant);
    }

    /// Whoever is named and has no account leaves the deal to nobody, and stays in its note.
    private @Nullable OwnerId owner(String name, Viewer by, List<String> remarks) {
        if (name.isEmpty()) {
            return OwnerId.of(by.id());
        }
        return owners.find(name, "the deal belongs to nobody", remarks).orElse(null);
    }

    private static String note(ArrivalRow row, @Nullable OwnerId owner) {
        return Stream.of(row.value("note"), owner == null ? "Owner in the file: " + row.value("owner") : "")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private Instant noon(LocalDate day) {
        Instant noon = day.atTime(LocalTime.NOON).atZone(companyDay.zone()).toInstant();
        return noon.isAfter(clock.instant()) ? clock.instant() : noon;
    }

    private static String shortened(String text) {
        return cut(text, LONGEST);
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }
}
