package rapport.sales.lead;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.access.Viewer;
import rapport.company.CompanyDay;
import rapport.jobs.AccountLine;
import rapport.listing.bulk.BulkAct;
import rapport.listing.bulk.Question;
import rapport.sales.UnfitReasonId;
import rapport.sales.qualifying.Qualifying;
import rapport.sales.qualifying.UnfitReason;

/// Gives up many leads for a reason, for good or for some months.
record DisqualifyLeads(Qualifying qualifying, GiveUpLeads giveUp, CompanyDay companyDay) implements BulkAct {
    private static final List<Integer> MONTHS = List.of(1, 3, 6, 12);

    /// @param again the day on which they are to be looked at again, or null
    record Reason(UnfitReasonId id, @Nullable LocalDate again) {}

    @Override
    public String list() {
        return ActsOnLeads.LIST;
    }

    @Override
    public String key() {
        return "disqualify";
    }

    @Override
    public String label() {
        return "Disqualify";
    }

    @Override
    public String icon() {
        return "circle-minus";
    }

    @Override
    public List<Question> questions() {
        return List.of(
                new Question(
                        "Because",
                        qualifying.offeredReasons().stream()
                                .map(reason -> new Question.Option(reason.key(), reason.name()))
                                .toList()),
                new Question(
                        "Take up again",
                        Stream.concat(
                                        Stream.of(new Question.Option("", "Never")),
                                        MONTHS.stream()
                                                .map(months -> new Question.Option(String.valueOf(months), in(months))))
                                .toList()));
    }

    @Override
    public String problem(List<String> answers) {
        if (answers.isEmpty() || reason(answers).isEmpty()) {
            return LeadRefusal.NO_REASON.sentence();
        }
        boolean known = answers.size() == 2
                && (answers.getLast().isEmpty()
                        || MONTHS.stream().map(String::valueOf).anyMatch(answers.getLast()::equals));
        return known ? "" : "Choose when they are taken up again, or never.";
    }

    @Override
    public String sentence(List<String> answers) {
        return "Disqualify: " + reason(answers).map(UnfitReason::name).orElse("")
                + (answers.getLast().isEmpty() ? "" : ", again " + in(Integer.parseInt(answers.getLast())));
    }

    @Override
    public List<AccountLine> apply(List<UUID> ids, List<String> answers, Viewer by) {
        LocalDate today = companyDay.today();
        LocalDate again = answers.getLast().isEmpty() ? null : today.plusMonths(Integer.parseInt(answers.getLast()));
        return giveUp.of(ids, new Reason(reason(answers).orElseThrow().id(), again), by);
    }

    /// A reason that was retired while the act was under way still is one.
    private Optional<UnfitReason> reason(List<String> answers) {
        return qualifying.reasonOf(answers.getFirst());
    }

    private static String in(int months) {
        return months == 1 ? "in a month" : months == 12 ? "in a year" : "in " + months + " months";
    }
}
