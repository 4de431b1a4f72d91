package rapport.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/// Pages of the list of a million people, fifty on each, in every order: the first page, and page 10,000.
final class Lists implements Measurement {
    private static final long BEFORE_PAGE_10_000 = 9_999L * 50;
    private static final List<String> SORTS = List.of("name", "email", "phone", "city", "contact", "added");
    private static final List<String> KEYS = List.of(
            "sort_key",
            "(expressions.fold(email) collate \"C\")",
            "phone_key",
            "(expressions.fold(city) collate \"C\")",
            "last_interaction_at",
            "");

    @Override
    public String name() {
        return "lists";
    }

    @Override
    public List<Figure> measure(Site site) throws IOException, InterruptedException, SQLException {
        try (var program = Million.start(site)) {
            var figures = new ArrayList<Figure>();
            String cookie = program.signIn();
            figures.addAll(pages("list of 50 of 1,000,000, page 1, any sort", addresses(program, false), cookie));
            figures.addAll(pages("list of 50 of 1,000,000, page 10,000, any sort", addresses(program, true), cookie));
            return figures;
        }
    }

    private static List<Figure> pages(String what, List<String> addresses, String cookie)
            throws IOException, InterruptedException {
        var requests = addresses.stream()
                .map(address -> KeepAlive.get(address, "Cookie", cookie))
                .toList();
        var figures = new ArrayList<Figure>();
        double slowest = 0;
        for (int i = 0; i < requests.size(); i++) {
            byte[] request = requests.get(i);
            double p50 = new Load(1, i == 0 ? 10 : 1, 2).run(_ -> request, 200).p50();
            System.err.printf("  %6.2f ms  %s%n", p50, addresses.get(i));
            slowest = Math.max(slowest, p50);
        }
        figures.add(Figure.atMost(what + ", one client, p50 of the slowest sort", slowest, 4, "ms"));
        figures.addAll(Load.SIXTEEN
                .run(number -> requests.get(number % requests.size()), 200)
                .pages(what));
        return figures;
    }

    private static List<String> addresses(Program program, boolean far) throws IOException, SQLException {
        var addresses = new ArrayList<String>();
        try (var database = program.database()) {
            for (int i = 0; i < SORTS.size(); i++) {
                for (boolean down : List.of(false, true)) {
                    String sort = "/people?sort=" + (down ? "-" : "") + SORTS.get(i);
                    addresses.add(far ? sort + "&after=" + cursor(database, KEYS.get(i), down) : sort);
                }
            }
        }
        return addresses;
    }

    /// The last row of page 9,999. Rows without a value come last, in a stretch of their own.
    private static String cursor(Connection database, String key, boolean down) throws SQLException {
        String present =
                key.isEmpty() ? "true" : key.equals("last_interaction_at") ? key + " is not null" : key + " > ''";
        String order = (key.isEmpty() ? "" : key + (down ? " desc, " : ", ")) + (down ? "id desc" : "id");
        String text = key.isEmpty() ? "''" : key + "::text";
        long with = number(database, "select count(*) from customers.party where kind = 'PERSON' and " + present);
        if (with >= BEFORE_PAGE_10_000) {
            return row(database, 0, text, present, order, BEFORE_PAGE_10_000 - 1);
        }
        boolean dated = key.equals("last_interaction_at");
        return row(
                database,
                1,
                dated ? "''" : text,
                "not (" + present + ")",
                dated ? (down ? "id desc" : "id") : order,
                BEFORE_PAGE_10_000 - with - 1);
    }

    private static long number(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String row(
            Connection database, int segment, String text, String condition, String order, long offset)
            throws SQLException {
        try (var statement = database.createStatement();
                var row =
                        statement.executeQuery("select id, " + text + " from customers.party where kind = 'PERSON' and "
                                + condition + " order by " + order + " limit 1 offset " + offset)) {
            row.next();
            String plain = segment + " " + row.getString(1) + " " + row.getString(2);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
        }
    }
}
