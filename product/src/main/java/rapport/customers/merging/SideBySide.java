package rapport.customers.merging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.KnownParty;
import rapport.customers.facts.IdentifierKind;
import rapport.customers.facts.OrganisationFacts;
import rapport.customers.facts.PartyFacts;
import rapport.customers.facts.PersonFacts;
import rapport.customfields.CustomField;
import rapport.customfields.CustomFields;
import rapport.customfields.FieldValues;
import rapport.web.Formats;

/// The facts of two parties as somebody reads them who decides what survives.
@Component
class SideBySide {
    private final CustomFields fields;

    SideBySide(CustomFields fields) {
        this.fields = fields;
    }

    List<MergePage.Single> singles(KnownParty stays, KnownParty goes, String recordKind, Viewer viewer) {
        Formats formats = viewer.formats();
        var singles = new ArrayList<MergePage.Single>();
        switch (stays.facts()) {
            case PersonFacts one
            when goes.facts() instanceof PersonFacts other -> {
                singles.add(single(
                        Survivors.NAME,
                        "Name",
                        one.name().display(),
                        other.name().display()));
                singles.add(single(Survivors.BORN, "Born", date(one.born(), formats), date(other.born(), formats)));
                singles.add(single(
                        Survivors.LANGUAGE,
                        "Language",
                        language(one.language(), formats.locale()),
                        language(other.language(), formats.locale())));
            }
            case OrganisationFacts one
            when goes.facts() instanceof OrganisationFacts other -> {
                singles.add(single(Survivors.NAME, "Name", one.name(), other.name()));
                singles.add(single(Survivors.LEGAL_FORM, "Legal form", one.legalForm(), other.legalForm()));
                singles.add(single(Survivors.INDUSTRY, "Industry", one.industry(), other.industry()));
            }
            default -> throw new IllegalArgumentException("A person and an organisation are never one");
        }
        for (CustomField field : fields.kept(recordKind)) {
            singles.add(single(
                    field.name(),
                    field.label(),
                    own(field, stays.facts(), formats),
                    own(field, goes.facts(), formats)));
        }
        String ours = stays.facts().note();
        String theirs = goes.facts().note();
        boolean both = !ours.isEmpty() && !theirs.isEmpty() && !ours.equals(theirs);
        singles.add(new MergePage.Single(Survivors.NOTE, "Note", ours, theirs, both, both));
        return singles.stream()
                .filter(one -> !one.ours().isEmpty() || !one.theirs().isEmpty())
                .toList();
    }

    List<MergePage.Several> several(PartyFacts stays, PartyFacts goes) {
        var several = new ArrayList<MergePage.Several>();
        Set<IdentifierKind> kinds = new TreeSet<>();
        Stream.of(stays, goes).flatMap(facts -> facts.identifiers().stream()).forEach(one -> kinds.add(one.kind()));
        for (IdentifierKind kind : kinds) {
            several.add(of(
                    kind.label(),
                    stays,
                    goes,
                    facts -> facts.identifiers().stream()
                            .filter(one -> one.kind() == kind)
                            .map(one -> one.value())));
        }
        several.add(of(
                "Addresses",
                stays,
                goes,
                facts -> facts.addresses().stream()
                        .map(one -> String.join(", ", one.address().formatted()))));
        several.add(of(
                "Roles",
                stays,
                goes,
                facts -> facts.roles().stream().map(one -> one.role().label())));
        several.add(of("Works for", stays, goes, SideBySide::employers));
        several.add(of("Tags", stays, goes, facts -> facts.tags().stream()));
        return several.stream()
                .filter(one -> !one.ours().isEmpty() || !one.theirs().isEmpty())
                .toList();
    }

    private static Stream<String> employers(PartyFacts facts) {
        return facts instanceof PersonFacts person
                ? person.employments().stream()
                        .map(one ->
                                one.title().isEmpty() ? one.organisation() : one.title() + ", " + one.organisation())
                : Stream.of();
    }

    private static MergePage.Several of(
            String label, PartyFacts stays, PartyFacts goes, Function<PartyFacts, Stream<String>> texts) {
        return new MergePage.Several(
                label, texts.apply(stays).toList(), texts.apply(goes).toList());
    }

    private static MergePage.Single single(String key, String label, String ours, String theirs) {
        boolean disputed = !ours.isEmpty() && !theirs.isEmpty() && !ours.equals(theirs);
        return new MergePage.Single(key, label, ours, theirs, disputed, false);
    }

    private static String own(CustomField field, PartyFacts facts, Formats formats) {
        return facts.custom()
                .get(field.key())
                .map(value -> FieldValues.shown(field, value, formats))
                .orElse("");
    }

    private static String date(@Nullable LocalDate day, Formats formats) {
        return day == null ? "" : formats.date(day);
    }

    private static String language(@Nullable String tag, Locale reader) {
        return tag == null ? "" : Locale.forLanguageTag(tag).getDisplayName(reader);
    }
}
