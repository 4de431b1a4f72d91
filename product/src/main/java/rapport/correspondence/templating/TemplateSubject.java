package rapport.correspondence.templating;

/// A kind of record of which templates can speak: `{{deal.amount}}`. Its fields are the words in which rules speak of
/// such records, a company's own fields among them. A module contributes one as a bean.
///
/// @param key        before the point: `deal`
/// @param recordKind as roles know it: `opportunity`
/// @param list       the key of the list of such records, and of their vocabulary
public record TemplateSubject(String key, String label, String recordKind, String list) {}
