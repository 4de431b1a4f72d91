package rapport.correspondence.templating;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.val;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.company.Companies;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.expressions.Now;
import rapport.expressions.Option;
import rapport.expressions.Type;
import rapport.expressions.Word;
import rapport.listing.ListDefinition;

/// Fills the fields of a template in for one reader, with what the viewer may see of the records that it speaks of: one
/// statement for each of them.
@Component
@Transactional(readOnly = true)
public class FillTemplate {
    /// A mail as it would go.
    ///
    /// @param missing the fields that are empty and have nothing to stand in for them
    public record Draft(String subject, String words, Set<String> missing) {}

    private final DSLContext db;
    private final TemplateFields fields;
    private final ObjectProvider<ListDefinition<?>> lists;
    private final Parties parties;
    private final Companies companies;
    private final Clock clock;

    FillTemplate(
            DSLContext db,
            TemplateFields fields,
            ObjectProvider<ListDefinition<?>> lists,
            Parties parties,
            Companies companies,
            Clock clock) {
        this.db = db;
        this.fields = fields;
        this.lists = lists;
        this.parties = parties;
        this.companies = companies;
        this.clock = clock;
    }

    /// @param reader    who gets it
    /// @param aboutKind the kind of the record that it is about, as roles know it; empty for none
    /// @param about     its id, or null
    public Draft of(
            MailTemplate template, Parties.Named reader, String aboutKind, @Nullable UUID about, Viewer viewer) {
        var subject = new TemplateText(template.subject());
        var words = new TemplateText(template.words());
        Map<String, UUID> records = records(reader, aboutKind, about);
        List<String> asked = Stream.concat(subject.fields().stream(), words.fields().stream())
                .distinct()
                .toList();
        Map<String, String> values = values(asked, records, viewer);
        var filledSubject = subject.filled(values);
        var filledWords = words.filled(values);
        return new Draft(
                filledSubject.text(),
                filledWords.text(),
                Set.copyOf(Stream.concat(filledSubject.missing().stream(), filledWords.missing().stream())
                        .toList()));
    }

    /// Of which record each subject is.
    private Map<String, UUID> records(Parties.Named reader, String aboutKind, @Nullable UUID about) {
        var records = new HashMap<String, UUID>();
        if (reader.kind() == PartyKind.PERSON) {
            records.put(PartySubjects.PERSON, reader.id().value());
            parties.employersOf(List.of(reader.id())).stream()
                    .findFirst()
                    .map(PartyId::value)
                    .ifPresent(id -> records.put(PartySubjects.ORGANISATION, id));
        } else if (reader.kind() == PartyKind.ORGANISATION) {
            records.put(PartySubjects.ORGANISATION, reader.id().value());
        }
        if (about != null) {
            fields.subjects().stream()
                    .filter(subject -> subject.recordKind().equals(aboutKind))
                    .forEach(subject -> records.put(subject.key(), about));
        }
        return records;
    }

    private Map<String, String> values(List<String> asked, Map<String, UUID> records, Viewer viewer) {
        var values = new HashMap<String, String>();
        values.put(TemplateFields.USER + ".name", viewer.name());
        values.put(TemplateFields.USER + ".email", viewer.email());
        values.put(TemplateFields.COMPANY + ".name", companies.get().name());
        for (TemplateSubject subject : fields.subjects()) {
            UUID record = records.get(subject.key());
            String before = subject.key() + ".";
            List<Word> words = fields.words(subject, viewer.rights()).stream()
                    .filter(word -> asked.contains(before + word.key()))
                    .toList();
            if (record != null && !words.isEmpty()) {
                read(subject, record, words, viewer).forEach((key, value) -> values.put(before + key, value));
            }
        }
        return values;
    }

    private Map<String, String> read(TemplateSubject subject, UUID record, List<Word> words, Viewer viewer) {
        Optional<ListDefinition<?>> list =
                lists.stream().filter(one -> one.key().equals(subject.list())).findFirst();
        var now = new Now(clock.instant(), viewer.formats().zone());
        var columns = new ArrayList<Field<?>>();
        for (int n = 0; n < words.size(); n++) {
            Word word = words.get(n);
            columns.add(word.value(now).as("v" + n));
            if (word.type() == Type.MONEY) {
                columns.add(word.currency(now).as("c" + n));
            }
        }
        return list.flatMap(known -> db.select(columns)
                        .from(known.table())
                        .where(condition("{0} = {1}", known.id(), val(record)))
                        .and(known.visibleTo(viewer))
                        .fetchOptional())
                .map(row -> told(words, row, viewer))
                .orElse(Map.of());
    }

    private static Map<String, String> told(List<Word> words, Record row, Viewer viewer) {
        var told = new HashMap<String, String>();
        for (int n = 0; n < words.size(); n++) {
            Object value = row.get("v" + n);
            if (value != null) {
                String currency = words.get(n).type() == Type.MONEY ? " " + row.get("c" + n) : "";
                told.put(words.get(n).key(), text(words.get(n), value, viewer) + currency);
            }
        }
        return told;
    }

    private static String text(Word word, Object value, Viewer viewer) {
        return switch (value) {
            case Instant at -> viewer.formats().date(at);
            case LocalDate day -> viewer.formats().date(day);
            case Boolean yes -> yes ? "yes" : "no";
            case BigDecimal number -> number(number, viewer);
            case Number number -> viewer.formats().number(number.longValue());
            default ->
                word.options().stream()
                        .filter(option -> option.key().equals(value.toString()))
                        .findFirst()
                        .map(Option::label)
                        .orElse(value.toString());
        };
    }

    private static String number(BigDecimal number, Viewer viewer) {
        return NumberFormat.getNumberInstance(viewer.formats().locale()).format(number);
    }
}
