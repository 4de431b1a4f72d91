package rapport.intake.records;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.intake.ArrivalId;
import rapport.intake.UploadId;
import rapport.intake.Uploads;
import rapport.intake.reading.Inspected;
import rapport.intake.reading.Inspection;
import rapport.intake.reading.ReadingChoices;
import rapport.jobs.AccountLine;
import rapport.jobs.JobId;
import rapport.jobs.Jobs;
import rapport.web.Html;
import templates.Templates;

/// Files of records, from the moment they are handed in: which kinds there are, and the pages on which columns are
/// matched, for which the controller of each kind asks here.
@Component
public class ArrivalScreen {
    private final Uploads uploads;
    private final ArrivalDrafts drafts;
    private final ArrivalPages pages;
    private final List<Arrivals> kinds;
    private final Jobs jobs;
    private final Templates templates;

    ArrivalScreen(
            Uploads uploads,
            ArrivalDrafts drafts,
            ArrivalPages pages,
            List<Arrivals> kinds,
            Jobs jobs,
            Templates templates) {
        this.uploads = uploads;
        this.drafts = drafts;
        this.pages = pages;
        this.kinds = kinds;
        this.jobs = jobs;
        this.templates = templates;
    }

    /// The kinds that somebody may bring in.
    public List<Arrivals> kinds(Viewer viewer) {
        return kinds.stream()
                .filter(kind -> viewer.rights().may(kind.recordKind(), Right.IMPORT))
                .sorted(Comparator.comparing(Arrivals::plural))
                .toList();
    }

    /// Begins with a file that is kept. One that cannot be read is forgotten.
    public HandedIn handIn(Arrivals kind, UploadId upload, Viewer viewer) throws IOException {
        var bytes = uploads.open(upload);
        return switch (Inspection.of(bytes, ReadingChoices.detect())) {
            case Inspected.Table table ->
                new HandedIn.Draft(kind.path() + "/import/"
                        + drafts.add(
                                upload,
                                kind.key(),
                                bytes.name(),
                                table,
                                ArrivalPages.proposed(kind, table.header()),
                                viewer.id()));
            case Inspected.Archive _ -> refused(upload, "It is an archive. Unpack it first.");
            case Inspected.Unreadable(var reason) -> refused(upload, reason);
        };
    }

    public Html show(Arrivals kind, ArrivalId id, Viewer viewer) throws IOException {
        Arrival draft = drafts.get(id, kind.key(), viewer);
        return draft.job() != null
                ? Html.goTo("/jobs/" + draft.job())
                : page(kind, pages.completed(draft, kind), List.of(), viewer);
    }

    /// Keeps what was chosen, and tries out the first rows.
    public Html check(Arrivals kind, ArrivalId id, Map<String, String> form, Viewer viewer) throws IOException {
        Arrival draft = matched(kind, id, form, viewer);
        return page(kind, draft, pages.tried(draft, kind, viewer), viewer);
    }

    @Transactional
    public Html start(Arrivals kind, ArrivalId id, Map<String, String> form, Viewer viewer) throws IOException {
        if (drafts.lock(id).job() != null) {
            return show(kind, id, viewer);
        }
        Arrival draft = matched(kind, id, form, viewer);
        if (!ArrivalPages.problems(draft, kind).isEmpty()) {
            return page(kind, draft, List.of(), viewer).status(422);
        }
        JobId job = jobs.start(BringRecords.NAME, "Import of " + draft.title(), "/changes/" + draft.id(), viewer.id());
        drafts.started(id, job);
        return Html.goTo("/jobs/" + job);
    }

    private Arrival matched(Arrivals kind, ArrivalId id, Map<String, String> form, Viewer viewer) throws IOException {
        Arrival draft = drafts.get(id, kind.key(), viewer);
        List<String> columns = IntStream.range(0, draft.header().size())
                .mapToObj(place -> form.getOrDefault("column-" + place, ""))
                .map(key ->
                        kind.columns().stream().anyMatch(column -> column.key().equals(key)) ? key : "")
                .toList();
        Map<String, String> meanings = form.entrySet().stream()
                .filter(entry -> kind.columns().stream()
                        .anyMatch(column -> entry.getKey().startsWith(Arrival.word(column.key(), ""))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Arrival better = pages.completed(draft.matched(columns, meanings), kind);
        drafts.match(better);
        return better;
    }

    private HandedIn refused(UploadId upload, String reason) {
        uploads.forget(upload);
        return new HandedIn.Refused(reason);
    }

    private Html page(Arrivals kind, Arrival draft, List<AccountLine> tried, Viewer viewer) throws IOException {
        return Html.page(
                "Match the columns", templates.intakeRecordsColumns(pages.page(draft, kind, tried, viewer.formats())));
    }
}
