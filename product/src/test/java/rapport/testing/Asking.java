package rapport.testing;

import java.net.http.HttpResponse;

/// What a route answers to somebody who only asks whether he would be let in.
public enum Asking {
    LET_IN,
    SHOWN_THE_DOOR,
    REFUSED,
    SOMETHING_ELSE;

    /// Asks without doing what the route does.
    ///
    /// @param type of content that the route takes; empty for any
    public static Asking at(Browser browser, String method, String path, String type) {
        if (type.isEmpty()) {
            return of(browser.send(method, path, "", "Sec-Fetch-Site", "same-origin", StopBehindGuard.HEADER, "yes"));
        }
        boolean parts = type.startsWith("multipart/");
        return of(browser.send(
                method,
                path,
                parts ? "--b--\r\n" : "{}",
                "Content-Type",
                parts ? type + "; boundary=b" : type,
                "Sec-Fetch-Site",
                "same-origin",
                StopBehindGuard.HEADER,
                "yes"));
    }

    private static Asking of(HttpResponse<String> answer) {
        boolean door = answer.headers()
                .firstValue("Location")
                .filter(location -> location.startsWith("/sign-in"))
                .isPresent();
        return switch (answer.statusCode()) {
            case StopBehindGuard.LET_IN -> LET_IN;
            case 401 -> SHOWN_THE_DOOR;
            case 302, 303 -> door ? SHOWN_THE_DOOR : SOMETHING_ELSE;
            case 403 -> REFUSED;
            default -> SOMETHING_ELSE;
        };
    }
}
