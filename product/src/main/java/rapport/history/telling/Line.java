package rapport.history.telling;

/// What an act did to one fact.
///
/// @param sign   plus, pencil or minus: the icon
/// @param record of whom, where that is not clear from the page; or empty
/// @param href   the page of the record, or empty
/// @param what   the fact, by its label
/// @param from   what had been there; empty for nothing
/// @param to     what was left there; empty for nothing
public record Line(String sign, String record, String href, String what, String from, String to) {}
