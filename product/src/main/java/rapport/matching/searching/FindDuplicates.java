package rapport.matching.searching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.jobs.AccountLine;
import rapport.jobs.JobId;
import rapport.jobs.JobKind;
import rapport.jobs.Progress;
import rapport.matching.Matches;
import rapport.matching.Matching;
import rapport.matching.Outcome;
import rapport.matching.SourceRecord;
import rapport.matching.Thresholds;
import rapport.web.Formats;

/// The job that compares everybody with everybody of the same kind, and learns from it what weighs how much. A kind
/// that is done stays done, also when the program is killed meanwhile; what was found of it appears at once.
@Component
class FindDuplicates implements JobKind {
    static final String KIND = "matching.search";

    private static final List<PartyKind> KINDS = List.of(PartyKind.PERSON, PartyKind.ORGANISATION);

    private final EveryRecord every;
    private final Keys keys;
    private final Models models;
    private final Pairs pairs;
    private final Changed changed;
    private final Searches searches;
    private final Labels labels;
    private final TransactionTemplate transactions;

    FindDuplicates(
            EveryRecord every,
            Keys keys,
            Models models,
            Pairs pairs,
            Changed changed,
            Searches searches,
            Labels labels,
            TransactionTemplate transactions) {
        this.every = every;
        this.keys = keys;
        this.models = models;
        this.pairs = pairs;
        this.changed = changed;
        this.searches = searches;
        this.labels = labels;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public boolean canGoOn() {
        return true;
    }

    @Override
    public String action() {
        return "See them";
    }

    @Override
    public void run(JobId job, Progress progress) {
        var done = searches.of(job);
        // Who changes while a kind is read stays noted, and is compared once more.
        long[] noted = done.isEmpty() ? changed.noted() : new long[0];
        progress.total(KINDS.stream().mapToLong(every::count).sum());
        long read = done.stream().mapToLong(Searches.Searched::records).sum();
        progress.alreadyDone(read);
        for (PartyKind kind : KINDS) {
            if (done.stream().noneMatch(one -> one.kind() == kind)) {
                read += find(job, kind, read, progress);
            }
        }
        transactions.executeWithoutResult(_ -> {
            keys.findCrowded();
            changed.forget(noted);
        });
    }

    @Override
    public Optional<String> summary(JobId job, Formats formats) {
        var found = searches.of(job);
        long records = found.stream().mapToLong(Searches.Searched::records).sum();
        long same = found.stream().mapToLong(Searches.Searched::same).sum();
        long ask = found.stream().mapToLong(Searches.Searched::ask).sum();
        return Optional.of("%s compared, %s pairs surely the same, %s to be decided"
                .formatted(formats.number(records), formats.number(same), formats.number(ask)));
    }

    private long find(JobId job, PartyKind kind, long before, Progress progress) {
        List<SourceRecord> records = read(kind, before, progress);
        Matching matching = Matching.of(kind, records, Thresholds.USUAL, labels.all());
        Matches matches = matching.matches();
        progress.goOn();
        transactions.executeWithoutResult(_ -> {
            pairs.lock();
            var model = models.keep(matching.model(), records.size());
            pairs.replace(kind, model.id(), matches.pairs());
            long same = matches.pairs().stream()
                    .filter(pair -> pair.outcome() == Outcome.SAME)
                    .count();
            searches.done(
                    job,
                    new Searches.Searched(
                            kind, records.size(), same, matches.pairs().size() - same));
            progress.account(silent(kind, records));
        });
        return records.size();
    }

    private List<SourceRecord> read(PartyKind kind, long before, Progress progress) {
        var records = new ArrayList<SourceRecord>();
        @Nullable PartyId last = null;
        do {
            progress.goOn();
            var some = every.after(kind, last);
            keys.put(kind, some.records());
            records.addAll(some.records());
            progress.done(before + records.size());
            last = some.last();
        } while (last != null);
        return records;
    }

    /// Those of whom nothing is told that could be compared.
    private static List<AccountLine> silent(PartyKind kind, List<SourceRecord> records) {
        String path = kind == PartyKind.PERSON ? "/people/" : "/organisations/";
        return records.stream()
                .filter(record -> record.facts().isEmpty())
                .map(record -> AccountLine.skipped(
                        "Somebody without a name",
                        "Nothing is known of them by which they could be compared.",
                        path + record.key()))
                .toList();
    }
}
