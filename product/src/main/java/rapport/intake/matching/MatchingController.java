package rapport.intake.matching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.customers.consent.Purposes;
import rapport.customers.facts.Country;
import rapport.customers.survival.MatchingModes;
import rapport.customfields.CustomFields;
import rapport.intake.DraftImport;
import rapport.intake.ImportId;
import rapport.intake.Intake;
import rapport.intake.IntakeFiles;
import rapport.intake.Intakes;
import rapport.intake.NamedMapping;
import rapport.intake.NamedMappings;
import rapport.intake.checking.CheckImport;
import rapport.intake.mapping.ImportKind;
import rapport.intake.mapping.Mapping;
import rapport.intake.mapping.MappingProposal;
import rapport.intake.reading.Inspected;
import rapport.intake.reading.Inspection;
import rapport.intake.reading.ReadingChoices;
import rapport.journal.Does;
import rapport.web.Html;
import templates.Templates;

@Controller
@RequestMapping("/imports/{id}")
@AllowedTo(
        right = Right.IMPORT,
        on = {CustomerKinds.PERSON, CustomerKinds.ORGANISATION})
class MatchingController {
    private final CustomFields fields;
    private final Purposes purposes;
    private final Intakes intakes;
    private final IntakeFiles files;
    private final DraftImport draft;
    private final NamedMappings mappings;
    private final CheckImport check;
    private final MatchingModes modes;
    private final MatchingPages pages;
    private final Templates templates;

    MatchingController(
            Intakes intakes,
            IntakeFiles files,
            DraftImport draft,
            NamedMappings mappings,
            CheckImport check,
            MatchingModes modes,
            MatchingPages pages,
            Templates templates,
            CustomFields fields,
            Purposes purposes) {
        this.purposes = purposes;
        this.fields = fields;
        this.intakes = intakes;
        this.files = files;
        this.draft = draft;
        this.mappings = mappings;
        this.check = check;
        this.modes = modes;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/mapping")
    Html show(@PathVariable ImportId id, Viewer viewer) throws IOException {
        Intake intake = intakes.get(id, viewer);
        return intake.isDraft() ? page(intake, List.of(), viewer) : Html.goTo("/imports/" + id);
    }

    /// Reads the file as corrected, and proposes anew what its columns mean.
    @PostMapping("/reading")
    @Does(value = "Choose how a file is read", undo = false)
    Html read(@PathVariable ImportId id, @RequestParam Map<String, String> fields, Viewer viewer) throws IOException {
        Intake intake = intakes.get(id, viewer);
        var form = new MatchingForm(fields);
        var problems = new ArrayList<String>();
        ReadingChoices choices = form.reading(intake.choices());
        switch (Inspection.of(files.open(intake), choices)) {
            case Inspected.Unreadable(var reason) -> problems.add(reason);
            case Inspected.Archive _ -> problems.add("The file is an archive and cannot be read as a table.");
            case Inspected.Table table -> correct(intake, form, table);
        }
        return page(intakes.get(id, viewer), problems, viewer);
    }

    @PostMapping("/mapping")
    @Does(value = "Match the columns of a file", undo = false)
    Html save(@PathVariable ImportId id, @RequestParam Map<String, String> fields, Viewer viewer) throws IOException {
        Intake intake = intakes.get(id, viewer);
        var form = new MatchingForm(fields);
        Mapping mapping = form.mapping(intake.mapping());
        String source = form.source(intake.sourceName());
        boolean draft = intakes.correct(id, intake.choices(), intake.header(), mapping, source);
        if (draft && !mapping.problems().isEmpty()) {
            return page(intakes.get(id, viewer), mapping.problems(), viewer).status(422);
        }
        intakes.match(id, form.matching(modes.of(source)));
        form.keepAs()
                .ifPresent(
                        name -> mappings.keep(new NamedMapping(name, intake.header(), mapping, source), viewer.id()));
        if (draft) {
            check.begin(id, viewer.id());
        }
        return Html.goTo(draft ? "/imports/" + id + "/check" : "/imports/" + id);
    }

    private void correct(Intake intake, MatchingForm form, Inspected.Table table) {
        Optional<NamedMapping> named = form.named().flatMap(mappings::find);
        ImportKind kind = named.map(known -> known.mapping().kind()).orElseGet(form::kind);
        @Nullable Country country = form.country();
        MappingProposal proposal = draft.propose(kind, table, country);
        List<String> header = DraftImport.titles(proposal);
        Mapping mapping = named.map(known -> known.fitted(header, proposal))
                .orElseGet(() -> proposal.mapping()
                        .withOwn(header, fields.kept(kind.recordKind()))
                        .withConsents(header, purposes.open()));
        String source = named.map(NamedMapping::sourceName)
                .filter(name -> !name.isBlank())
                .orElseGet(() -> form.source(intake.sourceName()));
        intakes.correct(intake.id(), table.choices(), header, mapping, source);
    }

    private Html page(Intake intake, List<String> problems, Viewer viewer) throws IOException {
        return switch (Inspection.of(files.open(intake), intake.choices())) {
            case Inspected.Table table -> {
                MappingProposal proposal = draft.propose(
                        intake.mapping().kind(), table, intake.mapping().defaultCountry());
                yield Html.page(
                        intake.title(),
                        templates.intakeMatchingMatching(pages.of(intake, table, proposal, problems, viewer)));
            }
            case Inspected.Unreadable(var reason) -> throw new rapport.web.NotFound(reason);
            case Inspected.Archive _ -> throw new rapport.web.NotFound("The file is an archive.");
        };
    }
}
