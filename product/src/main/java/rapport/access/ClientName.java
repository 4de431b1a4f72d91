package rapport.access;

import java.util.List;

/// A browser as people call it, from how it calls itself: “Firefox on Linux”.
public record ClientName(String userAgent) {
    private record Sign(String text, String name) {}

    /// The first that is found counts: nearly every browser also claims to be several others.
    private static final List<Sign> BROWSERS = List.of(
            new Sign("Edg", "Edge"),
            new Sign("OPR/", "Opera"),
            new Sign("SamsungBrowser/", "Samsung Internet"),
            new Sign("Firefox/", "Firefox"),
            new Sign("FxiOS/", "Firefox"),
            new Sign("CriOS/", "Chrome"),
            new Sign("HeadlessChrome/", "Chrome without a window"),
            new Sign("Chrome/", "Chrome"),
            new Sign("Safari/", "Safari"),
            new Sign("curl/", "curl"),
            new Sign("Java-http-client/", "A Java program"));

    private static final List<Sign> SYSTEMS = List.of(
            new Sign("iPhone", "iPhone"),
            new Sign("iPad", "iPad"),
            new Sign("Android", "Android"),
            new Sign("Windows", "Windows"),
            new Sign("Mac OS X", "Mac"),
            new Sign("CrOS", "ChromeOS"),
            new Sign("Linux", "Linux"));

    public String inWords() {
        String browser = first(BROWSERS, "Some program");
        String system = first(SYSTEMS, "");
        return system.isEmpty() ? browser : browser + " on " + system;
    }

    private String first(List<Sign> signs, String otherwise) {
        return signs.stream()
                .filter(sign -> userAgent.contains(sign.text()))
                .map(Sign::name)
                .findFirst()
                .orElse(otherwise);
    }
}
