package rapport.api.party;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import rapport.api.problem.FieldProblem;
import rapport.api.reading.Json;
import rapport.customers.facts.CleanText;
import rapport.customers.facts.Reading;

/// Reads field after field of a document and keeps what has to be put right.
final class FieldReading {
    private static final int MOST = 100;

    private final List<FieldProblem> problems = new ArrayList<>();

    List<FieldProblem> problems() {
        return problems;
    }

    void refuse(String pointer, String sentence) {
        problems.add(new FieldProblem(pointer, sentence));
    }

    /// @return the text as it may be stored; empty where it is left out or too long
    String line(String pointer, @Nullable String written, int longest) {
        return fitting(pointer, CleanText.of(Json.orEmpty(written)), longest);
    }

    String text(String pointer, @Nullable String written, int longest) {
        return fitting(pointer, CleanText.withLines(Json.orEmpty(written)), longest);
    }

    private String fitting(String pointer, String text, int longest) {
        if (text.length() > longest) {
            refuse(pointer, "This has %,d characters, and %,d is the most.".formatted(text.length(), longest));
            return "";
        }
        return text;
    }

    @Nullable
    LocalDate date(String pointer, @Nullable String written) {
        try {
            LocalDate date = written == null || written.isBlank() ? null : LocalDate.parse(written.strip());
            if (date != null && (date.getYear() < 1850 || date.getYear() > 2199)) {
                refuse(pointer, "This lies before 1850 or after 2199. Check the year.");
                return null;
            }
            return date;
        } catch (DateTimeException e) {
            refuse(pointer, "There is no such date. Write year, month and day, such as 2026-03-01.");
            return null;
        }
    }

    <T> @Nullable T read(String pointer, Reading<T> reading) {
        return switch (reading) {
            case Reading.Understood<T>(var value) -> value;
            case Reading.Refused<T>(var sentence) -> {
                refuse(pointer, sentence);
                yield null;
            }
        };
    }

    /// Calls the reader with the pointer of each element.
    <T> void each(String list, @Nullable List<T> elements, BiConsumer<String, T> reader) {
        List<T> all = Json.orEmpty(elements);
        if (all.size() > MOST) {
            refuse("/" + list, "These are more than " + MOST + ".");
            return;
        }
        for (int i = 0; i < all.size(); i++) {
            String pointer = "/" + list + "/" + i;
            @Nullable T element = all.get(i);
            if (element == null) {
                refuse(pointer, "This is null. Leave it out.");
            } else {
                reader.accept(pointer, element);
            }
        }
    }
}
