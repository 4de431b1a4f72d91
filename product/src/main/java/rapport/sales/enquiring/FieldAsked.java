package rapport.sales.enquiring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rapport.access.KindField;
import rapport.customers.CustomerKinds;
import rapport.customfields.CustomField;
import rapport.customfields.CustomFields;
import rapport.sales.SalesKinds;

/// A field of the company for which a question asks: of people, which tells of whoever asks, or of leads.
///
/// @param name as rules about such records call it
record FieldAsked(String recordKind, String name) {
    private static final String OF_LEADS = SalesKinds.LEAD + ".";

    static FieldAsked of(CustomField field) {
        return new FieldAsked(field.recordKind(), field.name());
    }

    /// @param kept as [#kept] tells it; empty for none
    static Optional<FieldAsked> read(String kept) {
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        kept.startsWith(OF_LEADS)
                                ? new FieldAsked(SalesKinds.LEAD, kept.substring(OF_LEADS.length()))
                                : new FieldAsked(CustomerKinds.PERSON, kept));
    }

    /// As a form keeps and sends it.
    String kept() {
        return recordKind.equals(SalesKinds.LEAD) ? OF_LEADS + name : name;
    }

    KindField asKindField() {
        return new KindField(recordKind, name);
    }

    /// As it is today; empty where it was removed.
    Optional<CustomField> in(CustomFields fields) {
        return fields.named(recordKind, name).filter(field -> !field.isReckoned());
    }

    /// All for which a form may ask.
    static List<CustomField> all(CustomFields fields) {
        return Stream.of(CustomerKinds.PERSON, SalesKinds.LEAD)
                .flatMap(kind -> fields.kept(kind).stream())
                .toList();
    }
}
