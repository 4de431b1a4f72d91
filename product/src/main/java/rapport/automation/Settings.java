package rapport.automation;

import java.util.Map;

/// What somebody has filled in for a step.
public record Settings(Map<String, String> all) {
    public Settings {
        all = Map.copyOf(all);
    }

    /// Empty where nothing was filled in.
    public String text(String key) {
        return all.getOrDefault(key, "");
    }

    /// Nought where no number was filled in.
    public int number(String key) {
        String text = text(key);
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }
}
