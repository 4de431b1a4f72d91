package rapport.customers.person;

/// What a person does for a living, as a list shows it. Empty texts where nothing is known, or where the viewer may not
/// see the organisation.
///
/// @param language in which to write to them
record Job(String title, String organisation, String language) {
    String inWords() {
        return title.isEmpty() || organisation.isEmpty() ? title + organisation : title + " · " + organisation;
    }
}
