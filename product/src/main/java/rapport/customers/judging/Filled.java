package rapport.customers.judging;

import java.util.List;

/// Of how many parties of a kind a word of rules says something.
///
/// @param list    the kind as rules call it: `people`
/// @param sources the names of those that have told of it; empty where that is not kept
public record Filled(String list, String word, long asked, long filled, List<String> sources) {}
