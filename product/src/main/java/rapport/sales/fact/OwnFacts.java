package rapport.sales.fact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import rapport.access.Viewer;
import rapport.customfields.CustomField;
import rapport.customfields.CustomFields;
import rapport.customfields.CustomValues;
import rapport.customfields.FieldValues;
import rapport.customfields.FilledIn;
import rapport.customfields.ReckonedFields;

/// The facts for which the company has added fields.
@Component
public class OwnFacts {
    private final CustomFields fields;
    private final ReckonedFields reckoned;

    OwnFacts(CustomFields fields, ReckonedFields reckoned) {
        this.fields = fields;
        this.reckoned = reckoned;
    }

    /// Ours, and those of the company that somebody may see.
    public <T extends OwnTerms<T>> List<TermsFact<T>> after(
            List<? extends TermsFact<T>> ours, String recordKind, Viewer viewer) {
        return Stream.<TermsFact<T>>concat(
                        ours.stream(), fields.shown(recordKind, viewer).stream().map(OwnFact<T>::new))
                .toList();
    }

    /// The one of them that is called so.
    public <T extends OwnTerms<T>> Optional<TermsFact<T>> find(
            List<? extends TermsFact<T>> ours, String recordKind, String key, Viewer viewer) {
        return after(ours, recordKind, viewer).stream()
                .filter(fact -> fact.key().equals(key))
                .findFirst();
    }

    /// As columns of a list, where they are edited.
    public <T extends OwnTerms<T>> List<TermsFact<T>> kept(String recordKind) {
        return fields.kept(recordKind).stream().<TermsFact<T>>map(OwnFact::new).toList();
    }

    /// What a new record is asked for, with nothing said yet.
    public FilledIn ofNew(String recordKind, Viewer viewer) {
        return FilledIn.of(fields.open(recordKind, viewer), CustomValues.NONE);
    }

    /// The same as somebody has typed it.
    public FilledIn filledIn(String recordKind, MultiValueMap<String, String> typed, Viewer viewer) {
        return new FilledIn(fields.open(recordKind, viewer), typed);
    }

    /// What a new record is asked for that is made of another one: what a field of the other says that is called the
    /// same and says the same kind of thing, stands there already.
    public FilledIn carried(String from, CustomValues values, String to, Viewer viewer) {
        List<CustomField> told = fields.shown(from, viewer);
        List<CustomField> asked = fields.open(to, viewer);
        List<String> alike = asked.stream()
                .filter(field -> told.stream()
                        .anyMatch(other -> other.key().equals(field.key()) && other.type() == field.type()))
                .map(CustomField::key)
                .toList();
        return FilledIn.of(asked, values.only(alike));
    }

    /// What somebody says who need not say all.
    public FilledIn saying(String recordKind, CustomValues values) {
        return FilledIn.of(
                fields.kept(recordKind).stream()
                        .filter(field -> values.get(field.key()).isPresent())
                        .toList(),
                values);
    }

    /// As the page of a record shows them.
    public List<FactShown> shown(String recordKind, CustomValues values, Viewer viewer) {
        return reckoned.seen(recordKind, viewer).stream()
                .map(field -> shown(field, values, viewer))
                .toList();
    }

    private FactShown shown(CustomField field, CustomValues values, Viewer viewer) {
        var value = values.get(field.key());
        return new FactShown(
                field.name(),
                field.label(),
                value.map(one -> FieldValues.shown(field, one, viewer.formats()))
                        .orElse(""),
                value.map(one -> FieldValues.href(field, one)).orElse(""),
                field.help(),
                reckoned.said(field),
                !field.isReckoned() && !field.isClosed(viewer));
    }
}
