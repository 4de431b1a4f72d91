package rapport.database;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/// How to reach a PostgreSQL.
record ConnectionDetails(String jdbcUrl, String user, String password) {

    /// Reads `postgres://user:password@host:port/database?options`, as most hosts hand it out.
    ///
    /// @throws StartRefused when it is written any other way
    static ConnectionDetails parse(String url) {
        try {
            URI uri = URI.create(url.strip());
            boolean named = "postgres".equals(uri.getScheme()) || "postgresql".equals(uri.getScheme());
            if (!named
                    || uri.getHost() == null
                    || uri.getRawUserInfo() == null
                    || uri.getPath().length() < 2) {
                throw new IllegalArgumentException("it has no host, user or database");
            }
            String[] user = uri.getRawUserInfo().split(":", 2);
            String port = uri.getPort() > 0 ? ":" + uri.getPort() : "";
            String options = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            return new ConnectionDetails(
                    "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + options,
                    decode(user[0]),
                    user.length == 2 ? decode(user[1]) : "");
        } catch (IllegalArgumentException e) {
            throw new StartRefused("RAPPORT_DATABASE_URL cannot be read: " + e.getMessage()
                    + ". Write it as postgres://user:password@host:5432/database.");
        }
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return jdbcUrl + " as " + user;
    }
}
