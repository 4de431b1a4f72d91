package rapport.sales.enquiring;

/// One question of a form.
public record Question(Asked what, String label, boolean required) {}
