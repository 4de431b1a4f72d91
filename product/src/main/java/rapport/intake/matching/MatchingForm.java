package rapport.intake.matching;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.customers.facts.Country;
import rapport.customers.facts.DateOrder;
import rapport.customers.survival.MatchingMode;
import rapport.customfields.CustomField;
import rapport.intake.mapping.ConsentColumn;
import rapport.intake.mapping.ImportKind;
import rapport.intake.mapping.Mapping;
import rapport.intake.mapping.Target;
import rapport.intake.reading.ReadingChoices;
import rapport.web.Refused;

/// What was chosen on the page of the mapping, as the browser sends it.
record MatchingForm(Map<String, String> fields) {

    ImportKind kind() {
        return one(ImportKind.class, "kind");
    }

    /// The reading as corrected; what the form does not show stays as it was.
    ReadingChoices reading(ReadingChoices before) {
        ReadingChoices choices = before;
        if (fields.containsKey("encoding")) {
            choices = choices.withEncoding(charset(text("encoding")));
        }
        if (fields.containsKey("delimiter")) {
            choices = choices.withDelimiter(character("delimiter"));
        }
        if (fields.containsKey("quote")) {
            choices = choices.withQuote(character("quote"));
        }
        if (fields.containsKey("headed")) {
            choices = choices.withFirstRowIsHeader(text("headed").equals("yes"));
        }
        return fields.containsKey("sheet") ? choices.withSheet(text("sheet")) : choices;
    }

    /// The mapping as chosen, column by column.
    Mapping mapping(Mapping before) {
        var columns = new ArrayList<Target>();
        var own = new HashMap<Integer, String>();
        for (int i = 0; i < before.columns().size(); i++) {
            String chosen = fields.getOrDefault("to." + i, before.meaning(i));
            Optional<String> key = CustomField.keyIn(chosen);
            Optional<String> consent = ConsentColumn.keyIn(chosen);
            if (key.isPresent()) {
                own.put(i, key.get());
                columns.add(Target.OWN);
            } else if (consent.isPresent()) {
                own.put(i, consent.get());
                columns.add(Target.CONSENT);
            } else {
                columns.add(
                        fields.containsKey("to." + i)
                                ? one(Target.class, "to." + i)
                                : before.columns().get(i));
            }
        }
        return new Mapping(before.kind(), columns, one(DateOrder.class, "dates"), country(), before.newest(), own);
    }

    @Nullable
    Country country() {
        return Country.ofCode(text("country"));
    }

    String source(String before) {
        return text("source").isBlank() ? before : text("source").strip();
    }

    MatchingMode matching(MatchingMode before) {
        return fields.containsKey("matching") ? one(MatchingMode.class, "matching") : before;
    }

    /// The named mapping that was chosen.
    Optional<String> named() {
        return Optional.of(text("named").strip()).filter(name -> !name.isEmpty());
    }

    /// The name under which the mapping shall be kept.
    Optional<String> keepAs() {
        return Optional.of(text("keep").strip()).filter(name -> !name.isEmpty());
    }

    private String text(String name) {
        return fields.getOrDefault(name, "");
    }

    private @Nullable Character character(String name) {
        try {
            return (char) Integer.parseInt(text(name));
        } catch (NumberFormatException e) {
            throw new Refused("“" + text(name) + "” cannot stand between cells.");
        }
    }

    private <E extends Enum<E>> E one(Class<E> type, String name) {
        try {
            return Enum.valueOf(type, text(name));
        } catch (IllegalArgumentException e) {
            throw new Refused("“" + text(name) + "” cannot be chosen here.");
        }
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new Refused("“" + name + "” is not an encoding we know.");
        }
    }
}
