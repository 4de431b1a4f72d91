package rapport.customers.page;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.company.CompanyDay;
import rapport.customers.FactSight;
import rapport.customers.PartyField;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.facts.Country;
import rapport.customers.facts.IdentifierKind;
import rapport.customers.facts.PostalAddress;
import rapport.customers.finding.Initials;
import rapport.customers.finding.PartyCells;
import rapport.customers.tags.Tag;
import rapport.customers.tags.Tags;
import rapport.customfields.CustomField;
import rapport.customfields.CustomValues;
import rapport.customfields.FieldValues;
import rapport.customfields.ReckonedFields;
import rapport.listing.Cell;
import rapport.web.Formats;

/// What the tables know of a party, in the words and formats of the viewer.
@Component
class PartyShown {
    private static final int MOST_TAGS = 300;

    private final CompanyDay companyDay;
    private final ReckonedFields custom;
    private final Tags tags;

    PartyShown(CompanyDay companyDay, ReckonedFields custom, Tags tags) {
        this.companyDay = companyDay;
        this.custom = custom;
        this.tags = tags;
    }

    PartyHead head(PartyPages.Everything party, Viewer viewer) {
        boolean person = party.kind() == PartyKind.PERSON;
        return new PartyHead(
                party.id().toString(),
                person,
                party.name(),
                person ? Initials.of(party.name()) : Initials.ofFirm(party.name()),
                PartyCells.hue(party.id()),
                party.employments()
                        .map(job -> new PartyHead.Work(job.title(), job.name(), path(job.otherKind(), job.other())))
                        .toList(),
                party.roles().stream()
                        .filter(role -> role.until() == null)
                        .map(role -> new Cell.Chip(
                                role.role().label() + " since " + since(role.since()),
                                PartyCells.chip(role.role()).tone()))
                        .toList(),
                place(party, viewer.formats().locale()),
                first(party, IdentifierKind.EMAIL),
                first(party, IdentifierKind.PHONE));
    }

    PartyCard card(PartyPages.Everything party, Viewer viewer) {
        Formats formats = viewer.formats();
        var sight = FactSight.of(party.kind(), viewer);
        return new PartyCard(
                party.id().toString(),
                party.kind() == PartyKind.PERSON,
                party.editable(),
                sight,
                fields(party, sight, viewer),
                party.identifiers().stream().map(row -> identifier(row, sight)).toList(),
                addresses(party),
                party.roles().stream()
                        .map(role -> new PartyCard.Role(
                                role.role().name(),
                                role.role().label(),
                                PartyCells.chip(role.role()).tone(),
                                formats.date(role.since()),
                                date(role.until(), formats)))
                        .toList(),
                Stream.concat(
                                party.forwards().stream().map(row -> relation(party, row, true, viewer)),
                                party.backwards().stream().map(row -> relation(party, row, false, viewer)))
                        .toList(),
                tagging(party, viewer));
    }

    private PartyCard.Tagging tagging(PartyPages.Everything party, Viewer viewer) {
        return FactSight.of(party.kind(), viewer).shows(PartyField.TAG)
                ? new PartyCard.Tagging(
                        true,
                        tags.called(List.of(party.tags())),
                        tags.all().stream().map(Tag::name).limit(MOST_TAGS).toList())
                : new PartyCard.Tagging(false, List.of(), List.of());
    }

    /// A year says enough for what began in an earlier one.
    private String since(LocalDate date) {
        boolean thisYear = date.getYear() == companyDay.today().getYear();
        return thisYear
                ? date.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                : String.valueOf(date.getYear());
    }

    private List<PartyCard.Field> fields(PartyPages.Everything party, FactSight sight, Viewer viewer) {
        Formats formats = viewer.formats();
        var values = new EnumMap<PartyField, String>(PartyField.class);
        if (party.kind() == PartyKind.PERSON) {
            values.put(PartyField.BORN, date(party.born(), formats));
            values.put(PartyField.LANGUAGE, language(party.language(), formats.locale()));
        } else {
            values.put(PartyField.INDUSTRY, Objects.requireNonNullElse(party.industry(), ""));
        }
        values.put(PartyField.NOTE, party.note());
        values.keySet().removeIf(field -> !sight.shows(field));
        var fields = new ArrayList<PartyCard.Field>();
        fields.add(new PartyCard.Field("name", "Name", party.name(), "", "", "", party.editable()));
        values.forEach((field, value) -> fields.add(new PartyCard.Field(
                field.key(), label(field), value, "", "", "", party.editable() && sight.opens(field))));
        custom.seen(party.kind().recordKind(), viewer).stream()
                .map(field -> own(
                        field,
                        party.custom(),
                        custom.said(field),
                        party.editable() && !field.isReckoned() && !field.isClosed(viewer),
                        formats))
                .forEach(fields::add);
        return fields;
    }

