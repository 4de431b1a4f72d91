package rapport.intake;

import java.io.IOException;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import rapport.access.AccountId;
import rapport.company.Companies;
import rapport.company.CompanyDay;
import rapport.customers.consent.Purposes;
import rapport.customers.facts.Country;
import rapport.customfields.CustomFields;
import rapport.intake.mapping.ColumnProposal;
import rapport.intake.mapping.ImportKind;
import rapport.intake.mapping.Mapping;
import rapport.intake.mapping.MappingProposal;
import rapport.intake.reading.FileBytes;
import rapport.intake.reading.Inspected;
import rapport.intake.reading.Inspection;
import rapport.intake.reading.ReadingChoices;

/// Looks into a file and makes a draft of an import, with everything proposed that can be found out.
@Service
public class DraftImport {
    private static final String FED_IN_AGAIN = "[ _-]refused$";

    private final CustomFields fields;
    private final Purposes purposes;
    private final IntakeFiles files;
    private final Intakes intakes;
    private final Companies companies;
    private final CompanyDay companyDay;

    DraftImport(
            IntakeFiles files,
            Intakes intakes,
            Companies companies,
            CompanyDay companyDay,
            CustomFields fields,
            Purposes purposes) {
        this.fields = fields;
        this.purposes = purposes;
        this.files = files;
        this.intakes = intakes;
        this.companies = companies;
        this.companyDay = companyDay;
    }

    /// @param part  the part of a zip, or empty
    /// @param kind  empty to find it out
    /// @param named a mapping to use instead of the proposal
    /// @throws IOException only when the file cannot be fetched
    public Drafted of(
            UploadId upload, String part, Optional<ImportKind> kind, Optional<NamedMapping> named, AccountId by)
            throws IOException {
        FileBytes file = files.open(upload, part);
        return switch (Inspection.of(file, ReadingChoices.detect())) {
            case Inspected.Archive(var parts, var refused) -> new Drafted.Archive(parts, refused);
            case Inspected.Unreadable(var reason) -> new Drafted.Unreadable(reason);
            case Inspected.Table table -> {
                ImportKind chosen = named.map(mapping -> mapping.mapping().kind())
                        .or(() -> kind)
                        .orElseGet(() -> guess(table));
                MappingProposal proposal = propose(chosen, table, country());
                List<String> header = titles(proposal);
                Mapping mapping = named.map(known -> known.fitted(header, proposal))
                        .orElseGet(() -> proposal.mapping()
                                .withOwn(header, fields.kept(chosen.recordKind()))
                                .withConsents(header, purposes.open()));
                String source = named.map(NamedMapping::sourceName)
                        .filter(name -> !name.isBlank())
                        .orElseGet(() -> sourceName(file.name()));
                yield new Drafted.Table(
                        intakes.add(upload, part, title(file.name()), table.choices(), header, mapping, source, by));
            }
        };
    }

    /// The proposal for a table, also after its reading was corrected.
    public MappingProposal propose(ImportKind kind, Inspected.Table table, @Nullable Country country) {
        return MappingProposal.propose(
                kind, table.header(), table.headerFound(), table.sample(), country, Year.from(companyDay.today()));
    }

    public static ImportKind guess(Inspected.Table table) {
        return MappingProposal.guessKind(table.headerFound() ? table.header() : List.of(), table.sample());
    }

    public static List<String> titles(MappingProposal proposal) {
        return proposal.columns().stream().map(ColumnProposal::title).toList();
    }

    private @Nullable Country country() {
        return Country.ofCode(companies.get().country());
    }

    private static String title(String fileName) {
        return fileName.isBlank() ? "file" : fileName;
    }

    /// The name of the file without its ending; rows that were refused belong to the source they came from.
    static String sourceName(String fileName) {
        String last = fileName.substring(fileName.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        String stem = (dot > 0 ? last.substring(0, dot) : last)
                .replaceFirst(FED_IN_AGAIN, "")
                .strip();
        return stem.isEmpty() ? "File" : stem;
    }
}
