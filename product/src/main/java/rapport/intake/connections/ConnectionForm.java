package rapport.intake.connections;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.intake.mapping.ImportKind;

/// What the page of a connection asks.
///
/// @param every  in minutes
/// @param secret a password or a token; empty to keep the one before
public record ConnectionForm(
        String name,
        ConnectionKind kind,
        String address,
        String pattern,
        String query,
        String userName,
        String secret,
        ImportKind rows,
        String mapping,
        String every) {
    static final ConnectionForm EMPTY =
            new ConnectionForm("", ConnectionKind.FOLDER, "", "*.csv", "", "", "", ImportKind.PEOPLE, "", "60");
    private static final int SHORTEST = 5;
    private static final int LONGEST = 31 * 24 * 60;

    /// A browser leaves out what is hidden.
    public ConnectionForm(
            @Nullable String name,
            ConnectionKind kind,
            @Nullable String address,
            @Nullable String pattern,
            @Nullable String query,
            @Nullable String userName,
            @Nullable String secret,
            @Nullable ImportKind rows,
            @Nullable String mapping,
            @Nullable String every) {
        this.name = typed(name);
        this.kind = kind;
        this.address = typed(address);
        this.pattern = typed(pattern);
        this.query = typed(query);
        this.userName = typed(userName);
        this.secret = secret == null ? "" : secret;
        this.rows = rows == null ? ImportKind.PEOPLE : rows;
        this.mapping = mapping == null ? "" : mapping;
        this.every = typed(every);
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    static ConnectionForm of(Connection one) {
        return new ConnectionForm(
                one.name(),
                one.kind(),
                one.address(),
                one.pattern(),
                one.query(),
                one.userName(),
                "",
                one.importKind(),
                one.mapping(),
                String.valueOf(one.everyMinutes()));
    }

    /// The name of a field to a sentence.
    Map<String, String> problems(List<String> mappings, boolean nameIsTaken) {
        var problems = new LinkedHashMap<String, String>();
        if (name.isEmpty() || name.length() > 100) {
            problems.put("name", "Give it a name of at most 100 letters.");
        } else if (nameIsTaken) {
            problems.put("name", "Another connection is called that.");
        }
        if (address.isEmpty()) {
            problems.put("address", "Say where.");
        }
        if (kind == ConnectionKind.QUERY && query.isEmpty()) {
            problems.put("query", "Write the query.");
        }
        if (!mapping.isEmpty() && !mappings.contains(mapping)) {
            problems.put("mapping", "There is no mapping called that.");
        }
        if (minutes() < SHORTEST || minutes() > LONGEST) {
            problems.put("every", "Between 5 minutes and 31 days, in minutes.");
        }
        return problems;
    }

    /// Nought where no number was written.
    int minutes() {
        @Nullable Integer number = every.matches("\\d{1,6}") ? Integer.valueOf(every) : null;
        return number == null ? 0 : number;
    }
}