    private static String label(PartyField field) {
        return field == PartyField.INDUSTRY ? "Industry" : field.label();
    }

    private static PartyCard.Field own(
            CustomField field, CustomValues values, String made, boolean open, Formats formats) {
        return new PartyCard.Field(
                field.name(),
                field.label(),
                values.get(field.key())
                        .map(value -> FieldValues.shown(field, value, formats))
                        .orElse(""),
                values.get(field.key())
                        .map(value -> FieldValues.href(field, value))
                        .orElse(""),
                field.help(),
                made,
                open);
    }

    private static String language(@Nullable String tag, Locale reader) {
        return tag == null ? "" : Locale.forLanguageTag(tag).getDisplayName(reader);
    }

    private static PartyCard.Identifier identifier(PartyPages.IdentifierRow row, FactSight sight) {
        String shown = row.kind() == IdentifierKind.PHONE ? PartyCells.shown(row.normal()) : row.written();
        String href = switch (row.kind()) {
            case EMAIL -> "mailto:" + row.normal();
            case PHONE -> "tel:" + row.normal().replaceAll("[^+\\d]", "");
            case WEBSITE -> row.normal().matches("https?://.*") ? row.normal() : "https://" + row.normal();
            default -> "";
        };
        return new PartyCard.Identifier(
                row.kind().name(),
                row.kind().label(),
                shown,
                row.normal(),
                row.label(),
                row.valid() ? "" : row.kind() == IdentifierKind.EMAIL ? "reaches nobody" : "looks wrong",
                row.source(),
                href,
                sight.opens(PartyField.of(row.kind())));
    }

    private static List<PartyCard.Address> addresses(PartyPages.Everything party) {
        var addresses = new ArrayList<PartyCard.Address>();
        for (PartyPages.AddressRow row : party.addresses()) {
            PostalAddress address = address(row);
            addresses.add(new PartyCard.Address(
                    addresses.size(),
                    address.formattedAbroad("", "", Locale.ENGLISH),
                    row.label(),
                    row.source(),
                    address.located().orElse(null)));
        }
        return addresses;
    }

    static PostalAddress address(PartyPages.AddressRow row) {
        return new PostalAddress(
                Country.ofCode(row.country()),
                row.adminArea(),
                row.locality(),
                row.dependentLocality(),
                row.postcode(),
                row.sortingCode(),
                List.of(row.lines()));
    }

    private static PartyCard.Relation relation(
            PartyPages.Everything party, PartyPages.RelationRow row, boolean forwards, Viewer viewer) {
        Formats formats = viewer.formats();
        return new PartyCard.Relation(
                row.id().toString(),
                forwards ? row.kind().forwards() : row.kind().backwards(),
                row.name(),
                path(row.otherKind(), row.other()),
                row.title(),
                date(row.since(), formats),
                date(row.until(), formats),
                party.editable() && FactSight.opens(row.kind(), party.kind(), row.otherKind(), viewer));
    }

    private static String place(PartyPages.Everything party, Locale locale) {
        return party.addresses().stream()
                .findFirst()
                .map(row -> PartyCells.place(row.locality(), row.country(), locale))
                .orElse("");
    }

    private static String first(PartyPages.Everything party, IdentifierKind kind) {
        return party.identifiers().stream()
                .filter(row -> row.kind() == kind)
                .map(PartyPages.IdentifierRow::normal)
                .findFirst()
                .orElse("");
    }

    private static String path(PartyKind kind, PartyId id) {
        return (kind == PartyKind.PERSON ? "/people/" : "/organisations/") + id;
    }

    private static String date(@Nullable LocalDate date, Formats formats) {
        return date == null ? "" : formats.date(date);
    }
}
