package rapport.work.piece;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.access.Owners;
import rapport.access.Viewer;
import rapport.company.CompanyDay;
import rapport.customers.Parties;
import rapport.customers.finding.PartyChoices;
import rapport.expressions.Option;
import rapport.work.About;
import rapport.work.AttachedRecords;
import rapport.work.repeating.Rhythm;

/// Makes the form of a piece of work, blank or as it was sent.
@Component
class PieceForms {
    private final PartyChoices customers;
    private final RecordsOfWork records;
    private final Owners owners;
    private final CompanyDay companyDay;

    PieceForms(PartyChoices customers, RecordsOfWork records, Owners owners, CompanyDay companyDay) {
        this.customers = customers;
        this.records = records;
        this.owners = owners;
        this.companyDay = companyDay;
    }

    PieceFormPage page(String id, PieceForm form, Map<String, String> problems, Viewer viewer) {
        return page(id, form, problems, Map.of(), viewer);
    }

    /// What somebody typed beside what somebody else has written meanwhile. Sending it once more keeps what was typed.
    PieceFormPage overtaken(String id, PieceForm typed, PieceForm stands, Viewer viewer) {
        var theirs = new LinkedHashMap<String, String>();
        Map<String, String> mine = words(typed, viewer);
        words(stands, viewer).forEach((label, value) -> {
            if (!value.equals(mine.get(label))) {
                theirs.put(label, value.isEmpty() ? "nothing" : value);
            }
        });
        return page(id, typed.with(stands.was()), Map.of(), theirs, viewer);
    }

    private PieceFormPage page(
            String id, PieceForm form, Map<String, String> problems, Map<String, String> theirs, Viewer viewer) {
        return new PieceFormPage(
                id,
                form,
                customers.chosen(form.party(), viewer).map(Parties.Named::name).orElse(""),
                record(form.about(), viewer).map(AttachedRecords.Attached::name).orElse(""),
                companyDay.elsewhere(viewer.formats().zone()),
                form.customer().isEmpty() ? List.of() : customers.like(form.customer(), viewer),
                id.isEmpty() ? others(viewer) : choices(),
                problems,
                theirs);
    }

    private Optional<AttachedRecords.Attached> record(String about, Viewer viewer) {
        int colon = about.indexOf(':');
        try {
            return colon < 0
                    ? Optional.empty()
                    : records.find(
                            new About(about.substring(0, colon), UUID.fromString(about.substring(colon + 1))), viewer);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /// Whoever adds something is “You” and not named once more.
    private List<Option> others(Viewer viewer) {
        return choices().stream()
                .filter(owner -> !owner.key().equals(viewer.id().toString()))
                .toList();
    }

    List<Option> choices() {
        return owners.choices().stream()
                .map(owner -> new Option(owner.id().toString(), owner.label()))
                .toList();
    }

    private Map<String, String> words(PieceForm form, Viewer viewer) {
        var words = new LinkedHashMap<String, String>();
        words.put("Kind", PieceKind.parse(form.kind()).orElse(PieceKind.TASK).label());
        words.put("Subject", form.subject());
        words.put(
                "Customer",
                customers.chosen(form.party(), viewer).map(Parties.Named::name).orElse(""));
        words.put("Day", form.day());
        words.put("Time", form.time());
        words.put("Until", form.until());
        words.put("Last day", form.lastDay());
        words.put(
                "Owner",
                choices().stream()
                        .filter(option -> option.key().equals(form.owner()))
                        .findFirst()
                        .map(Option::label)
                        .orElse(""));
        words.put("Priority", form.priority());
        words.put("Comes again", Rhythm.parse(form.repeats()).map(Rhythm::label).orElse(form.repeats()));
        words.put("Until the day", form.repeatsUntil());
        words.put("Place", form.place());
        words.put("Note", form.note());
        return words;
    }
}
